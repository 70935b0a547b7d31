/** Work that pauses now and then, so that others may have a turn, and ends with what it is for. */
export type Work<T> = Generator<undefined, T>

/** Works through all of it at once, where nobody waits. */
export function finished<T>(work: Work<T>): T {
  let step = work.next()
  while (step.done !== true) step = work.next()
  return step.value
}
