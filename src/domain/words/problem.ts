import type { Fault } from '../faults/fault.ts'
import type { EveryLanguage } from '../messages/text.ts'
import { inEveryLanguage } from '../messages/every-language.ts'
import { wordFault } from './faults.ts'

/** What is wrong with one document among many, with words in every language. */
export type WordedProblem = Pick<Fault, 'code' | 'pointer'> & {
  readonly message: EveryLanguage
  readonly fix: EveryLanguage
}

/** A fault of one document among many, with its words in every language. */
export function wordProblem(fault: Fault): WordedProblem {
  const { code, pointer } = fault
  return {
    code,
    pointer,
    message: inEveryLanguage((catalogue) => wordFault(fault, catalogue).message),
    fix: inEveryLanguage((catalogue) => wordFault(fault, catalogue).fix),
  }
}
