// npm run -s drill:soak [-- --short] [K1 K2]: a service that works for long, and one that is asked too much.
import autocannon from 'autocannon'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { runDrill, type Check } from './drill.ts'
import { startService, type Service } from './started-service.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const assessment = readFileSync(join(ROOT, 'examples/q-hxc-013-four-stars.json'), 'utf8')
const asJson = { 'content-type': 'application/json' }

/** How much more memory and handles there may be at the end than once everything had been done. */
const MOST_GROWTH = 0.1
/** How often memory and handles are looked at, in milliseconds. */
const LOOK_MS = 1000

/** Work as it comes in a day, in turns: scores, receipts, pages, lists, questions and records that are made. */
const MIXED = [
  { method: 'POST', path: '/v1/score/result', body: assessment, headers: asJson },
  { method: 'POST', path: '/v1/score', body: assessment, headers: asJson },
  { method: 'POST', path: '/v1/improve?limit=50', body: assessment, headers: asJson },
  { method: 'GET', path: '/v1/public/certificates' },
  { method: 'GET', path: '/register' },
  { method: 'GET', path: '/v1/standards' },
  { method: 'GET', path: '/standards' },
  { method: 'GET', path: '/v1/trust/status-list' },
  { method: 'GET', path: '/v1/audit?limit=50', headers: { 'touchstone-role': 'operator' } },
  {
    method: 'POST',
    path: '/v1/organisations',
    headers: { ...asJson, 'touchstone-role': 'clerk', 'idempotency-key': '[<id>]' },
    body: JSON.stringify({ name: { zh: '示例' } }),
  },
] as const

/** What a process has: memory that is its own in megabytes, and open files and sockets. */
function standing({ pid }: Service): { readonly megabytes: number; readonly handles: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0)
  return { megabytes: kilobytes / 1024, handles: readdirSync(`/proc/${pid}/fd`).length }
}

const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

const steady: Check = async ({ folder, short }) => {
  const service = await startService(folder)
  const looks: ReturnType<typeof standing>[] = []
  let looking: NodeJS.Timeout | undefined
  try {
    const seconds = short ? 60 : 600
    looking = setInterval(() => looks.push(standing(service)), LOOK_MS)
    const { requests, non2xx, errors, statusCodeStats } = await autocannon({
      url: service.origin,
      connections: 4,
      // Below what the service bears: this is about what grows, not about how much it bears.
      overallRate: 40,
      duration: seconds,
      idReplacement: true,
      requests: MIXED.map((one) => ({ ...one })),
    })
    // The second fifth is after everything was done once; the last is the end.
    const fifth = Math.floor(looks.length / 5)
    const [early, late] = [looks.slice(fifth, 2 * fifth), looks.slice(-fifth)]
    const growth = (of: 'megabytes' | 'handles') =>
      Math.round(
        (median(late.map((one) => one[of])) / median(early.map((one) => one[of])) - 1) * 1000,
      ) / 1000
    const [memory, handles] = [growth('megabytes'), growth('handles')]
    return {
      ok: memory <= MOST_GROWTH && handles <= MOST_GROWTH && errors === 0 && non2xx === 0,
      asked: requests.total,
      failed: non2xx + errors,
      ...(non2xx === 0 ? {} : { answers: statusCodeStats }),
      megabytes: [early, late].map((some) => Math.round(median(some.map((one) => one.megabytes)))),
      memoryGrowth: memory,
      handles: [early, late].map((some) => median(some.map((one) => one.handles))),
      handleGrowth: handles,
    }
  } finally {
    clearInterval(looking)
    await service.stop()
  }
}

/** Seconds in which a service has to answer as before, once it is no longer asked too much. */
const RECOVERY_S = 5
/** Questions that a service takes at once: one is worked out and sixteen wait. */
const CAPACITY = 17

const overloaded: Check = async ({ folder, short }) => {
  const service = await startService(folder)
  try {
    const { latency: usual } = await autocannon({
      url: `${service.origin}/v1/standards`,
      connections: 1,
      duration: 2,
    })
    const { statusCodeStats = {}, errors } = await autocannon({
      url: `${service.origin}/v1/improve?limit=100000&by=points`,
      method: 'POST',
      headers: asJson,
      body: assessment,
      connections: 5 * CAPACITY,
      duration: short ? 10 : 60,
      timeout: 120,
    })
    const answered = (status: `${number}`) => statusCodeStats[status]?.count ?? 0
    const strange = Object.keys(statusCodeStats).filter((one) => !['200', '503'].includes(one))
    const recovery = await untilAsBefore(service, Math.max(usual.p99, 20))
    return {
      ok: answered('503') > 0 && strange.length === 0 && errors === 0 && recovery <= RECOVERY_S,
      atOnce: 5 * CAPACITY,
      answered: answered('200'),
      sentAway: answered('503'),
      strange,
      errors,
      recoverySeconds: Math.round(recovery * 10) / 10,
    }
  } finally {
    await service.stop()
  }
}

/** Seconds until a page comes as quickly as before, five times in a row, and the question is answered. */
async function untilAsBefore({ origin }: Service, usualMs: number): Promise<number> {
  const began = performance.now()
  const since = () => (performance.now() - began) / 1000
  let inARow = 0
  while (inARow < 5 && since() < 60) {
    const start = performance.now()
    const { ok } = await fetch(`${origin}/v1/standards`)
    inARow = ok && performance.now() - start < 5 * usualMs ? inARow + 1 : 0
  }
  for (; since() < 60; await setTimeout(100)) {
    const { status } = await fetch(`${origin}/v1/improve?limit=50`, {
      method: 'POST',
      headers: asJson,
      body: assessment,
    })
    if (status === 200) break
  }
  return since()
}

await runDrill('soak', { K1: steady, K2: overloaded })
