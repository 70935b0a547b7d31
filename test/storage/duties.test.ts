import t from 'tap'
import { sql } from 'kysely'
import { canonicalJson } from '../../src/domain/pack/canonical.ts'
import type { Engine } from '../../src/adapters/storage/engine.ts'
import { migrate } from '../../src/adapters/storage/migrate.ts'
import { openEngine } from '../../src/adapters/storage/open-storage.ts'
import { engines } from './databases.ts'

const databases = engines()
t.teardown(() => databases.stop())

const MIXED = /whoever assessed neither reviews nor decides it/
const UNNAMED = /does not say who made it, about an assessment on record/

/** Whoever left the team assessed all the same. */
const TEAM = [
  { person: 'li', isLead: true },
  { person: 'wang', left: { by: 'clerk', at: '2026-01-02T03:04:05.678Z', reason: '离职' } },
]

for (const name of databases.names)
  t.test(`${name} itself keeps who assessed from reviewing and deciding`, async (t) => {
    const engine = await openEngine(await databases.fresh(name))
    t.teardown(() => engine.close())
    await migrate(engine)
    // A note with NUL, which jsonb would not take.
    await put(engine, 'assessment', 'a-1', { plan: { team: TEAM }, note: 'x\0\\u0000' })
    await put(engine, 'assessment', 'a-2', { plan: { team: [{ person: 'zhao' }] } })
    await put(engine, 'answer-sheet', 'a-1.sun', { assessment: 'a-1', assessor: 'sun' })

    let made = 0
    const make = (kind: string, body: object) => put(engine, kind, `r-${(made += 1)}`, body)
    for (const kind of ['review', 'decision']) {
      for (const by of ['li', 'wang'])
        await t.rejects(make(kind, { assessment: 'a-1', by }), MIXED, `${kind}: the team`)
      await t.rejects(make(kind, { assessment: 'a-1', by: 'sun' }), MIXED, 'who wrote answers')
      await t.rejects(make(kind, { assessment: 'a-1' }), UNNAMED, 'nobody')
      await t.rejects(make(kind, { assessment: 'a-9', by: 'chen' }), UNNAMED, 'about nothing')
      await t.resolves(make(kind, { assessment: 'a-2', by: 'li' }), 'another case')
      await t.resolves(make(kind, { assessment: 'a-1', by: 'zhao', notes: '\0' }), 'an outsider')
    }
    const assessors = ['chen', 'li']
    await t.rejects(make('decision', { assessment: 'a-1', by: 'chen', assessors }), MIXED, 'named')
    await t.resolves(make('decision', { assessment: 'a-1', by: 'zhou', assessors }))
    await t.resolves(make('certificate', { assessment: 'a-1', by: 'li' }), 'other records')

    const change = (text: string) => sql.raw(text).execute(engine.writer)
    const own = canonicalJson({ assessment: 'a-1', by: 'li' })
    await t.rejects(change(`update records set body = '${own}' where kind = 'decision'`), MIXED)
    await t.rejects(change(`update records set kind = 'review' where kind = 'certificate'`), MIXED)
    await t.rejects(
      change(`insert into records select 'decision', id, version, state, organisation_id, standard,
        number, search, created_at, updated_at, audit_seq, '${own}' from records where id = 'a-1'`),
      MIXED,
      'in bulk',
    )
    await t.resolves(change(`update records set state = 'granted' where kind = 'decision'`))
  })

async function put({ writer }: Engine, kind: string, id: string, body: object): Promise<void> {
  const times = { created_at: '2026-01-02T03:04:05.678Z', updated_at: '2026-01-02T03:04:05.678Z' }
  const row = { kind, id, version: 1, state: 'any', audit_seq: 1, body: canonicalJson(body) }
  const columns = { organisation_id: null, standard: null, number: null, search: null }
  await writer
    .insertInto('records')
    .values({ ...row, ...columns, ...times })
    .execute()
}
