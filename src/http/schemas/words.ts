import { Type } from 'typebox'
import { LANGUAGES } from '../../domain/messages/built/index.ts'

/** The same words in every language there is. */
export const words = Type.Object(
  Object.fromEntries(LANGUAGES.map((language) => [language, Type.String()])),
  { description: 'The same words in every language.' },
)

/** What is wrong with one document among many. */
export const problemInWords = Type.Object({
  code: Type.String(),
  pointer: Type.String({ description: 'RFC 6901 pointer into that document.' }),
  message: words,
  fix: words,
})
