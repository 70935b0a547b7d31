import { message } from '../../../domain/messages/message.ts'
import type { AssessmentWork, PlanChange } from '../../../domain/register/assessment-record.ts'
import {
  changePlan as changed,
  everInTeam,
  spanFaults,
  teamOf,
} from '../../../domain/register/assessment-work.ts'
import { refuseFaults, refuseInvolved } from '../../../domain/register/lifecycle.ts'
import { handOverNonconformity, isUnfinished } from '../../../domain/register/nonconformity.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { pinnedPack } from './pinned-pack.ts'
import type { RegisterTransaction } from '../ports.ts'
import { allOf, change, need, type Ref, type Stored } from '../records.ts'

/**
 * Changes the plan of an assessment, before it begins and under way: people join the team, leave it,
 * or take over the lead, and what others wrote stays. Corrections are checked by the team as it is
 * from then on. Nobody joins who reviewed or decided.
 */
export function changePlan(
  ports: RegisterPorts,
  call: Call,
  ref: Ref,
  plan: PlanChange,
): Promise<Stored<'assessment'>> {
  return perform(ports, call, async (tx, doer) => {
    const record = await need(tx, 'assessment', ref)
    const after = changed(record.body, doer, plan)
    const { pack } = await pinnedPack(tx, after.rules)
    refuseFaults('plan', spanFaults(pack.rules.inForce, after.plan.until, '/until'))
    await refuseJudges(tx, ref.id, record.body, after)
    const team = teamOf(after)
    if (team.join() !== teamOf(record.body).join())
      for (const one of await allOf(tx, 'nonconformity', 'assessment', ref.id))
        if (isUnfinished(one.body)) {
          const handed = handOverNonconformity(one.body, doer, team)
          await change(tx, 'nonconformity', one, handed, 'hand-over-nonconformity')
        }
    return change(tx, 'assessment', record, after, 'change-plan')
  })
}

/** Whoever reviewed or decided a case does not come to assess it. */
async function refuseJudges(
  tx: RegisterTransaction,
  id: string,
  before: AssessmentWork,
  after: AssessmentWork,
): Promise<void> {
  const reviews = await allOf(tx, 'review', 'assessment', id)
  const decisions = await allOf(tx, 'decision', 'assessment', id)
  const judges = [...reviews, ...decisions].map(({ body }) => body.by)
  for (const person of everInTeam(after))
    if (!everInTeam(before).includes(person))
      refuseInvolved(person, judges, message('refusal-duties-mixed--joins', { person }))
}
