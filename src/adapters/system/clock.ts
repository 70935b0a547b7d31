import type { Clock } from '../../app/register/ports.ts'

/** The machine's clock. */
export const systemClock: Clock = { now: () => new Date().toISOString() }

/**
 * A clock that goes with the machine's until it is set to a moment (RFC 3339), and stands there; for
 * made-up work.
 */
export function settableClock(): Clock & { set(at?: string): void } {
  let standing: string | undefined
  return {
    now: () => standing ?? systemClock.now(),
    isMadeUp: true,
    set: (at) => void (standing = at),
  }
}
