import { fault } from '../../../domain/faults/fault.ts'
import { message } from '../../../domain/messages/message.ts'
import {
  receiveComplaint as received,
  type ComplaintInput,
} from '../../../domain/register/complaint.ts'
import { refuseFaults } from '../../../domain/register/lifecycle.ts'
import { recordName } from '../../../domain/register/names.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { involvedIn } from './involved-in.ts'
import { draftOf, type Stored } from '../records.ts'

/** Puts a complaint or an appeal on record, with everybody who was involved in what it is about. */
export function receiveComplaint(
  ports: RegisterPorts,
  call: Call,
  input: ComplaintInput,
): Promise<Stored<'complaint'>> {
  const id = ports.ids.next()
  return perform(ports, call, async (tx, doer) => {
    const { organisation, involved } = await involvedIn(tx, input.about)
    if (organisation !== input.organisation)
      refuseFaults('complaint', [
        fault(
          message('fault-organisation-other', { record: recordName(input.about.kind) }),
          '/organisation',
        ),
      ])
    return tx.create(draftOf('complaint', id, received(doer, input, involved)), 'receive-complaint')
  })
}
