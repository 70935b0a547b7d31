/** The languages a pack may be written in; documents and screens exist in these. */
export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** The same words in both. */
export type BothLanguages = { readonly [L in Language]: string }

/**
 * Words for people. One string stands for the pack's first language; an object gives a wording for
 * each language of the pack. `touchstone check` warns where a language of the pack is missing.
 */
export type Text = string | { readonly [L in Language]?: string }

/**
 * The wording of `text` in `language`, else in any language there is, else the empty string:
 * a missing translation is a warning when a pack is checked, never a hole in a paper.
 */
export function wording(text: Text | undefined, language: Language): string {
  if (text === undefined) return ''
  if (typeof text === 'string') return text
  return text[language] ?? text.zh ?? text.en ?? ''
}
