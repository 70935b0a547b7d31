import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { mkdir, rename } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { sql, type Transaction } from 'kysely'
import {
  StorageUnfit,
  USUAL_GAP,
  type ChainVerdict,
  type Clock,
  type Ids,
  type RestoredRegister,
} from '../../app/register/ports.ts'
import { message } from '../../domain/messages/message.ts'
import { readArchive, schemaOfArchive, writeArchive } from './archive.ts'
import { backupFile, copyBackup, encryptedFor, type BackupFile } from './backup-file.ts'
import { bossJobs } from './boss-jobs.ts'
import { translateFailure } from './failures.ts'
import { jobOf, reviveInterrupted } from './job-ledger.ts'
import { leaveGap } from './leave-gap.ts'
import { migrate, refuseOthers } from './migrate.ts'
import { openEngine } from './open-storage.ts'
import type { CopiedRegister, StoragePlace } from '../../app/register/ports.ts'
import { OWN_FOLDER } from './own-file.ts'
import { settleFile, settleFolder } from './settle.ts'
import { backupSqlite, sqliteFaults } from './sqlite.ts'
import type { Tables } from './tables.ts'
import { verifyTrail } from './verify-trail.ts'

/**
 * Copies a register that may be in use into a new file, as of one moment, and checks the copy: a
 * SQLite file as a SQLite file, a PostgreSQL as an archive that either engine can restore. The file
 * appears only when it is whole. It holds secrets: guard it like the register, or name recipients (of
 * age, `age1…`): it is then an archive of either engine, and nothing of it gets to the disk unencrypted.
 */
export async function backUp(
  place: StoragePlace,
  file: string,
  recipients: readonly string[] = [],
): Promise<CopiedRegister> {
  const part = partOf(file)
  try {
    if ('file' in place && !existsSync(place.file))
      throw new StorageUnfit(message('copy-register-missing', { file: place.file }))
    const through = recipients.length === 0 ? undefined : await encryptedFor(recipients)
    if ('file' in place && through === undefined) {
      backupSqlite(place.file, part)
      const verdict = await checked({ file: part })
      settleFile(part)
      await rename(part, file)
      settleFolder(dirname(file))
      return { ...verdict, bytes: statSync(file).size }
    }
    const engine = await openEngine(place)
    try {
      await refuseOthers(engine)
      const { links, head } = sound(await writeArchive(engine, part, through))
      await rename(part, file)
      settleFolder(dirname(file))
      return { links, head, bytes: statSync(file).size }
    } finally {
      await engine.close()
    }
  } catch (error) {
    removeFile(part)
    throw translateFailure(error)
  }
}

/**
 * Makes a register from a backup, at a place where there is none, and checks it. Either kind of
 * backup goes to either engine; `identities` open an encrypted one. Jobs that were running start again, and `gap` numbers are left out of
 * every series, for what was issued after the backup was made. Throws, and leaves the place as empty
 * as it was, when the backup is faulty or the place holds something.
 */
export async function restore(
  file: string,
  place: StoragePlace,
  given: { readonly clock: Clock; readonly ids: Ids },
  gap = USUAL_GAP,
  identities: readonly string[] = [],
): Promise<RestoredRegister> {
  const bytes = statSync(file).size
  const backup = await backupFile(file, identities)
  const leave: Leave = (db) => leaveGap(db, gap, given.clock)
  try {
    if ('file' in place) {
      await mkdir(dirname(place.file), { recursive: true, mode: OWN_FOLDER })
      const part = partOf(place.file)
      try {
        if (backup.isSqlite) await copyBackup(backup, part)
        else await fill({ file: part }, backup)
        const verdict = await checked({ file: part }, leave)
        settleFile(part)
        await rename(part, place.file)
        settleFolder(dirname(place.file))
        return { ...verdict, bytes, gap }
      } catch (error) {
        removeFile(part)
        throw error
      }
    }
    const verdict = await (backup.isSqlite
      ? throughArchive(backup, place, leave)
      : fill(place, backup, leave))
    await handOut(place, given)
    return { ...verdict, bytes, gap }
  } catch (error) {
    throw translateFailure(error)
  }
}

/** What is put on record in a restored register before anybody uses it. */
type Leave = (db: Transaction<Tables>) => Promise<void>

/** Turns a copy of a SQLite backup into an archive first; the backup stays as it is. */
async function throughArchive(
  backup: BackupFile,
  place: StoragePlace,
  leave: Leave,
): Promise<SoundTrail> {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-restore-'))
  try {
    const copy = join(folder, 'register.sqlite')
    const archive = join(folder, 'archive')
    await copyBackup(backup, copy)
    const source = await openEngine({ file: copy })
    try {
      await migrate(source)
      sound(await writeArchive(source, archive))
    } finally {
      await source.close()
    }
    return await fill(place, await backupFile(archive, []), leave)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What is not sound is never committed: the trail is verified where only this transaction sees it. */
async function fill(place: StoragePlace, archive: BackupFile, leave?: Leave): Promise<SoundTrail> {
  const schema = await schemaOfArchive(archive)
  const engine = await openEngine(place)
  try {
    await migrate(engine, schema)
    const { seq } = await engine.writer
      .selectFrom('audit_head')
      .select('seq')
      .executeTakeFirstOrThrow()
    if (seq > 0) throw new StorageUnfit(message('copy-place-taken'))
    const verdict = await engine.writer.transaction().execute(async (db) => {
      if (engine.name === 'sqlite') await readArchive(archive, engine, db)
      else {
        // Whether each link is the next one is seen below, without a look at the table for each.
        await sql`alter table audit disable trigger audit_grows`.execute(db)
        await readArchive(archive, engine, db)
        await sql`alter table audit enable trigger audit_grows`.execute(db)
        // Without figures about the new rows, PostgreSQL would plan as if there were none.
        await sql`analyze records, audit`.execute(db)
      }
      const verdict = sound(await verifyTrail({ ...engine, reader: db }))
      await leave?.(db)
      return verdict
    })
    await migrate(engine)
    return verdict
  } finally {
    await engine.close()
  }
}

/** On PostgreSQL the jobs that are not done must be handed to pg-boss again. */
async function handOut(
  place: { readonly url: string },
  { clock, ids }: { readonly clock: Clock; readonly ids: Ids },
): Promise<void> {
  const engine = await openEngine(place)
  const boss = bossJobs({ engine, url: place.url, clock, newId: () => ids.next() })
  try {
    const rows = await reviveInterrupted(engine.writer)
    if (rows.length > 0)
      await engine.writer.transaction().execute((db) => boss.dispatch(db, rows.map(jobOf)))
  } finally {
    await boss.close()
    await engine.close()
  }
}

async function checked(place: { readonly file: string }, leave?: Leave): Promise<SoundTrail> {
  const faults = sqliteFaults(place.file)
  if (faults.length > 0)
    throw new StorageUnfit(
      message('copy-file-damaged', { faults: { list: faults, joined: 'comma', most: 3 } }),
    )
  const engine = await openEngine(place)
  try {
    await refuseOthers(engine)
    if (leave === undefined) return sound(await verifyTrail(engine))
    // Before the tables move forward: the head is that of the backup.
    const verdict = sound(await verifyTrail(engine))
    await engine.writer.transaction().execute(leave)
    await migrate(engine)
    await reviveInterrupted(engine.writer)
    return verdict
  } finally {
    await engine.close()
  }
}

/** How many links an unbroken trail has, and the hash of the last. */
type SoundTrail = Pick<CopiedRegister, 'links' | 'head'>

function sound(verdict: ChainVerdict): SoundTrail {
  if (!verdict.ok) throw new StorageUnfit(message('copy-trail-broken', { fault: verdict.fault }))
  return { links: verdict.links, head: verdict.head }
}

/** Where a file grows until it is whole. Throws {@link StorageUnfit} when the file is there: nothing is overwritten. */
function partOf(file: string): string {
  if (existsSync(file)) throw new StorageUnfit(message('copy-file-exists', { file }))
  const part = `${file}.part`
  removeFile(part)
  return part
}

function removeFile(file: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true })
}
