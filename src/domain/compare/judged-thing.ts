import { canonicalJson } from '../pack/canonical.ts'
import { LANGUAGES, type Language, wording, type Text } from '../pack/text.ts'
import type { Words } from '../receipt.ts'
import type { RuleArea } from './comparison.ts'

/** One thing that rules decide, as one side has it. */
export type JudgedThing = {
  readonly area: RuleArea
  readonly result: string
  /** Id on the right side, so that what was only renamed is recognised. */
  readonly id: string
  readonly name: Words
  readonly words: Words
  /** What is compared: the same text for the same judgement. */
  readonly meaning: string
  /** Its place where the order of such things decides, from 1. */
  readonly order?: number
}

/** Says something in every language. */
export function inEach(say: (language: Language) => string): Words {
  return Object.fromEntries(LANGUAGES.map((language) => [language, say(language)]))
}

/** A text in every language, else the id. */
export function titled(text: Text | undefined, id: string): Words {
  return inEach((language) => wording(text, language) || id)
}

/** The meaning of a part of a pack: its canonical JSON, without what only tells people about it. */
export function meaningOf(value: unknown): string {
  return canonicalJson(told(value) ?? null)
}

const ONLY_TOLD = new Set(['reason', 'provenance', 'title', 'say'])

function told(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(told)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(
    ([key, member]) => !ONLY_TOLD.has(key) && member !== undefined,
  )
  return Object.fromEntries(kept.map(([key, member]) => [key, told(member)]))
}
