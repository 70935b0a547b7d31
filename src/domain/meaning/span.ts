import { compareExact, type Exact } from '../numbers/exact.ts'

/** An end of a span, and whether the span is without it; undefined where there is none on that side. */
type SpanEnd = { readonly at: Exact; readonly isOut: boolean } | undefined

/** Numbers between two ends. */
export type Span = { readonly low: SpanEnd; readonly high: SpanEnd }

export const ALL: Span = { low: undefined, high: undefined }

/** What of a span lies above a number. */
export function above({ low, high }: Span, at: Exact, isOut: boolean): Span {
  const order = low === undefined ? 1 : compareExact(at, low.at)
  return { low: order > 0 || (order === 0 && isOut) ? { at, isOut } : low, high }
}

/** What of a span lies below a number. */
export function below({ low, high }: Span, at: Exact, isOut: boolean): Span {
  const order = high === undefined ? -1 : compareExact(at, high.at)
  return { low, high: order < 0 || (order === 0 && isOut) ? { at, isOut } : high }
}

/** Whether no number lies in it. */
export function isEmpty({ low, high }: Span): boolean {
  if (low === undefined || high === undefined) return false
  const order = compareExact(low.at, high.at)
  return order > 0 || (order === 0 && (low.isOut || high.isOut))
}
