import { confirmChange as confirmed, proposedOf } from '../../../domain/register/certificate.ts'
import { carryOutChange } from './carry-out-change.ts'
import type { Call, RegisterPorts } from '../perform.ts'
import type { Ref, Stored } from '../records.ts'

/** Carries out the change that somebody else proposed. */
export function confirmChange(
  ports: RegisterPorts,
  call: Call,
  ref: Ref,
): Promise<Stored<'certificate'>> {
  return carryOutChange(ports, call, ref, {
    expected: proposedOf,
    permitted(certificate, doer) {
      const { by, at: _, until: __, ...change } = confirmed(certificate, doer)
      return { ...change, proposedBy: by }
    },
  })
}
