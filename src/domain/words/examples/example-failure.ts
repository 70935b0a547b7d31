import type { ExampleFailure } from './example.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import { withGuess } from '../faults.ts'

/** A failure of a worked example in the words of a language. */
export type WordedFailure = Omit<ExampleFailure, 'message' | 'guess'> & { readonly message: string }

/** Words what a worked example expected and did not get. */
export function wordFailure(
  { message, guess, ...rest }: ExampleFailure,
  catalogue: Catalogue,
): WordedFailure {
  return { ...rest, message: withGuess(catalogue.word(message), guess, catalogue) }
}
