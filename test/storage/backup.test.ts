import { hash, randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import t from 'tap'
import { brokenPromises, startWriter } from '../../bench/drills/writers.ts'
import { systemClock } from '../../src/adapters/system/clock.ts'
import { createIds } from '../../src/adapters/system/ids.ts'
import { backUp, restore } from '../../src/adapters/storage/back-up.ts'
import { openEngine, openStorage } from '../../src/adapters/storage/open-storage.ts'
import { engines } from './databases.ts'

const given = { clock: systemClock, ids: createIds() }
const databases = engines()
t.teardown(() => databases.stop())
const folder = mkdtempSync(join(tmpdir(), 'touchstone-backup-'))
t.teardown(() => rmSync(folder, { recursive: true, force: true }))

for (const from of databases.names)
  t.test(`a register on ${from} is backed up while it is written`, async (t) => {
    const place = await databases.fresh(from)
    const storage = await openStorage(place, given)
    t.teardown(() => storage.close())
    await storage.register.transaction({ id: 'p', roles: [] }, undefined, async (tx) => {
      await tx.blob.put(Buffer.from([0, 255, 10, 13]), 'application/octet-stream')
      await tx.secrets.set({ kind: 'person', id: 'p' }, 'password', 'hash')
      await tx.jobs.enqueue([{ queue: 'later', batch: 'b', item: 'i', payload: { n: 1 } }])
    })
    const writer = startWriter(place, 0)
    // On SQLite it never comes back to its event loop, so only the system can end it.
    t.teardown(() => writer.process.kill('SIGKILL'))
    while (writer.acked.length < 20) await new Promise((resolve) => setTimeout(resolve, 5))
    const ackedBefore = [...writer.acked]
    const file = join(folder, `${from}.backup`)
    const report = await backUp(place, file)
    writer.process.kill('SIGKILL')
    await writer.ended
    t.ok(report.links > 40)
    t.ok(report.bytes > 0)
    await t.rejects(
      backUp(place, file),
      { name: 'StorageUnfit', detail: { key: 'copy-file-exists' } },
      'nothing is overwritten',
    )
    await storage.close()

    for (const to of databases.names) {
      const target = await databases.fresh(to)
      const restored = await restore(file, target, given)
      t.same([restored.links, restored.head], [report.links, report.head], `and restored to ${to}`)
      const again = await openStorage(target, given)
      t.teardown(() => again.close())
      t.same(await brokenPromises(again.register, ackedBefore), [])
      await again.register.read(async (view) => {
        t.equal(await view.secrets.get({ kind: 'person', id: 'p' }, 'password'), 'hash')
      })
      const done: unknown[] = []
      await again.jobs.work('later', async (jobs) => {
        done.push(...jobs.map(({ payload }) => payload))
        return () => Promise.resolve()
      })
      while ((await again.jobs.progress('b')).done === 0)
        await new Promise((resolve) => setTimeout(resolve, 50))
      t.same(done, [{ n: 1 }], 'its jobs go on')
      await again.close()
      await t.rejects(
        restore(file, target, given),
        { name: 'StorageUnfit', detail: { key: /^copy-(file-exists|place-taken)$/ } },
        'only to an empty place',
      )
    }
  })

const ARCHIVE = { name: 'StorageUnfit', detail: { key: /^archive-/ } }

t.test('a faulty backup is refused and leaves nothing', async (t) => {
  const place = await databases.fresh('postgres')
  const storage = await openStorage(place, given)
  for (let i = 0; i < 5; i++)
    await storage.register.transaction({ id: 'p', roles: [] }, undefined, (tx) =>
      tx.create({ kind: 'thing', id: `t-${i}`, state: 'new', body: { i } }, 'make'),
    )
  await storage.close()
  const file = join(folder, 'whole')
  await backUp(place, file)
  const lines = linesOf(file)
  const faulty = (name: string, change: (lines: string[]) => readonly string[]) => {
    const path = join(folder, name)
    writeFileSync(path, gzipSync(`${change([...lines]).join('\n')}\n`))
    return path
  }
  const cases = {
    'cut short': faulty('cut', (all) => all.slice(0, -1)),
    altered: faulty('altered', (all) => all.map((line) => line.replace('t-3', 't-9'))),
    'taken from': faulty('less', (all) => all.toSpliced(3, 1)),
    'of another kind': faulty('other', () => ['{"a":1}']),
    'of a newer Touchstone': faulty('newer', (all) => [
      all[0]!.replace(/"schema":"[^"]*"/, '"schema":"9999-future"'),
      ...all.slice(1),
    ]),
  }
  const target = join(folder, 'target.sqlite')
  const server = await databases.fresh('postgres')
  for (const [name, path] of Object.entries(cases))
    await t.rejects(restore(path, { file: target }, given), ARCHIVE, name)
  await t.rejects(restore(cases.altered, server, given), ARCHIVE, 'on PostgreSQL')
  const torn = join(folder, 'torn')
  writeFileSync(torn, readFileSync(file).subarray(0, -20))
  const forged = join(folder, 'forged')
  writeFileSync(forged, gzipSync(withDigest(lines.map((line) => line.replaceAll('t-3', 't-9')))))
  for (const to of [{ file: target }, server]) {
    await t.rejects(
      restore(torn, to, given),
      { name: 'StorageUnfit', detail: { key: 'archive-unreadable' } },
      'torn in the middle',
    )
    await t.rejects(
      restore(forged, to, given),
      { name: 'StorageUnfit', detail: { key: 'copy-trail-broken' } },
      'digest right, trail wrong',
    )
  }
  t.notOk(existsSync(target))
  t.match(await restore(file, server, given), { links: 5 }, 'the place is as empty as before')
  const restored = await openEngine(server)
  t.teardown(() => restored.close())
  await t.rejects(
    sql`insert into audit select seq + 9, prev_hash, hash, at, actor, act, kind, id
      from audit where seq = 5`.execute(restored.writer),
    /grows by its next link only/,
    'what is restored is guarded as before',
  )
})

t.test('a backup keeps every byte of what is long', async (t) => {
  const place = await databases.fresh('postgres')
  const storage = await openStorage(place, given)
  const files = [0, 1, 3_000_000, 700_001].map((size) => randomBytes(size))
  const body = { text: '示例\n"'.repeat(200_000) }
  const ids = await storage.register.transaction({ id: 'p', roles: [] }, undefined, async (tx) => {
    await tx.create({ kind: 'thing', id: 'long', state: 'new', body }, 'make')
    return Promise.all(files.map((bytes) => tx.blob.put(bytes, 'image/png')))
  })
  await storage.close()
  const file = join(folder, 'long')
  const { links } = await backUp(place, file)
  const ends = linesOf(file)
  t.same(JSON.parse(ends.at(-1)!), { rows: ends.length - 2, sha256: sha256(ends.slice(0, -1)) })
  for (const to of databases.names) {
    const target = await databases.fresh(to)
    t.equal((await restore(file, target, given)).links, links)
    const again = await openStorage(target, given)
    t.teardown(() => again.close())
    await again.register.read(async (view) => {
      t.same((await view.get('thing', 'long'))?.body, body)
      for (const [i, { digest }] of ids.entries())
        t.ok(files[i]!.equals((await view.blob.get(digest))!.bytes))
    })
  }
})

function linesOf(archive: string): string[] {
  return gunzipSync(readFileSync(archive)).toString().trimEnd().split('\n')
}

function sha256(lines: readonly string[]): string {
  return hash('sha256', lines.map((line) => `${line}\n`).join(''))
}

/** The lines with another last one, as somebody would write it who knows how. */
function withDigest(lines: readonly string[]): string {
  const before = lines.slice(0, -1)
  const end = { rows: before.length - 1, sha256: sha256(before) }
  return [...before, JSON.stringify(end), ''].join('\n')
}
