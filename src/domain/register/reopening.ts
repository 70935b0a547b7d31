import { message } from '../messages/message.ts'
import { Refusal } from '../faults/refusal.ts'
import { addDays } from './calendar.ts'
import type { CertificationBody } from './certification-body.ts'
import { signed, type Doer, type Signed } from './doer.ts'
import { refuseInvolved } from './lifecycle.ts'
import { actName, type NamedAct } from './names.ts'

/** Days within which a way back is taken, where the body does not say. */
const REOPENING_DAYS = 60

/**
 * A way back: what was decided is looked at again, by one act more and by people who had no part in
 * it (ISO/IEC 17065, 7.13), after an appeal that was upheld or a slip that somebody noticed.
 */
export type Reopening = Signed & {
  readonly reason: string
  /** The appeal that was upheld, by id; absent where somebody put a slip on record. */
  readonly complaint?: string
  /** The last day for the act, YYYY-MM-DD. */
  readonly until: string
  /** Everybody who had a part in what is looked at again. */
  readonly involved: readonly string[]
}

/** What opens a way back. */
export type Ground = Pick<Reopening, 'reason' | 'complaint' | 'involved'>

/** A way back from today on, for as many days as the body says. */
export function reopeningFrom(
  doer: Doer,
  { reopeningDays = REOPENING_DAYS }: Pick<CertificationBody, 'reopeningDays'>,
  ground: Ground,
): Reopening {
  return { ...ground, until: addDays(doer.day, reopeningDays), ...signed(doer) }
}

/** Whether something that happened on a day is recent enough to be called a slip. */
export function isInTime(
  on: string,
  day: string,
  { reopeningDays = REOPENING_DAYS }: Pick<CertificationBody, 'reopeningDays'>,
): boolean {
  return day <= addDays(on, reopeningDays)
}

/** Refuses the act to whoever had a part in what is looked at again. */
export function refuseParty(
  { person }: Doer,
  reopenings: readonly Reopening[],
  act: NamedAct,
): void {
  const involved = reopenings.flatMap((one) => one.involved)
  refuseInvolved(person, involved, message('refusal-duties-mixed--party', { act: actName(act) }))
}

/** Refuses the act after the last day of the way back. */
export function refuseLate({ day }: Doer, { until }: Reopening, act: NamedAct): void {
  if (day > until)
    throw new Refusal(
      'act-untimely',
      message('refusal-act-untimely--reopening-over', {
        act: actName(act),
        until: { date: until },
      }),
    )
}
