import {
  amendOrganisation as amended,
  type OrganisationInput,
} from '../../../domain/register/organisation.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { change, need, type Ref, type Stored } from '../records.ts'

/** Changes names, address, code or contacts. What was issued keeps the words it was issued with. */
export function amendOrganisation(
  ports: RegisterPorts,
  call: Call,
  ref: Ref,
  input: OrganisationInput,
): Promise<Stored<'organisation'>> {
  return perform(ports, call, async (tx, doer) => {
    const record = await need(tx, 'organisation', ref)
    const after = amended(record.body, doer, input)
    const { creditCode: old } = record.body
    if (old !== input.creditCode) {
      if (old !== undefined) await tx.releaseUnique('credit-code', old)
      if (input.creditCode !== undefined)
        await tx.claimUnique('credit-code', input.creditCode, record)
    }
    return change(tx, 'organisation', record, after, 'amend-organisation')
  })
}
