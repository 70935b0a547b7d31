import type { Work } from '../../domain/meaning/work.ts'

/** Works through something and lets others have their turn at each of its pauses. */
export async function inTurns<T>(work: Work<T>, pause: () => Promise<unknown>): Promise<T> {
  let step = work.next()
  while (step.done !== true) {
    await pause()
    step = work.next()
  }
  return step.value
}
