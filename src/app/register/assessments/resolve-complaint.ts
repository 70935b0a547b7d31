import {
  resolveComplaint as resolved,
  withInvolved,
  type Resolution,
} from '../../../domain/register/complaint.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { involvedIn } from './involved-in.ts'
import { change, need, type Ref, type Stored } from '../records.ts'
import { openWayBack } from './way-back.ts'

/**
 * Answers a complaint or an appeal. An appeal that is upheld opens one act more on what it is about,
 * for people who had no part in it.
 */
export function resolveComplaint(
  ports: RegisterPorts,
  call: Call,
  ref: Ref,
  input: Resolution,
): Promise<Stored<'complaint'>> {
  return perform(ports, call, async (tx, doer) => {
    const record = await need(tx, 'complaint', ref)
    // Who may not answer it at all hears that first.
    resolved(record.body, doer, input)
    const { involved } = await involvedIn(tx, record.body.about)
    const before = withInvolved(record.body, involved)
    const opens =
      before.form === 'appeal' && input.outcome === 'upheld'
        ? await openWayBack(ports, tx, doer, before.about, {
            reason: input.answer,
            complaint: ref.id,
            involved: before.involved,
          })
        : undefined
    const after = resolved(before, doer, input, opens)
    return change(tx, 'complaint', record, after, 'resolve-complaint')
  })
}
