import type { Rounding } from '../exact.ts'
import { catalogueIn } from '../messages/all.ts'
import type { ProvenanceStatus } from '../pack/provenance.ts'
import type { Language } from '../pack/text.ts'
import {
  combineWords as combined,
  mergeWords as merged,
  roundingWords as rounded,
} from './calculation.ts'
import { markWords as marked } from './provenance-mark.ts'

// What comparison, foresight and improvement still say by language. It goes when they take a catalogue.

const PHRASES = {
  otherwiseRefuse: ['no level is given', '不授予等级'],
  otherwiseBlock: ['the result stays open', '结果待定'],
  otherwiseCap: ['at most {level}', '最高为{level}'],
  otherwiseLower: ['the next lower level', '降为下一等级'],
} as const

export function phrasesIn(language: Language): { readonly [P in keyof typeof PHRASES]: string } {
  const at = language === 'zh' ? 1 : 0
  const { otherwiseRefuse, otherwiseBlock, otherwiseCap, otherwiseLower } = PHRASES
  return {
    otherwiseRefuse: otherwiseRefuse[at],
    otherwiseBlock: otherwiseBlock[at],
    otherwiseCap: otherwiseCap[at],
    otherwiseLower: otherwiseLower[at],
  }
}

/** A phrase with its `{names}` filled in. */
export function fill(phrase: string, names: { readonly [name: string]: string }): string {
  return phrase.replace(/\{(\w+)\}/g, (whole, name: string) => names[name] ?? whole)
}

export function markWords(status: ProvenanceStatus, language: Language): string | undefined {
  return marked(status, catalogueIn(language))
}

export function roundingWords(rounding: Rounding, language: Language): string {
  return rounded(rounding, catalogueIn(language))
}

export function combineWords(combine: string, language: Language): string {
  return combined(combine, catalogueIn(language))
}

export function mergeWords(method: string, language: Language): string {
  return merged(method, catalogueIn(language))
}

/** Joins the names of a list: with commas, in Chinese with enumeration commas. */
export function commaList(words: readonly string[], language: Language): string {
  return words.join(language === 'zh' ? '、' : ', ')
}

/** A label and what it says: `Evidence: …`. */
export function labelled(label: string, words: string, language: Language): string {
  return language === 'zh' ? `${label}：${words}` : `${label}: ${words}`
}

/** Words with more in brackets behind them. */
export function parenthesised(words: string, inner: string, language: Language): string {
  return language === 'zh' ? `${words}（${inner}）` : `${words} (${inner})`
}
