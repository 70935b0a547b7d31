import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Clock, Ids, Jobs, Register, StoragePlace } from '../../app/register/ports.ts'
import { bossJobs } from './boss-jobs.ts'
import type { Engine } from './engine.ts'
import { isHeld, translateFailure } from './failures.ts'
import { migrate } from './migrate.ts'
import { registerOver } from './open-register.ts'
import { patiently } from './patience.ts'
import { polledJobs } from './polled-jobs.ts'
import { OWN_FOLDER } from './own-file.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'

/** An opened register with its jobs. */
export type Storage = {
  readonly engine: Engine['name']
  readonly register: Register
  readonly jobs: Jobs
  /** Steps that brought the schema up to date now; none when it was. */
  readonly migrated: readonly string[]
  /** Whether others on this computer could read the file of the register until now. */
  readonly couldBeRead: boolean
  /** Lets running jobs finish and closes everything. */
  readonly close: () => Promise<void>
}

/**
 * Opens the register at a place, made if it is not there, and brings its schema up to date. Throws
 * RegisterUnavailable where the storage does not answer, and an Error that says what to do where it
 * is not safe to use.
 */
export async function openStorage(
  place: StoragePlace,
  given: {
    readonly clock: Clock
    readonly ids: Ids
    /** What is written can be made up again, and need not be on the disk when a call ends. */
    readonly isMadeUp?: boolean
  },
): Promise<Storage> {
  const { clock, ids } = given
  const engine = await openEngine(place, given)
  const newId = () => ids.next()
  try {
    const migrated = await migrate(engine)
    if ('file' in place) {
      const dispatch = () => Promise.resolve()
      const { register, transact } = registerOver({ engine, clock, dispatch })
      const jobs = polledJobs({ engine, transact, clock, newId })
      return opened(engine, register, jobs, migrated)
    }
    const boss = bossJobs({ engine, url: place.url, clock, newId })
    const { register, transact } = registerOver({ engine, clock, dispatch: boss.dispatch })
    const jobs = boss.jobsOver(transact)
    return opened(engine, register, jobs, migrated)
  } catch (error) {
    await engine.close()
    throw translateFailure(error)
  }
}

/** Opens the database alone, without touching its schema. */
export async function openEngine(
  place: StoragePlace,
  { isMadeUp = false }: { readonly isMadeUp?: boolean } = {},
): Promise<Engine> {
  try {
    if ('url' in place) return await openPostgres(place.url)
    mkdirSync(dirname(place.file), { recursive: true, mode: OWN_FOLDER })
    // Two that open a new file at once stand in each other's way while its log is made.
    return await patiently(() => openSqlite(place.file, { isMadeUp }), isHeld)
  } catch (error) {
    throw translateFailure(error)
  }
}

function opened(
  engine: Engine,
  register: Register,
  jobs: Jobs,
  migrated: readonly string[],
): Storage {
  let closed: Promise<void> | undefined
  const close = () => (closed ??= jobs.stop().then(() => engine.close()))
  const { name, couldBeRead = false } = engine
  return { engine: name, register: { ...register, close }, jobs, migrated, couldBeRead, close }
}
