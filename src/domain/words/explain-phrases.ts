import { catalogueIn } from '../messages/all.ts'
import type { ProvenanceStatus } from '../pack/provenance.ts'
import type { Language } from '../pack/text.ts'
import { markWords as marked } from './provenance-mark.ts'

// What foresight, improvement and calibration still say by language. It goes when they take a catalogue.

/** A phrase with its `{names}` filled in. */
export function fill(phrase: string, names: { readonly [name: string]: string }): string {
  return phrase.replace(/\{(\w+)\}/g, (whole, name: string) => names[name] ?? whole)
}

export function markWords(status: ProvenanceStatus, language: Language): string | undefined {
  return marked(status, catalogueIn(language))
}

/** Joins the names of a list: with commas, in Chinese with enumeration commas. */
export function commaList(words: readonly string[], language: Language): string {
  return words.join(language === 'zh' ? '、' : ', ')
}

/** A label and what it says: `Evidence: …`. */
export function labelled(label: string, words: string, language: Language): string {
  return language === 'zh' ? `${label}：${words}` : `${label}: ${words}`
}
