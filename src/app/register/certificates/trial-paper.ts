import { requireSoundDecision } from '../../../domain/document/decision-faults.ts'
import { languagesOf } from '../../../domain/document/kinds.ts'
import type { CertificateIntent } from '../../../domain/register/certificate-record.ts'
import type { PaperOrder, RegisterPorts } from '../perform.ts'
import { intentOf, receiptForPaper, type IssueGround } from './certificate-intent.ts'

/** A certificate as it would be issued on a day, under a number of zeros, and the order for its paper. */
export type TrialPaper = {
  readonly intent: Omit<CertificateIntent, 'intended'>
  readonly order: PaperOrder
}

/** See {@link TrialPaper}. Refuses what no paper can state, and where there is no template. */
export async function trialPaper(
  ports: Pick<RegisterPorts, 'body' | 'press'>,
  ground: IssueGround,
  day: string,
): Promise<TrialPaper> {
  const { standard, edition } = ground.decision.rules
  const { language } = ports.body
  const template = await ports.press.template({ standard, edition, language })
  const intent = intentOf(ports.body, ground, { day, serial: 0, template: '' })
  requireSoundDecision(intent.model.decision, ground.receipt.date, languagesOf(language))
  const order = {
    receipt: receiptForPaper(ground.receipt, intent),
    decision: intent.model.decision,
    language,
    template,
    isSpecimen: intent.isSpecimen,
  }
  return { intent, order }
}
