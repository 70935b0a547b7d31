import { sql, type Kysely, type Transaction } from 'kysely'
import type {
  Actor,
  BatchProgress,
  Job,
  JobEffect,
  JobRequest,
  JobStanding,
  JobState,
  Page,
  PageRequest,
  RegisterTransaction,
} from '../../app/register/ports.ts'
import type { JsonValue } from '../../domain/schema/json.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import type { Transact } from './open-register.ts'
import { problemIn, problemOf, problemText } from './job-problem.ts'
import { cut, pageOf } from './paging.ts'
import type { NoteRow } from './register-transaction.ts'
import type { JobRow, Tables } from './tables.ts'

/** Times a job is tried before it is left for a person. */
export const MOST_ATTEMPTS = 5

/** Which job; there is one of each. */
export type JobName = Pick<JobRow, 'batch' | 'item'>

/** What became of jobs that failed just now: `retry` ones are due after so many seconds. */
export type Setback = { readonly retry: readonly JobName[]; readonly afterSeconds: number }

/** Jobs as one worker took them; only that worker may say what became of them. */
export type TakenJobs = { readonly worker: string; readonly jobs: readonly Job[] }

/** The job in a row. */
export function jobOf(row: JobRow): Job {
  return {
    queue: row.queue,
    batch: row.batch,
    item: row.item,
    payload: JSON.parse(row.payload) as JsonValue,
    attempt: row.attempts,
  }
}

/** Rows that are one of these jobs; the list must not be empty. */
export function named(jobs: readonly JobName[]) {
  const pairs = jobs.map(({ batch, item }) => sql`(${batch}, ${item})`)
  return sql<boolean>`(batch, item) in (values ${sql.join(pairs)})`
}

/**
 * Does the work of a claim and records it. The effect and the mark `done` are one transaction, and
 * only jobs that this worker still holds are recorded: whoever was taken for dead and comes back
 * changes nothing. Jobs that fail together are tried one by one; what fails alone is a setback,
 * which `comeBack` hears of in the transaction that notes it.
 */
export async function workOff(
  claim: TakenJobs,
  how: {
    readonly transact: Transact
    readonly actor: Actor
    readonly handle: (jobs: readonly Job[]) => Promise<JobEffect>
    readonly comeBack: (db: Transaction<Tables>, setback: Setback) => Promise<void>
  },
): Promise<void> {
  const { worker, jobs } = claim
  if (jobs.length === 0) return
  try {
    const effect = await how.handle(jobs)
    await how.transact(how.actor, undefined, (tx, db, note) =>
      record(tx, db, { claim, effect, note }),
    )
  } catch (error) {
    const held = error instanceof ClaimLost ? error.held : jobs
    if (jobs.length > 1 || error instanceof ClaimLost) {
      for (const job of held) await workOff({ worker, jobs: [job] }, how)
      return
    }
    await how.transact(how.actor, undefined, (tx, db, note) =>
      noteFailure(tx, db, { worker, job: jobs[0]!, error, note, comeBack: how.comeBack }),
    )
  }
}

/** Some jobs of a claim are no longer this worker's; `held` still are. */
class ClaimLost extends Error {
  readonly held: readonly Job[]
  constructor(held: readonly Job[]) {
    super('Another worker took over some of these jobs.')
    this.name = 'ClaimLost'
    this.held = held
  }
}

async function record(
  tx: RegisterTransaction,
  db: Transaction<Tables>,
  {
    claim: { worker, jobs },
    effect,
    note,
  }: { readonly claim: TakenJobs; readonly effect: JobEffect; readonly note: NoteRow },
): Promise<void> {
  const rows = await db
    .updateTable('jobs')
    .set({ state: 'done', heartbeat_at: null, message: null })
    .where(named(jobs))
    .where('state', '=', 'running')
    .where('worker', '=', worker)
    .returningAll()
    .execute()
  for (const row of rows) note('jobs', row)
  if (rows.length < jobs.length) {
    const held = new Set(rows.map(({ batch, item }) => `${batch}\0${item}`))
    throw new ClaimLost(jobs.filter(({ batch, item }) => held.has(`${batch}\0${item}`)))
  }
  await effect(tx)
}

async function noteFailure(
  tx: RegisterTransaction,
  db: Transaction<Tables>,
  what: {
    readonly worker: string
    readonly job: Job
    readonly error: unknown
    readonly note: NoteRow
    readonly comeBack: (db: Transaction<Tables>, setback: Setback) => Promise<void>
  },
): Promise<void> {
  const { job, worker, error } = what
  // What is refused on purpose is refused again as long as nobody changes something.
  const isLast = job.attempt >= MOST_ATTEMPTS || error instanceof Refusal
  // 1, 2, 4, 8 seconds: what passes soon is over by then, and what does not is known within 15.
  const afterSeconds = 2 ** (job.attempt - 1)
  const rows = await db
    .updateTable('jobs')
    .set({
      state: isLast ? 'failed' : 'waiting',
      available_at: later(tx.now, afterSeconds),
      heartbeat_at: null,
      worker: null,
      message: problemText(problemOf(error)),
    })
    .where(named([job]))
    .where('state', '=', 'running')
    .where('worker', '=', worker)
    .returningAll()
    .execute()
  for (const row of rows) what.note('jobs', row)
  if (!isLast && rows.length > 0) await what.comeBack(db, { retry: [job], afterSeconds })
}

/** How many jobs of a batch are in which state. */
export async function progressOf(db: Kysely<Tables>, batch?: string): Promise<BatchProgress> {
  const query = db
    .selectFrom('jobs')
    .select((row) => ['state', row.fn.countAll<number>().as('many')])
    .groupBy('state')
  const rows = await (batch === undefined ? query : query.where('batch', '=', batch)).execute()
  const progress = { waiting: 0, running: 0, done: 0, failed: 0 }
  for (const { state, many } of rows) progress[state] = many
  return progress
}

/** Jobs of a batch by item. */
export async function itemsOf(
  db: Kysely<Tables>,
  batch: string,
  state: JobState | undefined,
  page: PageRequest,
): Promise<Page<JobStanding>> {
  const { limit, descending, after } = pageOf(page)
  let query = db
    .selectFrom('jobs')
    .selectAll()
    .where('batch', '=', batch)
    .orderBy('item', descending ? 'desc' : 'asc')
    .limit(limit + 1)
  if (state !== undefined) query = query.where('state', '=', state)
  if (after !== undefined) query = query.where('item', descending ? '<' : '>', after)
  return cut(await query.execute(), limit, standingOf, ({ item }) => item)
}

function standingOf(row: JobRow): JobStanding {
  const { item, payload } = jobOf(row)
  const { state, attempts, message } = row
  return {
    item,
    payload,
    state,
    attempts,
    ...(message === null ? {} : { problem: problemIn(message) }),
  }
}

/** Puts the failed jobs of a batch back in line and returns them. */
export async function reviveFailed(
  db: Kysely<Tables>,
  batch: string,
  { now, note }: { readonly now: string; readonly note: NoteRow },
): Promise<readonly JobRequest[]> {
  const rows = await db
    .updateTable('jobs')
    .set({
      state: 'waiting',
      attempts: 0,
      available_at: now,
      message: null,
      worker: null,
      heartbeat_at: null,
    })
    .where('batch', '=', batch)
    .where('state', '=', 'failed')
    .returningAll()
    .execute()
  for (const row of rows) note('jobs', row)
  return rows.map(jobOf)
}

/** Puts jobs back in line whose workers are of another time, and returns all that wait. */
export async function reviveInterrupted(db: Kysely<Tables>): Promise<readonly JobRow[]> {
  await db.updateTable('jobs').set({ state: 'waiting' }).where('state', '=', 'running').execute()
  return db.selectFrom('jobs').selectAll().where('state', '=', 'waiting').execute()
}

/** A time some seconds after another. */
export function later(time: string, seconds: number): string {
  return new Date(Date.parse(time) + seconds * 1000).toISOString()
}
