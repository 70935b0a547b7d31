import type { ExpandedResult } from '../expand/expanded.ts'
import type { Meaning } from '../meaning/lower/lower.ts'
import type { Blocker, ResultMeaning } from '../meaning/lower/result.ts'
import type { Id } from '../meaning/operation.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { valueAt, type ReadColumn } from './pool.ts'
import type { Population } from './population.ts'

/** How a result stands, by number. */
export const STANDINGS = ['scored', 'not-scored', 'blocked', 'refused'] as const
/** The place of refused in {@link STANDINGS}. */
const IS_REFUSED = 3

/** What came of one named result for every row. */
export type ResultColumns = {
  /** Points of each node in the order of the tree, the total last; undefined where it has none. */
  readonly nodes: readonly ReadColumn[]
  /** For each adjustment its amount where it applied; `open` where it has none and should. */
  readonly adjustments: readonly ((row: number) => Quantity | 'open' | null)[]
  /** What keeps a row open apart from gates. */
  readonly openBy: (row: number) => readonly string[]
  /** The number that marks are held against. */
  readonly measure: ReadColumn
  /** 1 where the rule holds: levels lowest first, then gates. */
  readonly verdicts: readonly Uint8Array[]
  readonly qualifiers: readonly Uint8Array[]
  /** Place in {@link STANDINGS}. */
  readonly standing: Uint8Array
  /** 0 none, 1 the lowest level: by points alone, and in the end; 0 unless scored. */
  readonly byPoints: Uint8Array
  readonly rank: Uint8Array
}

/**
 * What is kept of clauses: their points, whether they are in a state that is refused, and what else
 * parts and gates read of them, so that a change above them need not go below.
 */
export function nodesOfClauses({ clauses, graph }: Meaning): readonly Id[] {
  return clauses.flatMap(({ points, forbidden, state, met, inScope, blocks }) => [
    points,
    forbidden,
    graph.present(points),
    state,
    met,
    inScope,
    blocks,
  ])
}

/** What a result's points follow from and what they are held against. */
export function nodesOfPoints({ parts, adjustments, measure }: ResultMeaning): readonly Id[] {
  return [
    ...[...parts.values()].map(({ points }) => points),
    ...adjustments.flatMap(({ applies, amount }) => [applies, amount]),
    measure,
  ]
}

/** All that columns of a result are made of. */
export function nodesOfResult(result: ResultMeaning): readonly Id[] {
  return [
    ...nodesOfPoints(result),
    ...openers(result).map(({ blocks }) => blocks),
    ...result.levels.map(({ reached }) => reached),
    ...result.gates.map(({ holds }) => holds),
    ...result.qualifiers.map(({ holds }) => holds),
    result.status,
    result.byPoints,
    result.rank,
  ]
}

/** Whatever keeps a result open, apart from gates. */
function openers({ blockers }: ResultMeaning): readonly Blocker[] {
  return blockers.filter(({ kind }) => kind !== 'gate')
}

/** 1 for rows that are refused: faulty, or with a clause in a state that the standard forbids. */
export function refusedRows(
  { clauses, graph }: Meaning,
  columns: ReadonlyMap<Id, ReadColumn>,
  { faulty, size }: Population,
): Uint8Array {
  const refused = new Uint8Array(size)
  const forbidden = clauses.flatMap(({ forbidden: id }) =>
    graph.isConstant(id) && graph.constantAt(id) !== true ? [] : [truths(columns.get(id)!, size)],
  )
  for (let row = 0; row < size; row += 1)
    if (faulty.cells[row] === 1 || forbidden.some((holds) => holds[row] === 1)) refused[row] = 1
  return refused
}

/** A result as columns, from those of its nodes. */
export function resultColumns(
  own: ResultMeaning,
  { nodes }: ExpandedResult,
  columns: ReadonlyMap<Id, ReadColumn>,
  refused: Uint8Array,
): ResultColumns {
  const size = refused.length
  const at = (id: Id): ReadColumn => columns.get(id)!
  const isAnyRefused = refused.includes(1)
  const holding = (id: Id): Uint8Array => {
    const holds = truths(at(id), size)
    return isAnyRefused ? holds.map((each, row) => (refused[row] === 1 ? 0 : each)) : holds
  }
  const standing = numbers(at(own.status), size, (status) =>
    STANDINGS.indexOf(status as (typeof STANDINGS)[number]),
  ).map((each, row) => (refused[row] === 1 ? IS_REFUSED : each))
  const rankOf = (id: Id): Uint8Array =>
    numbers(at(id), size, (rank) => (rank as Quantity).n / (rank as Quantity).d).map((each, row) =>
      standing[row] === 0 ? each : 0,
    )
  const open = openers(own)
    .map(({ id, blocks }) => ({ id, blocks: at(blocks) }))
    .filter(({ blocks }) => blocks.pool.values.includes(true))
  return {
    nodes: nodes.map(({ id }) => at(own.parts.get(id)!.points)),
    adjustments: own.adjustments.map(({ id, applies, amount }) => {
      const opener = own.blockers.find((one) => one.kind === 'adjustment' && one.id === id)
      const [does, by, isOpen] = [at(applies), at(amount), opener && at(opener.blocks)]
      return (row) =>
        refused[row] === 1
          ? null
          : isOpen !== undefined && valueAt(isOpen, row) === true
            ? 'open'
            : valueAt(does, row) === true
              ? ((valueAt(by, row) as Quantity | undefined) ?? null)
              : null
    }),
    openBy: (row) => open.filter(({ blocks }) => valueAt(blocks, row) === true).map(({ id }) => id),
    measure: at(own.measure),
    verdicts: [
      ...own.levels.map(({ reached }) => holding(reached)),
      ...own.gates.map(({ holds }) => holding(holds)),
    ],
    qualifiers: own.qualifiers.map(({ holds }) => holding(holds)),
    standing,
    byPoints: rankOf(own.byPoints),
    rank: rankOf(own.rank),
  }
}

/** 1 where a truth value holds. Never written to: columns are shared, and so is this. */
function truths(column: ReadColumn, size: number): Uint8Array {
  const known = TRUTHS.get(column)
  if (known !== undefined) return known
  const made = numbers(column, size, (value) => (value === true ? 1 : 0))
  TRUTHS.set(column, made)
  return made
}
const TRUTHS = new WeakMap<ReadColumn, Uint8Array>()

function numbers(
  { codes, pool }: ReadColumn,
  size: number,
  numberOf: (value: unknown) => number,
): Uint8Array {
  const each = pool.values.map(numberOf)
  const { cells } = codes
  const found = new Uint8Array(size)
  for (let row = 0; row < size; row += 1) found[row] = each[cells[row]!]!
  return found
}

/** The points a node had in a row, null where it had none. */
export function pointsAt(column: ReadColumn, row: number): Quantity | null {
  return (valueAt(column, row) as Quantity | undefined) ?? null
}
