import type { Quantity } from '../numbers/quantity.ts'
import type { ClauseColumns, NodeColumns } from './columns.ts'

/** What came of one assessment. It lives in the scorer's memory: the next score writes over it. */
export type BulkResult = {
  /** In the order of the standard. */
  readonly clauses: ClauseColumns
  /** The main result first. */
  readonly results: readonly BulkOutcome[]
  /** Computed values at the end of the main result, by id; undefined where something is missing. */
  readonly values: ReadonlyMap<string, Quantity | undefined>
  /**
   * Clauses that count after all and are in a state that the standard forbids, by id. With any of
   * these the assessment is refused, and nothing else here means anything.
   */
  readonly forbidden: readonly string[]
}

/** What came of one named result. Written over by the next score. */
export type BulkOutcome = {
  /** `main` or the key in `results`. */
  readonly id: string
  readonly status: 'scored' | 'not-scored' | 'blocked'
  /** Null unless scored, as are the three that follow. */
  readonly points: Quantity | null
  readonly exactPoints: Quantity | null
  readonly percent: Quantity | null
  /** The number held against the marks of the levels. */
  readonly measure: Quantity | null
  readonly max: Quantity
  /** Rank by points alone, and in the end: 0 none, 1 the lowest level. */
  readonly byPoints: number
  readonly rank: number
  /** Id of the level; null for none, and unless scored. */
  readonly level: string | null
  /** Nodes in the order of the pack's tree, the total last. */
  readonly nodes: NodeColumns
  /** The total as the tree gives it, before any adjustment: the one node of these columns. */
  readonly aggregated: NodeColumns
  /** In their declared order. */
  readonly adjustments: readonly BulkAdjustment[]
  /** What the clamp at the end did; it applies where it changed the points. */
  readonly clamp: BulkAdjustment
  /** 1 for each level whose mark is reached, lowest first, each gate and each qualifier that holds. */
  readonly reached: Uint8Array
  readonly gates: Uint8Array
  readonly qualifiers: Uint8Array
  /** Marks of the levels, lowest first. */
  readonly marks: readonly (Quantity | undefined)[]
  /** What keeps it open, by id: facts, adjustments, clauses or parts, levels, gates. */
  readonly blockedBy: readonly string[]
}

/** What came of one adjustment: what it worked out, and the points it was aimed at. */
export type BulkAdjustment = {
  readonly applies: boolean
  /** It should apply, and its amount can't be worked out. */
  readonly isOpen: boolean
  readonly amount: Quantity | undefined
  readonly before: Quantity | null
  readonly after: Quantity | null
}
