import type { LabelTold } from '../../../domain/document/certificate-label.ts'
import { Refusal } from '../../../domain/faults/refusal.ts'
import { message } from '../../../domain/messages/message.ts'
import { dayOf } from '../../../domain/register/calendar.ts'
import { isPastValidity } from '../../../domain/register/certificate.ts'
import { stateName } from '../../../domain/register/names.ts'
import { isDemonstration } from '../keep-mode.ts'
import { lookUp, type Looker } from '../look-up.ts'
import type { RegisterPorts } from '../perform.ts'
import { storedReceipt } from './certificate-intent.ts'

/**
 * A certificate for its label. Refused (`act-untimely`) where it is not in force today, and
 * (`record-unknown`) as reading the certificate is.
 */
export async function labelTold(
  ports: Pick<RegisterPorts, 'register' | 'body' | 'clock'>,
  looker: Looker,
  id: string,
): Promise<LabelTold> {
  const { body: certificate } = await lookUp(ports, looker, 'certificate', id)
  const asOf = dayOf(ports.clock.now(), ports.body)
  const { number, state, holder, heldBy, scope, model } = certificate
  if (state !== 'active' || isPastValidity(certificate, asOf))
    throw new Refusal(
      'act-untimely',
      message('refusal-act-untimely--not-in-force', {
        number,
        state: stateName('certificate', state === 'active' ? 'expired' : state),
      }),
    )
  return ports.register.read(async (view): Promise<LabelTold> => ({
    receipt: await storedReceipt(view, model.receipt),
    isDemonstration: await isDemonstration(view),
    holder: heldBy?.name ?? holder,
    scope,
    decision: model.decision,
    asOf,
  }))
}
