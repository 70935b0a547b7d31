import { Type } from 'typebox'
import type { AnswerToComment } from '../../../app/register/consultations/answer-comments.ts'
import { commentSaying, type CommentInput } from '../../../domain/register/comment.ts'
import type { CommentLinkInput } from '../../../domain/register/comment-link.ts'
import {
  consultationInput as givenConsultation,
  type ConsultationInput,
} from '../../../domain/register/consultation.ts'
import { COMMENT_OUTCOMES } from '../../../domain/register/comment.ts'
import { closed, id, sentences } from './parts.ts'
import { membersOf } from './record-members.ts'

const unit = Type.String({
  minLength: 1,
  maxLength: 200,
  description: 'The unit, national body or person.',
})

/** What is given of a consultation. */
export const consultationInput = Type.Unsafe<ConsultationInput>({
  ...givenConsultation,
  examples: [
    {
      title: { en: 'Draft for comments' },
      opens: '2030-01-01',
      closes: '2030-03-01',
      rules: { leastDays: 60, unanswered: 'refused' },
    },
  ],
})

/** What is given of a comment link. */
export const commentLinkInput = Type.Unsafe<CommentLinkInput>({
  ...closed({ consultation: id, to: unit }),
  examples: [
    {
      consultation: '0190aaaa-0000-7000-8000-000000000020',
      to: 'Example Unit A (fictitious)',
    },
  ],
})

const saying = membersOf(commentSaying)

const SAYING = {
  place: { number: '4.1.1' },
  kind: 'technical',
  comment: 'Example: the weight is too low beside 4.1.2',
  proposed: 'Example: give it the weight of 4.1.2',
}

/** What is given of a comment. */
export const commentInput = Type.Unsafe<CommentInput>({
  ...closed({ consultation: id, from: unit, ...saying }),
  examples: [
    {
      consultation: '0190aaaa-0000-7000-8000-000000000020',
      from: 'Example Unit A (fictitious)',
      ...SAYING,
    },
  ],
})

/** What is given of a comment that comes by a link. */
export const linkedCommentInput = Type.Unsafe<Omit<CommentInput, 'consultation' | 'from'>>({
  ...commentSaying,
  examples: [SAYING],
})

const answerMembers = {
  outcome: Type.Enum([...COMMENT_OUTCOMES]),
  observation: Type.Optional({
    ...sentences,
    description: 'The reason; asked for unless the comment is adopted.',
  }),
}

/** What the committee answers to several comments at once. */
export const answersInput = Type.Unsafe<{ readonly answers: readonly AnswerToComment[] }>({
  ...closed({
    answers: Type.Array(
      closed({
        comment: id,
        version: Type.Optional(
          Type.Integer({ minimum: 1, description: 'The version of the comment that was seen.' }),
        ),
        ...answerMembers,
      }),
      { minItems: 1, maxItems: 1000 },
    ),
  }),
  examples: [
    {
      answers: [
        {
          comment: '0190aaaa-0000-7000-8000-000000000021',
          outcome: 'not-adopted',
          observation: 'Example: outside the scope',
        },
      ],
    },
  ],
})

/** What the committee answers. */
export const answerInput = Type.Object(answerMembers, {
  additionalProperties: false,
  examples: [{ outcome: 'not-adopted', observation: 'Example: outside the scope' }],
})

/** Whether a unit stands behind a comment. */
export const supportInput = Type.Object(
  { unit, position: Type.Enum(['supports', 'opposes']) },
  {
    additionalProperties: false,
    examples: [{ unit: 'Example Unit B (fictitious)', position: 'supports' }],
  },
)
