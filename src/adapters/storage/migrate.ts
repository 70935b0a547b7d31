import { Migrator, type Migration, type MigrationResult } from 'kysely/migration'
import type { Engine } from './engine.ts'
import { isHeld } from './failures.ts'
import { recordsAndAudit } from './migrations/0001-records-and-audit.ts'
import { jobsAndSessions } from './migrations/0002-jobs-and-sessions.ts'
import { dutiesApart } from './migrations/0003-duties-apart.ts'
import { patiently } from './patience.ts'

/** A step's name never changes once released: databases remember it. */
const STEPS: { readonly [name: string]: (engine: Engine['name']) => Migration } = {
  '0001-records-and-audit': recordsAndAudit,
  '0002-jobs-and-sessions': jobsAndSessions,
  '0003-duties-apart': dutiesApart,
}

/** The newest schema there is; its steps are told by {@link migrate}. */
export const SCHEMAS = Object.keys(STEPS)

/**
 * Brings a database to the newest schema, or to `target`, and says which steps that took: none when
 * it was there already. A step that fails leaves nothing behind. Several processes may do it at once.
 */
export async function migrate(engine: Engine, target?: string): Promise<readonly string[]> {
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

/** Another process was at the same step: busy, or the table is there by now. */
function isRace(error: unknown): boolean {
  if (isHeld(error)) return true
  return error instanceof Error && /already exists|UNIQUE constraint/i.test(error.message)
}
