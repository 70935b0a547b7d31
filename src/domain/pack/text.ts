import type { LANGUAGES } from '../messages/built/index.ts'

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

/**
 * Words for people. One string stands for the pack's first language; an object gives a wording for
 * each language of the pack. `touchstone check` warns where a language of the pack is missing.
 */
export type Text = string | { readonly [L in TextLanguage]?: string }

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
