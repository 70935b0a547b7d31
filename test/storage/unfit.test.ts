import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import t from 'tap'
import { backUp, restore } from '../../src/adapters/storage/back-up.ts'
import { openEngine, openStorage } from '../../src/adapters/storage/open-storage.ts'
import { systemClock } from '../../src/adapters/system/clock.ts'
import { createIds } from '../../src/adapters/system/ids.ts'
import { engines } from './databases.ts'

const given = { clock: systemClock, ids: createIds() }
const databases = engines()
const folder = mkdtempSync(join(tmpdir(), 'touchstone-unfit-'))
t.teardown(async () => {
  rmSync(folder, { recursive: true, force: true })
  await databases.stop()
})

/** A register file with its last page in the file itself. */
async function settled(name: string): Promise<string> {
  const file = join(folder, name)
  const { close } = await openStorage({ file }, given)
  await close()
  const db = new DatabaseSync(file)
  db.exec('pragma wal_checkpoint(truncate)')
  db.close()
  return file
}

/** Writes over the first page of a table or index. */
function overwrite(file: string, name: string): void {
  const db = new DatabaseSync(file)
  const found = db.prepare('select rootpage from sqlite_master where name = ?').get(name)
  db.close()
  const handle = openSync(file, 'r+')
  writeSync(handle, Buffer.alloc(4096, 0xaa), 0, 4096, (Number(found!['rootpage']) - 1) * 4096)
  closeSync(handle)
}

for (const [what, table] of [
  ['the table of records', 'records'],
  ['the table of steps', 'kysely_migration'],
] as const)
  t.test(`a file that is damaged in ${what} is called damaged`, async (t) => {
    const file = await settled(`damaged-${table}`)
    overwrite(file, table)
    const damaged = { detail: { key: /^(storage-damaged|copy-file-damaged)$/ } }
    const look = async () => {
      const { register, close } = await openStorage({ file }, given)
      t.match(await register.verifyChain(), { ok: false, fault: damaged.detail })
      await close()
    }
    await look().catch((error: unknown) => t.match(error, damaged))
    const copied = await backUp({ file }, join(folder, `${table}.backup`)).catch(
      (error: unknown) => error,
    )
    t.match(copied, damaged)
  })

t.test('an index that is damaged is found though no row is altered', async (t) => {
  const file = await settled('damaged-index')
  overwrite(file, 'sqlite_autoindex_unique_keys_1')
  const { register, close } = await openStorage({ file }, given)
  t.match(await register.verifyChain(), { ok: false })
  await close()
})

t.test('a file of something else is called that', async (t) => {
  const text = join(folder, 'text')
  writeFileSync(
    text,
    'words and no tables, far longer than what a database begins with\n'.repeat(99),
  )
  await t.rejects(openStorage({ file: text }, given), {
    name: 'RegisterUnavailable',
    detail: { key: 'storage-damaged' },
  })
  const other = join(folder, 'other')
  const db = new DatabaseSync(other)
  db.exec('create table songs (title text)')
  db.close()
  await t.rejects(openStorage({ file: other }, given), {
    name: 'StorageUnfit',
    detail: { key: 'storage-foreign' },
  })
  await t.rejects(backUp({ file: other }, join(folder, 'other.backup')), {
    name: 'StorageUnfit',
    detail: { key: 'storage-foreign' },
  })
})

for (const name of databases.names)
  t.test(`a register of a newer Touchstone is called that (${name})`, async (t) => {
    const place = await databases.fresh(name)
    const { close } = await openStorage(place, given)
    await close()
    const engine = await openEngine(place)
    await sql`insert into kysely_migration values ('9999-future', 'x')`.execute(engine.writer)
    await engine.close()
    const newer = {
      name: 'StorageUnfit',
      detail: { key: 'storage-newer', with: { schema: '9999-future' } },
    }
    await t.rejects(openStorage(place, given), newer)
    if (!('file' in place)) return
    await t.rejects(restore(place.file, { file: join(folder, 'again') }, given), newer)
  })
