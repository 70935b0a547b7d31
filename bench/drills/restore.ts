// npm run -s drill:restore [-- --short] [R10 R11 R12 …]: what was kept can be had back and checked.
import { closeSync, copyFileSync, fsyncSync, openSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { systemClock } from '../../src/adapters/system/clock.ts'
import { createIds } from '../../src/adapters/system/ids.ts'
import { FIRST_HASH, hashOfLink } from '../../src/adapters/storage/audit-link.ts'
import { backUp, restore } from '../../src/adapters/storage/back-up.ts'
import type { Engine } from '../../src/adapters/storage/engine.ts'
import { migrate, SCHEMAS } from '../../src/adapters/storage/migrate.ts'
import { openEngine, openStorage } from '../../src/adapters/storage/open-storage.ts'
import { verifyTrail } from '../../src/adapters/storage/verify-trail.ts'
import { engines } from '../../test/storage/databases.ts'
import { replay, schemaFixtures } from '../../test/storage/schema-fixture.ts'
import { runDrill, seconds, type Check } from './drill.ts'
import { brokenPromises, startWriter } from './writers.ts'

const given = { clock: systemClock, ids: createIds() }

/** How many copies of a backup's bytes, each waited for on the disk, backup or restore may take. */
const MOST_TO_COPY = { sqlite: 60, postgres: 300 }

/** Seconds that a copy of a file takes until it is on the disk: the floor for whatever copies more. */
function copied(file: string): number {
  const copy = `${file}.copy`
  const start = performance.now()
  copyFileSync(file, copy)
  const handle = openSync(copy, 'r+')
  fsyncSync(handle)
  closeSync(handle)
  const took = (performance.now() - start) / 1000
  rmSync(copy)
  return took
}

const backedUpWhileWriting: Check = async ({ folder, short }) => {
  const times = short ? 3 : 20
  const megabytes = short ? 10 : 100
  const databases = engines()
  try {
    const found: Record<string, unknown> = {}
    let ok = true
    for (const name of databases.names) {
      const place = await databases.fresh(name)
      const storage = await openStorage(place, given)
      for (let i = 0; i < megabytes; i++)
        await storage.register.transaction({ id: 'drill', roles: [] }, undefined, (tx) =>
          tx.blob.put(randomBytes(1_000_000), 'application/octet-stream'),
        )
      const writer = startWriter(place, 0)
      let slowestCopy = 0
      let slowestBackup = 0
      let slowestRestore = 0
      const broken: string[] = []
      for (let time = 0; time < times; time++) {
        const acked = [...writer.acked]
        const file = join(folder, `${name}-${time}`)
        const backing = performance.now()
        await backUp(place, file)
        slowestBackup = Math.max(slowestBackup, seconds(backing))
        slowestCopy = Math.max(slowestCopy, copied(file))
        const target =
          name === 'sqlite' ? { file: join(folder, `${time}.sqlite`) } : await databases.fresh(name)
        const restoring = performance.now()
        await restore(file, target, given)
        slowestRestore = Math.max(slowestRestore, seconds(restoring))
        const back = await openStorage(target, given)
        broken.push(...(await brokenPromises(back.register, acked)))
        await back.close()
        rmSync(file)
        if ('file' in target) rmSync(target.file)
      }
      writer.process.kill('SIGKILL')
      await writer.ended
      const size = 'file' in place ? statSync(place.file).size : megabytes * 1_000_000
      await storage.close()
      // Other work on the machine slows a copy of the same bytes as much.
      const backupToCopy = Math.round(slowestBackup / slowestCopy)
      const restoreToCopy = Math.round(slowestRestore / slowestCopy)
      ok &&= broken.length === 0 && Math.max(backupToCopy, restoreToCopy) <= MOST_TO_COPY[name]
      found[name] = {
        times,
        megabytes: Math.round(size / 1e6),
        slowestCopy: Math.round(slowestCopy * 1000) / 1000,
        slowestBackup,
        slowestRestore,
        backupToCopy,
        restoreToCopy,
        mostToCopy: MOST_TO_COPY[name],
        broken: broken.slice(0, 3),
      }
    }
    return { ok, ...found }
  } finally {
    await databases.stop()
  }
}

const chainVerified: Check = async ({ folder, short }) => {
  const links = short ? 50_000 : 1_000_000
  const flips = short ? 50 : 1000
  const long = await openEngine({ file: join(folder, 'long.sqlite') })
  await migrate(long)
  await forge(long, links)
  const start = performance.now()
  const verdict = await verifyTrail(long)
  const took = seconds(start)
  await long.close()

  const small = await openEngine({ file: join(folder, 'small.sqlite') })
  await migrate(small)
  await forge(small, 500)
  const { rows } = await sql<{ readonly name: string }>`
    select name from sqlite_master where type = 'trigger'`.execute(small.writer)
  for (const { name } of rows) await sql.raw(`drop trigger ${name}`).execute(small.writer)
  let found = 0
  for (let flip = 0; flip < flips; flip++) found += (await flippedIsFound(small)) ? 1 : 0
  const whole = await verifyTrail(small)
  await small.close()
  return {
    ok: verdict.ok && took <= 30 && found === flips && whole.ok,
    links,
    verifiedInSeconds: took,
    linksPerSecond: Math.round(links / Math.max(took, 0.1)),
    flips,
    found,
  }
}

/** Writes a chain of so many links straight into the table. */
async function forge(engine: Engine, links: number): Promise<void> {
  await engine.writer.transaction().execute(async (db) => {
    let prev_hash = FIRST_HASH
    for (let seq = 1; seq <= links;) {
      const rows = []
      for (; rows.length < 500 && seq <= links; seq++) {
        const link = {
          seq,
          prev_hash,
          at: '2026-01-02T03:04:05.678Z',
          actor: `person-${seq % 17}`,
          act: 'issue-certificate',
          kind: 'certificate',
          id: `c-${seq}`,
          before: null,
          after: `{"number":${seq},"text":"示例"}`,
          why: seq % 3 === 0 ? null : 'a drill',
        }
        const hash = hashOfLink(link)
        rows.push({ ...link, hash })
        prev_hash = hash
      }
      await db.insertInto('audit').values(rows).execute()
    }
    await db.updateTable('audit_head').set({ seq: links, hash: prev_hash }).execute()
  })
}

async function flippedIsFound(engine: Engine): Promise<boolean> {
  const columns = ['prev_hash', 'hash', 'at', 'actor', 'act', 'kind', 'id', 'after'] as const
  const column = sql.ref(columns[Math.floor(Math.random() * columns.length)]!)
  const seq = 1 + Math.floor(Math.random() * 500)
  const undone = new Error('undo')
  let found = false
  await engine.writer
    .transaction()
    .execute(async (db) => {
      const { rows } = await sql<{ readonly bytes: Uint8Array }>`
        select cast(${column} as blob) as bytes from audit where seq = ${seq}`.execute(db)
      const bytes = Buffer.from(rows[0]!.bytes)
      bytes[Math.floor(Math.random() * bytes.length)]! ^= 1 << Math.floor(Math.random() * 8)
      await sql`update audit set ${column} = cast(${bytes} as text) where seq = ${seq}`.execute(db)
      found = !(await verifyTrail({ ...engine, reader: db })).ok
      throw undone
    })
    .catch((error: unknown) => {
      if (error !== undone) throw error
    })
  return found
}

const everySchemaMoves: Check = async () => {
  const databases = engines()
  try {
    const faults: string[] = []
    const fixtures = schemaFixtures()
    for (const fixture of fixtures) {
      const place = await databases.fresh(fixture.engine)
      await replay(fixture, place)
      const first = await openStorage(place, given)
      const steps = SCHEMAS.length - 1 - SCHEMAS.indexOf(fixture.schema)
      const verdict = await first.register.verifyChain()
      if (!verdict.ok || first.migrated.length !== steps)
        faults.push(`${fixture.schema} on ${fixture.engine}`)
      await first.close()
      const second = await openStorage(place, given)
      if (second.migrated.length > 0) faults.push(`${fixture.schema} on ${fixture.engine} again`)
      await second.close()
    }
    return { ok: faults.length === 0 && fixtures.length > 0, schemas: fixtures.length, faults }
  } finally {
    await databases.stop()
  }
}

await runDrill('restore', {
  R10: backedUpWhileWriting,
  R11: chainVerified,
  R12: everySchemaMoves,
})
