import { join, type Span } from './span.ts'

/** What a fact may be over many assessments at once; one of the members at least is there. */
export type PossibleFact = {
  /** It may be missing. */
  readonly isMissing?: boolean
  /** It may be one of these numbers. */
  readonly span?: Span | undefined
  /** It may be one of these texts or truth values. */
  readonly options?: ReadonlySet<string | boolean> | undefined
  /** It may be a date, between these (inclusive). */
  readonly dates?: { readonly from: string; readonly to: string } | undefined
  /** It may be a list: what surely is in it, and what may be. */
  readonly list?:
    | { readonly sure: ReadonlySet<string>; readonly maybe: ReadonlySet<string> }
    | undefined
}

export const MISSING_FACT: PossibleFact = { isMissing: true }

/** A fact that may be what either may be. */
export function joinFacts(a: PossibleFact, b: PossibleFact): PossibleFact {
  return {
    isMissing: a.isMissing === true || b.isMissing === true,
    span: both(a.span, b.span, join),
    options: both(a.options, b.options, (x, y) => new Set([...x, ...y])),
    dates: both(a.dates, b.dates, (x, y) => ({
      from: x.from < y.from ? x.from : y.from,
      to: x.to > y.to ? x.to : y.to,
    })),
    list: both(a.list, b.list, (x, y) => ({
      sure: new Set([...x.sure].filter((one) => y.sure.has(one))),
      maybe: new Set([...x.maybe, ...y.maybe]),
    })),
  }
}

function both<T>(a: T | undefined, b: T | undefined, of: (a: T, b: T) => T): T | undefined {
  return a === undefined ? b : b === undefined ? a : of(a, b)
}
