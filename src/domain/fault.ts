import type { KeyWith, Message } from './messages/message.ts'

/**
 * One thing that is wrong with a document somebody wrote: a pack file, a rule, an assessment.
 *
 * Faults are values, never thrown one at a time: whoever checks a document returns all of them.
 */
export type Fault = {
  /** Stable name of the kind of fault, lower-case with hyphens, noun first: `operator-unknown`. */
  readonly code: string
  /** An `error` stops scoring and publishing; a `warning` is for a person to weigh. */
  readonly severity: 'error' | 'warning'
  /** The file it stands in, relative to the root that holds `standards/` and `rules/`. */
  readonly file?: string
  /** The line of that file, counted from 1, where it is known. */
  readonly line?: number
  /** RFC 6901 pointer into that file or document; empty for the document as a whole. */
  readonly pointer: string
  /** The clause it concerns, by id, where there is one. */
  readonly clause?: string
  /** What is wrong; its attribute `fix` is what to do about it. */
  readonly message: Message<KeyWith<'fix'>> | string
  /** What to do about it, where the message has its words already. */
  readonly fix?: string
  /** The known name that was probably meant. */
  readonly guess?: string
}

/** Joins path steps to an RFC 6901 JSON pointer, escaping `~` and `/`. */
export function pointer(...steps: readonly (string | number)[]): string {
  let joined = ''
  for (const step of steps) {
    const text = String(step)
    const isPlain = !text.includes('~') && !text.includes('/')
    joined += isPlain ? `/${text}` : `/${text.replaceAll('~', '~0').replaceAll('/', '~1')}`
  }
  return joined
}
