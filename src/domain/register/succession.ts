import { message, type Message } from '../messages/message.ts'
import type { ApplicationKind } from './application.ts'
import { addDays, addMonths, lastDayOf } from './calendar.ts'
import { suspensionOf } from './certificate.ts'
import type { Certificate, CertificateIntent, Notice } from './certificate-record.ts'
import { graceMonthsOf, type CertificationBody } from './certification-body.ts'
import type { FaultKey } from '../faults/fault.ts'
import { stateName } from './names.ts'
import { isAwaited, type Surveillance } from './surveillance.ts'

/**
 * How a certificate takes the place of another: within its term, as extension, transfer, reduction and
 * reissue do, or as a renewal that begins a term of its own.
 */
export type Succession = 'within-term' | 'renewal'

/** What the body has settled about terms. */
export type Periods = Pick<CertificationBody, 'validityMonths' | 'surveillanceMonths' | 'renewal'>

/** From when until when a certificate holds, and what is owed meanwhile. */
export type CertificateTerm = Pick<
  CertificateIntent,
  'firstIssuedOn' | 'validFrom' | 'validUntil' | 'surveillanceDue' | 'gap'
>

/** A certificate whose place is taken, with the surveillances that are on record under it. */
export type Predecessor = {
  readonly certificate: Certificate
  readonly surveillances: readonly Surveillance[]
}

/** The term of a certificate that takes nobody's place. */
export function firstTerm(
  day: string,
  { validityMonths, surveillanceMonths }: Periods,
): CertificateTerm {
  const validUntil = lastDayOf(day, validityMonths)
  return {
    firstIssuedOn: day,
    validFrom: day,
    validUntil,
    surveillanceDue: dueWithin(day, validUntil, surveillanceMonths),
  }
}

/**
 * The term of a certificate that takes the place of another on a day. Within the term it ends when the
 * other ends, and owes what the other owes. A renewal ends a whole term later: counted from the day
 * after the old end where the body settles it so and the old end is no further away than one
 * surveillance from the next, and always after the old end (ISO/IEC 17021-1, 9.6.3.2.4 and 9.6.3.2.5);
 * otherwise from the day of issue. What is overdue stays owed with its day either way.
 */
export function termAfter(
  { certificate: before, surveillances }: Predecessor,
  how: Succession,
  day: string,
  { validityMonths, surveillanceMonths, renewal }: Periods,
): CertificateTerm {
  const { firstIssuedOn } = before
  const owed = surveillances
    .filter((one) => isCarried(one, how, day, before.state) && isOwed(one))
    .map(({ dueOn }) => dueOn)
    .toSorted()
  if (how === 'within-term')
    return { firstIssuedOn, validFrom: day, validUntil: before.validUntil, surveillanceDue: owed }
  const isLate = day > before.validUntil
  const isNearEnd = lastDayOf(day, surveillanceMonths) >= before.validUntil
  const goesOn = isLate || (renewal?.termFrom === 'old-end' && isNearEnd)
  const validUntil = lastDayOf(goesOn ? addDays(before.validUntil, 1) : day, validityMonths)
  const gap = { from: addDays(before.validUntil, 1), until: addDays(day, -1) }
  return {
    firstIssuedOn,
    validFrom: day,
    validUntil,
    surveillanceDue: [...owed, ...dueWithin(day, validUntil, surveillanceMonths)],
    ...(isLate && gap.from <= gap.until ? { gap } : {}),
  }
}

/**
 * Whether a surveillance goes over to the certificate that takes the place on a day: within the term
 * whatever was done or is owed in it; to a renewal what is owed by that day, as its term has
 * surveillances of its own. What lapsed because the old certificate expired is owed again.
 */
export function isCarried(
  one: Surveillance,
  how: Succession,
  day: string,
  before: Certificate['state'],
): boolean {
  if (one.state === 'lapsed') return before === 'expired'
  return how === 'within-term' || (isAwaited(one) && one.dueOn <= day)
}

/** What of the notices of a certificate still holds, whatever takes its place. */
export function standingOf(
  certificate: Certificate,
):
  | { readonly state: 'active' }
  | { readonly state: 'suspended' | 'withdrawn'; readonly notice: Notice } {
  if (certificate.state === 'withdrawn')
    return { state: 'withdrawn', notice: certificate.withdrawn }
  const notice = suspensionOf(certificate)
  return notice === undefined ? { state: 'active' } : { state: 'suspended', notice }
}

/**
 * The assessments before this one whose nonconformities go on with a certificate: all that its term
 * rests on, and those made for its surveillances.
 */
export function assessmentsBehind({ certificate, surveillances }: Predecessor): readonly string[] {
  const made = surveillances.flatMap((one) =>
    'result' in one && one.result.assessment !== undefined ? [one.result.assessment] : [],
  )
  return [...new Set([...(certificate.earlier ?? []), certificate.assessment, ...made])]
}

/**
 * Why nothing of a kind may take the place of a certificate on a day; undefined where it may. A
 * renewal may for as many months after the end as the body grants.
 */
export function followFault(
  kind: Exclude<ApplicationKind, 'initial'>,
  certificate: Certificate,
  day: string,
  body: Parameters<typeof graceMonthsOf>[0],
): Message<FaultKey & `fault-not-followed--${string}`> | undefined {
  const { number, state, validUntil } = certificate
  if (state !== 'active' && state !== 'suspended' && state !== 'expired')
    return message('fault-not-followed--state', { number, state: stateName('certificate', state) })
  if (day <= validUntil) return undefined
  const ended = { date: validUntil }
  if (kind !== 'renewal') return message('fault-not-followed--ended', { number, ended })
  const until = renewableUntil(certificate, body)
  return day <= until
    ? undefined
    : message('fault-not-followed--late', { number, ended, until: { date: until } })
}

/** The last day on which the renewal of a certificate may be decided. */
export function renewableUntil(
  { validUntil }: Pick<Certificate, 'validUntil'>,
  body: Parameters<typeof graceMonthsOf>[0],
): string {
  return addMonths(validUntil, graceMonthsOf(body))
}

function isOwed(one: Surveillance): boolean {
  return isAwaited(one) || one.state === 'lapsed'
}

/** The days by which surveillance is due from a day on, before the last day of validity. */
function dueWithin(day: string, validUntil: string, everyMonths: number): readonly string[] {
  const due: string[] = []
  for (let at = everyMonths; addMonths(day, at) < validUntil; at += everyMonths)
    due.push(addMonths(day, at))
  return due
}
