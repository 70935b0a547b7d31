import { sql, type Transaction } from 'kysely'
import t from 'tap'
import { systemClock } from '../../src/adapters/system/clock.ts'
import { createIds } from '../../src/adapters/system/ids.ts'
import { digestOf } from '../../src/adapters/system/digest.ts'
import type { Engine } from '../../src/adapters/storage/engine.ts'
import { openEngine, openStorage } from '../../src/adapters/storage/open-storage.ts'
import { TABLES, type Tables } from '../../src/adapters/storage/tables.ts'
import { verifyApart, verifyTrail } from '../../src/adapters/storage/verify-trail.ts'
import type { StoragePlace } from '../../src/app/register/ports.ts'
import { engines } from './databases.ts'

const given = { clock: systemClock, ids: createIds() }
const databases = engines()
t.teardown(() => databases.stop())

/** A register with a row in every table, and jobs that wait, are done and have failed. */
async function filled(place: StoragePlace): Promise<void> {
  const { register, jobs, close } = await openStorage(place, given)
  const via = { by: 'api-key', id: 'key-1', request: 'request-1' } as const
  const work = async (name: string) =>
    register.transaction({ id: 'p-1', roles: [], via }, 'filling', async (tx) => {
      const draft = {
        kind: 'organisation',
        id: name,
        state: 'active',
        organisation: name,
        standard: 'q-hxc-013',
        number: `N-${name}`,
        search: { name: [`示例 ${name}`, 'Example'] },
        body: { name },
      }
      const first = await tx.create(draft, 'register')
      await tx.put({ ...draft, body: { name, more: 1 } }, first.version, 'rename')
      await tx.claimUnique('login', name, draft)
      await tx.nextNumber(`series-${name}`)
      await tx.blob.put(Buffer.from(`file of ${name}`), 'text/plain')
      await tx.packs.put(digestOf({ name }), JSON.stringify({ name }))
      await tx.secrets.set(draft, 'password', `hash of ${name}`)
      await tx.rememberAnswer('p-1', name, { requestDigest: 'r', response: { name } })
      await tx.openSession({
        token: `token-${name}`,
        person: 'p-1',
        createdAt: tx.now,
        expiresAt: '2099-01-01T00:00:00.000Z',
        data: {},
      })
      await tx.attempts.set({ id: `attempt-${name}`, login: name, wrong: 3, last: tx.now })
      await tx.jobs.enqueue([
        { queue: 'good', batch: name, item: 'done', payload: { name } },
        { queue: 'bad', batch: name, item: 'tried', payload: { name } },
        { queue: 'later', batch: name, item: 'waiting', payload: { name } },
      ])
    })
  for (const name of ['a', 'b', 'c']) await work(name)
  // A key that is free again is no fault, and neither is a row that was written twice.
  await register.transaction({ id: 'p-1', roles: [] }, undefined, async (tx) => {
    await tx.releaseUnique('login', 'c')
    await tx.nextNumber('series-a')
    await tx.secrets.set({ kind: 'organisation', id: 'b' }, 'password', undefined)
  })
  await jobs.work('good', () => Promise.resolve(() => Promise.resolve()))
  await jobs.work('bad', () => Promise.reject(new Error('not today')))
  const are = async (state: 'done' | 'waiting') => (await jobs.progress('a'))[state]
  while ((await are('done')) < 1) await new Promise((resolve) => setTimeout(resolve, 30))
  await close()
}

/** A cell with something else in it. */
function flipped(column: string, value: unknown): unknown {
  if (value === null) return 'x'
  if (typeof value === 'number') return value + 1
  if (typeof value === 'string')
    return column === 'state' && value === 'done' ? 'waiting' : `${value}x`
  const bytes = Uint8Array.from(value as Uint8Array)
  bytes[0]! ^= 1
  return bytes
}

class Undo extends Error {}

/** Looks at the register as it is after a statement that nobody may make, which is then taken back. */
async function after(
  engine: Engine,
  work: (db: Transaction<Tables>) => Promise<void>,
): Promise<{ readonly ok: boolean; readonly said: string }> {
  let found = { ok: true, said: '' }
  await engine.writer
    .transaction()
    .execute(async (db) => {
      await unguarded(engine, db)
      await work(db)
      const verdict = await verifyTrail({ ...engine, reader: db })
      found = { ok: verdict.ok, said: verdict.ok ? '' : JSON.stringify(verdict.fault) }
      throw new Undo()
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error
    })
  return found
}

async function unguarded({ name }: Engine, db: Transaction<Tables>): Promise<void> {
  if (name === 'postgres')
    return void (await sql`set local session_replication_role = replica`.execute(db))
  const { rows } = await sql<{ readonly name: string }>`
    select name from sqlite_master where type = 'trigger'`.execute(db)
  for (const trigger of rows) await sql`drop trigger ${sql.ref(trigger.name)}`.execute(db)
}

const KEYS: { readonly [T in keyof Tables]: readonly string[] } = {
  records: ['kind', 'id'],
  search_keys: ['kind', 'key', 'value', 'id'],
  unique_keys: ['space', 'key'],
  audit: ['seq'],
  audit_head: ['id'],
  series: ['name'],
  blobs: ['digest'],
  packs: ['digest'],
  secrets: ['kind', 'id', 'name'],
  idempotency: ['actor', 'key'],
  jobs: ['batch', 'item'],
  sessions: ['token'],
  sign_in_attempts: ['id'],
}

for (const name of databases.names)
  t.test(`whatever cell of whatever table is altered is found (${name})`, async (t) => {
    const place = await databases.fresh(name)
    await filled(place)
    const engine = await openEngine(place)
    t.teardown(() => engine.close())
    t.match(await verifyApart(engine), { ok: true })

    const unseen: string[] = []
    let flips = 0
    for (const table of TABLES) {
      const keys = KEYS[table]
      const { rows } = await sql<{ readonly [column: string]: unknown }>`
        select * from ${sql.table(table)} order by ${sql.join(keys.map((key) => sql.ref(key)))}`.execute(
        engine.reader,
      )
      t.ok(rows.length > 0, `${table} has something in it`)
      const where = (row: (typeof rows)[number]) =>
        sql.join(
          keys.map((key) => sql`${sql.ref(key)} = ${row[key]}`),
          sql` and `,
        )
      // Jobs are in three states; a row of each other table stands for all.
      for (const row of table === 'jobs' ? rows.slice(0, 3) : rows.slice(-1)) {
        for (const [column, value] of Object.entries(row)) {
          flips += 1
          const found = await after(engine, async (db) => {
            await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${flipped(column, value)}
              where ${where(row)}`.execute(db)
          })
          if (found.ok) unseen.push(`${table}.${column} of ${JSON.stringify(row).slice(0, 80)}`)
        }
        if (table === 'audit_head' || table === 'jobs') continue
        const gone = await after(engine, async (db) => {
          await sql`delete from ${sql.table(table)} where ${where(row)}`.execute(db)
        })
        const passes = ['idempotency', 'sessions', 'sign_in_attempts'].includes(table)
        t.equal(gone.ok, passes, `a row of ${table} is gone: ${gone.said}`)
      }
    }
    t.same(unseen, [], `${flips} cells`)
    t.ok(flips >= 75, String(flips))
  })

for (const name of databases.names)
  t.test(`what nobody wrote is found, and so is a trail that was cut (${name})`, async (t) => {
    const place = await databases.fresh(name)
    await filled(place)
    const engine = await openEngine(place)
    t.teardown(() => engine.close())
    const strays: { readonly [what: string]: ReturnType<typeof sql> } = {
      'a forged paper': sql`insert into unique_keys values ('document', ${'f'.repeat(64)}, 'certificate', 'a')`,
      'a session': sql`insert into sessions values (${'e'.repeat(64)}, 'decider', '2026-01-01T00:00:00.000Z', '2099-01-01T00:00:00.000Z', '{}')`,
      'a password': sql`update secrets set value = 'another'`,
      'a series that was set back': sql`update series set last = 0`,
      'search keys that are gone': sql`delete from search_keys where id = 'a'`,
      'search keys of nothing': sql`insert into search_keys values ('organisation', 'name', 'x', 'nobody')`,
      'an answer': sql`update idempotency set response = '{}'`,
      'a media type': sql`update blobs set media_type = 'text/html'`,
      'a pack': sql`update packs set body = '{}'`,
    }
    for (const [what, statement] of Object.entries(strays)) {
      const { ok, said } = await after(engine, async (db) => void (await statement.execute(db)))
      t.notOk(ok, `${what}: ${said}`)
    }

    const whole = await verifyApart(engine)
    if (!whole.ok) throw new Error('It was whole.')
    const { links, head } = whole
    const once = await engine.reader
      .selectFrom('audit')
      .select('hash')
      .where('seq', '=', 2)
      .executeTakeFirstOrThrow()
    for (const kept of [{ head }, { head, links }, { head: once.hash, links: 2 }])
      t.match(await verifyApart(engine, kept), { ok: true })
    for (const kept of [{ head: once.hash, links: 3 }, { head: 'f'.repeat(64) }])
      t.match(await verifyApart(engine, kept), { ok: false, fault: { key: 'trail-head-other' } })
  })
