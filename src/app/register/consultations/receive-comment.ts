import {
  permitComment,
  receiveComment as received,
  unproposedFaults,
  type CommentInput,
} from '../../../domain/register/comment.ts'
import type { Fault } from '../../../domain/faults/fault.ts'
import type { Consultation } from '../../../domain/register/consultation.ts'
import type { Doer } from '../../../domain/register/doer.ts'
import { refuseFaults } from '../../../domain/register/lifecycle.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import type { RegisterTransaction } from '../ports.ts'
import { draftOf, need, type Stored } from '../records.ts'
import { pinnedDraft, placeIn, withChange, type PinnedDraft } from './pinned-draft.ts'

/** Puts a comment on record, as somebody of the body hears it. */
export function receiveComment(
  ports: RegisterPorts,
  call: Call,
  input: CommentInput,
): Promise<Stored<'comment'>> {
  const id = ports.ids.next()
  return perform(ports, call, async (tx, doer) => {
    permitComment(doer)
    return keepComment(ports, tx, doer, { id, input })
  })
}

/** A comment on record, bound to its clause in the draft of its consultation. See {@link keepOnDraft}. */
export async function keepComment(
  ports: Pick<RegisterPorts, 'editJson'>,
  tx: RegisterTransaction,
  doer: Doer,
  asked: { readonly id: string; readonly input: CommentInput; readonly link?: string },
): Promise<Stored<'comment'>> {
  const { body: consultation } = await need(tx, 'consultation', { id: asked.input.consultation })
  const draft = await pinnedDraft(tx, consultation)
  const { input } = asked
  const change =
    input.change === undefined ? [] : withChange(ports, draft.sources, input.change).faults
  const faults = [...unproposedFaults(input), ...change]
  return keepOnDraft(tx, doer, { consultation, draft }, { ...asked, faults })
}

/**
 * A comment on record under the next number of its consultation, bound to its clause in the draft that
 * it is about. Refuses a clause that the draft does not have, with the faults that are given.
 */
export async function keepOnDraft(
  tx: RegisterTransaction,
  doer: Doer,
  of: { readonly consultation: Consultation; readonly draft: PinnedDraft },
  asked: {
    readonly id: string
    readonly input: CommentInput
    readonly link?: string
    readonly faults: readonly Fault[]
  },
): Promise<Stored<'comment'>> {
  const { id, input, link } = asked
  const { place, faults } = placeIn(of.draft, input.place)
  const by = link === undefined ? {} : { link }
  const bound = { ...input, place }
  // Days, texts and places are looked at before a number is spent.
  received(of.consultation, doer, bound, { number: 0, ...by })
  refuseFaults('comment', [...faults, ...asked.faults])
  const number = await tx.nextNumber(`comments:${input.consultation}`)
  const comment = received(of.consultation, doer, bound, { number, ...by })
  return tx.create(draftOf('comment', id, comment), 'receive-comment')
}
