import { cpus } from 'node:os'
import engine from 'json-rules-engine/package.json' with { type: 'json' }
import type { EngineTimes } from './engines.ts'
import {
  BARE,
  BARE_DEFAULT,
  BARE_SHARED,
  CLOSURES,
  COMPILED,
  COMPILED_READ,
  RECORD,
  RECORD_ALONE,
} from './engines.ts'
import type { GrowthWithAssessments, GrowthWithClauses } from './growth.ts'
import type { HttpRates } from './http.ts'

/** Everything that one run of the bench has measured. */
export type Measured = {
  readonly engines: readonly EngineTimes[]
  readonly clauses: readonly GrowthWithClauses[]
  readonly assessments: readonly GrowthWithAssessments[]
  readonly http: HttpRates
}

/** The ratios by name, as the last line of the bench has them; `docs/evidence/performance.md` says what each is. */
export function ratiosOf({ engines, clauses, assessments, http }: Measured): object {
  const ratios: Record<string, number | string> = {}
  for (const { clauses: size, times } of engines) {
    const bare = times[BARE]!.us
    const best = bare / times[COMPILED]!.us
    ratios[`compiledVsEngine${size}`] = best
    ratios[`compiledReadVsEngine${size}`] = bare / times[COMPILED_READ]!.us
    ratios[`closuresVsEngine${size}`] = bare / times[CLOSURES]!.us
    ratios[`recordVsEngine${size}`] = times[RECORD]!.us / bare
    ratios[`recordVsSharedEngine${size}`] = times[RECORD]!.us / times[BARE_SHARED]!.us
    ratios[`recordVsDefaultEngine${size}`] = times[RECORD]!.us / times[BARE_DEFAULT]!.us
    ratios[`recordAloneVsEngine${size}`] = times[RECORD_ALONE]!.us / bare
    for (const [peer, timing] of peersIn(times))
      ratios[`compiledReadVs ${peer} ${size}`] = timing.us / times[COMPILED_READ]!.us
  }
  ratios['httpScoreVsConstant60'] = http.scored / http.constant
  ratios['httpScoreVsLeastAnswer60'] = http.scored / http.least
  ratios['httpBatchVsConstant'] = http.batchScored / http.batchConstant
  const { byProcessor } = http
  ratios['httpScoreVsConstant60ByProcessor'] = byProcessor.scored / byProcessor.constant
  ratios['httpBatchVsConstantByProcessor'] = byProcessor.batchScored / byProcessor.batchConstant
  const perClause = (key: 'recordUs' | 'compiledUs'): number => {
    const [least, most] = [clauses[0]!, clauses.at(-1)!]
    return most[key] / most.clauses / (least[key] / least.clauses)
  }
  ratios['recordPerClause15To480'] = perClause('recordUs')
  ratios['compiledPerClause15To480'] = perClause('compiledUs')
  const compiled = assessments.filter(({ by }) => by === 'compiled')
  ratios['compiledEach1000To100000'] = compiled.at(-1)!.us / compiled[0]!.us
  ratios['heapMiBGrown'] = compiled.at(-1)!.heapMiB - compiled[0]!.heapMiB
  const [first, last] = [http.batches[0]!, http.batches.at(-1)!]
  ratios['httpBatchEachFewToMany'] = last.us / first.us
  ratios['httpBatchPeakMiBGrown'] = last.peakMiB - first.peakMiB
  return Object.fromEntries(
    Object.entries(ratios).map(([name, value]) => [name, Number(Number(value).toPrecision(4))]),
  )
}

/** The tables of `docs/evidence/performance.md`. */
export function markdownOf(
  { engines, clauses, assessments, http }: Measured,
  isBusy: boolean,
): string {
  const [processor] = cpus()
  const lines = [
    `Measured on ${new Date().toISOString().slice(0, 10)}: ${processor?.model ?? 'an unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}, json-rules-engine ${engine.version}. Times are ${isBusy ? 'processor time of the main thread, because others used the machine' : 'by the clock'}.`,
    '',
    '### One score',
    '',
    ...enginesTable(engines),
    '',
    '### Growth with the size of the standard',
    '',
    ...table(
      ['clauses', 'rules', 'record, µs', 'per clause', 'compiled, µs', 'per clause'],
      clauses.map(({ clauses: size, rules, recordUs, compiledUs }) => [
        size,
        rules,
        whole(recordUs),
        fine(recordUs / size),
        fine(compiledUs),
        fine(compiledUs / size, 3),
      ]),
    ),
    '',
    '### Growth with the number of assessments (60 clauses)',
    '',
    ...table(
      ['by', 'assessments', 'µs each', 'live memory, MiB', 'process, MiB'],
      assessments.map(({ by, assessments: count, us, heapMiB, processMiB }) => [
        by,
        whole(count),
        fine(us),
        fine(heapMiB),
        whole(processMiB),
      ]),
    ),
    '',
    `### Over HTTP (${http.clauses} clauses)`,
    '',
    ...httpTable(http),
    '',
    ...table(
      ['lines in one batch', 'µs each', 'largest size of the process, MiB'],
      http.batches.map(({ lines, us, peakMiB }) => [whole(lines), fine(us), whole(peakMiB)]),
    ),
  ]
  return `${lines.join('\n')}\n`
}

function enginesTable(engines: readonly EngineTimes[]): readonly string[] {
  const head = engines.flatMap(({ clauses, rules }) => [
    `${clauses} clauses, ${rules} rules: µs`,
    'times bare',
    '±',
  ])
  const names = Object.keys(engines[0]!.times)
  return table(
    ['one score by', ...head],
    names.map((name) => [
      name,
      ...engines.flatMap(({ times }) => {
        const { us, spread } = times[name]!
        const bare = times[BARE]!.us
        const ratio = us < bare ? `1/${fine(bare / us)}` : fine(us / bare, 2)
        return [us < 100 ? fine(us) : whole(us), ratio, percent(spread)]
      }),
    ]),
  )
}

function httpTable(http: HttpRates): readonly string[] {
  const row = (
    what: string,
    route: keyof HttpRates['byProcessor'],
    constant?: keyof HttpRates['byProcessor'],
  ): readonly string[] => [
    what,
    whole(http[route]),
    constant === undefined ? '' : percent(http[route] / http[constant]),
    whole(http.byProcessor[route]),
    constant === undefined ? '' : percent(http.byProcessor[route] / http.byProcessor[constant]),
  ]
  return table(
    [
      'route and answer',
      'a second by the clock',
      'of the constant',
      'a second of processor time',
      'of the constant',
    ],
    [
      row('POST /v1/score, one receipt for all', 'constant'),
      row('POST /v1/score, scored', 'scored', 'constant'),
      row('POST /v1/score, the least answer for all', 'least'),
      row('POST /v1/score, scored, against the least', 'scored', 'least'),
      row('POST /v1/score/batch, one line for all', 'batchConstant'),
      row('POST /v1/score/batch, scored', 'batchScored', 'batchConstant'),
    ],
  )
}

function peersIn(times: EngineTimes['times']): readonly (readonly [string, { us: number }])[] {
  const own = new Set([
    BARE,
    BARE_DEFAULT,
    BARE_SHARED,
    RECORD,
    RECORD_ALONE,
    COMPILED,
    COMPILED_READ,
    CLOSURES,
  ])
  return Object.entries(times).filter(([name]) => !own.has(name))
}

function table(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): readonly string[] {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
  const rule = line(head.map((_, k) => (k === 0 ? '---' : '---:')))
  return [line(head), rule, ...rows.map(line)]
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en')
}

function fine(value: number, decimals = 1): string {
  return value.toFixed(decimals)
}

function percent(value: number): string {
  return `${(value * 100).toFixed(value < 0.1 ? 1 : 0)} %`
}
