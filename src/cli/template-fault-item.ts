import { adviceOf, type TemplateFault } from '../domain/document/template-fault.ts'
import { describePlace } from '../domain/document/template-words/place-words.ts'
import type { Language } from '../domain/pack/text.ts'
import type { Item } from '../domain/words/explanation.ts'

const WORDS = {
  en: {
    note: 'Note: ',
    at: (place: string) => `at ${place}`,
    meant: (suggestion: string) => `Did you mean ${suggestion}?`,
    colon: ': ',
  },
  zh: {
    note: '提示：',
    at: (place: string) => `位置：${place}`,
    meant: (suggestion: string) => `是不是 ${suggestion}？`,
    colon: '，原文：',
  },
} as const satisfies { readonly [L in Language]: object }

/** A fault of a template as an item of a list: what is wrong, where, and what to do. */
export function templateFaultItem(fault: TemplateFault, language: Language): Item {
  const { severity, place, suggestion } = fault
  const { message, fix } = adviceOf(fault, language)
  const words = WORDS[language]
  const isSaid = suggestion === undefined || message.includes(suggestion)
  const excerpt = place?.excerpt === undefined ? '' : `${words.colon}${place.excerpt}`
  return {
    text: `${severity === 'error' ? '' : words.note}${message}`,
    ...(severity === 'error' ? { holds: false } : {}),
    details: [
      ...(place === undefined ? [] : [`${words.at(describePlace(place, language))}${excerpt}`]),
      ...(isSaid ? [] : [words.meant(suggestion)]),
      fix,
    ],
  }
}
