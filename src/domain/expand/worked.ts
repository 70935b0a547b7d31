import type { Exact } from '../numbers/exact.ts'
import type { RoundingMode } from '../numbers/rounding.ts'
import type { Table } from '../language/tables.ts'

/**
 * An expression after expansion: numbers are exact, paths are split into names, and every decision
 * in it has become a group of rules whose outcome is picked by the group's name.
 */
export type Worked =
  | { readonly op: 'number'; readonly value: Exact }
  | { readonly op: 'path'; readonly path: string; readonly names: readonly string[] }
  | {
      readonly op: 'sum' | 'product' | 'min' | 'max' | 'mean' | 'median' | 'or'
      readonly of: readonly Worked[]
    }
  | { readonly op: 'difference' | 'ratio'; readonly a: Worked; readonly b: Worked }
  | { readonly op: 'power'; readonly a: Worked; readonly exponent: number }
  | { readonly op: 'count'; readonly of: readonly (readonly string[])[] }
  | {
      readonly op: 'round'
      readonly a: Worked
      readonly decimals: number
      readonly mode: RoundingMode
    }
  | {
      readonly op: 'lookup'
      readonly table: Table
      readonly by: readonly (string | readonly string[])[]
      readonly else?: Worked
    }
  /** What the first rule of `group` that holds stands for, by position; else `else`. */
  | {
      readonly op: 'pick'
      readonly group: string
      readonly then: readonly Worked[]
      readonly else?: Worked
    }
  | {
      readonly op: 'line'
      readonly a: Worked
      readonly through: readonly (readonly [Exact, Exact])[]
    }
  | {
      readonly op: 'log-normal'
      readonly a: Worked
      readonly median: number
      readonly p10: number
    }
  | {
      readonly op: 'days' | 'months'
      readonly from: readonly string[]
      readonly to: readonly string[]
    }
  | { readonly op: 'year'; readonly of: readonly string[] }
