import type { Receipt } from '../../../domain/receipt/receipt.ts'
import { message } from '../../../domain/messages/message.ts'
import { dayFaults } from '../../../domain/register/assessment-work.ts'
import { refuseFaults } from '../../../domain/register/lifecycle.ts'
import { stateName } from '../../../domain/register/names.ts'
import { Refusal } from '../../../domain/faults/refusal.ts'
import type { RegisterPorts } from '../perform.ts'
import { judge } from './judge-assessment.ts'
import type { Ref } from '../records.ts'

/** A day that never comes: a preview may be as of any day of the plan. */
const NEVER = '9999-12-31'

/**
 * What an assessment in progress would come to with the answers of this moment; nothing is kept. It
 * is judged as of a day of its plan, the last one unless said.
 */
export async function previewAssessment(
  ports: Pick<RegisterPorts, 'register' | 'prepare' | 'score'>,
  ref: Ref,
  { date }: { readonly date?: string },
): Promise<Receipt> {
  const { receipt } = await judge(ports, ref, (work, { expanded }) => {
    const { state, plan } = work
    if (state !== 'in-progress')
      throw new Refusal(
        'act-untimely',
        message('refusal-act-untimely--preview', { state: stateName('assessment', state) }),
      )
    const day = date ?? plan.until
    refuseFaults('evaluation', dayFaults(work, expanded.pack.rules.inForce, day, NEVER))
    return day
  })
  return receipt
}
