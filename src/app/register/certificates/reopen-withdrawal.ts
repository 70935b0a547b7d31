import { message } from '../../../domain/messages/message.ts'
import { reopenWithdrawal as reopened } from '../../../domain/register/certificate.ts'
import { isInTime, reopeningFrom } from '../../../domain/register/reopening.ts'
import { Refusal } from '../../../domain/faults/refusal.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { involvedIn } from '../assessments/involved-in.ts'
import { change, need, type Ref, type Stored } from '../records.ts'

/**
 * Puts on record that a withdrawal was a slip, as long as it is recent: somebody without a part in it
 * may take it back.
 */
export function reopenWithdrawal(
  ports: RegisterPorts,
  call: Call,
  ref: Ref,
  { reason }: { readonly reason: string },
): Promise<Stored<'certificate'>> {
  return perform(ports, call, async (tx, doer) => {
    const record = await need(tx, 'certificate', ref)
    const { body } = record
    const { involved } = await involvedIn(tx, { kind: 'certificate', id: ref.id })
    const after = reopened(body, doer, reopeningFrom(doer, ports.body, { reason, involved }))
    if (body.state === 'withdrawn' && !isInTime(body.withdrawn.on, doer.day, ports.body))
      throw new Refusal(
        'act-untimely',
        message('refusal-act-untimely--slip-late', { on: { date: body.withdrawn.on } }),
      )
    return change(tx, 'certificate', record, after, 'reopen-withdrawal')
  })
}
