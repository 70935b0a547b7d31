// npm run -s bench:score [-- --quick] [--markdown | --json]: what scoring costs, beside its peers.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { askedOf } from './asked.ts'
import { timeEngines } from './score/engines.ts'
import { timeAssessments, timeClauses } from './score/growth.ts'
import { timeHttp } from './score/http.ts'
import { measureProcessorTime } from './score/rounds.ts'
import { markdownOf, ratiosOf, type Measured } from './score/report.ts'

const HELP = `Measures scoring beside other rule engines, in one run; read the ratios.

  --quick     a short form, to see that everything works
  --markdown  the tables of docs/evidence/performance.md alone
  --json      the ratios alone, as one line of JSON
  --write     puts the tables into docs/evidence/performance.md as well
  --busy      processor time of the main thread in place of the clock, where others use the machine
  --help      this text

Without --markdown or --json both are printed; the last line is the JSON.
`

const asked = askedOf(HELP, ['quick', 'markdown', 'json', 'write', 'busy'])

if (asked.busy) measureProcessorTime()
const measured = await measure(asked.quick)
if (asked.write) writeDown(markdownOf(measured, asked.busy))
if (asked.markdown || !asked.json) process.stdout.write(markdownOf(measured, asked.busy))
if (!asked.markdown) process.stdout.write(`${JSON.stringify(ratiosOf(measured))}\n`)

async function measure(quick: boolean): Promise<Measured> {
  const how = quick
    ? { rounds: 3, sliceMs: 15, warmUpMs: 40, warmUpScores: 10 }
    : { rounds: 11, sliceMs: 150, warmUpMs: 2000, warmUpScores: 3000 }
  const engines = []
  for (const clauses of [60, 120]) {
    tell(`one score, ${clauses} clauses`)
    engines.push(await timeEngines(clauses, how))
  }
  tell('growth with clauses')
  const clauses = await timeClauses(quick ? [15, 120] : [15, 30, 60, 120, 240, 480], {
    ...how,
    rounds: Math.ceil(how.rounds / 3),
  })
  tell('growth with assessments')
  const assessments = await timeAssessments(
    quick ? [500, 1000] : [1000, 10_000, 100_000],
    quick ? 500 : 10_000,
  )
  tell('over HTTP')
  const http = await timeHttp(
    60,
    quick
      ? { rounds: 1, seconds: 1, lines: 2000, batches: [500, 1000] }
      : { rounds: 4, seconds: 2, lines: 20_000, batches: [1000, 10_000, 100_000] },
  )
  return { engines, clauses, assessments, http }
}

/** Puts the tables between their marks in docs/evidence/performance.md. */
function writeDown(tables: string): void {
  const page = fileURLToPath(new URL('../docs/evidence/performance.md', import.meta.url))
  const text = readFileSync(page, 'utf8')
  const marks = /(<!-- figures: .*? -->\n)[\s\S]*(<!-- end of figures -->)/
  if (!marks.test(text))
    throw new Error('docs/evidence/performance.md has lost the marks of its figures')
  writeFileSync(
    page,
    text.replace(marks, (_, from, to) => `${from}\n${tables}\n${to}`),
  )
  const formatter = fileURLToPath(new URL('../node_modules/.bin/oxfmt', import.meta.url))
  execFileSync(formatter, ['--write', page], { stdio: 'ignore' })
}

/** Where it is, for whoever waits. */
function tell(what: string): void {
  process.stderr.write(`measuring: ${what}\n`)
}
