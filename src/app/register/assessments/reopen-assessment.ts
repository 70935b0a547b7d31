import { message } from '../../../domain/messages/message.ts'
import { reopened } from '../../../domain/register/assessment-work.ts'
import { reopeningFrom } from '../../../domain/register/reopening.ts'
import { Refusal } from '../../../domain/faults/refusal.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { involvedIn } from './involved-in.ts'
import { need, type Ref, type Stored } from '../records.ts'
import { certificatesOf, reopen } from './way-back.ts'

/**
 * Puts a slip on record that was noticed before a certificate was issued: somebody without a part in
 * it decides again, or returns the assessment. `ref` is the assessment.
 */
export function reopenAssessment(
  ports: RegisterPorts,
  call: Call,
  ref: Ref,
  { reason }: { readonly reason: string },
): Promise<Stored<'assessment'>> {
  return perform(ports, call, async (tx, doer) => {
    const record = await need(tx, 'assessment', ref)
    const { involved } = await involvedIn(tx, { kind: 'assessment', id: ref.id })
    const ground = { reason, involved }
    // Who may not do it, or not now, hears that first.
    reopened(record.body, doer, { ...reopeningFrom(doer, ports.body, ground), overtakes: [] })
    const [issued] = await certificatesOf(tx, ref.id)
    if (issued !== undefined)
      throw new Refusal(
        'act-untimely',
        message('refusal-act-untimely--slip-issued', { number: issued.body.number }),
      )
    return (await reopen(ports, tx, doer, record, ground)).record
  })
}
