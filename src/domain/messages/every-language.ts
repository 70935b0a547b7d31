import type { EveryLanguage, Language } from './text.ts'
import { LANGUAGES } from './built/index.ts'
import { catalogueIn } from './all.ts'
import type { Catalogue } from './catalogue.ts'

/** What is said, in every language there is: for data that readers of any language get. */
export function inEveryLanguage(say: (catalogue: Catalogue) => string): EveryLanguage {
  return Object.fromEntries(
    LANGUAGES.map((language: Language) => [language, say(catalogueIn(language))]),
  ) as EveryLanguage
}
