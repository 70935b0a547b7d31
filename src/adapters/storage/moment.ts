import { RegisterUnavailable, type Clock } from '../../app/register/ports.ts'
import { message } from '../../domain/messages/message.ts'

/** How far clocks of several computers may be apart without being wrong. */
const APART_MS = 5 * 60_000

/**
 * The moment that something is written at: now, and never before the last link of the audit trail.
 * Throws {@link RegisterUnavailable} where the clock was put back by more than clocks are apart: what
 * is written would be dated before what it follows, on paper too.
 */
export function momentAfterLink(clock: Clock, last: string | null): string {
  const now = clock.now()
  if (last === null || now >= last || clock.isMadeUp === true) return now
  if (Date.parse(last) - Date.parse(now) <= APART_MS) return last
  throw new RegisterUnavailable(message('storage-clock-back', { now, last }))
}
