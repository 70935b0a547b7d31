import { fault } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import { signed, type Doer, type Signed } from './doer.ts'
import { blankFault, permit, refuseFaults, type Lifecycle } from './lifecycle.ts'
import { lineFaults } from '../faults/printable.ts'

/** What is asked of a new link. */
export type CommentLinkInput = {
  readonly consultation: string
  /** The unit that is asked for comments: theirs are recorded under this name. */
  readonly to: string
}

/**
 * A letter that asks a unit for comments: whoever holds its token comments in the unit's name, without
 * an account. The token itself is shown once; its digest is a secret beside the record.
 */
export type CommentLink = CommentLinkInput & {
  readonly state: 'active' | 'revoked'
  /** How the token begins: enough to tell links apart, too little to use one. */
  readonly prefix: string
  readonly made: Signed
  /** When the unit said that it has no comments. */
  readonly blank?: Signed
}

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
