import type { Exact } from '../numbers/exact.ts'
import type { Rounding } from '../numbers/rounding.ts'
import type { Relation } from '../language/operators/relations.ts'
import type { Table } from '../language/tables.ts'
import type { ValueKind, Value } from './value.ts'

/** A node's place in its graph. Children stand before parents. */
export type Id = number

/** How a list of numbers becomes one. `best` adds the k greatest. */
export type Fold =
  | 'sum'
  | 'product'
  | 'least'
  | 'most'
  | 'mean'
  | 'median'
  | { readonly best: number }

/**
 * The operations that the whole language is written in, and the only ones that an interpreter knows.
 *
 * Truth values: what is not true counts as false, so `and`, `or` and `not` are never missing. A
 * comparison is strict: of two kinds, or with something missing, it does not hold. A fold either
 * `spoils` (one missing number makes it missing) or `skips` what is missing; of nothing, sum, product
 * and best give 0, 1 and 0, the others are missing. Arithmetic over something missing is missing, and
 * so is a division by 0.
 */
export type Operation =
  /** What was read: `answers.x`, `answers.x.count`, `profile.x`, `date`, `state.x`. */
  | { readonly op: 'input'; readonly path: string; readonly kind: ValueKind }
  | { readonly op: 'constant'; readonly value: Value }
  | { readonly op: 'compare'; readonly relation: Relation }
  | { readonly op: 'and' }
  | { readonly op: 'or' }
  | { readonly op: 'not' }
  /** Whether there is a value. */
  | { readonly op: 'present' }
  /** Whether a list of texts holds a text. */
  | { readonly op: 'contains' }
  /** Whether a list is there, a value is there, and no member fails to differ from it. */
  | { readonly op: 'excludes' }
  /** The second where the first holds, else the third. */
  | { readonly op: 'choose' }
  | { readonly op: 'fold'; readonly fold: Fold; readonly missing: 'spoils' | 'skips' }
  | { readonly op: 'difference' }
  | { readonly op: 'ratio' }
  | { readonly op: 'power'; readonly exponent: number }
  | { readonly op: 'round'; readonly rounding: Rounding }
  /** Straight lines through points of rising x; level outside them. */
  | { readonly op: 'line'; readonly through: readonly (readonly [Exact, Exact])[] }
  /** The share of a log-normal curve through two control points. */
  | { readonly op: 'log-normal'; readonly median: number; readonly p10: number }
  /** How many hold. */
  | { readonly op: 'count-true' }
  /** The number, from 1, of the greatest that is there, the first of equals; 0 of nothing. */
  | { readonly op: 'which-best' }
  /** A cell of a table by keys. */
  | { readonly op: 'table'; readonly table: Table }
  | { readonly op: 'days' | 'months' | 'year' }
  /** The number, missing where it has more digits than one may have. */
  | { readonly op: 'fit' }

/** An operation with its arguments. */
export type Node = Operation & { readonly of: readonly Id[] }
