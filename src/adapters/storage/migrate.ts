import { sql, type Kysely } from 'kysely'
import { StorageUnfit } from '../../app/register/ports.ts'
import { message } from '../../domain/messages/message.ts'
import { Migrator, type Migration, type MigrationResult } from 'kysely/migration'
import type { Engine } from './engine.ts'
import { isHeld } from './failures.ts'
import { recordsAndAudit } from './migrations/0001-records-and-audit.ts'
import { jobsAndSessions } from './migrations/0002-jobs-and-sessions.ts'
import { dutiesApart } from './migrations/0003-duties-apart.ts'
import { rowsInTheTrail } from './migrations/0004-rows-in-the-trail.ts'
import { signInAttempts } from './migrations/0005-sign-in-attempts.ts'
import { patiently } from './patience.ts'
import { sqlState } from './postgres.ts'
import type { Tables } from './tables.ts'

/** From this step on the links of the trail say which rows they wrote. */
const ROWS_IN_THE_TRAIL = '0004-rows-in-the-trail'

/** From this step on wrong passwords have a table of their own. */
const SIGN_IN_ATTEMPTS = '0005-sign-in-attempts'

/** A step's name never changes once released: databases remember it. */
const STEPS: { readonly [name: string]: (engine: Engine['name']) => Migration } = {
  '0001-records-and-audit': recordsAndAudit,
  '0002-jobs-and-sessions': jobsAndSessions,
  '0003-duties-apart': dutiesApart,
  [ROWS_IN_THE_TRAIL]: rowsInTheTrail,
  [SIGN_IN_ATTEMPTS]: signInAttempts,
}

/** The newest schema there is; its steps are told by {@link migrate}. */
export const SCHEMAS = Object.keys(STEPS)

/**
 * Brings a database to the newest schema, or to `target`, and says which steps that took: none when
 * it was there already. A step that fails leaves nothing behind. Several processes may do it at once.
 * Refuses ({@link StorageUnfit}) what a newer Touchstone made, and a file of something else.
 */
export async function migrate(engine: Engine, target?: string): Promise<readonly string[]> {
  await refuseOthers(engine)
  const results = await patiently(() => attempt(engine, target), isRace)
  return results.map(({ migrationName }) => migrationName)
}

async function attempt(engine: Engine, target?: string): Promise<readonly MigrationResult[]> {
  const migrator = new Migrator({
    db: engine.writer,
    provider: {
      getMigrations: () =>
        Promise.resolve(
          Object.fromEntries(
            Object.entries(STEPS).map(([name, step]) => [name, step(engine.name)]),
          ),
        ),
    },
  })
  const { error, results = [] } = await (target === undefined
    ? migrator.migrateToLatest()
    : migrator.migrateTo(target))
  if (error !== undefined) throw error
  return results
}

/** Whether the links of a trail say which rows they wrote: those of an older schema do not. */
export function notesRows(db: Kysely<Tables>): Promise<boolean> {
  return isTaken(db, ROWS_IN_THE_TRAIL)
}

/** Whether wrong passwords have a table: those of an older schema are records. */
export function keepsAttempts(db: Kysely<Tables>): Promise<boolean> {
  return isTaken(db, SIGN_IN_ATTEMPTS)
}

async function isTaken(db: Kysely<Tables>, step: string): Promise<boolean> {
  const { rows } = await sql<{ readonly name: string }>`
    select name from kysely_migration where name = ${step}`.execute(db)
  return rows.length > 0
}

/** Refuses ({@link StorageUnfit}) what a newer Touchstone made, and a file of something else. */
export async function refuseOthers({ name, reader }: Engine): Promise<void> {
  const known = await sql<{ readonly name: string }>`select name from kysely_migration`
    .execute(reader)
    .catch((error: unknown) => {
      // Nothing was made here yet, or not by us.
      if (isTableMissing(error)) return undefined
      throw error
    })
  const newer = known?.rows.find((step) => !SCHEMAS.includes(step.name))
  if (newer !== undefined) throw new StorageUnfit(message('storage-newer', { schema: newer.name }))
  if (known !== undefined || name === 'postgres') return
  const { rows } = await sql`select name from sqlite_master where name not like 'kysely_%'`.execute(
    reader,
  )
  if (rows.length > 0) throw new StorageUnfit(message('storage-foreign'))
}

function isTableMissing(error: unknown): boolean {
  return (
    sqlState(error) === '42P01' || (error instanceof Error && /no such table/.test(error.message))
  )
}

/** Another process was at the same step: busy, or the table is there by now. */
function isRace(error: unknown): boolean {
  if (isHeld(error)) return true
  return error instanceof Error && /already exists|UNIQUE constraint/i.test(error.message)
}
