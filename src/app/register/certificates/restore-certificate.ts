import {
  reinstateCertificate,
  restoreCertificate as restored,
} from '../../../domain/register/certificate.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { enterScope } from './finish-certificate.ts'
import { change, need, type Ref, type Stored } from '../records.ts'

/**
 * Lets a certificate hold again: ends a suspension, or takes a withdrawal back that was reopened. Then
 * its surveillances are due as before. Refused where another certificate stands in its place by now.
 */
export function restoreCertificate(
  ports: RegisterPorts,
  call: Call,
  ref: Ref,
  { reason }: { readonly reason: string },
): Promise<Stored<'certificate'>> {
  return perform(ports, call, async (tx, doer) => {
    const record = await need(tx, 'certificate', ref)
    if (record.body.state !== 'withdrawn') {
      const after = restored(record.body, doer, reason)
      return change(tx, 'certificate', record, after, 'restore-certificate')
    }
    const after = reinstateCertificate(record.body, doer, reason)
    await enterScope(tx, doer, record)
    return change(tx, 'certificate', record, after, 'reinstate-certificate')
  })
}
