import { permitChange } from '../../../domain/register/certificate.ts'
import type { ChangeInput } from '../../../domain/register/certificate-record.ts'
import { carryOutChange } from './carry-out-change.ts'
import type { Call, RegisterPorts } from '../perform.ts'
import type { Ref, Stored } from '../records.ts'

/**
 * Reduces a certificate: a decision of its own, and a certificate under a new number that takes the
 * place of the old one. The level may only fall, sites may only go as they stand, and lines of the scope
 * may only be left out; what cannot be told to be less has to be proposed, and confirmed by another.
 */
export function reduceCertificate(
  ports: RegisterPorts,
  call: Call,
  ref: Ref,
  input: Omit<ChangeInput, 'kind'>,
): Promise<Stored<'certificate'>> {
  const change = { ...input, kind: 'reduction' } as const
  return carryOutChange(ports, call, ref, {
    expected: () => change,
    permitted(certificate, doer) {
      permitChange(certificate, doer, change)
      return change
    },
  })
}
