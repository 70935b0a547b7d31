import { addDays, addMonths } from './calendar.ts'
import type { CertificationBody } from './certification-body.ts'

/**
 * The clauses that the assessment of a surveillance looks at again, by id and in the order of the
 * standard: those that the body names, or the share of this turn. All, where it says neither.
 */
export function clausesOfTurn(
  { surveillanceScope: scope = {} }: Pick<CertificationBody, 'surveillanceScope'>,
  standard: string,
  clauses: readonly string[],
  turn: number,
): readonly string[] {
  const named = scope.clauses?.[standard]
  if (named !== undefined) return named
  const count = Math.ceil((clauses.length * (scope.share ?? 100)) / 100)
  const from = (turn - 1) * count
  const places = new Set(Array.from({ length: count }, (_, at) => (from + at) % clauses.length))
  return clauses.filter((_, at) => places.has(at))
}

/** Whether a surveillance that is due on a day is early on another. */
export function isEarly(
  dueOn: string,
  day: string,
  body: Pick<CertificationBody, 'surveillanceEarlyDays' | 'surveillanceMonths'>,
): boolean {
  const { surveillanceEarlyDays: days, surveillanceMonths: months } = body
  const first =
    days === undefined ? addMonths(dueOn, -Math.ceil(months / 2)) : addDays(dueOn, -days)
  return day < first
}
