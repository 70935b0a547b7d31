import { CLAUSE_STATES } from '../bulk/memory.ts'
import type { BulkScorer } from '../bulk/scorer.ts'
import { conditionPaths } from '../language/conditions/paths.ts'
import type { ItemKey } from '../expand/needs.ts'
import { pathNames } from '../rules/path.ts'
import type { ClauseOutcome, ItemColumn } from './item-columns.ts'
import { Column, type ReadColumn } from './pool.ts'
import type { Population } from './population.ts'
import {
  IS_REFUSED,
  meaningOfResult,
  rulesOfLevels,
  STANDINGS,
  type ResultColumns,
} from './result-columns.ts'

/** Takes what a scorer leaves in its memory, row by row. */
export type Collector = {
  readonly columns: ResultColumns
  /** Takes what stands there for a row. */
  readonly collect: (row: number) => void
  /** Notes that a row is refused. */
  readonly refuse: (row: number) => void
}

/** Where the rows come from. */
type Ground = {
  readonly population: Population
  readonly items: ReadonlyMap<ItemKey, ItemColumn>
  /** See {@link ResultColumns.whole}. */
  readonly whole: string
  /** Columns to begin with, of which only some rows will be put anew. */
  readonly known: ResultColumns | undefined
}

/** A collector for one result of a scorer. Rows come in their order, or are rows of `known`. */
export function collecting(
  { expanded, stages }: BulkScorer,
  index: number,
  { population, items, whole, known }: Ground,
): Collector {
  const { size } = population
  const result = expanded.results[index]!
  const { outcome } = stages.results[index]!
  const { facts, layout } = stages.memory
  const count = { levels: result.levels.length, gates: result.gates.length }
  const bytes = (from: Uint8Array | undefined): Uint8Array => from?.slice() ?? new Uint8Array(size)
  const column = (from: ReadColumn | undefined): Column =>
    new Column(from instanceof Column ? from : undefined)
  const list = <T>(length: number, make: (k: number) => T): T[] =>
    Array.from({ length }, (_, k) => make(k))
  const paths = [
    ...new Set(
      [...rulesOfLevels(result), ...result.qualifiers.map(({ rule }) => rule)]
        .flatMap(({ conditions }) => conditionPaths(conditions, expanded.shared))
        .concat(result.measurePath)
        .filter((path) => layout.places.has(path)),
    ),
  ]
  const derived = new Map(
    paths.flatMap((path) => {
      const found = derivedColumn(path, population, items)
      return found === undefined ? [] : [[path, found] as const]
    }),
  )
  const kept = paths.filter((path) => !derived.has(path))
  const places = kept.map((path) => layout.places.get(path)!.index)
  const held = kept.map((path) => column(known?.facts.get(path)))
  const columns: ResultColumns = {
    meaning: meaningOfResult(result, expanded),
    whole,
    nodes: list(result.nodes.length, (k) => column(known?.nodes[k])),
    adjustments: list(result.adjustments.length, (k) => column(known?.adjustments[k])),
    steps: column(known?.steps),
    openBy: column(known?.openBy),
    measure: column(known?.measure),
    facts: new Map([...derived, ...kept.map((path, k) => [path, held[k]!] as const)]),
    verdicts: list(count.levels + count.gates, (k) => bytes(known?.verdicts[k])),
    qualifiers: list(result.qualifiers.length, (k) => bytes(known?.qualifiers[k])),
    standing: bytes(known?.standing),
    byPoints: bytes(known?.byPoints),
    rank: bytes(known?.rank),
  }
  const gateIds = new Set(result.gates.map(({ id }) => id))
  const hasSteps = result.adjustments.some(({ adjustment }) => 'level' in adjustment)
  const stepsTaken = (): readonly number[] =>
    result.adjustments.flatMap(({ adjustment }, k) =>
      'level' in adjustment && outcome.adjustments[k]!.applies ? [adjustment.level] : [],
    )
  const measure = layout.places.get(result.measurePath)!.index
  return {
    columns,
    collect(row) {
      for (let k = 0; k < columns.nodes.length; k += 1)
        columns.nodes[k]!.put(row, outcome.nodes.points[k])
      for (let k = 0; k < columns.adjustments.length; k += 1) {
        const { applies, isOpen, amount } = outcome.adjustments[k]!
        columns.adjustments[k]!.put(row, isOpen ? 'open' : applies ? amount : null)
      }
      columns.steps.put(row, hasSteps ? stepsTaken() : NONE)
      const { blockedBy } = outcome
      columns.openBy.put(
        row,
        blockedBy.length === 0 ? NONE : blockedBy.filter((id) => !gateIds.has(id)),
      )
      columns.measure.put(row, facts[measure])
      for (let k = 0; k < held.length; k += 1) held[k]!.put(row, facts[places[k]!])
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
      for (const each of [...columns.nodes, ...columns.adjustments]) each.put(row, null)
      columns.steps.put(row, NONE)
      columns.openBy.put(row, NONE)
      for (const each of [columns.measure, ...held]) each.put(row, undefined)
      for (const each of [...columns.verdicts, ...columns.qualifiers]) each[row] = 0
      columns.standing[row] = IS_REFUSED
      columns.byPoints[row] = 0
      columns.rank[row] = 0
    },
  }
}

/** The column of a fact that no result changes, from the items or the population it comes from. */
function derivedColumn(
  path: string,
  population: Population,
  items: ReadonlyMap<ItemKey, ItemColumn>,
): ReadColumn | undefined {
  const [space = '', id = '', field] = pathNames(path) ?? []
  if (space === 'date' || space === 'profile') return population.facts.get(path)
  if (space === 'clauses' && (field === 'met' || field === 'state')) {
    const column = items.get(`clause:${id}`) as ItemColumn<ClauseOutcome> | undefined
    return column === undefined
      ? undefined
      : readColumn(
          column.codes,
          column.values.map(({ met, state }) =>
            field === 'met' ? VERDICTS[met + 1] : CLAUSE_STATES[state],
          ),
        )
  }
  const column = space === 'values' || space === 'terms' ? items.get(`${space}.${id}`) : undefined
  return column === undefined ? undefined : readColumn(column.codes, column.values)
}

function readColumn(cells: ItemColumn['codes'], values: readonly unknown[]): ReadColumn {
  return { codes: { cells }, pool: { values } }
}

const VERDICTS = [undefined, false, true] as const

const NONE: readonly never[] = []
