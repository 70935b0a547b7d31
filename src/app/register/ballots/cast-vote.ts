import { PERSON, type Person } from '../../../domain/access/person.ts'
import { castVote as cast, permitVote, type VoteInput } from '../../../domain/register/ballot.ts'
import { pinnedDraft } from '../consultations/pinned-draft.ts'
import { keepOnDraft } from '../consultations/receive-comment.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { change, need, type Ref, type Stored } from '../records.ts'

/**
 * The vote of whoever calls; a later one takes the place of the first. A reason against is put on record
 * as a comment of that person, to be answered; the same reason is so once.
 */
export function castVote(
  ports: RegisterPorts,
  call: Call,
  ref: Ref,
  input: VoteInput,
): Promise<Stored<'ballot'>> {
  const id = ports.ids.next()
  return perform(ports, call, async (tx, doer) => {
    const record = await need(tx, 'ballot', ref)
    const { body } = record
    permitVote(body, doer, input)
    const { choice, reason } = input
    if (choice !== 'against' || reason === undefined)
      return change(tx, 'ballot', record, cast(body, doer, input), 'cast-vote')
    const before = body.votes.find(({ by }) => by === doer.person)
    if (before?.comment !== undefined && before.reason === reason) {
      const again = cast(body, doer, { ...input, comment: before.comment })
      return change(tx, 'ballot', record, again, 'cast-vote')
    }
    const { body: consultation } = await need(tx, 'consultation', { id: body.consultation })
    const person = await tx.get<Person>(PERSON.kind, doer.person)
    const comment = await keepOnDraft(
      tx,
      doer,
      { consultation, draft: await pinnedDraft(tx, consultation) },
      {
        id,
        input: {
          consultation: body.consultation,
          from: person?.body.name ?? doer.person,
          place: {},
          kind: 'general',
          comment: reason,
        },
        faults: [],
      },
    )
    const after = cast(body, doer, { ...input, comment: comment.id })
    return change(tx, 'ballot', record, after, 'cast-vote')
  })
}
