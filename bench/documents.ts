// npm run -s bench:documents [-- --quick] [--markdown] [--json]: papers against the peers, in one run.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { askedOf } from './asked.ts'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Engine, Work } from './documents/engines.ts'
import { checkDocument, floorOf, median, realPapers, timed } from './documents/figures.ts'

const HELP = `Measures papers beside other template engines, in one run; read the ratios.

  --quick     a short form, to see that everything works
  --markdown  the tables of docs/evidence/performance.md alone
  --json      the ratios alone, as one line of JSON
  --help      this text
`

const asked = askedOf(HELP, ['quick', 'markdown', 'json'])
const ROUNDS = asked.quick ? 7 : 21
const WARM_UPS = asked.quick ? 2 : 8
/** Ours is made so often in a turn that it lasts about as long as a peer's. */
const GOES = 100
const DOCUMENTS = asked.quick ? 2_000 : 10_000

const folder = mkdtempSync(join(tmpdir(), 'touchstone-bench-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as (options?: { type: 'minor' }) => void

// Before the peers are there: what they keep in memory is not ours.
const real = await realPapers()
const certificateMs = await medianOf(real.certificate)
const findingsMs = await medianOf(real.findings)
const memory = await memoryOver(DOCUMENTS)

const { peers, touchstone, WORKS } = await import('./documents/engines.ts')
const ours = await touchstone()
const others = await peers(folder)
for (const engine of [ours, ...others])
  for (const work of WORKS) await checkDocument(engine, work, 7)

const floors = new Map<Work, () => void>()
for (const work of WORKS) floors.set(work, await floorOf(ours, work))
const times = new Map<string, number[]>()
const note = (key: string, ms: number): void => {
  times.set(key, [...(times.get(key) ?? []), ms])
}
const keyOf = (engine: string, work: Work): string => `${engine}: ${work}`
for (let round = -WARM_UPS; round < ROUNDS; round++)
  for (const work of WORKS)
    for (const turn of turnsOf(work, round)) {
      // Nobody tidies up after his neighbour.
      collect({ type: 'minor' })
      const ms = await turn.time()
      if (round >= 0) note(keyOf(turn.name, work), ms)
    }

const at = (engine: string, work: Work): number => median(times.get(keyOf(engine, work)) ?? [])
const bestPeer = (work: Work): Engine =>
  others.toSorted((a, b) => at(a.name, work) - at(b.name, work))[0]!
const versus = (work: Work): number => round2(at(bestPeer(work).name, work) / at(ours.name, work))
const floorRatio = (work: Work): number =>
  round2(
    median(
      (times.get(keyOf('floor', work)) ?? []).map(
        (floor, i) => times.get(keyOf(ours.name, work))![i]! / floor,
      ),
    ),
  )

const result = {
  node: process.versions.node,
  rounds: ROUNDS,
  certificateVsBestPeer: versus('certificate'),
  findingsVsBestPeer: Math.min(versus('findings'), versus('findings with chart')),
  findingsWithoutChart: versus('findings'),
  findingsWithChart: versus('findings with chart'),
  bestPeers: Object.fromEntries(WORKS.map((work) => [work, bestPeer(work).name])),
  floorRatio: Math.max(...WORKS.map(floorRatio)),
  floorRatios: Object.fromEntries(WORKS.map((work) => [work, floorRatio(work)])),
  milliseconds: Object.fromEntries(
    [ours.name, ...others.map(({ name }) => name), 'floor'].map((name) => [
      name,
      Object.fromEntries(WORKS.map((work) => [work, round3(at(name, work))])),
    ]),
  ),
  certificatesPerSecond: Math.round(1000 / certificateMs),
  findingsPerSecond: Math.round(1000 / findingsMs),
  memory,
}

if (asked.markdown) process.stdout.write(markdown())
else if (!asked.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
if (asked.json) process.stdout.write(`${JSON.stringify(result)}\n`)

/** Everybody once, ours and the floor next to each other, in an order that turns round. */
function turnsOf(work: Work, round: number) {
  const turns = [
    {
      name: ours.name,
      time: () => timed(GOES, (go) => ours.make[work](1 + ((go + Math.abs(round)) % 100))),
    },
    { name: 'floor', time: () => timed(GOES, floors.get(work)!) },
    ...others.map((engine) => ({
      name: engine.name,
      time: () => timed(1, () => engine.make[work](1 + Math.abs(round))),
    })),
  ]
  return round % 2 === 0 ? turns : turns.toReversed()
}

/** Milliseconds of processor time for one paper: the median of slices of 100. */
async function medianOf(make: (i: number) => Promise<unknown>): Promise<number> {
  const slices: number[] = []
  for (let slice = 0; slice < (asked.quick ? 3 : 9); slice++)
    slices.push(await timed(100, (go) => make(slice * 100 + go)))
  return median(slices)
}

/** Megabytes after a tenth of so many certificates with QR codes, and after all of them. */
async function memoryOver(documents: number) {
  const look = () => {
    collect()
    const { heapUsed, rss } = process.memoryUsage()
    return { heap: round2(heapUsed / 1e6), rss: round2(rss / 1e6) }
  }
  for (let i = 0; i < documents / 10; i++) await real.certificate(i)
  const early = look()
  for (let i = documents / 10; i < documents; i++) await real.certificate(i)
  const late = look()
  return { documents, early, late }
}

function markdown(): string {
  const names = [ours.name, ...others.map(({ name }) => name)]
  const row = (name: string): string =>
    `| ${name} | ${WORKS.map((work) => `${round3(at(name, work))} | ${round2(at(name, work) / at(ours.name, work))}`).join(' | ')} |`
  return [
    `| engine | ${WORKS.map((work) => `${work}, ms | times ours`).join(' | ')} |`,
    `| --- | ${WORKS.map(() => '---: | ---:').join(' | ')} |`,
    ...names.map(row),
    row('floor'),
    '',
  ].join('\n')
}

function round2(value: number): number {
  return Math.round(value * 100) / 100
}

function round3(value: number): number {
  return Math.round(value * 1000) / 1000
}
