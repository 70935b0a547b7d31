import type { Language } from '../pack/text.ts'

/** Fixed phrases by name, each in English and in Chinese, as a look-up by language. */
export function phrasebook<Name extends string>(phrases: {
  readonly [N in Name]: readonly [en: string, zh: string]
}): (language: Language) => { readonly [N in Name]: string } {
  const inLanguage = (at: 0 | 1): { readonly [N in Name]: string } =>
    Object.fromEntries(
      Object.entries<readonly [string, string]>(phrases).map(([name, words]) => [name, words[at]]),
    ) as { [N in Name]: string }
  const books = { en: inLanguage(0), zh: inLanguage(1) }
  return (language) => books[language]
}
