import autocannon from 'autocannon'
import assert from 'node:assert/strict'
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { assessmentsOf } from './engines.ts'
import { median } from './rounds.ts'

/** Answers a second, constant and scored; and how memory stood meanwhile. */
export type HttpRates = {
  readonly clauses: number
  /** The smallest constant answer; one receipt as constant answer; receipts that are worked out. */
  readonly least: number
  readonly constant: number
  readonly scored: number
  readonly batchConstant: number
  readonly batchScored: number
  /** The same as answers for a second of the processor time of the service alone. */
  readonly byProcessor: { readonly [K in Route]: number }
  /** Batches of growing length, scored: microseconds a line, and the largest size of the process. */
  readonly batches: readonly {
    readonly lines: number
    readonly us: number
    readonly peakMiB: number
  }[]
}

type Route = 'least' | 'constant' | 'scored' | 'batchConstant' | 'batchScored'

/** Answers, and the seconds they took: by the clock, and of the processor of the service. */
type Run = { readonly answers: number; readonly clock: number; readonly processor: number }

type Service = { readonly child: ChildProcess; readonly port: number }

/**
 * Measures the services turn by turn over loopback: 10 connections that post one assessment after
 * another, and one connection that streams a batch and reads the answers meanwhile.
 */
export async function timeHttp(
  clauses: number,
  how: {
    readonly rounds: number
    readonly seconds: number
    readonly lines: number
    readonly batches: readonly number[]
  },
): Promise<HttpRates> {
  const bodies = assessmentsOf(clauses, 100).map((one) => JSON.stringify(one))
  const least = await startService('least', clauses)
  const constant = await startService('constant', clauses)
  const scored = await startService('scored', clauses)
  const { lines } = how
  try {
    const rounds: { readonly [K in Route]: Run }[] = []
    for (let round = 0; round <= how.rounds; round += 1)
      rounds.push({
        least: await posts(least, bodies, how.seconds),
        constant: await posts(constant, bodies, how.seconds),
        scored: await posts(scored, bodies, how.seconds),
        batchConstant: await batch(constant, bodies, lines),
        batchScored: await batch(scored, bodies, lines),
      })
    // The first round warms up.
    const counted = rounds.slice(1)
    const rate = (route: Route, by: 'clock' | 'processor'): number =>
      median(counted.map((round) => round[route].answers / round[route][by]))
    const rates = (by: 'clock' | 'processor'): { [K in Route]: number } => ({
      least: rate('least', by),
      constant: rate('constant', by),
      scored: rate('scored', by),
      batchConstant: rate('batchConstant', by),
      batchScored: rate('batchScored', by),
    })
    const batches = []
    for (const count of how.batches) {
      const { clock } = await batch(scored, bodies, count)
      batches.push({ lines: count, us: (clock / count) * 1e6, peakMiB: peakOf(scored) })
    }
    return { clauses, ...rates('clock'), byProcessor: rates('processor'), batches }
  } finally {
    for (const { child } of [least, constant, scored]) {
      child.disconnect()
      await once(child, 'exit')
    }
  }
}

async function startService(
  kind: 'least' | 'constant' | 'scored',
  clauses: number,
): Promise<Service> {
  const child = fork(new URL('server.ts', import.meta.url), [kind, String(clauses)])
  const failed = once(child, 'exit').then(() => assert.fail(`the ${kind} service did not start`))
  const started = Promise.race([once(child, 'message'), failed])
  const [message] = (await started) as [{ readonly port: number }]
  return { child, port: message.port }
}

/** Single posts for so many seconds. */
async function posts(service: Service, bodies: readonly string[], seconds: number): Promise<Run> {
  const { port } = service
  const before = await processorOf(service)
  const result = await autocannon({
    url: `http://127.0.0.1:${port}/v1/score`,
    connections: 10,
    duration: seconds,
    requests: bodies.map((body) => ({
      method: 'POST' as const,
      headers: { 'content-type': 'application/json' },
      body,
    })),
  })
  assert.equal(result.non2xx + result.errors, 0, 'every post is answered well')
  const processor = (await processorOf(service)) - before
  return { answers: result.requests.total, clock: result.duration, processor }
}

/** A batch of so many lines, from its first byte sent to the last answered. */
async function batch(service: Service, bodies: readonly string[], lines: number): Promise<Run> {
  const { port } = service
  const before = await processorOf(service)
  const piece = Buffer.from(bodies.map((body) => `${body}\n`).join(''))
  const start = performance.now()
  const asked = request({
    port,
    host: '127.0.0.1',
    path: '/v1/score/batch',
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
  })
  const sent = (async () => {
    for (let k = 0; k < lines / bodies.length; k += 1)
      if (!asked.write(piece)) await once(asked, 'drain')
    asked.end()
  })()
  const [answer] = (await once(asked, 'response')) as [AsyncIterable<Buffer>]
  let answered = 0
  for await (const chunk of answer)
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) answered += 1
  await sent
  assert.equal(answered, lines, 'every line has its answer')
  const clock = (performance.now() - start) / 1000
  return { answers: lines, clock, processor: (await processorOf(service)) - before }
}

/** Seconds of processor time that a service has taken so far. */
async function processorOf({ child }: Service): Promise<number> {
  child.send('processor')
  const [seconds] = (await once(child, 'message')) as [number]
  return seconds
}

/** The largest size that a process has had so far; Linux alone tells it of another process. */
function peakOf({ child }: Service): number {
  try {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024)
  } catch {
    return Number.NaN
  }
}
