import { submitRevision as submitted } from '../../../domain/register/rules-revision.ts'
import { checkRevision } from './check-revision.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { change, need, type Ref, type Stored } from '../records.ts'

/** Hands a draft to the approvers. Refused while its files have errors or its examples fail. */
export async function submitRevision(
  ports: RegisterPorts,
  call: Call,
  ref: Ref,
): Promise<Stored<'revision'>> {
  const { record: seen, faults } = await checkRevision(ports, ref)
  return perform(ports, call, async (tx, doer) => {
    const record = await need(tx, 'revision', { id: ref.id, version: seen.version })
    return change(tx, 'revision', record, submitted(record.body, doer, faults), 'submit-revision')
  })
}
