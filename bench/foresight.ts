// npm run -s bench:foresight [-- --quick] [--million] [--markdown | --json]: what a foresight costs.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { askedOf } from './asked.ts'
import { CHANGES, foresightModel, timeChanges, type PopulationTimes } from './foresight/changes.ts'
import { bareEngine } from './score/engines.ts'
import { elapsed, measureProcessorTime, median } from './score/rounds.ts'
import { scoreModelOf } from './score-model.ts'

const HELP = `Measures what a change of rules costs beside bare json-rules-engine, in one run.

  --quick     a short form, to see that everything works
  --million   a population of 1,000,000 as well; takes minutes
  --markdown  the tables of docs/evidence/performance.md alone
  --json      the ratios alone, as one line of JSON
  --write     puts the tables into docs/evidence/performance.md as well
  --busy      processor time of the main thread in place of the clock, where others use the machine
  --help      this text
`

const asked = askedOf(HELP, ['quick', 'million', 'markdown', 'json', 'write', 'busy'])

/** Everything that one run has measured. */
type Measured = {
  /** Milliseconds of one bare run of the engine over one assessment. */
  readonly bareMs: number
  readonly rules: number
  readonly sizes: readonly PopulationTimes[]
}

if (asked.busy) measureProcessorTime()
const measured = await measure()
if (asked.write) writeDown(markdownOf(measured))
if (asked.markdown || !asked.json) process.stdout.write(`${markdownOf(measured)}\n`)
if (!asked.markdown) process.stdout.write(`${JSON.stringify(ratiosOf(measured))}\n`)

async function measure(): Promise<Measured> {
  const prepared = foresightModel()
  const bare = await bareEngine(prepared, scoreModelOf(60).assessments(50))
  await bare(asked.quick ? 20 : 200)
  const times: number[] = []
  const bareTimes = async (): Promise<void> => {
    const runs = asked.quick ? 20 : 100
    times.push((await elapsed(bare, runs)) / runs)
  }
  const sizes: PopulationTimes[] = []
  for (const size of sizesAsked()) {
    process.stderr.write(`measuring: ${size} assessments\n`)
    // The engine takes its turn before and after, so that whatever disturbs one disturbs both.
    await bareTimes()
    sizes.push(await timeChanges(size, asked.quick ? 2 : size > 100_000 ? 2 : 5))
    await bareTimes()
  }
  return { bareMs: median(times), rules: prepared.expanded.rules.length, sizes }
}

function sizesAsked(): readonly number[] {
  if (asked.quick) return [500, 1000]
  return [1000, 10_000, 100_000, ...(asked.million ? [1_000_000] : [])]
}

/** The ratios and times by name; `docs/evidence/performance.md` says what each is. */
function ratiosOf({ bareMs, sizes }: Measured): object {
  const largest = sizes.findLast(({ assessments }) => assessments <= 100_000)!
  const smaller = sizes.find(({ assessments }) => assessments === 10_000) ?? sizes[0]!
  const ratio = (ms: number): number => round((bareMs * largest.assessments) / ms)
  return {
    thresholdVsEngine: ratio(largest.changesMs.threshold),
    rescoreVsEngine: ratio(
      Math.max(largest.changesMs.weight, largest.changesMs.rounding, largest.changesMs.rule),
    ),
    bareMs: round(bareMs),
    [`thresholdMs${smaller.assessments}`]: round(smaller.changesMs.threshold),
    [`thresholdMs${largest.assessments}`]: round(largest.changesMs.threshold),
    [`weightMs${largest.assessments}`]: round(largest.changesMs.weight),
    [`roundingMs${largest.assessments}`]: round(largest.changesMs.rounding),
    [`ruleMs${largest.assessments}`]: round(largest.changesMs.rule),
    processMiB: largest.processMiB,
  }
}

function markdownOf({ bareMs, rules, sizes }: Measured): string {
  const ms = (value: number): string => (value < 10 ? value.toFixed(1) : String(Math.round(value)))
  const rows = sizes.map((size) => {
    const { assessments, baseMs, changesMs, processMiB } = size
    const cells = CHANGES.map((kind) => {
      const times = Math.round((bareMs * assessments) / changesMs[kind])
      return `${ms(changesMs[kind])} (${times.toLocaleString('en')} x)`
    })
    return `| ${assessments.toLocaleString('en')} | ${cells.join(' | ')} | ${ms(baseMs)} | ${processMiB} |`
  })
  const clock = asked.busy ? 'processor time of the main thread' : 'by the clock'
  return [
    `${rules} rules, 60 clauses; Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}; ${clock}. One bare run of the engine over one assessment: ${bareMs.toFixed(2)} ms. In brackets: how many times as fast as bare json-rules-engine over the same number.`,
    '',
    '| assessments | threshold, ms | weight, ms | rounding, ms | rule, ms | once before, ms | process, MiB |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n')
}

function round(value: number): number {
  return Number(value.toPrecision(4))
}

/** Puts the tables between their marks in docs/evidence/performance.md. */
function writeDown(tables: string): void {
  const page = fileURLToPath(new URL('../docs/evidence/performance.md', import.meta.url))
  const text = readFileSync(page, 'utf8')
  const marks = /(<!-- foresight: .*? -->\n)[\s\S]*(<!-- end of foresight -->)/
  if (!marks.test(text))
    throw new Error('docs/evidence/performance.md has lost the marks of its figures')
  writeFileSync(
    page,
    text.replace(marks, (_, from, to) => `${from}\n${tables}\n\n${to}`),
  )
  const formatter = fileURLToPath(new URL('../node_modules/.bin/oxfmt', import.meta.url))
  execFileSync(formatter, ['--write', page], { stdio: 'ignore' })
}
