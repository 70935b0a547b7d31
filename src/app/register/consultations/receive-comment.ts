import {
  permitComment,
  receiveComment as received,
  unproposedFaults,
  type CommentInput,
} from '../../../domain/register/comment.ts'
import type { Doer } from '../../../domain/register/doer.ts'
import { refuseFaults } from '../../../domain/register/lifecycle.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import type { RegisterTransaction } from '../ports.ts'
import { draftOf, need, type Stored } from '../records.ts'
import { pinnedDraft, placeIn, withChange } from './pinned-draft.ts'

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

/**
 * A comment on record under the next number of its consultation, bound to its clause in the draft that
 * it is about. Refuses a clause that the draft does not have, and a change that leads nowhere in it.
 */
export async function keepComment(
  ports: Pick<RegisterPorts, 'editJson'>,
  tx: RegisterTransaction,
  doer: Doer,
  {
    id,
    input,
    link,
  }: { readonly id: string; readonly input: CommentInput; readonly link?: string },
): Promise<Stored<'comment'>> {
  const { body: consultation } = await need(tx, 'consultation', { id: input.consultation })
  const draft = await pinnedDraft(tx, consultation)
  const { place, faults } = placeIn(draft, input.place)
  const by = link === undefined ? {} : { link }
  const bound = { ...input, place }
  // Days, texts and places are looked at before a number is spent.
  received(consultation, doer, bound, { number: 0, ...by })
  refuseFaults('comment', [
    ...faults,
    ...unproposedFaults(input),
    ...(input.change === undefined ? [] : withChange(ports, draft.sources, input.change).faults),
  ])
  const number = await tx.nextNumber(`comments:${input.consultation}`)
  const comment = received(consultation, doer, bound, { number, ...by })
  return tx.create(draftOf('comment', id, comment), 'receive-comment')
}
