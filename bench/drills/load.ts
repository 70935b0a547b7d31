// npm run -s drill:load [-- --short] [L1 L2 L3]: how much the service bears, over real connections.
import autocannon from 'autocannon'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { systemClock } from '../../src/adapters/system/clock.ts'
import { createIds } from '../../src/adapters/system/ids.ts'
import { openStorage } from '../../src/adapters/storage/open-storage.ts'
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

const ROOT = resolve(import.meta.dirname, '../..')
const CONNECTIONS = 50

/** A service of its own process with the register of the demonstration. */
async function startService(data: string) {
  const args = ['bin/touchstone.js', 'serve', '--demo', '--port', '0', '--data', data]
  const env = { ...process.env, TOUCHSTONE_LOG_LEVEL: 'warn' }
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let printed = ''
  while (!printed.includes('Ctrl+C')) {
    const [chunk] = (await once(child.stdout, 'data')) as [Buffer]
    printed += String(chunk)
  }
  const origin = /http:\/\/[\w.:]+/.exec(printed)![0]
  return {
    origin,
    /** Processor time it has used, in milliseconds. */
    used: () => processorMs(child.pid!),
    async stop() {
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
  }
}

/** User and system time of a process so far; 0 where the system does not tell. */
function processorMs(pid: number): number {
  try {
    const [user = '0', system = '0'] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .split(') ')[1]!
      .split(' ')
      .slice(11, 13)
    // The kernel counts in hundredths of a second.
    return (Number(user) + Number(system)) * 10
  } catch {
    return 0
  }
}

type Service = Awaited<ReturnType<typeof startService>>

async function fire(service: Service, duration: number, request: Partial<autocannon.Options>) {
  const { url = '', ...rest } = request
  const asked = { ...rest, url: `${service.origin}${url}`, connections: CONNECTIONS }
  await autocannon({ ...asked, duration: 2 })
  const before = service.used()
  const { requests, latency, non2xx, errors } = await autocannon({ ...asked, duration })
  const processor = service.used() - before
  return {
    perSecond: Math.round(requests.average),
    p99Ms: latency.p99,
    non2xx: non2xx + errors,
    processorMsEach: Math.round((processor / Math.max(requests.total, 1)) * 1000) / 1000,
  }
}

const scoring: Check = async ({ folder, short }) => {
  const service = await startService(folder)
  try {
    const assessment: unknown = JSON.parse(
      readFileSync(join(ROOT, 'examples/q-hxc-013-four-stars.json'), 'utf8'),
    )
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
    const { perSecond, p99Ms, non2xx } = result
    return { ok: perSecond >= 2000 && p99Ms < 100 && non2xx === 0, ...result, receipts }
  } finally {
    await service.stop()
  }
}

const LEAST_ISSUED = { sqlite: 300, postgres: 150 }

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
      ok &&= perSecond >= LEAST_ISSUED[name]
      found[name] = { perSecond, ...papers }
    }
    return { ok, ...found }
  } finally {
    small.clean()
    await databases.stop()
  }
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
    const result = await fire(service, short ? 5 : 60, { url })
    const { perSecond, p99Ms, non2xx } = result
    return { ok: perSecond >= 3000 && p99Ms < 50 && non2xx === 0, ...result }
  } finally {
    await service.stop()
  }
}

await runDrill('load', { L1: scoring, L2: issuing, L3: reading })
