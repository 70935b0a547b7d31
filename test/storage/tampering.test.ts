import { DatabaseSync } from 'node:sqlite'
import { copyFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { sql } from 'kysely'
import t from 'tap'
import { systemClock } from '../../src/adapters/system/clock.ts'
import { createIds } from '../../src/adapters/system/ids.ts'
import type { Engine } from '../../src/adapters/storage/engine.ts'
import { openEngine, openStorage } from '../../src/adapters/storage/open-storage.ts'
import { verifyTrail } from '../../src/adapters/storage/verify-trail.ts'
import { refuseUnsafe } from '../../src/adapters/storage/postgres.ts'
import { engines, sqlitePlace, startServer } from './databases.ts'
import { seedOf } from '../seeds.ts'

const given = { clock: systemClock, ids: createIds() }
const databases = engines()
t.teardown(() => databases.stop())

/** A register with some links, records and a file in it. */
async function filled(place: Parameters<typeof openStorage>[0], records = 20): Promise<void> {
  const { register, close } = await openStorage(place, given)
  for (let i = 0; i < records; i++)
    await register.transaction({ id: 'p-1', roles: [] }, 'filling', async (tx) => {
      const draft = {
        kind: 'organisation',
        id: `o-${i}`,
        state: 'active',
        body: { name: `示例 ${i}` },
      }
      const first = await tx.create(draft, 'register')
      if (i % 3 === 0) await tx.put({ ...first, body: { name: `改 ${i}` } }, 1, 'rename')
      if (i % 7 === 0) await tx.blob.put(Buffer.from(`file ${i}`), 'text/plain')
    })
  await close()
}

const FORBIDDEN: readonly string[] = [
  "update audit set why = 'another'",
  'update audit set seq = seq + 1000',
  'delete from audit where seq = 3',
  'delete from audit',
  'delete from audit_head',
  'update audit_head set seq = seq - 1',
  "insert into audit (seq, prev_hash, hash, at, actor, act, kind, id) values (0, '', '', '', '', '', '', '')",
  "insert into audit (seq, prev_hash, hash, at, actor, act, kind, id) values (900, '', '', '', '', '', '', '')",
  "insert into audit_head (id, seq, hash) values (2, 0, '')",
  "delete from records where id = 'o-1'",
  "update blobs set media_type = 'text/html'",
  'delete from blobs',
]
const ON_ONE: { readonly [E in Engine['name']]: readonly string[] } = {
  sqlite: [
    "insert or replace into audit (seq, prev_hash, hash, at, actor, act, kind, id) values (3, '', '', '', '', '', '', '')",
    "replace into audit_head (id, seq, hash) values (1, 0, '')",
  ],
  postgres: [
    'truncate audit',
    'truncate audit_head',
    'truncate records cascade',
    'truncate blobs',
    "insert into audit (seq, prev_hash, hash, at, actor, act, kind, id) values (3, '', '', '', '', '', '', '') on conflict (seq) do update set why = 'x'",
  ],
}

for (const name of databases.names)
  t.test(`${name} itself refuses to change what was recorded`, async (t) => {
    const place = await databases.fresh(name)
    await filled(place)
    const engine = await openEngine(place)
    t.teardown(() => engine.close())
    const before = await verifyTrail(engine)
    t.match(before, { ok: true, links: 27 })
    for (const text of [...FORBIDDEN, ...ON_ONE[name]])
      await t.rejects(sql.raw(text).execute(engine.writer), /refuses|grows|forward/, text)
    t.same(await verifyTrail(engine), before)
  })

/** What somebody does who owns the database and switches its guards off first. */
const TAMPERINGS: readonly {
  readonly name: string
  readonly text: string
  /** The key of what is told, where no other check may be the one that finds it. */
  readonly told?: string
}[] = [
  ...['prev_hash', 'hash', 'at', 'actor', 'act', 'kind', 'id', 'before', 'after', 'why'].map(
    (column) => ({
      name: `${column} of a link`,
      text: `update audit set ${column} = 'x' where seq = 9`,
    }),
  ),
  { name: 'a reason taken away', text: 'update audit set why = null where seq = 9' },
  {
    name: 'a link taken out',
    text: 'delete from audit where seq = 9',
    told: 'trail-link-missing',
  },
  {
    name: 'the last link taken out',
    text: 'delete from audit where seq = 27',
    told: 'trail-links-missing',
  },
  { name: 'a link before the first', text: 'update audit set seq = -1 where seq = 1' },
  { name: 'the head moved back', text: 'update audit_head set seq = 26' },
  {
    name: 'the head exchanged',
    text: "update audit_head set hash = 'x'",
    told: 'trail-head-altered',
  },
  { name: 'a record behind the trail', text: "update records set body = '{}' where id = 'o-3'" },
  { name: 'a state behind the trail', text: "update records set state = 'x' where id = 'o-3'" },
  { name: 'a version behind the trail', text: "update records set version = 1 where id = 'o-3'" },
  { name: 'a time behind the trail', text: "update records set updated_at = 'x' where id = 'o-3'" },
  { name: 'a record of another link', text: "update records set audit_seq = 1 where id = 'o-3'" },
  { name: 'a file exchanged', text: "update blobs set bytes = 'file x' where size = 6" },
  { name: 'a file of another size', text: 'update blobs set size = 1 where size > 1' },
  {
    name: 'a file under another name',
    text: "update blobs set digest = 'x' where digest = (select min(digest) from blobs)",
  },
]

for (const name of databases.names)
  t.test(`on ${name} the verifier finds what was done behind its back`, async (t) => {
    const place = await databases.fresh(name)
    await filled(place)
    const engine = await openEngine(place)
    t.teardown(() => engine.close())
    await disarm(engine)
    for (const { name: what, text, told } of TAMPERINGS) {
      const undone = new Error('undo')
      await engine.writer
        .transaction()
        .execute(async (db) => {
          await sql.raw(text).execute(db)
          const verdict = await verifyTrail({ ...engine, reader: db })
          t.match(
            verdict,
            { ok: false, ...(told === undefined ? {} : { fault: { key: told } }) },
            what,
          )
          throw undone
        })
        .catch((error: unknown) => {
          if (error !== undone) throw error
        })
    }
    t.match(await verifyTrail(engine), { ok: true }, 'and nothing else')
  })

t.test('one flipped bit in the trail is found, wherever it is', async (t) => {
  const { place, clean } = sqlitePlace()
  t.teardown(clean)
  await filled(place)
  const guard = await openEngine(place)
  await disarm(guard)
  await guard.close()
  const columns = ['prev_hash', 'hash', 'at', 'actor', 'act', 'kind', 'id', 'after'] as const
  const copy = `${place.file}.copy`
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 27 }),
      fc.constantFrom(...columns),
      fc.nat(),
      fc.integer({ min: 0, max: 7 }),
      async (seq, column, at, bit) => {
        copyFileSync(place.file, copy)
        const db = new DatabaseSync(copy)
        const row = db
          .prepare(`select cast(${column} as blob) as v from audit where seq = ?`)
          .get(seq)
        const bytes = Buffer.from(row!['v'] as Uint8Array)
        bytes[at % bytes.length]! ^= 1 << bit
        db.prepare(`update audit set ${column} = cast(? as text) where seq = ?`).run(bytes, seq)
        db.close()
        const engine = await openEngine({ file: copy })
        try {
          return !(await verifyTrail(engine)).ok
        } finally {
          await engine.close()
        }
      },
    ),
    { numRuns: 100, seed: seedOf(13) },
  )
})

t.test('a PostgreSQL that confirms too early is refused', async (t) => {
  const safe = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' }
  t.doesNotThrow(() => refuseUnsafe(safe))
  t.doesNotThrow(() => refuseUnsafe({ ...safe, synchronous_commit: 'remote_apply' }))
  for (const name of Object.keys(safe))
    t.throws(
      () => refuseUnsafe({ ...safe, [name]: 'off' }),
      { name: 'StorageUnfit', detail: { with: { settings: { list: [name] } } } },
      name,
    )
  const server = await startServer(['fsync=off', 'synchronous_commit=off'])
  t.teardown(() => server.stop())
  await t.rejects(
    openStorage({ url: await server.fresh() }, given),
    {
      name: 'StorageUnfit',
      detail: { with: { settings: { list: ['fsync', 'synchronous_commit'] } } },
    },
    'and all at once',
  )
})

/** Takes the guards away, as only the owner of the database can. */
async function disarm(engine: Engine): Promise<void> {
  if (engine.name === 'postgres') {
    for (const table of ['audit', 'audit_head', 'records', 'blobs'])
      await sql.raw(`alter table ${table} disable trigger user`).execute(engine.writer)
    return
  }
  const { rows } = await sql<{ readonly name: string }>`
    select name from sqlite_master where type = 'trigger'`.execute(engine.writer)
  for (const { name } of rows) await sql.raw(`drop trigger ${name}`).execute(engine.writer)
}
