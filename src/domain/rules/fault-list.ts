import { guessAmong } from '../faults/did-you-mean.ts'
import { fault, pointer, type Fault, type FaultContext, type FaultKey } from '../faults/fault.ts'
import { message, named, type Message } from '../messages/message.ts'
import { isPrototypeName } from './path.ts'

/** After this many faults a document is not worth more words. */
const MOST = 500

/** Gathers what is wrong with a set of rules, up to a bound. */
export class FaultList {
  readonly #faults: Fault[] = []
  readonly #guesses = new Map<string, Pick<FaultContext, 'guess'>>()

  /** True when no further fault will be kept, so that looking for more is idle. */
  get isFull(): boolean {
    return this.#faults.length > MOST
  }

  /** Keeps one fault; the last one kept says that there are more. */
  add(found: Message<FaultKey>, at: string, context?: FaultContext): void {
    if (this.#faults.length < MOST) this.#faults.push(fault(found, at, context))
    else if (this.#faults.length === MOST)
      this.#faults.push(fault(message('fault-faults-many--limit', { most: MOST }), ''))
  }

  /** Keeps the fault of a key that does not belong where it stands. */
  addKey(key: string, at: string, allowed: readonly string[]): void {
    // The survey of the whole document has reported these.
    if (this.isFull || isPrototypeName(key)) return
    const here = at + pointer(key)
    if (key === 'priority') {
      this.add(message('fault-priority-refused'), here)
      return
    }
    const found = message('fault-key-unknown', { name: { value: key }, known: named(allowed) })
    this.add(found, here, this.guess('key', key, allowed))
  }

  /** The nearest of the candidates, as what a fault takes. Guesses once per word. */
  guess(
    kind: string,
    word: unknown,
    candidates: Iterable<string>,
  ): Pick<FaultContext, 'guess'> | undefined {
    if (this.isFull || typeof word !== 'string') return undefined
    const key = `${kind} ${word}`
    const known = this.#guesses.get(key)
    if (known !== undefined) return known
    const guess = guessAmong(word, candidates)
    this.#guesses.set(key, guess)
    return guess
  }

  /** All faults so far, in the order in which they were found. */
  all(): Fault[] {
    return [...this.#faults]
  }
}
