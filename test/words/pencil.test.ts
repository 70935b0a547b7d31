import { join, resolve } from 'node:path'
import * as fc from 'fast-check'
import t, { type Test } from 'tap'
import { tellingOf } from '../../src/domain/words/explain/telling.ts'
import { findingsModel } from '../../src/domain/document/findings.ts'
import { scoreSheetModel } from '../../src/domain/document/score-sheet.ts'
import type { Expanded } from '../../src/domain/expand/expanded.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import type { Receipt } from '../../src/domain/receipt/receipt.ts'
import { explainReceipt } from '../../src/domain/words/explain/explain.ts'
import type { ExplanationBlock, Explanation } from '../../src/domain/words/explain/explanation.ts'
import { namesOfPack } from '../../src/domain/words/names.ts'
import { sentencesOfPack } from '../../src/domain/words/pack-sentences.ts'
import { randomCase } from '../score/random-pack.ts'
import { packOf, prepared, scorePrepared, type Sketch } from '../score/score-pack.ts'
import { openRulesService } from '../../src/composition/rules-service.ts'
import { add, isSame, readNumber, reckon, roundAs, type Ratio } from './pencil/reckon.ts'
import { seedOf } from '../seeds.ts'

const PROJECT = resolve(import.meta.dirname, '../..')
const ENGLISH = catalogueIn('en')
const UNTOLD = {
  isOver: false,
  decision: undefined,
  report: {},
  way: undefined,
  isDemonstration: false,
  people: {},
}
const NOTHING: Ratio = [0n, 1n]

/** Lines that begin so promise a sum that anybody can work out. */
const PROMISES =
  /^(?:Sum|Sum of the \d+ best|Best|Weighted mean|Mean|Median|Lowest share|Highest|Product of the shares|Rescaled to \S+|Share of the points|The maximum is that of the largest)(?: \(.*\))?: /

/** How many of each were worked out again. */
const counts = {
  equations: 0,
  words: 0,
  roundings: 0,
  tables: 0,
  sections: 0,
  changes: 0,
  papers: 0,
}

for (const root of [PROJECT, join(PROJECT, 'test/zoo')])
  t.test(`every sum printed for the examples in ${root.split('/').at(-1)} comes out`, async (t) => {
    const service = openRulesService({ root })
    for (const { digested } of await service.shelf.revisions()) {
      if (digested === undefined) continue
      const made = service.prepare(digested)
      const { expanded } = made
      const { id, edition } = digested.pack.standard
      for (const [name, { assessment }] of Object.entries(digested.pack.rules.examples ?? {})) {
        const title = `${id}/${edition} ${name}`
        const given = { standard: id, ...assessment } as Receipt['assessment']
        const scored = await service.score(made, given)
        const receipt = JSON.parse(JSON.stringify(scored)) as Receipt
        readAll(t, receipt, expanded, title)
      }
    }
  })

t.test('every sum printed for random packs comes out', async (t) => {
  const cases = fc.sample(randomCase(), { seed: seedOf(20_261_129), numRuns: 400 })
  for (const [place, { pack, assessment }] of cases.entries()) {
    const made = prepared(pack)
    const receipt = await scorePrepared(made, assessment)
    const plainReceipt = JSON.parse(JSON.stringify(receipt)) as Receipt
    readAll(t, plainReceipt, made.expanded, `random pack ${place}`)
  }
})

t.test('every sum comes out where nothing applies and where clauses count once', async (t) => {
  const absent = { state: 'not-applicable', reason: 'None here.' } as const
  const section = { id: 's', title: 'S', clauses: [{ id: 'b' }, { id: 'c' }] }
  const cases: readonly (readonly [Sketch, Receipt['assessment']['answers']])[] = [
    [
      {
        clauses: [{ id: 'a' }, section],
        rules: {
          weights: { a: 3, b: 0, c: 0 },
          total: { combine: 'max', whenNothingApplies: 'full' },
          adjustments: [{ id: 'late', add: -2 }],
        },
      },
      { a: absent, b: true, c: true },
    ],
    [
      {
        clauses: [section],
        rules: {
          weights: { b: 2, c: 5 },
          policies: { notApplicable: 'full' },
          once: [{ clauses: ['b', 'c'] }],
        },
      },
      { b: absent, c: true },
    ],
  ]
  for (const [place, [sketch, answers]] of cases.entries()) {
    const made = prepared(packOf(sketch))
    const receipt = await scorePrepared(made, { answers })
    readAll(t, JSON.parse(JSON.stringify(receipt)) as Receipt, made.expanded, `sketch ${place}`)
    const entries = explainReceipt(receipt, ENGLISH, made.expanded).flatMap((block) =>
      block.kind === 'entry' ? [`${block.text}: ${block.figure}`] : [],
    )
    t.matchStrict(
      entries.join('\n'),
      place === 0 ? /S: 0 of 0/ : /b: not applicable, counts as 0 of 2/,
    )
  }
})

t.test('there was enough to work out', (t) => {
  t.ok(counts.equations > 300, `${counts.equations} equations`)
  t.ok(counts.words < counts.equations, `${counts.words} that hold words`)
  t.ok(counts.roundings > 40, `${counts.roundings} roundings`)
  t.ok(counts.tables > 20, `${counts.tables} tables`)
  t.ok(counts.sections > 60, `${counts.sections} sections`)
  t.ok(counts.changes > 30, `${counts.changes} bonuses and deductions`)
  t.ok(counts.papers > 60, `${counts.papers} papers`)
  t.end()
})

t.test('the pencil finds a sum that is wrong', (t) => {
  t.equal(isSame(reckon('(3 × 33% + 5 × 90%) ÷ 8 × 10')!, readNumber('6.8625')!, false), true)
  t.equal(isSame(reckon('(3 × 33% + 5 × 90%) ÷ 8 × 10')!, readNumber('6.8626')!, false), false)
  t.equal(isSame(roundAs('1 decimal, towards zero', [6325n, 1000n]), [63n, 10n], false), true)
  t.equal(reckon('Care + lift'), undefined)
  t.end()
})

/** Works everything out again that explanation, findings report and score sheet print. */
function readAll(t: Test, receipt: Receipt, pack: Expanded, title: string): void {
  readAgain(t, explainReceipt(receipt, ENGLISH, pack), title)
  const source = tellingOf({
    receipt,
    pack,
    names: namesOfPack(pack),
    sentences: sentencesOfPack(pack, ENGLISH),
  })
  const paper = { template: 'f'.repeat(64) }
  readFindings(t, plain(findingsModel(source, UNTOLD, paper)), title)
  readScoreSheet(t, plain(scoreSheetModel(source, paper)), title)
}

/** Works everything out again that an explanation prints. */
function readAgain(t: Test, explanation: Explanation, title: string): void {
  for (const [place, block] of explanation.entries()) {
    if (block.kind === 'table') readTable(t, block, explanation[place + 1], title)
    if (block.kind !== 'entry') continue
    for (const line of block.details) readLine(t, line, title)
    readWorking(t, block, title)
    if (block.strong === true) readSection(t, explanation.slice(place), title)
    readChange(t, block, explanation[place + 1], title)
  }
}

function readLine(t: Test, line: string, title: string): void {
  const text = line.replace(/\.$/, '')
  const rounding = /^Rounded to (.+): (\S.*) → (\S.*)$/.exec(text)
  if (rounding !== null) {
    const [, how = '', from = '', to = ''] = rounding
    const value = readNumber(from)
    counts.roundings += 1
    t.ok(
      value !== undefined && isSame(roundAs(how, value), readNumber(to)!, from.includes('≈')),
      `${title}: ${line}`,
    )
    return
  }
  const promise = PROMISES.exec(text)?.[0] ?? ''
  const forms = text.slice(promise.length).split(/ = | (?=≈ [\d.]+$)/)
  if (forms.length < 2) return
  const [sum = '', result = ''] = forms.slice(-2)
  const value = reckon(sum)
  if (value === undefined) {
    counts.words += 1
    if (promise !== '') t.fail(`${title}: nobody can work out "${line}"`)
    return
  }
  counts.equations += 1
  const found = readNumber(result)
  if (found === undefined || !isSame(value, found, text.includes('≈'))) t.fail(`${title}: ${line}`)
}

/** The last number of a working is the figure that stands beside it. */
function readWorking(
  t: Test,
  block: Extract<ExplanationBlock, { kind: 'entry' }>,
  title: string,
): void {
  const of = figures(block)
  const steps = block.details.filter((line) => PROMISES.test(line) || / → [^)]+\.$/.test(line))
  if (of === undefined || steps.length === 0 || !PROMISES.test(block.details[0] ?? '')) return
  const last = /(?:= | → |: | )(≈ )?(-?\d+(?:\.\d+)?(?:\/\d+)?)\.$/.exec(
    block.details.findLast(
      (line) => !/^(?:The maximum|Does not count|.* (?:counts|count); )/.test(line),
    ) ?? '',
  )
  const found = readNumber(last?.[2] ?? '')
  if (found === undefined) t.fail(`${title}: "${block.text}" ends in no number`)
  else
    t.ok(
      isSame(found, of.points, `${last?.[1] ?? ''}${block.figure}`.includes('≈')),
      `${title}: ${block.text} is ${block.figure}`,
    )
}

/** A section without a working is the sum of what stands right under it. */
function readSection(t: Test, from: Explanation, title: string): void {
  const [section, ...rest] = from
  if (section?.kind !== 'entry' || section.details.length > 0) return
  const of = figures(section)
  const end = rest.findIndex((one) => one.kind !== 'entry' || one.depth <= section.depth)
  const inside = (end === -1 ? rest : rest.slice(0, end)).filter(
    (one) => one.kind === 'entry' && one.depth === section.depth + 1,
  )
  if (of === undefined || inside.length === 0) return
  counts.sections += 1
  const points = inside.map((one) => (one.kind === 'entry' ? pointsOf(one.figure) : NOTHING))
  const isNear = [section, ...inside].some(
    (one) => one.kind === 'entry' && one.figure.includes('≈'),
  )
  t.ok(
    isSame(points.reduce(add, NOTHING), of.points, isNear),
    `${title}: ${section.text} adds up to ${section.figure}`,
  )
}

/** A bonus or deduction leads from what stood before to what stands after. */
function readChange(
  t: Test,
  { text, figure }: Extract<ExplanationBlock, { kind: 'entry' }>,
  next: ExplanationBlock | undefined,
  title: string,
): void {
  const found = /^([+-]?[\d.≈ ]+) \((.+) → (.+)\)$/.exec(figure)
  if (found === null) return
  counts.changes += 1
  const [change, before, after] = found.slice(1).map((one) => readNumber(one.replace('+', '')))
  t.ok(
    change && before && after && isSame(add(before, change), after, figure.includes('≈')),
    `${title}: ${text} ${figure}`,
  )
  if (next?.kind === 'entry' && next.text === 'Result')
    t.ok(isSame(figures(next)!.points, after!, false), `${title}: the result is ${next.figure}`)
}

function readTable(
  t: Test,
  { rows, summed }: Extract<ExplanationBlock, { kind: 'table' }>,
  next: ExplanationBlock | undefined,
  title: string,
): void {
  if (summed !== true) return
  counts.tables += 1
  const note = next?.kind === 'text' ? next.text : ''
  if (note.startsWith('The rows do not')) return
  const last = rows.at(-1)!
  for (const column of [1, 2]) {
    const cells = rows.slice(0, -1).map((row) => readNumber(row[column]!.replace('+', '')))
    if (last[column] === '–') continue
    const total = cells.reduce<Ratio>((sum, cell) => add(sum, cell ?? NOTHING), NOTHING)
    t.ok(isSame(total, readNumber(last[column]!)!, false), `${title}: ${rows.join(' | ')}`)
  }
}

function figures({
  figure,
}: {
  readonly figure: string
}): { readonly points: Ratio; readonly max: Ratio } | undefined {
  const [points, max] = figure.split(' of ').map(readNumber)
  return points === undefined || max === undefined ? undefined : { points, max }
}

/** Points beside a clause; a state counts as the policy says. */
function pointsOf(figure: string): Ratio {
  return figures({ figure: figure.replace(/^.* counts as /, '') })?.points ?? NOTHING
}

type Row = { readonly [name: string]: string | readonly string[] | readonly Row[] | undefined }

function said(row: Row, name: string): string {
  const value = row[name]
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function plain(model: unknown): Row {
  return JSON.parse(JSON.stringify(model)) as Row
}

function rowsOf(row: Row, name: string): readonly Row[] {
  return row[name] as readonly Row[]
}

function cell(row: Row, name: string): Ratio {
  return readNumber(said(row, name).replace('+', '')) ?? NOTHING
}

function sumOf(rows: readonly Row[], name: string): Ratio {
  return rows.reduce<Ratio>((sum, row) => add(sum, cell(row, name)), NOTHING)
}

function isNear(...rows: readonly (Row | readonly Row[])[]): boolean {
  return JSON.stringify(rows).includes('≈')
}

function readFindings(t: Test, paper: Row, title: string): void {
  if (paper['points'] === '—') return
  counts.papers += 1
  const parts = rowsOf(paper, 'parts')
  if (paper['partsNote'] === undefined)
    t.ok(
      isSame(sumOf(parts, 'points'), cell(paper, 'points'), false),
      `${title}: parts of the findings add up to ${said(paper, 'points')}`,
    )
  const all = { ...(paper['counts'] as unknown as Row) }
  const { all: clauses, ...kinds } = all
  const counted = Object.values(kinds).reduce((sum, one) => sum + Number(one), 0)
  t.equal(counted, Number(clauses), `${title}: every clause is counted once`)
  readSections(t, rowsOf(paper, 'sections'), title)
}

function readSections(t: Test, sections: readonly Row[], title: string): void {
  for (const section of sections) {
    if (section['working'] !== undefined || section['points'] === '—') continue
    const clauses = rowsOf(section, 'clauses')
    t.ok(
      isSame(sumOf(clauses, 'points'), cell(section, 'points'), isNear(section, clauses)),
      `${title}: clauses of ${said(section, 'title')} add up to ${said(section, 'points')}`,
    )
  }
}

function readScoreSheet(t: Test, paper: Row, title: string): void {
  if (paper['points'] === '—') return
  counts.papers += 1
  const sections = rowsOf(paper, 'sections')
  if (paper['sectionsNote'] === undefined)
    t.ok(
      isSame(sumOf(sections, 'points'), cell(paper, 'totalBefore'), false),
      `${title}: sections of the score sheet add up to ${said(paper, 'totalBefore')}`,
    )
  for (const row of rowsOf(paper, 'adjustments')) {
    if (said(row, 'before') === '—' || said(row, 'after') === '—') continue
    t.ok(
      isSame(add(cell(row, 'before'), cell(row, 'change')), cell(row, 'after'), isNear(row)),
      `${title}: ${['title', 'before', 'change', 'after'].map((name) => said(row, name)).join(' ')}`,
    )
  }
}
