import type { Thread } from './threads.ts'

/** Which clauses go on as one, and under which id. */
export type Continuation = {
  /** The id on the right side of a clause of the left. */
  readonly idBefore: (id: string) => string
  /** Whether a clause of the left goes on as one clause of the right. */
  readonly continues: (id: string) => boolean
  /** Whether a clause of the right is one clause of the left that goes on. */
  readonly isContinued: (id: string) => boolean
}

/** Reads off the threads which clause goes on as which. */
export function continuationOf(threads: readonly Thread[]): Continuation {
  const continued = new Map(
    threads.flatMap(({ before, after }) =>
      before.length === 1 && after.length === 1 ? [[before[0]!.id, after[0]!.id] as const] : [],
    ),
  )
  const kept = new Set(continued.values())
  return {
    // A clause that ends must not be taken for another one that took its id over.
    idBefore: (id) => continued.get(id) ?? (kept.has(id) ? `ended:${id}` : id),
    continues: (id) => continued.has(id),
    isContinued: (id) => kept.has(id),
  }
}
