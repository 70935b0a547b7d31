import { createContext, useContext } from 'react'
import { calculator } from '../domain/messages/built/calculator.ts'
import { improvement } from '../domain/messages/built/improvement.ts'
import { labels } from '../domain/messages/built/labels.ts'
import { explain } from '../domain/messages/built/explain.ts'
import { language as common } from '../domain/messages/built/language.ts'
import { studio } from '../domain/messages/built/studio.ts'
import { catalogueOf, type Catalogue } from '../domain/messages/catalogue.ts'
import { numberWords } from '../domain/messages/numbers.ts'
import type { Language } from '../domain/messages/text.ts'

/** The message files that the studio speaks from. */
const FILES = [common, labels, explain, improvement, studio, calculator]

type MessageFile = { readonly [L in Language]: string }

/** The words of the studio in a language, with those of a room or a page that brings its own. */
export function studioCatalogue(
  language: Language,
  more: readonly MessageFile[] = [],
  write: Parameters<typeof catalogueOf>[2] = numberWords,
): Catalogue {
  return catalogueOf(
    language,
    [...FILES, ...more].map((file) => file[language]),
    write,
  )
}

const Words = createContext<Catalogue | undefined>(undefined)
export const WordsProvider = Words.Provider

/** The words of the reader's language. */
export function useWords(): Catalogue {
  const catalogue = useContext(Words)
  if (catalogue === undefined) throw new Error('Nothing here is inside of a WordsProvider.')
  return catalogue
}
