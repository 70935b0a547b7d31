import { fault } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import { signed, type Doer } from './doer.ts'
import { blankFault, permit, refuseFaults, type Lifecycle } from './lifecycle.ts'
import { lineFaults } from '../faults/printable.ts'
import { object, optional, string, type Of } from '../schema/schema.ts'
import { id, nothingMore, recordSchema, signature, type BodyOf } from './record-schema.ts'

const asked = {
  consultation: id,
  /** The unit that is asked for comments: theirs are recorded under this name. */
  to: string(),
}
const input = object(asked)
/** What is asked of a new link. */
export type CommentLinkInput = Of<typeof input>

/**
 * A letter that asks a unit for comments: whoever holds its token comments in the unit's name, without
 * an account. The token itself is shown once; its digest is a secret beside the record.
 */
export const commentLinkRecord = recordSchema(
  object({
    ...asked,
    prefix: string({ description: 'How its token begins: enough to tell links apart.' }),
    made: signature,
    blank: optional({ ...signature, description: 'When the unit said that it has no comments.' }),
  }),
  { active: nothingMore, revoked: nothingMore },
  {
    id: '01a20876-c001-7000-8000-000000000002',
    version: 1,
    createdAt: '2026-11-11T02:00:00.000Z',
    updatedAt: '2026-11-11T02:00:00.000Z',
    consultation: '01a20876-c001-7000-8000-000000000001',
    made: { at: '2026-11-11T02:00:00.000Z', by: 'demo-editor' },
    prefix: 'tsc_3k9XwQ2a',
    state: 'active',
    to: '示例单位甲（虚构）',
  },
)
export type CommentLink = BodyOf<typeof commentLinkRecord>

export const COMMENT_LINK = {
  kind: 'comment-link',
  acts: {
    'make-comment-link': { from: null, to: 'active', roles: ['editor', 'clerk'] },
    'revoke-comment-link': { from: ['active'], to: 'revoked', roles: ['editor', 'clerk'] },
  },
} as const satisfies Lifecycle<CommentLink['state']>

/** A new link to a unit. */
export function makeCommentLink(doer: Doer, input: CommentLinkInput, prefix: string): CommentLink {
  permit(COMMENT_LINK, 'make-comment-link', undefined, doer)
  refuseFaults('comment-link', [
    ...blankFault('/to', input.to, message('words-unit')),
    ...lineFaults('/to', input.to),
  ])
  return { state: 'active', ...input, prefix, made: signed(doer) }
}

/** A link that opens nothing any more; what came by it stays. */
export function revokeCommentLink(before: CommentLink, doer: Doer): CommentLink {
  permit(COMMENT_LINK, 'revoke-comment-link', before, doer)
  return { ...before, state: 'revoked' }
}

/** The unit answers that it has no comments. */
export function returnBlank(before: CommentLink, doer: Doer, comments: number): CommentLink {
  if (comments > 0)
    refuseFaults('comment', [fault(message('fault-blank-commented', { count: comments }), '')])
  return { ...before, blank: signed(doer) }
}
