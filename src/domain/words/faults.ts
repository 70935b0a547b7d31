import type { Fault } from '../fault.ts'
import type { Catalogue } from '../messages/catalogue.ts'

/** A fault in the words of a language: what is wrong, and what to do. */
export type WordedFault = Omit<Fault, 'message' | 'guess' | 'fix'> & {
  readonly message: string
  readonly fix: string
}

/** Words a fault for people. */
export function wordFault(fault: Fault, catalogue: Catalogue): WordedFault {
  const { guess, message, fix, ...rest } = fault
  const words = typeof message === 'string' ? message : catalogue.word(message)
  return {
    ...rest,
    message:
      guess === undefined ? words : catalogue.say('did-you-mean', { message: words, name: guess }),
    fix: typeof message === 'string' ? (fix ?? '') : catalogue.fix(message),
  }
}
