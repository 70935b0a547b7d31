import type { Work } from '../../domain/meaning/work.ts'

/**
 * Works through something and lets others have their turn at each of its pauses. Rejects with the
 * reason of `signal` at the first pause after it ended: nobody waits for the work any more.
 */
export async function inTurns<T>(
  work: Work<T>,
  pause: () => Promise<unknown>,
  signal?: AbortSignal,
): Promise<T> {
  let step = work.next()
  while (step.done !== true) {
    await pause()
    signal?.throwIfAborted()
    step = work.next()
  }
  return step.value
}
