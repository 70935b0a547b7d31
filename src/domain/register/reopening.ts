import { message } from '../messages/message.ts'
import { Refusal } from '../faults/refusal.ts'
import { addDays } from './calendar.ts'
import type { CertificationBody } from './certification-body.ts'
import { signed, type Doer } from './doer.ts'
import { refuseInvolved } from './lifecycle.ts'
import { actName, type NamedAct } from './names.ts'
import { id, signedWith } from './record-schema.ts'
import { date } from '../language/plain-values.ts'
import { list, optional, string, type Of } from '../schema/schema.ts'

/** Days within which a way back is taken, where the body does not say. */
const REOPENING_DAYS = 60

/**
 * A way back: what was decided is looked at again, by one act more and by people who had no part in
 * it (ISO/IEC 17065, 7.13), after an appeal that was upheld or a slip that somebody noticed.
 */
export const reopeningMembers = {
  reason: string(),
  /** Absent where somebody put a slip on record. */
  complaint: optional({ ...id, description: 'The appeal that was upheld.' }),
  until: { ...date, description: 'The last day for the act that it opens.' },
  involved: list(string(), { description: 'Who had a part, and so does not do it.' }),
}
export const reopening = signedWith(reopeningMembers)
export type Reopening = Of<typeof reopening>

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
