import { fault, type Fault } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import { folded } from '../messages/same-text.ts'
import type { JsonValue } from '../schema/json.ts'
import { takesComments, type Consultation } from './consultation.ts'
import { signed, type Doer, type Signed } from './doer.ts'
import { blankFault, permit, refuseFaults, type Lifecycle } from './lifecycle.ts'
import { lineFaults } from '../faults/printable.ts'

/** ISO's ge, te and ed. */
export const COMMENT_KINDS = ['general', 'technical', 'editorial'] as const
export type CommentKind = (typeof COMMENT_KINDS)[number]

/** What is not adopted in full is given a reason. */
export const COMMENT_OUTCOMES = ['adopted', 'adopted-in-part', 'not-adopted'] as const
export type CommentOutcome = (typeof COMMENT_OUTCOMES)[number]

/** Where in the draft of its consultation a comment belongs. None of it: the draft as a whole. */
export type CommentPlace = {
  /** Id of a clause or section: what the comment follows from draft to draft. */
  readonly clause?: string
  /** The number as it was written, such as 3.1, or a heading without one. */
  readonly number?: string
  /** Line of the text, and paragraph, figure or table, as they were written. */
  readonly line?: string
  readonly element?: string
}

/** What the comment would have changed: places of one file of the draft, as an edit takes them. */
export type DraftChange = {
  readonly file: string
  readonly changes: readonly { readonly pointer: string; readonly value?: JsonValue }[]
}

/** What somebody says of a draft. */
export type CommentInput = {
  readonly consultation: string
  /** The unit, national body or person that it comes from. */
  readonly from: string
  readonly place: CommentPlace
  readonly kind: CommentKind
  readonly comment: string
  /** What should stand instead, in words. */
  readonly proposed?: string
  readonly change?: DraftChange
}

/** Whether a unit stands behind a comment. */
export type Support = Signed & {
  readonly unit: string
  readonly position: 'supports' | 'opposes'
}

/** What the committee answers. */
export type CommentAnswer = {
  readonly outcome: CommentOutcome
  readonly observation?: string
}

type Received = CommentInput & {
  /** Counted from 1 within the consultation, and never given again. */
  readonly number: number
  readonly standard: string
  /** It came after the last day. */
  readonly isLate: boolean
  /** The link that it came by. */
  readonly link?: string
  readonly received: Signed
  readonly supports: readonly Support[]
}

/** A comment on a draft, as a record. */
export type DraftComment =
  | (Received & { readonly state: 'open' })
  | (Received & { readonly state: 'answered'; readonly answer: Signed & CommentAnswer })

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
  if (outcome !== 'adopted')
    refuseFaults('answer', blankFault('/observation', observation, message('words-reason')))
  const said = observation === undefined ? {} : { observation }
  return { ...before, state: 'answered', answer: { ...signed(doer), outcome, ...said } }
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
