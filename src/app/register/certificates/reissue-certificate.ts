import { permitChange } from '../../../domain/register/certificate.ts'
import type { ChangeInput } from '../../../domain/register/certificate-record.ts'
import { carryOutChange } from './carry-out-change.ts'
import type { Call, RegisterPorts } from '../perform.ts'
import type { Ref, Stored } from '../records.ts'

/**
 * Issues a certificate anew because of how something is written: a name, an address, a spelling, lost
 * words of a language. It stands on the same decision, for the same term, under a number of its own, and
 * takes the place of the old one; the holder is named as the register has it on that day.
 */
export function reissueCertificate(
  ports: RegisterPorts,
  call: Call,
  ref: Ref,
  input: Omit<ChangeInput, 'kind' | 'level'>,
): Promise<Stored<'certificate'>> {
  const change = { ...input, kind: 'reissue' } as const
  return carryOutChange(ports, call, ref, {
    expected: () => change,
    permitted(certificate, doer) {
      permitChange(certificate, doer, change)
      return change
    },
  })
}
