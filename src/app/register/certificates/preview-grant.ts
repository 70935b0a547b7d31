import { dayOf } from '../../../domain/register/calendar.ts'
import type { RegisterPorts } from '../perform.ts'
import { groundOf } from './certificate-intent.ts'
import { trialPaper } from './trial-paper.ts'

/** A paper that nobody has issued. */
export type PreviewedPaper = { readonly bytes: Uint8Array; readonly number: string }

/**
 * The paper of the certificate that a decision grants, as it would be issued today. Its number has zeros in
 * place of a serial number, and as it certifies nothing, every page is marked as a specimen.
 */
export async function previewGrant(
  ports: RegisterPorts,
  decision: string,
): Promise<PreviewedPaper> {
  const ground = await ports.register.read((view) => groundOf(view, decision))
  const { intent, order } = await trialPaper(ports, ground, dayOf(ports.clock.now(), ports.body))
  return { bytes: await ports.press.print({ ...order, isSpecimen: true }), number: intent.number }
}
