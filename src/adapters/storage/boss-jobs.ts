import type { Kysely } from 'kysely'
import { fromKysely, PgBoss } from 'pg-boss'
import type { Clock, Jobs } from '../../app/register/ports.ts'
import type { Engine } from './engine.ts'
import {
  itemsOf,
  jobOf,
  MOST_ATTEMPTS,
  named,
  progressOf,
  reviveFailed,
  workOff,
  type TakenJobs,
  type JobName,
} from './job-ledger.ts'
import type { Dispatch, Transact } from './open-register.ts'
import { JOBS_ACTOR } from './polled-jobs.ts'
import type { Tables } from './tables.ts'

/** A worker that is silent for so long is dead; the least that pg-boss allows. */
const HEARTBEAT_SECONDS = 10
/** How often pg-boss looks for dead workers. */
const LOOK_SECONDS = 5
/** How often an idle queue is looked at; the least that pg-boss allows. */
const POLL_SECONDS = 0.5

/**
 * pg-boss hands out the names of jobs to any number of processes and notices dead ones. What a job
 * is and what became of it stands in the jobs table, as with SQLite, so that a job handed out twice
 * is recorded once.
 */
export function bossJobs(options: {
  readonly engine: Engine
  readonly url: string
  readonly clock: Clock
  readonly newId: () => string
}): {
  readonly dispatch: Dispatch
  readonly jobsOver: (transact: Transact) => Jobs
  readonly close: () => Promise<void>
} {
  const { engine, url, clock, newId } = options
  const queues = new Map<string, Promise<void>>()
  let started: Promise<PgBoss> | undefined
  let isClosed = false

  function boss(): Promise<PgBoss> {
    if (isClosed) return Promise.reject(new Error('Jobs are closed.'))
    started ??= start(url).catch((error: unknown) => {
      started = undefined
      throw error
    })
    return started
  }

  async function queueReady(queue: string): Promise<PgBoss> {
    const running = await boss()
    let ready = queues.get(queue)
    if (ready === undefined) {
      ready = running.createQueue(queue, {
        heartbeatSeconds: HEARTBEAT_SECONDS,
        // The ledger counts attempts; pg-boss only ever hands a dead worker's job to another.
        retryLimit: 2 * MOST_ATTEMPTS,
      })
      queues.set(queue, ready)
      ready.catch(() => queues.delete(queue))
    }
    await ready
    return running
  }

  async function send(
    db: Kysely<Tables>,
    queue: string,
    names: readonly JobName[],
    startAfter = 0,
  ): Promise<void> {
    const running = await queueReady(queue)
    await running.insert(
      queue,
      names.map(({ batch, item }) => ({ data: { batch, item }, startAfter })),
      { db: fromKysely(db) },
    )
  }

  const dispatch: Dispatch = async (db, jobs) => {
    for (const [queue, some] of Map.groupBy(jobs, ({ queue }) => queue)) await send(db, queue, some)
  }

  const jobsOver = (transact: Transact): Jobs => ({
    async work(queue, handle, { atOnce = 50, actor = JOBS_ACTOR } = {}) {
      const running = await queueReady(queue)
      await running.work<JobName>(
        queue,
        { batchSize: atOnce, pollingIntervalSeconds: POLL_SECONDS, burstWhenBatchFull: true },
        async (handed) => {
          const names = handed.map(({ data }) => data)
          await workOff(await take(engine, { names, worker: newId(), now: clock.now() }), {
            transact,
            actor,
            handle,
            comeBack: (db, { retry, afterSeconds }) => send(db, queue, retry, afterSeconds),
          })
        },
      )
    },
    progress: (batch) => progressOf(engine.reader, batch),
    standing: () => progressOf(engine.reader),
    items: (batch, state, page) => itemsOf(engine.reader, batch, state, page),
    retryFailed: (batch) =>
      transact(JOBS_ACTOR, 'retry', async (tx, db, note) => {
        const jobs = await reviveFailed(db, batch, { now: tx.now, note })
        await dispatch(db, jobs)
        return jobs.length
      }),
    stop: close,
  })

  async function close(): Promise<void> {
    const running = await started
    // A job that fails meanwhile is sent again by the one that ends, and starts no other.
    await running?.stop({ graceful: true, timeout: 30_000 })
    isClosed = true
    started = undefined
  }

  return { dispatch, jobsOver, close }
}

async function start(url: string): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: url,
    application_name: 'touchstone-jobs',
    schema: 'pgboss',
    max: 4,
    schedule: false,
    superviseIntervalSeconds: LOOK_SECONDS,
    monitorIntervalSeconds: LOOK_SECONDS,
  })
  // A lost connection is tried again by itself; without a listener it would end the process.
  boss.on('error', () => undefined)
  await boss.start()
  return boss
}

/** Takes jobs by name, also from a worker that died, since pg-boss hands them to one at a time. */
async function take(
  { writer }: Engine,
  how: { readonly names: readonly JobName[]; readonly worker: string; readonly now: string },
): Promise<TakenJobs> {
  const { names, worker, now } = how
  const rows = await writer
    .updateTable('jobs')
    .set((row) => ({
      state: row
        .case()
        .when('attempts', '>=', MOST_ATTEMPTS)
        .then('failed' as const)
        .else('running' as const)
        .end(),
      attempts: row('attempts', '+', 1),
      worker,
      heartbeat_at: now,
    }))
    .where(named(names))
    .where('state', 'in', ['waiting', 'running'])
    .returningAll()
    .execute()
  return { worker, jobs: rows.filter(({ state }) => state === 'running').map(jobOf) }
}
