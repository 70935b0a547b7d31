import type { Actor, Clock, Jobs } from '../../app/register/ports.ts'
import type { Engine } from './engine.ts'
import { translateFailure } from './failures.ts'
import {
  itemsOf,
  jobOf,
  later,
  MOST_ATTEMPTS,
  progressOf,
  reviveFailed,
  workOff,
  type TakenJobs,
} from './job-ledger.ts'
import { problemText, WORKER_DIED } from './job-problem.ts'
import type { Transact } from './open-register.ts'

/** How often an idle queue is looked at, in milliseconds. */
const POLL_MS = 200
/** How often a worker says that it lives, and when silence counts as death. */
const HEARTBEAT_MS = 3000
const DEAD_AFTER_SECONDS = 15

/** Whoever records what jobs did, where nobody else is named. */
export const JOBS_ACTOR: Actor = { id: 'jobs', roles: ['operator'] }

/**
 * Jobs run in this process, claimed from the jobs table of the same SQLite file. A process that dies
 * leaves its claims; another, or its own next start, takes them over after 15 seconds.
 */
export function polledJobs(options: {
  readonly engine: Engine
  readonly transact: Transact
  readonly clock: Clock
  readonly newId: () => string
}): Jobs {
  const { engine, transact, clock, newId } = options
  const loops: Promise<void>[] = []
  const stopping = new AbortController()

  async function loop(
    queue: string,
    how: Required<NonNullable<Parameters<Jobs['work']>[2]>>,
    handle: Parameters<Jobs['work']>[1],
  ) {
    while (!stopping.signal.aborted) {
      const claim = await take(engine, {
        queue,
        worker: newId(),
        atOnce: how.atOnce,
        now: clock.now(),
      })
        // The file may be held or the disk full for a while; the jobs wait where they are.
        .catch(() => ({ worker: '', jobs: [] }))
      if (claim.jobs.length === 0) {
        await new Promise((resolve) => setTimeout(resolve, POLL_MS))
        continue
      }
      const pulse = setInterval(() => void beat(engine, claim.worker, clock.now()), HEARTBEAT_MS)
      try {
        await workOff(claim, {
          transact,
          actor: how.actor,
          handle,
          comeBack: () => Promise.resolve(),
        })
      } catch {
        // Not even the failure could be noted; the claim grows old and is taken again.
        await new Promise((resolve) => setTimeout(resolve, POLL_MS))
      } finally {
        clearInterval(pulse)
      }
    }
  }

  return {
    work(queue, handle, { atOnce = 50, actor = JOBS_ACTOR } = {}) {
      loops.push(loop(queue, { atOnce, actor }, handle))
      return Promise.resolve()
    },
    progress: (batch) => progressOf(engine.reader, batch),
    standing: () => progressOf(engine.reader),
    items: (batch, state, page) => itemsOf(engine.reader, batch, state, page),
    async retryFailed(batch) {
      try {
        const revived = await transact(JOBS_ACTOR, 'retry', (tx, db, note) =>
          reviveFailed(db, batch, { now: tx.now, note }),
        )
        return revived.length
      } catch (error) {
        throw translateFailure(error)
      }
    },
    async stop() {
      stopping.abort()
      await Promise.all(loops)
    },
  }
}

/** Takes jobs that wait or whose worker died. One that killed its worker too often fails for good. */
async function take(
  { writer }: Engine,
  how: {
    readonly queue: string
    readonly worker: string
    readonly atOnce: number
    readonly now: string
  },
): Promise<TakenJobs> {
  const { queue, worker, atOnce, now } = how
  const silentSince = later(now, -DEAD_AFTER_SECONDS)
  const rows = await writer
    .updateTable('jobs')
    .set((row) => ({
      state: 'running',
      attempts: row('attempts', '+', 1),
      worker,
      heartbeat_at: now,
    }))
    .where((row) =>
      row(
        row.refTuple('batch', 'item'),
        'in',
        row
          .selectFrom('jobs')
          .select(['batch', 'item'])
          .where('queue', '=', queue)
          .where((one) =>
            one.or([
              one.and([one('state', '=', 'waiting'), one('available_at', '<=', now)]),
              one.and([one('state', '=', 'running'), one('heartbeat_at', '<', silentSince)]),
            ]),
          )
          .orderBy('available_at')
          .limit(atOnce)
          .$asTuple('batch', 'item'),
      ),
    )
    .returningAll()
    .execute()
  const spent = rows.filter(({ attempts }) => attempts > MOST_ATTEMPTS)
  if (spent.length > 0)
    await writer
      .updateTable('jobs')
      .set({ state: 'failed', message: problemText(WORKER_DIED) })
      .where('worker', '=', worker)
      .where('attempts', '>', MOST_ATTEMPTS)
      .execute()
  return { worker, jobs: rows.filter(({ attempts }) => attempts <= MOST_ATTEMPTS).map(jobOf) }
}

async function beat({ writer }: Engine, worker: string, now: string): Promise<void> {
  await writer
    .updateTable('jobs')
    .set({ heartbeat_at: now })
    .where('worker', '=', worker)
    .where('state', '=', 'running')
    .execute()
    // A missed beat is no harm: several fit before silence counts.
    .catch(() => undefined)
}
