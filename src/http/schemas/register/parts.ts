import { Type, type TSchema } from 'typebox'
import type { Answer, AnswerValue } from '../../../domain/language/assessment.ts'
import { site as oneSite, type Site } from '../../../domain/register/application.ts'
import { ownAnswer, type OwnAnswer } from '../../../domain/register/answer-sheet.ts'
import type { Signed } from '../../../domain/register/doer.ts'
import type { Names } from '../../../domain/language/plain-values.ts'
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
export const id = Type.String({ minLength: 1, maxLength: 200 })
export const date = Type.String({
  description: 'A calendar date, YYYY-MM-DD.',
  pattern: '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$',
})
export const time = Type.String({ description: 'RFC 3339, in UTC.', format: 'date-time' })
export const digest = Type.String({
  description: 'SHA-256, 64 lower-case hexadecimal digits.',
  pattern: '^[0-9a-f]{64}$',
})
/** A sentence or a few. */
export const sentences = Type.String({ minLength: 1, maxLength: 10_000 })
const word = Type.String({ minLength: 1, maxLength: 1000 })

export const names = Type.Unsafe<Names>(
  Type.Object(
    { zh: Type.Optional(word), en: Type.Optional(word) },
    {
      additionalProperties: false,
      minProperties: 1,
      description: 'Words in one or both scripts.',
    },
  ),
)

export const contact = Type.Unsafe<Contact>(oneContact)

export const site = Type.Unsafe<Site>(oneSite)

/** Who did something, and when. */
const signature = { by: Type.String({ description: 'Id of who did it.' }), at: time }
export const signed = Type.Unsafe<Signed>(closed(signature, 'Who did it, and when.'))

const answerValue = Type.Unsafe<AnswerValue>({
  $ref: `${PUBLISHED_URN}assessment-1#/$defs/answerValue`,
})

export const profile = Type.Unsafe<Readonly<Record<string, AnswerValue>>>(
  Type.Record(Type.String({ maxLength: 64 }), answerValue, {
    description: 'Facts about the applicant, by the ids of the profile of the standard.',
  }),
)

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
