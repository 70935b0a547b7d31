import { Type, type TSchema } from 'typebox'
import type { Answer, AnswerValue } from '../../../domain/language/assessment.ts'
import {
  profile as theProfile,
  site as oneSite,
  type Site,
} from '../../../domain/register/application.ts'
import { ownAnswer, type OwnAnswer } from '../../../domain/register/answer-sheet.ts'
import type { Signed } from '../../../domain/register/doer.ts'
import {
  date as aDate,
  names as theNames,
  type Names,
} from '../../../domain/language/plain-values.ts'
import {
  digest as aDigest,
  id as oneId,
  sentences as aFew,
  signature,
  time as aTime,
} from '../../../domain/register/record-schema.ts'
import { contact as oneContact, type Contact } from '../../../domain/register/organisation.ts'
import { PUBLISHED_URN } from '../../../domain/language/documents.ts'

/** An object that holds these members and no others. */
export function closed<P extends Record<string, TSchema>>(properties: P, description?: string) {
  return Type.Object(properties, {
    additionalProperties: false,
    ...(description === undefined ? {} : { description }),
  })
}

/** An id of a record, or of a person. */
export const id = Type.Unsafe<string>(oneId)
export const date = Type.Unsafe<string>(aDate)
export const time = Type.Unsafe<string>(aTime)
export const digest = Type.Unsafe<string>(aDigest)
/** A sentence or a few. */
export const sentences = Type.Unsafe<string>(aFew)
export const names = Type.Unsafe<Names>(theNames)

export const contact = Type.Unsafe<Contact>(oneContact)

export const site = Type.Unsafe<Site>(oneSite)

/** Who did something, and when. */
export const signed = Type.Unsafe<Signed>(signature)

export const profile = Type.Unsafe<Readonly<Record<string, AnswerValue>>>(theProfile)

/** A bare value stands for `{ "value": … }`; `null` takes an answer away. */
type Given<Kept> = Kept | boolean | number | string | null

/** An answer as one assessor gives it. */
export const givenAnswer = Type.Unsafe<Given<OwnAnswer>>({
  ...ownAnswer,
  description: 'A bare value stands for {"value": …}; null takes the answer away.',
  type: ['boolean', 'number', 'string', 'object', 'null'],
  maxLength: 10_000,
  minProperties: 1,
})

/** An answer of a whole team. */
const answer = Type.Unsafe<Answer>({ $ref: `${PUBLISHED_URN}assessment-1#/$defs/answer` })

/** What a team agreed on; `null` takes it away. */
export const givenConsensus = Type.Unsafe<Given<Answer>>(Type.Union([Type.Null(), answer]))

/** What was given, without the short forms. */
export function plainAnswers<Kept extends object>(given: {
  readonly [input: string]: Given<Kept>
}): { readonly [input: string]: Kept | null } {
  return Object.fromEntries(
    Object.entries(given).map(([input, one]) => [
      input,
      typeof one === 'object' ? one : ({ value: one } as unknown as Kept),
    ]),
  )
}

/** What is decided about certification, with what else stands beside it. */
export function decisionInput(more: Record<string, TSchema> = {}): TSchema {
  return Type.Union([
    closed({
      ...more,
      outcome: Type.Literal('grant'),
      level: Type.String({ maxLength: 64, description: 'A level that was reached, by id.' }),
      reasons: Type.Optional(sentences),
    }),
    closed({ ...more, outcome: Type.Literal('refuse'), reasons: sentences }),
  ])
}
