import { fault, type Fault } from '../../../domain/faults/fault.ts'
import { message } from '../../../domain/messages/message.ts'
import { concludeAssessment, evaluationOf } from '../../../domain/register/assessment-work.ts'
import { isWithinReach } from '../../../domain/register/evaluation.ts'
import { refuseFaults } from '../../../domain/register/lifecycle.ts'
import { isMajorAndOpen } from '../../../domain/register/nonconformity.ts'
import {
  concludeSurveillance as concluded,
  type SurveillanceOutcome,
} from '../../../domain/register/surveillance.ts'
import { isEarly } from '../../../domain/register/surveillance-scope.ts'
import { Refusal } from '../../../domain/faults/refusal.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { SURVEILLANCE_ASSESSMENT } from '../assessments/plan-surveillance-assessment.ts'
import type { RegisterView } from '../ports.ts'
import { allOf, change, need, type Ref, type Stored } from '../records.ts'

/**
 * Records what a surveillance found. One that is early passes with a reason only; one that has an
 * assessment of its own, by what that came to; where the rules of the body say what it looks at, it
 * passes no other way. What follows for the certificate is decided by somebody else.
 */
export function concludeSurveillance(
  ports: RegisterPorts,
  call: Call,
  ref: Ref,
  input: SurveillanceOutcome,
): Promise<Stored<'surveillance'>> {
  return perform(ports, call, async (tx, doer) => {
    const record = await need(tx, 'surveillance', ref)
    const { body: due } = record
    if (input.assessment !== undefined) await need(tx, 'assessment', { id: input.assessment })
    const { body: certificate } = await need(tx, 'certificate', { id: due.certificate })
    const { body: decision } = await need(tx, 'decision', { id: certificate.decision })
    const act = input.outcome === 'passed' ? 'pass-surveillance' : 'fail-surveillance'
    const own = await tx.holderOf(SURVEILLANCE_ASSESSMENT, ref.id)
    const given = own === undefined ? input : { ...input, assessment: own.id }
    const early = isEarly(due.dueOn, doer.day, ports.body)
    const after = concluded(due, doer, given, decision.by, early)
    if (own === undefined) {
      if (input.outcome === 'passed' && ports.body.surveillanceScope !== undefined)
        throw new Refusal('act-untimely', message('refusal-act-untimely--surveillance-unassessed'))
    } else {
      const work = await need(tx, 'assessment', own)
      const ended = concludeAssessment(work.body, doer)
      if (input.outcome === 'passed')
        refuseFaults('surveillance', await passFaults(tx, work, certificate.level))
      await change(tx, 'assessment', work, ended, 'conclude-assessment')
    }
    return change(tx, 'surveillance', record, after, act)
  })
}

/** What keeps a surveillance from being passed, by the assessment that was made for it. */
async function passFaults(
  view: RegisterView,
  { id, body: work }: Stored<'assessment'>,
  level: string,
): Promise<readonly Fault[]> {
  const { body: evaluation } = await need(view, 'evaluation', { id: evaluationOf(work) })
  const nonconformities = await allOf(view, 'nonconformity', 'assessment', id)
  return [
    ...(isWithinReach(evaluation, level)
      ? []
      : [fault(message('fault-surveillance-level', { level: { value: level } }), '/outcome')]),
    ...nonconformities
      .filter(({ body }) => isMajorAndOpen(body))
      .map(({ body: { clause, number = clause } }) =>
        fault(message('fault-surveillance-open', { clause: number }), '/outcome'),
      ),
  ]
}
