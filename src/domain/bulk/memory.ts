import type { Expanded } from '../expand/expanded.ts'
import { commonDenominator } from './common-denominator.ts'
import { layOut, type Layout } from './layout.ts'
import { NOTHING, type Quantity } from '../quantity.ts'

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

/** The working memory of one scorer: every score writes over the one before. */
export type Memory = {
  readonly layout: Layout
  /** Facts by place. */
  readonly facts: unknown[]
  /** Which rule of each group in an expression held first, or -1. */
  readonly picks: Int32Array
  groupIndex(name: string): number
  /** State of each clause before any rule was asked, as `read` found it. */
  readonly recorded: Uint8Array
  /** Required facts that are not there, by id. */
  lacking: readonly string[]
  /** 1 for clauses that a rule says do not concern the applicant. */
  readonly hidden: Uint8Array
  readonly clauses: ClauseColumns
  readonly clauseIndex: ReadonlyMap<string, number>
  /** The denominator that points of clauses are kept with wherever they can be. */
  readonly denominator: number
}

/** Memory for the scores of one pack. */
export function createMemory(expanded: Expanded): Memory {
  const layout = layOut(expanded)
  const groups = new Map([...expanded.groups.keys()].map((name, index) => [name, index]))
  const count = expanded.clauses.length
  return {
    layout,
    facts: Array.from({ length: layout.size }, (): unknown => undefined),
    picks: new Int32Array(groups.size).fill(-1),
    groupIndex: (name) => groups.get(name) ?? -1,
    recorded: new Uint8Array(count),
    lacking: [],
    hidden: new Uint8Array(count),
    clauses: {
      state: new Uint8Array(count),
      alternative: new Int16Array(count),
      points: Array.from({ length: count }, (): Quantity | null => null),
      inScope: new Uint8Array(count),
      blocks: new Uint8Array(count),
      met: new Int8Array(count),
      grade: new Uint8Array(count),
      countedIn: new Int16Array(count),
    },
    clauseIndex: new Map(expanded.clauses.map(({ id }, index) => [id, index])),
    denominator: commonDenominator(expanded),
  }
}

/** Columns for a result with so many nodes. */
export function createNodeColumns(count: number): NodeColumns {
  const nulls = (): (Quantity | null)[] => Array.from({ length: count }, () => null)
  return {
    points: nulls(),
    exact: nulls(),
    max: Array.from({ length: count }, () => NOTHING),
    inScopePoints: Array.from({ length: count }, () => NOTHING),
    inScope: new Uint8Array(count),
    blocks: new Uint8Array(count),
  }
}
