import { fault, type Fault } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import { folded } from '../messages/same-text.ts'
import type { JsonValue } from '../schema/json.ts'
import { takesComments, type Consultation } from './consultation.ts'
import { signed, type Doer } from './doer.ts'
import { blankFault, permit, refuseFaults, type Lifecycle } from './lifecycle.ts'
import { lineFaults } from '../faults/printable.ts'
import {
  boolean,
  integer,
  list,
  object,
  oneOf,
  optional,
  string,
  written,
  type Of,
} from '../schema/schema.ts'
import {
  id,
  nothingMore,
  recordSchema,
  sentences,
  signature,
  signedWith,
  type BodyOf,
} from './record-schema.ts'

/** ISO's ge, te and ed. */
export const COMMENT_KINDS = ['general', 'technical', 'editorial'] as const
export type CommentKind = (typeof COMMENT_KINDS)[number]

/** What is not adopted in full is given a reason. */
export const COMMENT_OUTCOMES = ['adopted', 'adopted-in-part', 'not-adopted'] as const
export type CommentOutcome = (typeof COMMENT_OUTCOMES)[number]

const asWritten = string({ minLength: 1, maxLength: 200 })
/** Where in the draft of its consultation a comment belongs. */
export const commentPlace = object(
  {
    /** What the comment follows from draft to draft. */
    clause: optional({ ...id, description: 'Id of a clause or section of the draft.' }),
    number: optional({ ...asWritten, description: 'The number as it is printed, such as 3.1.' }),
    line: optional({ ...asWritten, description: 'Line of the text.' }),
    element: optional({ ...asWritten, description: 'Paragraph, figure or table.' }),
  },
  {
    description:
      'Where it belongs; empty for the draft as a whole. A number that the draft has leads to its clause.',
  },
)
export type CommentPlace = Of<typeof commentPlace>

const draftChange = object(
  {
    file: string({ maxLength: 400, description: 'A file of the draft, by its path.' }),
    changes: list(
      object({
        pointer: string({ maxLength: 2000, description: 'RFC 6901, into the file.' }),
        value: optional(written<JsonValue>({ description: 'Nothing: taken out.' })),
      }),
      { minItems: 1, maxItems: 100 },
    ),
  },
  { description: 'What would change, as an edit of the draft takes it.' },
)
/** What the comment would have changed: places of one file of the draft, as an edit takes them. */
export type DraftChange = Of<typeof draftChange>

const saying = {
  place: commentPlace,
  kind: oneOf(COMMENT_KINDS, "ISO's ge, te and ed."),
  comment: sentences,
  /** What should stand instead, in words. */
  proposed: optional(sentences),
  change: optional(draftChange),
}
/** What a comment says, whoever says it of what. */
export const commentSaying = object(saying)

const given = {
  consultation: id,
  /** The unit, national body or person that it comes from. */
  from: string(),
  ...saying,
}
const input = object(given)
/** What somebody says of a draft. */
export type CommentInput = Of<typeof input>

/** What a unit may say of somebody else's comment. */
export const SUPPORT_POSITIONS = ['supports', 'opposes'] as const
export type SupportPosition = (typeof SUPPORT_POSITIONS)[number]

const support = signedWith({ unit: string(), position: oneOf(SUPPORT_POSITIONS) })
/** Whether a unit stands behind a comment. */
export type Support = Of<typeof support>

const answering = { outcome: oneOf(COMMENT_OUTCOMES), observation: optional(string()) }
const answer = object(answering)
/** What the committee answers. */
export type CommentAnswer = Of<typeof answer>

/** A comment on a draft, as a record. */
export const commentRecord = recordSchema(
  object({
    ...given,
    /** Never given again. */
    number: integer({ minimum: 1, description: 'Within its consultation, for good.' }),
    standard: string(),
    /** It came after the last day. */
    isLate: boolean(),
    link: optional({ ...id, description: 'The link that it came by.' }),
    received: signature,
    supports: list(support),
  }),
  { open: nothingMore, answered: object({ answer: signedWith(answering) }) },
  {
    id: '01a20876-c001-7000-8000-000000000003',
    version: 1,
    createdAt: '2026-11-11T02:00:00.000Z',
    updatedAt: '2026-11-11T02:00:00.000Z',
    answer: {
      at: '2026-11-11T02:00:00.000Z',
      by: 'demo-editor',
      observation: '示例：与第 C.1.2 条重复',
      outcome: 'not-adopted',
    },
    comment: '示例：建议提高该条的分值',
    consultation: '01a20876-c001-7000-8000-000000000001',
    from: '示例单位甲（虚构）',
    isLate: false,
    kind: 'technical',
    link: '01a20876-c001-7000-8000-000000000002',
    number: 1,
    place: { clause: 'service-objectives', number: 'C.1.1' },
    proposed: '示例：分值与第 C.1.2 条相同',
    received: { at: '2026-11-11T02:00:00.000Z', by: 'demo-editor' },
    standard: 'q-hxc-013',
    state: 'answered',
    supports: [
      {
        at: '2026-11-11T02:00:00.000Z',
        by: 'demo-editor',
        position: 'supports',
        unit: '示例单位乙（虚构）',
      },
    ],
  },
)
export type DraftComment = BodyOf<typeof commentRecord>

export const COMMENT = {
  kind: 'comment',
  acts: {
    'receive-comment': {
      from: null,
      to: 'open',
      roles: ['editor', 'approver', 'assessor', 'reviewer', 'decision-maker', 'clerk'],
    },
    'support-comment': {
      from: ['open'],
      roles: ['editor', 'approver', 'assessor', 'reviewer', 'decision-maker', 'clerk'],
    },
    'answer-comment': {
      from: ['open', 'answered'],
      to: 'answered',
      roles: ['editor', 'approver'],
      needs: 'a reason unless it is adopted',
    },
  },
} as const satisfies Lifecycle<DraftComment['state']>

/** Refuses whoever may not put comments of others on record. */
export function permitComment(doer: Doer): void {
  permit(COMMENT, 'receive-comment', undefined, doer)
}

/**
 * A comment on record, marked where it is late. Whoever calls has asked {@link permitComment}, or knows
 * the link that it came by. Refuses (`act-untimely`) what comes before the first day or after the end.
 */
export function receiveComment(
  consultation: Consultation,
  doer: Doer,
  input: CommentInput,
  of: { readonly number: number; readonly link?: string },
): DraftComment {
  const { isLate } = takesComments(consultation, doer.day)
  refuseFaults('comment', commentFaults(input))
  const { standard } = consultation
  return {
    state: 'open',
    ...input,
    ...of,
    standard,
    isLate,
    received: signed(doer),
    supports: [],
  }
}

/** What a unit says of somebody else's comment; what it said before is replaced. */
export function supportComment(
  before: DraftComment,
  doer: Doer,
  { unit, position }: Pick<Support, 'unit' | 'position'>,
): DraftComment {
  permit(COMMENT, 'support-comment', before, doer)
  refuseFaults('comment', [
    ...blankFault('/unit', unit, message('words-unit')),
    ...lineFaults('/unit', unit),
  ])
  const others = before.supports.filter((one) => one.unit !== unit)
  return { ...before, supports: [...others, { unit, position, ...signed(doer) }] }
}

/** The committee's answer; a later one takes the place of the first, which the trail keeps. */
export function answerComment(
  before: DraftComment,
  doer: Doer,
  { outcome, observation }: CommentAnswer,
): DraftComment {
  permit(COMMENT, 'answer-comment', before, doer)
  if (!isReasoned({ outcome, ...(observation === undefined ? {} : { observation }) }))
    refuseFaults('answer', blankFault('/observation', observation, message('words-reason')))
  const said = observation === undefined ? {} : { observation }
  return { ...before, state: 'answered', answer: { ...signed(doer), outcome, ...said } }
}

/** Refuses whoever may not answer comments. */
export function permitAnswer(doer: Doer): void {
  permit(COMMENT, 'answer-comment', undefined, doer)
}

/** Whether an answer says why, where it has to: unless it adopts the comment. */
export function isReasoned({ outcome, observation = '' }: CommentAnswer): boolean {
  return outcome === 'adopted' || observation.trim() !== ''
}

/** A technical comment says what should stand, or that nothing is proposed; on a sheet it may have been left out. */
export function unproposedFaults({ kind, proposed, change }: CommentInput): Fault[] {
  const isProposed = change !== undefined || (proposed ?? '').trim() !== ''
  return kind !== 'technical' || isProposed
    ? []
    : [fault(message('fault-proposal-missing'), '/proposed')]
}

/** What is wrong with a comment. */
function commentFaults({ from, place, comment }: CommentInput): Fault[] {
  return [
    ...blankFault('/from', from, message('words-unit')),
    ...lineFaults('/from', from),
    ...lineFaults('/place/number', place.number),
    ...lineFaults('/place/line', place.line),
    ...lineFaults('/place/element', place.element),
    ...blankFault('/comment', comment, message('words-comment')),
  ]
}

/** Comments that say the same for the same unit are one: what they are told apart by. */
export function sayingOf(comment: CommentInput): string {
  const { line, element } = comment.place
  const texts = [line, element, comment.kind].map((one) => folded(one ?? ''))
  return JSON.stringify([wordsOf(comment), ...texts, comment.change ?? null])
}

/** The same on a sheet, which has no column for a change, and may have none for the type or the line. */
export function wordsOf({ from, place, comment, proposed }: Omit<CommentInput, 'kind'>): string {
  const texts = [from, place.clause ?? place.number, comment, proposed]
  return JSON.stringify(texts.map((one) => folded(one ?? '')))
}
