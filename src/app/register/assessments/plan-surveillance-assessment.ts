import { fault } from '../../../domain/faults/fault.ts'
import { message } from '../../../domain/messages/message.ts'
import type { AssessmentPlan } from '../../../domain/register/assessment-record.ts'
import { planAssessment as planned, spanFaults } from '../../../domain/register/assessment-work.ts'
import { LIVE } from '../../../domain/register/certificate.ts'
import { refuseFaults } from '../../../domain/register/lifecycle.ts'
import { stateName } from '../../../domain/register/names.ts'
import { permitSurveillanceAssessment } from '../../../domain/register/surveillance.ts'
import { clausesOfTurn } from '../../../domain/register/surveillance-scope.ts'
import { Refusal } from '../../../domain/faults/refusal.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { pinnedPack } from './pinned-pack.ts'
import { draftOf, need, type Ref, type Stored } from '../records.ts'
import { answersBefore } from './take-over-answers.ts'

/** The unique key of the assessment that a surveillance has. */
export const SURVEILLANCE_ASSESSMENT = 'assessment-of-surveillance'

/**
 * Plans the assessment of a surveillance, by the rules of the certificate. The clauses that the rules
 * of the body name are looked at again; for the rest the answers of the last evaluation stand. `ref`
 * is the surveillance, which has one assessment at a time.
 */
export function planSurveillanceAssessment(
  ports: RegisterPorts,
  call: Call,
  ref: Ref,
  plan: AssessmentPlan,
): Promise<Stored<'assessment'>> {
  const id = ports.ids.next()
  return perform(ports, call, async (tx, doer) => {
    const { body: due } = await need(tx, 'surveillance', ref)
    permitSurveillanceAssessment(due, doer)
    const { body: held } = await need(tx, 'certificate', { id: due.certificate })
    if (!LIVE.includes(held.state))
      throw new Refusal(
        'act-untimely',
        message('refusal-act-untimely--not-watched', {
          number: held.number,
          state: stateName('certificate', held.state),
        }),
      )
    const { body: work } = await need(tx, 'assessment', { id: held.assessment })
    const pack = await pinnedPack(tx, held.rules)
    const { clauses, clauseById } = ports.prepare(pack).expanded
    const all = clauses.map((one) => one.id)
    const again = clausesOfTurn(ports.body, held.standard, all, due.turn)
    refuseFaults('plan', [
      ...spanFaults(pack.pack.rules.inForce, plan.until, '/until'),
      ...again
        .filter((one) => !clauseById.has(one))
        .map((one) => fault(message('fault-surveillance-clause', { clause: { value: one } }), '')),
    ])
    const { organisation, scope, sites, rules, evaluation } = held
    const basis = {
      application: work.application,
      kind: 'surveillance',
      surveillance: ref.id,
      organisation,
      rules,
      scope,
      sites,
      ...(work.profile === undefined ? {} : { profile: work.profile }),
      certificate: due.certificate,
      plan,
    } as const
    const answers = await answersBefore(ports, tx, evaluation, pack, doer.day)
    const draft = draftOf('assessment', id, planned(doer, basis, { evaluation, answers, again }))
    await tx.claimUnique(SURVEILLANCE_ASSESSMENT, ref.id, draft)
    return tx.create(draft, 'plan-assessment')
  })
}
