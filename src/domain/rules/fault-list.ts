import { didYouMean } from '../did-you-mean.ts'
import type { Fault } from '../fault.ts'
import { pointer } from '../fault.ts'
import { isPrototypeName } from './path.ts'

/** After this many faults a document is not worth more words. */
const MOST = 500

/** A fault without the parts that are the same for all faults of the gate. */
type Finding = Pick<Fault, 'code' | 'pointer' | 'message' | 'fix'> & {
  readonly severity?: Fault['severity']
}

/** Gathers what is wrong with a set of rules, up to a bound. */
export class FaultList {
  readonly #faults: Fault[] = []
  readonly #guesses = new Map<string, string>()

  /** True when no further fault will be kept, so that looking for more is idle. */
  get isFull(): boolean {
    return this.#faults.length > MOST
  }

  /** Keeps one fault; the last one kept says that there are more. */
  add(found: Finding): void {
    if (this.#faults.length < MOST) this.#faults.push({ severity: 'error', ...found })
    else if (this.#faults.length === MOST) {
      this.#faults.push({
        code: 'faults-many',
        severity: 'error',
        pointer: '',
        message: `There are more than ${MOST} faults; the rest is not listed.`,
        fix: 'Correct the ones above and check again.',
      })
    }
  }

  /** Keeps the fault of a key that does not belong where it stands. */
  addKey(key: string, at: string, allowed: readonly string[]): void {
    // The survey of the whole document has reported these.
    if (this.isFull || isPrototypeName(key)) return
    const here = at + pointer(key)
    if (key === 'priority') {
      this.add({
        code: 'priority-refused',
        pointer: here,
        message: 'Priorities are not used: the result never depends on an order of evaluation.',
        fix: 'Remove "priority".',
      })
      return
    }
    this.add({
      code: 'key-unknown',
      pointer: here,
      message: `The key ${quote(key)} means nothing here.${this.guess('key', key, allowed)}`,
      fix: `Remove it; the keys here are ${allowed.map((name) => `"${name}"`).join(', ')}.`,
    })
  }

  /** ` Did you mean "x"?` with the nearest candidate, or an empty text. Guesses once per word. */
  guess(kind: string, word: string, candidates: Iterable<string>): string {
    if (this.isFull) return ''
    const key = `${kind} ${word}`
    let guess = this.#guesses.get(key)
    if (guess === undefined) {
      const nearest = didYouMean(word, candidates)
      guess = nearest === undefined ? '' : ` Did you mean ${quote(nearest)}?`
      this.#guesses.set(key, guess)
    }
    return guess
  }

  /** All faults so far, in the order in which they were found. */
  all(): Fault[] {
    return [...this.#faults]
  }
}

/** A value as a message shows it: its JSON, cut to a readable length. Safe for any JSON value. */
export function quote(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  if (typeof value === 'string') {
    return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value)
  }
  return String(value)
}
