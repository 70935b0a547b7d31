import type { Text } from './pack/text.ts'

/**
 * One organisation assessed under one revision of a standard, as the command line, the API and
 * stored records hold it. Which revision: `revision`, `digest`, or else the one in force on `date`.
 */
export type Assessment = {
  readonly standard: string
  readonly edition?: string
  readonly revision?: number
  readonly digest?: string
  /** The day the assessment is judged as of, YYYY-MM-DD. There is no other clock in scoring. */
  readonly date: string
  /** Whom it is about. Never read by rules. */
  readonly subject?: Subject
  /** Facts about the applicant, by the ids of the standard's `profile`. */
  readonly profile?: { readonly [id: string]: unknown }
  /** Answers by input id; states by clause id. */
  readonly answers: { readonly [inputOrClause: string]: Answer | boolean | number | string }
}

/** Names for papers; nothing here changes a score. */
export type Subject = {
  readonly name: Text
  readonly address?: Text
  readonly creditCode?: string
  readonly scope?: Text
  readonly sites?: readonly Text[]
}

/** What an assessor recorded. A bare boolean, number or string stands for `{ "value": … }`. */
export type Answer = {
  /** Why there is no value. `not-applicable` needs a reason and a clause that allows it. */
  readonly state?: 'not-applicable' | 'not-checked'
  readonly reason?: string
  readonly value?: AnswerValue
  /** Several results for one input, each from a place or by a method. */
  readonly results?: readonly ResultAt[]
  /** The answers of several assessors, by a name or number for each. */
  readonly assessors?: { readonly [assessor: string]: AnswerValue }
  /** What the assessors agreed on, where their spread or the standard demands it. */
  readonly consensus?: AnswerValue
  /** References to evidence seen. */
  readonly evidence?: readonly string[]
  readonly note?: string
}

export type ResultAt = {
  readonly place?: string
  readonly method?: string
  readonly value?: AnswerValue
  readonly assessors?: { readonly [assessor: string]: AnswerValue }
  readonly consensus?: AnswerValue
  readonly evidence?: readonly string[]
}

/** yes-no: boolean · points, number: number · choice, text, date: string · checklist: ticked item ids · samples · entries. */
export type AnswerValue = boolean | number | string | readonly string[] | Sample | readonly Entry[]

export type Sample = { readonly checked: number; readonly failed: number }

/** One recorded case of an `entries` input. */
export type Entry = {
  readonly text: string
  readonly clause?: string
  readonly evidence?: readonly string[]
}

/**
 * The assessors of an answer in the order in which a receipt lists what they found: that of their
 * ids by UTF-16 code units, because an object has none and the digest of the input knows none.
 */
export function assessorsInOrder(assessors: Answer['assessors'] = {}): readonly string[] {
  return Object.keys(assessors).toSorted((a, b) => (a < b ? -1 : 1))
}
