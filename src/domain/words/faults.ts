import type { Fault } from '../faults/fault.ts'
import type { Catalogue } from '../messages/catalogue.ts'

/** A fault in the words of a language: what is wrong, and what to do. */
export type Worded<F extends Fault> = Omit<F, 'message' | 'guess'> & {
  readonly message: string
  readonly fix: string
}
export type WordedFault = Worded<Fault>

/** Words a fault for people. */
export function wordFault<F extends Fault>(fault: F, catalogue: Catalogue): Worded<F> {
  const { guess, message, ...rest }: Fault = fault
  return {
    ...(rest as Omit<F, 'message' | 'guess'>),
    message: withGuess(catalogue.word(message), guess, catalogue),
    fix: catalogue.fix(message),
  }
}

/** A sentence about a name that is not known, with the one that was probably meant. */
export function withGuess(words: string, guess: string | undefined, catalogue: Catalogue): string {
  return guess === undefined
    ? words
    : catalogue.say('did-you-mean', { message: words, name: guess })
}

/** Words faults for people, in their order. */
export function wordFaults(faults: readonly Fault[], catalogue: Catalogue): WordedFault[] {
  return faults.map((fault) => wordFault(fault, catalogue))
}
