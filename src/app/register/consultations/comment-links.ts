import {
  COMMENT_LINK,
  makeCommentLink as made,
  returnBlank as returned,
  revokeCommentLink as revoked,
  type CommentLink,
  type CommentLinkInput,
} from '../../../domain/register/comment-link.ts'
import type { CommentInput } from '../../../domain/register/comment.ts'
import { takesComments } from '../../../domain/register/consultation.ts'
import { message } from '../../../domain/messages/message.ts'
import { Refusal } from '../../../domain/faults/refusal.ts'
import type { Tokens } from '../../ports.ts'
import type { RegisterView } from '../ports.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { allOf, change, draftOf, need, type Ref, type Stored } from '../records.ts'
import { keepComment } from './receive-comment.ts'

type LinkPorts = RegisterPorts & { readonly tokens: Tokens }

/** What every token begins with, so that one that leaked is recognised for what it is. */
const MARK = 'tsc_'
const PREFIX = MARK.length + 8
const SECRET = 'digest'
const PREFIX_SPACE = 'comment-link-prefix'

/** Makes a link for a unit. `token` is in this answer and nowhere else, ever. */
export async function makeCommentLink(
  ports: LinkPorts,
  { actor, why }: Call,
  input: CommentLinkInput,
): Promise<{ readonly token: string; readonly record: Stored<'comment-link'> }> {
  const id = ports.ids.next()
  const token = `${MARK}${ports.tokens.make()}`
  const prefix = token.slice(0, PREFIX)
  const call = { actor, ...(why === undefined ? {} : { why }) }
  const record = await perform(ports, call, async (tx, doer) => {
    const draft = draftOf('comment-link', id, made(doer, input, prefix))
    const { body: consultation } = await need(tx, 'consultation', { id: input.consultation })
    // A link may go out before the first day, and not after the end.
    takesComments(consultation, doer.day < consultation.opens ? consultation.opens : doer.day)
    const stored = await tx.create(draft, 'make-comment-link')
    await tx.claimUnique(PREFIX_SPACE, prefix, draft)
    await tx.secrets.set(draft, SECRET, ports.tokens.digest(token))
    return stored
  })
  return { token, record }
}

/** Makes a link open nothing any more. What came by it stays. */
export function revokeCommentLink(
  ports: RegisterPorts,
  call: Call,
  ref: Ref,
): Promise<Stored<'comment-link'>> {
  return perform(ports, call, async (tx, doer) => {
    const record = await need(tx, 'comment-link', ref)
    const after = revoked(record.body, doer)
    await tx.secrets.set(record, SECRET, undefined)
    return change(tx, 'comment-link', record, after, 'revoke-comment-link')
  })
}

/** Whose link a token is; undefined where it is none, or revoked. */
export function linkOf(
  { register, tokens }: Pick<LinkPorts, 'register' | 'tokens'>,
  token: string,
): Promise<Stored<'comment-link'> | undefined> {
  const prefix = /^tsc_[\w-]{43}$/.test(token) ? token.slice(0, PREFIX) : undefined
  return register.read(async (view) => {
    const holder = prefix === undefined ? undefined : await view.holderOf(PREFIX_SPACE, prefix)
    if (holder === undefined) return undefined
    const kept = await view.secrets.get(holder, SECRET)
    if (kept === undefined || !tokens.isSame(tokens.digest(token), kept)) return undefined
    const link = await need(view, 'comment-link', holder)
    return link.body.state === 'active' ? link : undefined
  })
}

/** A comment of the unit whose link it is. The link is looked at again: it may have been revoked since. */
export function commentByLink(
  ports: RegisterPorts,
  call: Call,
  link: string,
  input: Omit<CommentInput, 'consultation' | 'from'>,
): Promise<Stored<'comment'>> {
  const id = ports.ids.next()
  return perform(ports, call, async (tx, doer) => {
    const { consultation, to: from } = await activeLink(tx, link)
    return keepComment(ports, tx, doer, { id, input: { ...input, consultation, from }, link })
  })
}

/** The unit says that it has no comments, so that its letter counts as answered. */
export function returnBlank(
  ports: RegisterPorts,
  call: Call,
  link: string,
): Promise<Stored<'comment-link'>> {
  return perform(ports, call, async (tx, doer) => {
    await activeLink(tx, link)
    const record = await need(tx, 'comment-link', { id: link })
    const { body: consultation } = await need(tx, 'consultation', { id: record.body.consultation })
    takesComments(consultation, doer.day)
    const { length } = await allOf(tx, 'comment', 'link', link)
    return change(
      tx,
      COMMENT_LINK.kind,
      record,
      returned(record.body, doer, length),
      'return-blank',
    )
  })
}

async function activeLink(view: RegisterView, id: string): Promise<CommentLink> {
  const { body } = await need(view, 'comment-link', { id })
  if (body.state === 'active') return body
  throw new Refusal('sign-in-needed', message('refusal-sign-in-needed--link'))
}
