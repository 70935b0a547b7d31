import type { LANGUAGES } from './built/index.ts'
import { either, object, optional, string, type Of } from '../schema/schema.ts'

/** A language that readers are spoken to in: one folder of message files. */
export type Language = (typeof LANGUAGES)[number]

/** The same words for readers of every language. */
export type EveryLanguage = { readonly [L in Language]: string }

/** The languages a pack may be written in and papers are printed in; `schemas/` names the same. */
export const TEXT_LANGUAGES = ['zh', 'en'] as const
export type TextLanguage = (typeof TEXT_LANGUAGES)[number]

/** The language of papers for a reader: their own where papers are printed in it, else the first. */
export function textLanguage(reader: Language): TextLanguage {
  return TEXT_LANGUAGES.find((one) => one === reader) ?? TEXT_LANGUAGES[0]
}

/** The same words in both of them. */
export type BothLanguages = { readonly [L in TextLanguage]: string }

/** A wording for each of them, any of which may be left out. */
export function wordings(maxLength: number) {
  return {
    zh: optional(string({ description: 'In Chinese.', minLength: 1, maxLength })),
    en: optional(string({ description: 'In English.', minLength: 1, maxLength })),
  } satisfies { readonly [L in TextLanguage]: unknown }
}

/**
 * Words for people. One string stands for the pack's first language; an object gives a wording for
 * each language of the pack. `touchstone check` warns where a language of the pack is missing.
 */
export const text = either(
  {
    description:
      'Words for people: one string for the first language of the standard, or a wording for each language.',
  },
  string({ minLength: 1, maxLength: 10000 }),
  object(wordings(10000), { minProperties: 1 }),
)
export type Text = Of<typeof text>

/** Words in exactly this language; plain words count for every language. Undefined where there are none. */
export function wordsIn(text: Text | undefined, language: TextLanguage): string | undefined {
  return typeof text === 'string' ? text : text?.[language]
}

/**
 * The wording of `text` in `language`, else in any language there is, else the empty string: a
 * missing translation is a warning when a pack is checked, never a hole in a paper. Readers of a
 * language that no pack is written in get what the committee wrote.
 */
export function wording(text: Text | undefined, language: Language): string {
  if (text === undefined) return ''
  if (typeof text === 'string') return text
  const wordings: { readonly [L in Language]?: string } = text
  return wordings[language] ?? text.zh ?? text.en ?? ''
}
