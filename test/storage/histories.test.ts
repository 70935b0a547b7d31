import * as fc from 'fast-check'
import t from 'tap'
import { sql } from 'kysely'
import type { Engine } from '../../src/adapters/storage/engine.ts'
import { migrate } from '../../src/adapters/storage/migrate.ts'
import { registerOver } from '../../src/adapters/storage/open-register.ts'
import { openEngine } from '../../src/adapters/storage/open-storage.ts'
import { TABLES } from '../../src/adapters/storage/tables.ts'
import type { PageRequest, Register, RegisterTransaction } from '../../src/app/register/ports.ts'
import { engines } from './databases.ts'
import { seedOf } from '../seeds.ts'

/**
 * R8: whatever happens to a register, both engines end with the same answers and the same head of
 * the trail. The clock and the ids are made, so that nothing may differ.
 */
const HISTORIES = Number(process.env['TOUCHSTONE_TEST_HISTORIES'] ?? 30)

const databases = engines()
t.teardown(() => databases.stop())

const key = fc.constantFrom('a', 'b', 'Ｂ', 'ß', '示例', "o'; --", '%_\\', 'é', 'e\u0301')
const text = fc.oneof(key, fc.string({ unit: 'binary', maxLength: 12 }))

type Step =
  | {
      readonly do: 'create' | 'put'
      readonly id: string
      readonly state: string
      readonly body: string
      readonly version: number
    }
  | { readonly do: 'claim' | 'release'; readonly key: string; readonly id: string }
  | {
      readonly do: 'number' | 'blob' | 'pack' | 'secret' | 'answer' | 'audit' | 'job'
      readonly key: string
      readonly value: string
    }
  | { readonly do: 'fail' }

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constantFrom('create' as const, 'put' as const),
    id: key,
    state: fc.constantFrom('active', 'suspended'),
    body: text,
    version: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ do: fc.constantFrom('claim' as const, 'release' as const), key: text, id: key }),
  fc.record({
    do: fc.constantFrom('number', 'blob', 'pack', 'secret', 'answer', 'audit', 'job'),
    key,
    value: text,
  }) as fc.Arbitrary<Step>,
  fc.record({ do: fc.constant('fail' as const) }),
)
const history = fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { maxLength: 12 })

async function take(tx: RegisterTransaction, one: Step): Promise<unknown> {
  switch (one.do) {
    case 'create':
    case 'put': {
      const draft = {
        kind: 'thing',
        id: one.id,
        state: one.state,
        number: one.body.length > 3 ? one.id : 'short',
        search: { text: [one.body.toWellFormed(), one.id] },
        body: { text: one.body, nested: { list: [one.version, null, true] } },
      }
      return one.do === 'create' ? tx.create(draft, 'make') : tx.put(draft, one.version, 'change')
    }
    case 'claim':
      return tx.claimUnique('space', one.key, { kind: 'thing', id: one.id })
    case 'release':
      return tx.releaseUnique('space', one.key)
    case 'number':
      return tx.nextNumber(one.key)
    case 'blob':
      return tx.blob.put(Buffer.from(one.value), 'text/plain')
    case 'pack':
      return tx.packs.put(one.key, one.value)
    case 'secret':
      return tx.secrets.set({ kind: 'thing', id: one.key }, 'name', one.value)
    case 'answer':
      return tx.rememberAnswer('p', one.key, { requestDigest: 'r', response: one.value })
    case 'audit':
      return tx.audit({ kind: 'thing', id: one.key, act: 'note', after: one.value })
    case 'job':
      return tx.jobs.enqueue([{ queue: 'q', batch: 'b', item: one.key, payload: one.value }])
    case 'fail':
      throw new Error('failed on purpose')
    default:
      throw one satisfies never
  }
}

/** Empties a PostgreSQL as only its owner can: making a new one takes a second, this a hundredth. */
async function emptied({ writer }: Engine): Promise<void> {
  await writer.transaction().execute(async (db) => {
    const guards = async (word: 'disable' | 'enable') => {
      for (const table of TABLES)
        await sql.raw(`alter table ${table} ${word} trigger user`).execute(db)
    }
    await guards('disable')
    await sql
      .raw(`truncate ${TABLES.filter((name) => name !== 'audit_head').join(', ')}`)
      .execute(db)
    await sql`update audit_head set seq = 0, hash = ${'0'.repeat(64)}`.execute(db)
    await guards('enable')
  })
}

/** Everything a register answers along a history, refusals too. */
async function answers(register: Register, steps: readonly (readonly Step[])[]): Promise<unknown> {
  const heard: unknown[] = []
  for (const transaction of steps)
    await register
      .transaction({ id: 'p', roles: [] }, 'a history', async (tx) => {
        for (const one of transaction) heard.push(await take(tx, one))
      })
      .catch((error: unknown) => {
        heard.push(String(error))
      })
  heard.push(await register.verifyChain())
  await register.read(async (view) => {
    const page: PageRequest = { limit: 1000 }
    heard.push(await view.find('thing', {}, page), await view.auditTrail(page))
    heard.push(await view.find('thing', { state: 'active' }, { ...page, first: 'newest' }))
    heard.push(await view.count('thing', { number: 'short' }))
    for (const value of ['a', '示', '%', '_', '\\', 'E', 'SS'])
      for (const match of ['equals', 'starts-with', 'contains'] as const)
        heard.push(await view.count('thing', { search: [{ key: 'text', value, match }] }))
    for (const name of ['a', 'b', '示例']) {
      heard.push(await view.holderOf('space', name), await view.rememberedAnswer('p', name))
      heard.push(await view.packs.get(name))
      heard.push(await view.secrets.get({ kind: 'thing', id: name }, 'name'))
    }
  })
  return heard
}

t.test(`${HISTORIES} histories end alike on both engines`, async (t) => {
  const clock = { now: () => '2026-01-02T03:04:05.678Z' }
  const postgres = await openEngine(await databases.fresh('postgres'))
  t.teardown(() => postgres.close())
  await migrate(postgres)
  let heardOf = 0
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      const heard: string[] = []
      for (const engine of databases.names) {
        const opened =
          engine === 'postgres' ? postgres : await openEngine(await databases.fresh('sqlite'))
        if (opened === postgres) await emptied(postgres)
        else await migrate(opened)
        // Handing jobs out is pg-boss's own business; what is asked here is what the register keeps.
        const { register } = registerOver({ engine: opened, clock, dispatch: async () => {} })
        heard.push(JSON.stringify(await answers(register, steps)))
        if (opened !== postgres) await opened.close()
      }
      heardOf += heard[0]!.length
      if (heard[0] !== heard[1]) throw new Error(`sqlite:   ${heard[0]}\npostgres: ${heard[1]}`)
    }),
    { numRuns: HISTORIES, seed: seedOf(8), endOnFailure: true },
  )
  t.ok(heardOf > 1000 * HISTORIES, 'and there was much to compare')
})
