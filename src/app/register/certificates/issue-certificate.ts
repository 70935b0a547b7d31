import { groundOf } from './certificate-intent.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { finishCertificate } from './finish-certificate.ts'
import { intendIn, prepareIntent } from './intend-certificate.ts'
import { need, type Stored } from '../records.ts'

/**
 * Issues the certificate that a decision grants, as a certificate authority does: prepare and print
 * a trial; put the intent with number, model and rules on record; hold it to the named rules; print;
 * store the paper under its digest; publish. A crash anywhere is finished by
 * {@link finishCertificate} under the same number; asked again, the same certificate is the answer.
 */
export async function issueCertificate(
  ports: RegisterPorts,
  call: Call,
  { decision }: { readonly decision: string },
): Promise<Stored<'certificate'>> {
  const known = await ports.register.read((view) => view.holderOf('certificate-of', decision))
  // Nothing is to be prepared for what is there; the key of a call is looked at by the slower way.
  if (known !== undefined && call.once === undefined)
    return finishCertificate(ports, call.actor, known.id)
  const ground = await ports.register.read((view) => groundOf(view, decision))
  const prepared = await prepareIntent(ports, ground)
  const id = ports.ids.next()
  const intent = await perform(ports, call, async (tx, doer) => {
    const taken = await tx.holderOf('certificate-of', decision)
    if (taken !== undefined) return need(tx, 'certificate', taken)
    return intendIn(ports, tx, doer, await groundOf(tx, decision), prepared, id)
  })
  return intent.body.state === 'intended' ? finishCertificate(ports, call.actor, intent.id) : intent
}
