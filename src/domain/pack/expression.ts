import type { Condition } from '../rules/document.ts'
import type { RoundingMode } from '../exact.ts'

/**
 * A number worked out from other numbers, exactly. A literal, a path such as `$.answers.hours`, or
 * one operation. An expression over something missing is missing; `or` gives the first that is there.
 * A number of more than 1,000 digits above or below its fraction line is missing.
 */
export type Expression =
  | number
  | string
  | { readonly sum: readonly Expression[] }
  | { readonly difference: readonly [Expression, Expression] }
  | { readonly product: readonly Expression[] }
  /** Division; by zero it is missing. */
  | { readonly ratio: readonly [Expression, Expression] }
  /** A whole power. */
  | { readonly power: readonly [Expression, number] }
  | { readonly min: readonly Expression[] }
  | { readonly max: readonly Expression[] }
  | { readonly mean: readonly Expression[] }
  | { readonly median: readonly Expression[] }
  | { readonly or: readonly Expression[] }
  /** How many of these paths are true. */
  | { readonly count: readonly string[] }
  | { readonly round: Expression; readonly decimals: number; readonly mode: RoundingMode }
  /** A cell of a table in `tables`: one key for each nesting level of the table. */
  | {
      readonly lookup: string
      readonly by: readonly (string | number)[]
      readonly else?: Expression
    }
  /** The first alternative whose condition holds; each condition is a rule the engine decides. */
  | { readonly choose: readonly Choice[]; readonly else?: Expression }
  /** The first band that the number lies in. Expands to `choose`. */
  | { readonly bands: Expression; readonly of: readonly ValueBand[]; readonly else?: Expression }
  /** Straight lines through the points [x, y], x rising; level outside them. */
  | { readonly line: Expression; readonly through: readonly (readonly [number, number])[] }
  /** The share 0..1 that a log-normal curve through (p10, 0.9) and (median, 0.5) gives, to 6 decimals. */
  | { readonly logNormal: Expression; readonly median: number; readonly p10: number }
  /** Whole days or months from one date to another; the year of a date. */
  | { readonly days: readonly [string, string] }
  | { readonly months: readonly [string, string] }
  | { readonly year: string }

export type Choice = { readonly when: Condition; readonly then: Expression }

/** One band of a number: up to two ends, inclusive (`atLeast`, `atMost`) or exclusive (`above`, `below`). */
export type Band = {
  readonly atLeast?: number
  readonly above?: number
  readonly atMost?: number
  readonly below?: number
}

/** A band whose ends may be worked out as well, from a table of cut points say. */
export type ValueBand = { readonly [end in keyof Band]: Expression } & { readonly is: Expression }

/** A table of numbers, nested by key: `{ "2026": { "five": 135 } }`. */
export type Table = { readonly [key: string]: number | Table }
