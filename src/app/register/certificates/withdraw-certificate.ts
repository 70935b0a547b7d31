import { withdrawCertificate as withdrawn } from '../../../domain/register/certificate.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { leaveScope } from './finish-certificate.ts'
import { change, need, type Ref, type Stored } from '../records.ts'

/** Takes a certificate back, for good unless a way back is opened; its scope may be certified anew. */
export function withdrawCertificate(
  ports: RegisterPorts,
  call: Call,
  ref: Ref,
  { reason }: { readonly reason: string },
): Promise<Stored<'certificate'>> {
  return perform(ports, call, async (tx, doer) => {
    const record = await need(tx, 'certificate', ref)
    const after = withdrawn(record.body, doer, reason)
    await leaveScope(tx, doer, record.body, ref.id, 'The certificate was withdrawn.')
    return change(tx, 'certificate', record, after, 'withdraw-certificate')
  })
}
