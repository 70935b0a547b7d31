// npm run -s drill:load [-- --short] [L1 L2 L3]: how much the service bears, over real connections.
import autocannon from 'autocannon'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { systemClock } from '../../src/adapters/system/clock.ts'
import { createIds } from '../../src/adapters/system/ids.ts'
import { migrate } from '../../src/adapters/storage/migrate.ts'
import { openEngine, openStorage } from '../../src/adapters/storage/open-storage.ts'
import type { StoragePlace } from '../../src/app/register/ports.ts'
import { askBatch, BATCH_QUEUE } from '../../src/app/register/batches/ask-batch.ts'
import { issueCertificate } from '../../src/app/register/certificates/issue-certificate.ts'
import { workBatch } from '../../src/app/register/batches/work-batch.ts'
import { decided, organisation, STAFF, wish } from '../../test/register/casework.ts'
import { openRegisterService } from '../../test/register/register-service.ts'
import { smallRoot } from '../../test/register/small-root.ts'
import { engines } from '../../test/storage/databases.ts'
import { runDrill, seconds, type Check } from './drill.ts'
import { issueOne } from './issue-one.ts'
import { startService, type Service } from './started-service.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const CONNECTIONS = 50

async function fire(service: Service, duration: number, request: Partial<autocannon.Options>) {
  const { url = '', ...rest } = request
  const asked = { ...rest, url: `${service.origin}${url}`, connections: CONNECTIONS }
  await autocannon({ ...asked, duration: 2 })
  const before = service.used()
  const { requests, latency, non2xx, errors, timeouts, statusCodeStats } = await autocannon({
    ...asked,
    duration,
  })
  const processor = service.used() - before
  const failed = non2xx + errors
  return {
    perSecond: Math.round(requests.average),
    p99Ms: latency.p99,
    failed,
    // What they were: answers by status, connections that broke, and what took over ten seconds.
    ...(failed === 0 ? {} : { failures: { answers: statusCodeStats, errors, timeouts } }),
    processorMsEach: Math.round((processor / Math.max(requests.total, 1)) * 1000) / 1000,
  }
}

/** What the same service answers without any work, over the same connections. */
const EMPTY = { url: '/livez' }

/** The least share of the rate of an empty route, or of bare transactions, that is to be kept. */
const LEAST_SHARE = { scoring: 0.1, reading: 0.3, sqlite: 0.1, postgres: 0.1 }

type Fired = Awaited<ReturnType<typeof fire>>

/** Other work on the machine slows the floor as much: what is held is the share, and that none failed. */
function heldAgainst(floor: Fired, result: Fired, least: number) {
  const share = Math.round((result.perSecond / Math.max(floor.perSecond, 1)) * 1000) / 1000
  const slower = Math.round((result.p99Ms / Math.max(floor.p99Ms, 1)) * 10) / 10
  const ok = share >= least && result.failed === 0
  return { ok, share, leastShare: least, p99OfFloor: slower, ...result, floor }
}

const scoring: Check = async ({ folder, short }) => {
  const service = await startService(folder)
  try {
    const assessment: unknown = JSON.parse(
      readFileSync(join(ROOT, 'examples/q-hxc-013-four-stars.json'), 'utf8'),
    )
    const floor = await fire(service, short ? 3 : 10, EMPTY)
    const result = await fire(service, short ? 5 : 60, {
      url: '/v1/score/result',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(assessment),
    })
    // For comparison, held to nothing: the engine of record with every reason.
    const receipts = await fire(service, short ? 3 : 10, {
      url: '/v1/score',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(assessment),
    })
    return { ...heldAgainst(floor, result, LEAST_SHARE.scoring), receipts }
  } finally {
    await service.stop()
  }
}

const issuing: Check = async ({ short }) => {
  const databases = engines()
  const small = await smallRoot()
  try {
    const found: Record<string, unknown> = {}
    let ok = true
    for (const name of databases.names) {
      const perSecond = await recordsPerSecond(await databases.fresh(name), short ? 300 : 3000)
      const papers = await papersPerSecond(
        small.root,
        await databases.fresh(name),
        short ? 10 : 100,
      )
      const bare = await bareTransactions(await databases.fresh(name), short ? 300 : 3000)
      const share = Math.round((perSecond / bare) * 1000) / 1000
      ok &&= share >= LEAST_SHARE[name]
      found[name] = { share, leastShare: LEAST_SHARE[name], perSecond, bare, ...papers }
    }
    return { ok, ...found }
  } finally {
    small.clean()
    await databases.stop()
  }
}

/** The floor: transactions of the same engine that change one cell of one row. */
async function bareTransactions(place: StoragePlace, count: number): Promise<number> {
  const engine = await openEngine(place)
  await migrate(engine)
  const start = performance.now()
  for (let done = 0; done < count; done++)
    await engine.writer
      .transaction()
      .execute((db) => db.updateTable('audit_head').set({ seq: done }).execute())
  const took = (performance.now() - start) / 1000
  await engine.close()
  return Math.round(count / took)
}

/** Certificates as the register keeps them: number, intent, issue, two links of the trail. */
async function recordsPerSecond(place: StoragePlace, count: number): Promise<number> {
  const storage = await openStorage(place, { clock: systemClock, ids: createIds() })
  const start = performance.now()
  for (let done = 0; done < count; done++) await issueOne(storage.register)
  const took = seconds(start)
  await storage.close()
  return Math.round(count / took)
}

/**
 * The same with a Word paper each, from decisions that were made before: by calls one after the
 * other, and as one batch that a worker in this process works off.
 */
async function papersPerSecond(
  root: string,
  place: StoragePlace,
  count: number,
): Promise<{ readonly withPapers: number; readonly byBatch: number }> {
  const registerService = await openRegisterService({ root, place, clock: systemClock })
  const { ports, jobs } = registerService
  const decisions: string[] = []
  for (let made = 0; made < 2 * count; made++) {
    const { id } = await organisation(registerService)
    decisions.push((await decided(registerService, wish(id))).id)
  }
  const rate = async (work: () => Promise<void>): Promise<number> => {
    const start = performance.now()
    await work()
    return Math.round((count * 1000) / (performance.now() - start))
  }
  const withPapers = await rate(async () => {
    for (const decision of decisions.slice(0, count))
      await issueCertificate(ports, STAFF.clerk, { decision })
  })
  await jobs.work(BATCH_QUEUE, (some) => workBatch(ports, some), { atOnce: 10 })
  const byBatch = await rate(async () => {
    const items = decisions.slice(count).map((decision) => ({ decision }))
    const { id } = await askBatch(ports, STAFF.clerk, { act: 'issue-certificate', items })
    while ((await jobs.progress(id)).done < count) await setTimeout(20)
  })
  await registerService.close()
  return { withPapers, byBatch }
}

const reading: Check = async ({ folder, short }) => {
  const service = await startService(folder)
  try {
    const list = await fetch(`${service.origin}/v1/public/certificates`)
    const { items } = (await list.json()) as { items: { number: string }[] }
    const url = `/v1/public/certificates/${items[0]!.number}`
    const floor = await fire(service, short ? 3 : 10, EMPTY)
    const result = await fire(service, short ? 5 : 60, { url })
    return heldAgainst(floor, result, LEAST_SHARE.reading)
  } finally {
    await service.stop()
  }
}

await runDrill('load', { L1: scoring, L2: issuing, L3: reading })
