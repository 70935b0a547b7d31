import { Migrator, type Migration, type MigrationResult } from 'kysely/migration'
import type { Engine } from './engine.ts'
import { recordsAndAudit } from './migrations/0001-records-and-audit.ts'
import { jobsAndSessions } from './migrations/0002-jobs-and-sessions.ts'
import { dutiesApart } from './migrations/0003-duties-apart.ts'
import { sqliteCode } from './sqlite.ts'

/** A step's name never changes once released: databases remember it. */
const STEPS: { readonly [name: string]: (engine: Engine['name']) => Migration } = {
  '0001-records-and-audit': recordsAndAudit,
  '0002-jobs-and-sessions': jobsAndSessions,
  '0003-duties-apart': dutiesApart,
}

/** The newest schema there is; its steps are told by {@link migrate}. */
export const SCHEMAS = Object.keys(STEPS)

/** How often a process tries again while another one migrates the same SQLite file. */
const TRIES = 100

/**
 * Brings a database to the newest schema, or to `target`, and says which steps that took: none when
 * it was there already. A step that fails leaves nothing behind. Several processes may do it at once.
 */
export async function migrate(engine: Engine, target?: string): Promise<readonly string[]> {
  for (let left = TRIES; ; left--) {
    const { error, results } = await attempt(engine, target)
    if (error === undefined)
      return (results ?? []).map(({ migrationName }: MigrationResult) => migrationName)
    if (left === 0 || !isRace(error)) throw error
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function attempt(engine: Engine, target?: string) {
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
  return target === undefined ? migrator.migrateToLatest() : migrator.migrateTo(target)
}

/** Another process was at the same step: busy, or the table is there by now. */
function isRace(error: unknown): boolean {
  const code = sqliteCode(error)
  if (code === 5 || code === 6) return true
  return error instanceof Error && /already exists|UNIQUE constraint/i.test(error.message)
}
