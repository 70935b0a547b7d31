import { compileAward } from '../bulk/award.ts'
import { draftJudging } from '../bulk/decisions.ts'
import { createMemory, type Memory } from '../bulk/memory.ts'
import { compileScorer } from '../bulk/scorer.ts'
import type { Expanded, ExpandedResult } from '../expand/expanded.ts'
import { conditionPaths } from '../language/conditions/paths.ts'
import type { ItemKey } from '../expand/needs.ts'
import type { Plan } from '../expand/plan.ts'
import type { RuleDocument } from '../rules/document.ts'
import { itemColumns, type ItemColumn } from './item-columns.ts'
import { itemsOf, textOf } from './items.ts'
import { jointOf, type Coded } from './joint.ts'
import { Column, valueAt, type ReadColumn } from './pool.ts'
import { readingOf, readPopulation, type Assessments, type Population } from './population.ts'
import { finished, type Work } from '../work.ts'
import {
  IS_BLOCKED,
  IS_NOT_SCORED,
  IS_REFUSED,
  IS_SCORED,
  meaningOfResult,
  rulesOfLevels,
  wholeOfResult,
  type ResultColumns,
} from './result-columns.ts'
import { workOutResults } from './work-out-results.ts'

/** What a pack makes of a whole population. Never written to: others may share its columns. */
export type Snapshot = {
  readonly expanded: Expanded
  readonly assessments: Assessments
  readonly population: Population
  readonly items: ReadonlyMap<ItemKey, ItemColumn>
  /** The main result first. */
  readonly results: readonly ResultColumns[]
  /** What had to be worked out anew: everything, points of clauses, totals, or levels alone. */
  readonly stage: 'all' | 'clauses' | 'totals' | 'levels'
}

/** No code is generated, so that all of it runs where that is forbidden, such as in a web page. */
const OPTIONS = { codeGeneration: false } as const

/**
 * What a prepared pack makes of a population. Given a snapshot of another pack over the same
 * assessments, whatever that pack gives in the same way is taken over and only the rest worked out.
 */
export function takeSnapshot(
  prepared: { readonly expanded: Expanded; readonly plan: Plan },
  assessments: Assessments,
  before?: Snapshot,
): Snapshot {
  return finished(snapshotInTurns(prepared, assessments, before))
}

/** The same with pauses, for a house that has others to serve. */
export function* snapshotInTurns(
  prepared: { readonly expanded: Expanded; readonly plan: Plan },
  assessments: Assessments,
  before?: Snapshot,
): Work<Snapshot> {
  const { expanded, plan } = prepared
  const isAlike = before !== undefined && readingOf(before.expanded) === readingOf(expanded)
  const population = isAlike ? before.population : yield* readPopulation(expanded, assessments)
  const known = isAlike ? before : undefined
  const memory = createMemory(expanded)
  const compilation = { expanded, memory, options: OPTIONS, generated: () => {} }
  const workshop = { plan, items: itemsOf(expanded), compilation }
  const items = yield* itemColumns(workshop, population, known?.items ?? new Map())
  const isSame =
    known !== undefined &&
    known.items.size === items.size &&
    [...items].every(([key, column]) => known.items.get(key) === column)
  const levels =
    isSame && known.results.length === expanded.results.length
      ? expanded.results.map((_, k) => levelsAnew(known, k, expanded, memory))
      : []
  const isLevels = levels.length > 0 && levels.every((each) => each !== undefined)
  return {
    expanded,
    assessments,
    population,
    items,
    results: isLevels
      ? levels.flatMap((each) => each ?? [])
      : yield* workOutResults(compileScorer(prepared, OPTIONS), population, items, known),
    stage: isLevels ? 'levels' : isSame ? 'totals' : known === undefined ? 'all' : 'clauses',
  }
}

/**
 * A result of which only rules about levels, gates and qualifiers differ: their verdicts from the
 * columns they read. Undefined where more differs, or a rule reads what was not kept.
 */
function levelsAnew(
  { expanded: old, results, population }: Snapshot,
  index: number,
  expanded: Expanded,
  memory: Memory,
): ResultColumns | undefined {
  const known = results[index]!
  const result = expanded.results[index]!
  const before = old.results[index]!
  if (before.id !== result.id || known.meaning !== meaningOfResult(result, expanded))
    return undefined
  if (![...before.levels, ...result.levels].every(isPlain)) return undefined
  const judge = judging(known, expanded, memory, population.size)
  const verdicts: Uint8Array[] = []
  const oldRules = new Map(rulesOfLevels(before).map((rule, k) => [textOf(rule.conditions), k]))
  for (const rule of rulesOfLevels(result)) {
    const same = oldRules.get(textOf(rule.conditions))
    const verdict = same === undefined ? judge(rule, known.facts) : known.verdicts[same]!
    if (verdict === undefined) return undefined
    verdicts.push(verdict)
  }
  const awarded = award(result, known, verdicts, population.size)
  const qualified = new Map<string, ReadColumn>([
    ...known.facts,
    ['$.level.rank', columnOf(awarded.rank)],
    ['$.level.byPoints', columnOf(awarded.reachedByPoints)],
  ])
  const qualifiers: Uint8Array[] = []
  for (const { rule } of result.qualifiers) {
    const verdict = judge(rule, qualified)
    if (verdict === undefined) return undefined
    const holds = verdict.map((each, row) => (awarded.rank[row]! > 0 ? each : 0))
    qualifiers.push(holds)
  }
  const { reachedByPoints: _, ...standing } = awarded
  return { ...known, whole: wholeOfResult(result, expanded), verdicts, qualifiers, ...standing }
}

function isPlain({ mark, floors }: ExpandedResult['levels'][number]): boolean {
  return (
    (mark === undefined || mark.op === 'number') && floors.every((floor) => floor.op === 'number')
  )
}

/** Judges a rule for every row, once for each combination of what it reads. */
function judging(
  known: ResultColumns,
  expanded: Expanded,
  memory: Memory,
  size: number,
): (rule: RuleDocument, facts: ReadonlyMap<string, ReadColumn>) => Uint8Array | undefined {
  return (rule, facts) => {
    const paths = [...new Set(conditionPaths(rule.conditions, expanded.shared))].filter((path) =>
      memory.layout.places.has(path),
    )
    const columns = paths.flatMap((path) => facts.get(path) ?? [])
    if (columns.length < paths.length) return undefined
    const draft = draftJudging(memory, expanded.shared, OPTIONS)
    const verdict = draft.first([rule])
    const judging = draft.compile()
    const joint = jointOf(columns.map(codedOf), size)
    const places = paths.map((path) => memory.layout.places.get(path)!.index)
    const holds = Uint8Array.from(joint.samples, (row) => {
      places.forEach((place, k) => (memory.facts[place] = valueAt(columns[k]!, row)))
      judging.judge()
      return verdict() === -1 ? 0 : 1
    })
    const { codes } = joint
    const { standing } = known
    const verdicts = new Uint8Array(size)
    for (let row = 0; row < size; row += 1)
      if (standing[row] !== IS_REFUSED) verdicts[row] = holds[codes[row]!]!
    return verdicts
  }
}

function codedOf({ codes, pool }: ReadColumn): Coded {
  return { cells: codes.cells, count: pool.values.length }
}

function columnOf(numbers: Uint8Array): Column {
  const column = new Column()
  for (const number of numbers) column.push(number)
  return column
}

/** Levels from verdicts, once for each combination of them that occurs. */
function award(
  result: ExpandedResult,
  known: ResultColumns,
  verdicts: readonly Uint8Array[],
  size: number,
): Pick<ResultColumns, 'standing' | 'byPoints' | 'rank'> & {
  /** Before what is open or has no points loses it; what qualifiers read. */
  readonly reachedByPoints: Uint8Array
} {
  const open = Uint8Array.from(known.openBy.pool.values, (list) =>
    (list as readonly string[]).length > 0 ? 1 : 0,
  )
  const total = known.nodes.at(-1)!
  const pointless = Uint8Array.from(total.pool.values, (points) => (points === null ? 1 : 0))
  const joint = jointOf(
    [
      ...verdicts.map((cells) => ({ cells, count: 2 })),
      codedOf(known.steps),
      { cells: known.openBy.codes.cells.map((code) => open[code]!), count: 2 },
      { cells: total.codes.cells.map((code) => pointless[code]!), count: 2 },
      { cells: known.standing.map((each) => (each === IS_REFUSED ? 1 : 0)), count: 2 },
    ],
    size,
  )
  const at = { row: 0 }
  const deciders = verdicts.map((verdict) => () => (verdict[at.row] === 1 ? 0 : -1))
  const count = result.levels.length
  const decide = compileAward(result, deciders.slice(0, count), deciders.slice(count))
  const ranks = { byPoints: 0, rank: 0, openGates: new Uint8Array(result.gates.length) }
  const decided = joint.samples.map((row) => {
    at.row = row
    if (known.standing[row] === IS_REFUSED)
      return { standing: IS_REFUSED, byPoints: 0, rank: 0, reachedByPoints: 0 }
    decide(known.steps.at(row) as readonly number[], ranks)
    const isOpen = open[known.openBy.codes.cells[row]!] === 1 || ranks.openGates.includes(1)
    const isPointless = pointless[total.codes.cells[row]!] === 1
    const standing = isOpen ? IS_BLOCKED : isPointless ? IS_NOT_SCORED : IS_SCORED
    const isScored = standing === IS_SCORED
    return {
      standing,
      byPoints: isScored ? ranks.byPoints : 0,
      rank: isScored ? ranks.rank : 0,
      reachedByPoints: ranks.byPoints,
    }
  })
  const spread = (pick: (one: (typeof decided)[number]) => number): Uint8Array => {
    const each = Uint8Array.from(decided, pick)
    const cells = new Uint8Array(size)
    for (let row = 0; row < size; row += 1) cells[row] = each[joint.codes[row]!]!
    return cells
  }
  return {
    standing: spread(({ standing }) => standing),
    byPoints: spread(({ byPoints }) => byPoints),
    rank: spread(({ rank }) => rank),
    reachedByPoints: spread(({ reachedByPoints }) => reachedByPoints),
  }
}
