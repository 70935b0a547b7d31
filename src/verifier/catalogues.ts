import { language as common } from '../domain/messages/built/language.ts'
import { trust } from '../domain/messages/built/trust.ts'
import { catalogueOf, type Catalogue } from '../domain/messages/catalogue.ts'
import type { Language } from '../domain/messages/text.ts'

/** A message file in every language. */
type InEveryLanguage = { readonly [L in Language]: string }

/** The words that a script needs in a language: of certificates, and of the `more` files it names. */
export function scriptCatalogue(
  language: Language,
  ...more: readonly InEveryLanguage[]
): Catalogue {
  return catalogueOf(
    language,
    [common, trust, ...more].map((file) => file[language]),
    // These files have no fractions, so exact arithmetic need not be in the page.
    String,
  )
}
