import { isNewlyNamed, refuseAlike } from '../../../domain/register/likeness.ts'
import { amendOrganisation as amended } from '../../../domain/register/organisation.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { change, need, type Ref, type Stored } from '../records.ts'
import { alikeOf } from './alike.ts'
import type { DistinctInput } from './register-organisation.ts'

/**
 * Changes names, address, code or contacts. What was issued keeps the words it was issued with. A name
 * that it did not have and another organisation has is refused, unless they are said to be two.
 */
export function amendOrganisation(
  ports: RegisterPorts,
  call: Call,
  ref: Ref,
  { isAnother = false, ...input }: DistinctInput,
): Promise<Stored<'organisation'>> {
  return perform(ports, call, async (tx, doer) => {
    const record = await need(tx, 'organisation', ref)
    const after = amended(record.body, doer, input)
    const isNamed = isNewlyNamed(record.body, input)
    refuseAlike(await alikeOf(tx, input, ref.id), { isAnother, isNamed })
    const { creditCode: old } = record.body
    if (old !== input.creditCode) {
      if (old !== undefined) await tx.releaseUnique('credit-code', old)
      if (input.creditCode !== undefined)
        await tx.claimUnique('credit-code', input.creditCode, record)
    }
    return change(tx, 'organisation', record, after, 'amend-organisation')
  })
}
