import { compileCounts, showClause, type Step } from '../bulk/clause-stage.ts'
import { HIDDEN, MISSING, NOT_CHECKED } from '../bulk/memory.ts'
import type { Quantity } from '../bulk/quantity.ts'
import type { BulkScorer } from '../bulk/scorer.ts'
import type { Expanded, ExpandedResult } from '../expand/expanded.ts'
import { conditionPaths, groupsIn, pathsIn } from '../expand/expressions.ts'
import { movingItems, type ItemKey } from '../expand/needs.ts'
import type { ClauseOutcome, ItemColumn } from './item-columns.ts'
import { textOf } from './items.ts'
import { Column } from './pool.ts'
import type { Population } from './population.ts'

/** How a result stands, by number. */
export const STANDINGS = ['scored', 'not-scored', 'blocked', 'refused'] as const
/** The places in {@link STANDINGS}. */
export const [IS_SCORED, IS_NOT_SCORED, IS_BLOCKED, IS_REFUSED] = [0, 1, 2, 3] as const

/** What came of one named result for every row. */
export type ResultColumns = {
  /** What the tree and the adjustments were worked out from. */
  readonly meaning: string
  /** Points of each node in the order of the tree, the total last; null where it has none. */
  readonly nodes: readonly Column[]
  /** For each adjustment its amount where it applied; `open` where it has none and should. */
  readonly adjustments: readonly Column[]
  /** Steps up and down the levels that applied, as a list. */
  readonly steps: Column
  /** What keeps it open apart from gates, as a list of ids. */
  readonly openBy: Column
  /** The number that marks are held against. */
  readonly measure: Column
  /** What rules about levels, gates and qualifiers read, by path. */
  readonly facts: ReadonlyMap<string, Column>
  /** 1 where the rule holds: levels lowest first, then gates. */
  readonly verdicts: readonly Uint8Array[]
  readonly qualifiers: readonly Uint8Array[]
  /** Place in {@link STANDINGS}. */
  readonly standing: Uint8Array
  /** 0 none, 1 the lowest level: by points alone, and in the end. */
  readonly byPoints: Uint8Array
  readonly rank: Uint8Array
}

/** Everything below levels that a result's points follow from, clauses apart, as text. */
export function meaningOfResult(result: ExpandedResult, expanded: Expanded): string {
  const moving = movingItems(expanded)
  const { nodes, adjustments, clamp, measure, measurePath } = result
  const terms = [...expanded.terms].filter(([key]) => moving.has(key))
  const groups = [...expanded.groups].filter(([name]) => moving.has(`group:${name}`))
  return textOf([
    nodes,
    adjustments.map(({ adjustment, to, rule, amount }) => [adjustment, to, rule, amount]),
    [clamp, measure, measurePath],
    terms,
    groups,
    expanded.shared,
    expanded.clauses.map(({ id, weight }) => [id, weight]),
    expanded.results.length,
  ])
}

/** Works the results out, row by row, from the columns of the items. */
export function resultColumns(
  scorer: BulkScorer,
  population: Population,
  items: ReadonlyMap<ItemKey, ItemColumn>,
): readonly ResultColumns[] {
  const { expanded, stages } = scorer
  const { memory } = stages
  const restore = restoring(scorer, population, items)
  const isRefused = refusing(expanded, population, items)
  const collectors = expanded.results.map((_, k) => collecting(scorer, k, population.size))
  memory.facts.fill(undefined)
  memory.picks.fill(-1)
  for (let row = 0; row < population.size; row += 1) {
    if (isRefused(row)) {
      for (const { refuse } of collectors) refuse(row)
      continue
    }
    restore(row)
    for (let k = 0; k < collectors.length; k += 1) {
      const result = stages.results[k]!
      result.tree()
      result.adjustments()
      result.levels()
      collectors[k]!.collect(row)
    }
  }
  return collectors.map(({ columns }) => columns)
}

/** Rows that the pack refuses: faulty ones, and those with a state that turns out to be forbidden. */
function refusing(
  { clauses }: Expanded,
  { faulty, recorded }: Population,
  items: ReadonlyMap<ItemKey, ItemColumn>,
): (row: number) => boolean {
  const { cells } = faulty
  const suspects = clauses.flatMap(({ id, scored, policies }, index) => {
    const states = [
      ...(policies.missing === 'forbid' ? [MISSING] : []),
      ...(policies.notChecked === 'forbid' ? [NOT_CHECKED] : []),
    ]
    const outcome = items.get(`clause:${id}`) as ItemColumn<ClauseOutcome>
    return scored && states.length > 0 ? [{ outcome, recorded: recorded[index]!, states }] : []
  })
  return (row) =>
    cells[row] === 1 ||
    suspects.some(
      (suspect) =>
        suspect.states.includes(suspect.recorded.at(row) as number) &&
        suspect.outcome.values[suspect.outcome.codes[row]!]!.state !== HIDDEN,
    )
}

/** Puts what the clause stage gave a row into the memory of a scorer, as far as results read it. */
function restoring(
  { expanded, stages }: BulkScorer,
  population: Population,
  items: ReadonlyMap<ItemKey, ItemColumn>,
): (row: number) => void {
  const { memory } = stages
  const { facts, picks, clauses, layout } = memory
  const read = readByResults(expanded)
  const { state, points, inScope, blocks, met, grade } = clauses
  const outcomes = expanded.clauses.map(
    ({ id }) => items.get(`clause:${id}`) as ItemColumn<ClauseOutcome>,
  )
  const shows = expanded.clauses
    .filter(({ id }) => [...read.paths].some((path) => path.startsWith(`$.clauses.${id}.`)))
    .map((clause) => showClause(clause, memory))
  const answers = layout.inputs.flatMap(({ index, names }) => {
    const path = `$.${names.join('.')}`
    const column = population.facts.get(path)
    if (column === undefined || !read.paths.has(path)) return []
    const clause = names[0] === 'answers' ? memory.clauseIndex.get(names[1] ?? '') : undefined
    return [{ index, column, hides: clause === undefined ? undefined : outcomes[clause]! }]
  })
  const terms = [...read.paths].flatMap((path) => {
    const column = items.get(path.slice(2))
    const place = layout.places.get(path)
    return column === undefined || place === undefined ? [] : [{ column, index: place.index }]
  })
  const groups = [...read.groups].flatMap((name) => {
    const column = items.get(`group:${name}`) as ItemColumn<number> | undefined
    return column === undefined ? [] : [{ column, index: memory.groupIndex(name) }]
  })
  const steps: readonly Step[] = [compileCounts(memory), ...shows]
  const lacking = population.lacking
  return (row) => {
    for (let k = 0; k < outcomes.length; k += 1) {
      const { codes, values } = outcomes[k]!
      const outcome = values[codes[row]!]!
      state[k] = outcome.state
      points[k] = outcome.points
      inScope[k] = outcome.inScope
      blocks[k] = outcome.blocks
      met[k] = outcome.met
      grade[k] = outcome.grade
    }
    for (const { index, column, hides } of answers)
      facts[index] =
        hides !== undefined && hides.values[hides.codes[row]!]!.state === HIDDEN
          ? undefined
          : column.at(row)
    for (const { index, column } of terms) facts[index] = column.values[column.codes[row]!]
    for (const { index, column } of groups) picks[index] = column.values[column.codes[row]!]!
    memory.lacking = lacking.at(row) as readonly string[]
    for (let k = 0; k < steps.length; k += 1) steps[k]!()
  }
}

/** Paths and decisions that anything after the clause stage reads. */
function readByResults(expanded: Expanded): {
  readonly paths: ReadonlySet<string>
  readonly groups: ReadonlySet<string>
} {
  const moving = movingItems(expanded)
  const workeds = [
    ...[...expanded.terms].flatMap(([key, { worked }]) => (moving.has(key) ? [worked] : [])),
    ...expanded.results.flatMap(({ nodes, adjustments, levels }) => [
      ...nodes.flatMap(({ points }) => points ?? []),
      ...adjustments.flatMap(({ amount }) => amount ?? []),
      ...levels.flatMap(({ mark, floors }) => [...floors, ...(mark === undefined ? [] : [mark])]),
    ]),
  ]
  const rules = [
    ...[...expanded.groups].flatMap(([name, group]) =>
      moving.has(`group:${name}`) ? group.rules : [],
    ),
    ...expanded.results.flatMap((result) => [
      ...result.adjustments.flatMap(({ rule }) => rule ?? []),
      ...rulesOfLevels(result),
      ...result.qualifiers.map(({ rule }) => rule),
    ]),
  ]
  return {
    paths: new Set([
      ...workeds.flatMap(pathsIn),
      ...rules.flatMap(({ conditions }) => conditionPaths(conditions, expanded.shared)),
      ...expanded.results.map(({ measurePath }) => measurePath),
    ]),
    groups: new Set(workeds.flatMap(groupsIn)),
  }
}

/** The rules behind a result's verdicts: levels lowest first, then gates. */
export function rulesOfLevels({
  levels,
  gates,
}: ExpandedResult): readonly ExpandedResult['levels'][number]['rule'][] {
  return [...levels.map(({ rule }) => rule), ...gates.map(({ rule }) => rule)]
}

type Collector = {
  readonly columns: ResultColumns
  /** Takes what stands in the memory of the scorer. */
  readonly collect: (row: number) => void
  readonly refuse: (row: number) => void
}

function collecting({ expanded, stages }: BulkScorer, index: number, size: number): Collector {
  const result = expanded.results[index]!
  const { outcome } = stages.results[index]!
  const { facts, layout } = stages.memory
  const count = { levels: result.levels.length, gates: result.gates.length }
  const bytes = (): Uint8Array => new Uint8Array(size)
  const list = <T>(length: number, make: () => T): T[] => Array.from({ length }, make)
  const column = (): Column => new Column()
  const paths = [
    ...new Set(
      [...rulesOfLevels(result), ...result.qualifiers.map(({ rule }) => rule)]
        .flatMap(({ conditions }) => conditionPaths(conditions, expanded.shared))
        .concat(result.measurePath)
        .filter((path) => layout.places.has(path)),
    ),
  ]
  const places = paths.map((path) => layout.places.get(path)!.index)
  const held = paths.map(column)
  const columns: ResultColumns = {
    meaning: meaningOfResult(result, expanded),
    nodes: list(result.nodes.length, column),
    adjustments: list(result.adjustments.length, column),
    steps: column(),
    openBy: column(),
    measure: column(),
    facts: new Map(paths.map((path, k) => [path, held[k]!])),
    verdicts: list(count.levels + count.gates, bytes),
    qualifiers: list(result.qualifiers.length, bytes),
    standing: bytes(),
    byPoints: bytes(),
    rank: bytes(),
  }
  const gateIds = new Set(result.gates.map(({ id }) => id))
  const NONE: readonly string[] = []
  return {
    columns,
    collect(row) {
      for (let k = 0; k < columns.nodes.length; k += 1)
        columns.nodes[k]!.push(outcome.nodes.points[k])
      for (let k = 0; k < columns.adjustments.length; k += 1) {
        const { applies, isOpen, amount } = outcome.adjustments[k]!
        columns.adjustments[k]!.push(isOpen ? 'open' : applies ? amount : null)
      }
      columns.steps.push(
        result.adjustments.flatMap(({ adjustment }, k) =>
          'level' in adjustment && outcome.adjustments[k]!.applies ? [adjustment.level] : [],
        ),
      )
      const { blockedBy } = outcome
      columns.openBy.push(
        blockedBy.length === 0 ? NONE : blockedBy.filter((id) => !gateIds.has(id)),
      )
      columns.measure.push(facts[layout.places.get(result.measurePath)!.index])
      for (let k = 0; k < held.length; k += 1) held[k]!.push(facts[places[k]!])
      for (let k = 0; k < count.levels; k += 1) columns.verdicts[k]![row] = outcome.reached[k]!
      for (let k = 0; k < count.gates; k += 1)
        columns.verdicts[count.levels + k]![row] = outcome.gates[k]!
      for (let k = 0; k < columns.qualifiers.length; k += 1)
        columns.qualifiers[k]![row] = outcome.qualifiers[k]!
      columns.standing[row] = STANDINGS.indexOf(outcome.status)
      columns.byPoints[row] = outcome.byPoints
      columns.rank[row] = outcome.rank
    },
    refuse(row) {
      for (const each of [...columns.nodes, ...columns.adjustments]) each.push(null)
      columns.steps.push(NONE)
      columns.openBy.push(NONE)
      columns.measure.push(undefined)
      for (const each of held) each.push(undefined)
      columns.standing[row] = IS_REFUSED
    },
  }
}

/** The points a node had in a row, null where it had none. */
export function pointsAt(column: Column, row: number): Quantity | null {
  return column.at(row) as Quantity | null
}
