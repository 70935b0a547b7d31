import { message } from '../../../domain/messages/message.ts'
import { withdrawApplication as withdrawn } from '../../../domain/register/application.ts'
import { Refusal } from '../../../domain/faults/refusal.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { change, need, type Ref, type Stored } from '../records.ts'

/** Takes an application back. Refused while an assessment of it is under way or decided. */
export function withdrawApplication(
  ports: RegisterPorts,
  call: Call,
  ref: Ref,
  { reason }: { readonly reason: string },
): Promise<Stored<'application'>> {
  return perform(ports, call, async (tx, doer) => {
    const record = await need(tx, 'application', ref)
    const after = withdrawn(record.body, doer, reason)
    const assessment = await tx.holderOf('assessment-of', ref.id)
    if (assessment !== undefined)
      throw new Refusal(
        'act-untimely',
        message('refusal-act-untimely--assessment-on-application', { assessment: assessment.id }),
      )
    return change(tx, 'application', record, after, 'withdraw-application')
  })
}
