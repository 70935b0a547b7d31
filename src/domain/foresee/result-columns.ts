import type { Quantity } from '../quantity.ts'
import type { Expanded, ExpandedResult } from '../expand/expanded.ts'
import { movingItems } from '../expand/needs.ts'
import { textOf } from './items.ts'
import { valueAt, type Column, type ReadColumn } from './pool.ts'

/** How a result stands, by number. */
export const STANDINGS = ['scored', 'not-scored', 'blocked', 'refused'] as const
/** The places in {@link STANDINGS}. */
export const [IS_SCORED, IS_NOT_SCORED, IS_BLOCKED, IS_REFUSED] = [0, 1, 2, 3] as const

/** What came of one named result for every row. */
export type ResultColumns = {
  /** What the tree and the adjustments were worked out from. */
  readonly meaning: string
  /** The same with rules about levels, gates and qualifiers. */
  readonly whole: string
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
  readonly facts: ReadonlyMap<string, ReadColumn>
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
  const { nodes, weights, adjustments, clamp, measure, measurePath } = result
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
    [...weights].map(([id, { points }]) => [id, points]),
    expanded.results.length,
  ])
}

/** Everything that a result follows from, clauses apart, as text. */
export function wholeOfResult(result: ExpandedResult, expanded: Expanded): string {
  const { levels, gates, qualifiers } = result
  return textOf([
    meaningOfResult(result, expanded),
    levels.map(({ rule, rank, level, mark, floors }) => [rule, rank, level.id, mark, floors]),
    gates.map(({ id, rule, ranks, otherwise }) => [id, rule, ranks, otherwise]),
    qualifiers.map(({ rule }) => rule),
  ])
}

/** The rules behind a result's verdicts: levels lowest first, then gates. */
export function rulesOfLevels({
  levels,
  gates,
}: ExpandedResult): readonly ExpandedResult['levels'][number]['rule'][] {
  return [...levels.map(({ rule }) => rule), ...gates.map(({ rule }) => rule)]
}

/** The points a node had in a row, null where it had none. */
export function pointsAt(column: ReadColumn, row: number): Quantity | null {
  return valueAt(column, row) as Quantity | null
}
