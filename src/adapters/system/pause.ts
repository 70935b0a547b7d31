import { setImmediate } from 'node:timers/promises'

/** Lets everything else that waits in this process have a turn. */
export function pause(): Promise<void> {
  return setImmediate()
}
