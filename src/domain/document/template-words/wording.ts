import type { BothLanguages, Language } from '../../pack/text.ts'

/** What is wrong and what to do about it, in one language. */
export type Advice = { readonly message: string; readonly fix: string }

/** The same advice in both languages of the house. */
export type Wording = { readonly [L in Language]: Advice }

/** Words for a fault: message and fix in English, then in Chinese. */
export function told(
  message: string,
  fix: string,
  chineseMessage: string,
  chineseFix: string,
): Wording {
  return { en: { message, fix }, zh: { message: chineseMessage, fix: chineseFix } }
}

/** A part of a sentence: English, then Chinese. */
export function phrase(en: string, zh: string): BothLanguages {
  return { en, zh }
}
