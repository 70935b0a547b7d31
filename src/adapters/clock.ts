import type { Clock } from '../app/register/ports.ts'

/** The machine's clock. */
export const systemClock: Clock = { now: () => new Date().toISOString() }
