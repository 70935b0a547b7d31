import {
  boolean,
  either,
  integer,
  list,
  map,
  number,
  object,
  oneOf,
  optional,
  ref,
  string,
  written,
} from '../schema/schema.ts'
import type { Of, Schema } from '../schema/schema.ts'

const words = (description: string, maxLength = 10000) =>
  string({ description, minLength: 1, maxLength })
const evidence = (description: string) => list(words('A reference.', 1000), { description })

/** Names for papers; nothing here changes a score. */
export const subject = object(
  {
    name: ref('text'),
    address: optional(ref('text')),
    creditCode: optional(words('Unified social credit code or the like.', 100)),
    scope: optional(ref('text')),
    sites: optional(list(ref('text'), { description: 'Sites.' })),
  },
  { description: 'Names for papers; nothing here changes a score.' },
)
export type Subject = Of<typeof subject>

const sample = object({
  checked: integer({ description: 'How many were checked.', minimum: 0 }),
  failed: integer({ description: 'How many of them failed.', minimum: 0 }),
})
export type Sample = Of<typeof sample>

/** One recorded case of an `entries` input. */
const recordedCase = object({
  text: words('What was seen.'),
  clause: optional(ref('id', 'The clause it concerns.')),
  evidence: optional(evidence('References to evidence.')),
})
export type Entry = Of<typeof recordedCase>

export const entry = either(
  { description: 'An item of a checklist by id, or one recorded case.' },
  string({ maxLength: 10000 }),
  recordedCase,
)

/** The items that are ticked, or the cases that were recorded; a check of answers tells them apart. */
const entries = written<readonly string[] | readonly Entry[]>(
  list(ref('entry'), { maxItems: 10000 }),
)

/** yes-no: boolean · points, number: number · choice, text, date: string · checklist: ticked item ids · samples · entries. */
export const answerValue = either(
  {
    description:
      'yes-no: true or false. points, number: a number. choice, text, date: words. checklist: ticked items. samples: {checked, failed}. entries: cases.',
  },
  boolean(),
  number(),
  string({ maxLength: 10000 }),
  entries,
  sample,
)
export type AnswerValue = Of<typeof answerValue>

export const assessorName = string({
  description: 'A name or number of an assessor.',
  minLength: 1,
  maxLength: 100,
  pattern: '^[^_]',
})

const ofAssessors = {
  assessors: optional(
    map(ref('answerValue'), 'The answers of several assessors.', ref('assessorName')),
  ),
  consensus: optional(ref('answerValue', 'What they agreed on.')),
} as const

/** One result for an input, from a place or by a method. */
export const resultAt = object(
  {
    place: optional(words('The place.', 200)),
    method: optional(words('The method.', 200)),
    value: optional(ref('answerValue')),
    ...ofAssessors,
    evidence: optional(evidence('References to evidence.')),
  },
  { description: 'One result from a place or by a method.' },
)
export type ResultAt = Of<typeof resultAt>

/** What an assessor recorded, written out. `not-applicable` needs a reason and a clause that allows it. */
const recorded = object(
  {
    state: optional(oneOf(['not-applicable', 'not-checked'], 'Why there is no value.')),
    reason: optional(words('The reason for it.')),
    value: optional(ref('answerValue')),
    results: optional(
      list(ref('resultAt'), {
        description: 'Several results, each from a place or by a method.',
        minItems: 1,
        maxItems: 1000,
      }),
    ),
    ...ofAssessors,
    evidence: optional(
      list(words('A reference.', 1000), {
        description: 'References to evidence seen.',
        maxItems: 1000,
      }),
    ),
    note: optional(words('A note.')),
  },
  { minProperties: 1 },
)
export type Answer = Of<typeof recorded>

/** What an assessor recorded. A bare boolean, number or string stands for `{ "value": … }`. */
export const answer = either(
  {
    description: 'What an assessor recorded; a bare value stands for {"value": …}.',
  },
  boolean(),
  number(),
  string({ maxLength: 10000 }),
  recorded,
)

/** Answers by input id; states by clause id. */
export const answers = map(ref('answer'), 'Answers by input, states by clause.')
export type Answers = Of<typeof answers>

/**
 * One organisation assessed under one revision of a standard, as the command line, the API and
 * stored records hold it. Which revision: `revision`, `digest`, or else the one in force on `date`,
 * the day the assessment is judged as of: there is no other clock in scoring.
 */
export const assessment = object({
  standard: ref('id', 'Key of the standard.'),
  edition: optional(ref('edition')),
  revision: optional(
    integer({ description: 'Revision of the rules.', minimum: 1, maximum: 999999 }),
  ),
  digest: optional(ref('digest')),
  date: ref('date', 'The day the assessment is judged as of.'),
  subject: optional(ref('subject')),
  profile: optional<Schema<{ readonly [id: string]: unknown }>>(
    map(ref('answerValue'), 'Facts about the applicant.'),
  ),
  answers: ref('answers'),
})
export type Assessment = Of<typeof assessment>

/**
 * The assessors of an answer in the order in which a receipt lists what they found: that of their
 * ids by UTF-16 code units, because an object has none and the digest of the input knows none.
 */
export function assessorsInOrder(assessors: Answer['assessors'] = {}): readonly string[] {
  return Object.keys(assessors).toSorted((a, b) => (a < b ? -1 : 1))
}

/** An answer in its long form. */
export function asAnswer(given: Answer | boolean | number | string): Answer {
  return typeof given === 'object' && given !== null ? given : { value: given }
}
