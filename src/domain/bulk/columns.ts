import type { Quantity } from '../numbers/quantity.ts'

/** In what was recorded only: not checked because the assessors must agree first. */
export const UNRESOLVED = 6

/** States of a clause by number; {@link CLAUSE_STATES} names them. */
export const SCORED = 0
export const NOT_APPLICABLE = 1
export const NOT_CHECKED = 2
export const MISSING = 3
export const UNSCORED = 4
export const HIDDEN = 5
export const CLAUSE_STATES = [
  'scored',
  'not-applicable',
  'not-checked',
  'missing',
  'unscored',
  'hidden',
] as const

/** What was recorded for a clause, by number, as the graph of a pack has it. */
export const RECORDED = [
  'answered',
  'not-applicable',
  'not-checked',
  'missing',
  'unscored',
  undefined,
  'unresolved',
] as const

/** Grades of a nonconformity by number. */
export const GRADES = ['none', 'minor', 'major'] as const

/** For `met`: neither met nor not. */
export const UNKNOWN = -1

/** What came of the clauses, one place for each, in the order of the standard. */
export type ClauseColumns = {
  /** Place in {@link CLAUSE_STATES}. */
  readonly state: Uint8Array
  /** The alternative that gave the points; -1 where none did. */
  readonly alternative: Int16Array
  /** Null where it has none to show. */
  readonly points: (Quantity | null)[]
  /** 1 where it counts in the maximum. */
  readonly inScope: Uint8Array
  /** 1 where it keeps the result open. */
  readonly blocks: Uint8Array
  /** 1 met, 0 not met, {@link UNKNOWN}. */
  readonly met: Int8Array
  /** Place in {@link GRADES} of its nonconformity, should it not be met. */
  readonly grade: Uint8Array
  /** The clause that counted instead, where only one of several may; else -1. */
  readonly countedIn: Int16Array
}

/** What came of the nodes of one result, in the order of its tree, the total last. */
export type NodeColumns = {
  /** After rounding, and before; null where a node has none. */
  readonly points: (Quantity | null)[]
  readonly exact: (Quantity | null)[]
  readonly max: Quantity[]
  /** Points in scope before renormalising. */
  readonly inScopePoints: Quantity[]
  /** 1 where it counts in the maximum above it. */
  readonly inScope: Uint8Array
  /** 1 where something it rests on is open. */
  readonly blocks: Uint8Array
}
