import type { Language } from './text.ts'
import { BUILT } from './built/index.ts'
import { numberWords } from './numbers.ts'
import { catalogueOf, type Catalogue } from './catalogue.ts'

const CATALOGUES = new Map<Language, Catalogue>()

/** The words of the whole service in a language; read once. */
export function catalogueIn(language: Language): Catalogue {
  const known = CATALOGUES.get(language)
  if (known !== undefined) return known
  const made = catalogueOf(
    language,
    BUILT.map((file) => file[language]),
    numberWords,
  )
  CATALOGUES.set(language, made)
  return made
}
