import type { Answer } from '../../../domain/language/assessment.ts'
import { fault } from '../../../domain/faults/fault.ts'
import { message } from '../../../domain/messages/message.ts'
import type { DigestedPack } from '../../../domain/pack/pack.ts'
import { takeOverAnswers as takenOver } from '../../../domain/register/assessment-work.ts'
import { refuseFaults } from '../../../domain/register/lifecycle.ts'
import { asAnswer } from '../../../domain/language/assessment.ts'
import { storedReceipt } from '../certificates/certificate-intent.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { pinnedPack } from './pinned-pack.ts'
import type { RegisterView } from '../ports.ts'
import { answerFaults } from './record-answers.ts'
import { change, need, type Ref, type Stored } from '../records.ts'

/**
 * Takes the answers of the last evaluation over into an assessment that follows a certificate: they
 * are there to be looked at again, and nothing is evaluated before each was. `ref` is the assessment.
 */
export function takeOverAnswers(
  ports: RegisterPorts,
  call: Call,
  ref: Ref,
): Promise<Stored<'assessment'>> {
  return perform(ports, call, async (tx, doer) => {
    const record = await need(tx, 'assessment', ref)
    const { certificate, rules } = record.body
    const nothing = { evaluation: '', answers: {} }
    // Who may not do it, or not now, hears that first.
    takenOver(record.body, doer, nothing)
    if (certificate === undefined)
      refuseFaults('assessment', [fault(message('fault-nothing-before'), '')])
    const { body } = await need(tx, 'certificate', { id: certificate ?? '' })
    const pack = await pinnedPack(tx, rules)
    const answers = await answersBefore(ports, tx, body.evaluation, pack, doer.day)
    const after = takenOver(record.body, doer, { evaluation: body.evaluation, answers })
    return change(tx, 'assessment', record, after, 'take-over-answers')
  })
}

/** The answers of an evaluation that these rules still ask for and take. */
export async function answersBefore(
  ports: Pick<RegisterPorts, 'prepare'>,
  view: RegisterView,
  evaluation: string,
  pack: DigestedPack,
  day: string,
): Promise<{ readonly [inputOrClause: string]: Answer }> {
  const { body } = await need(view, 'evaluation', { id: evaluation })
  const { assessment } = await storedReceipt(view, body.receipt)
  const kept: Record<string, Answer> = {}
  for (const [id, answer] of Object.entries(assessment.answers))
    if (answerFaults(ports, pack, { [id]: answer }, day).length === 0) kept[id] = asAnswer(answer)
  return kept
}
