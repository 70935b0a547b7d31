import type { AssessmentPlan } from '../../../domain/register/assessment-record.ts'
import { planAssessment as planned } from '../../../domain/register/assessment-work.ts'
import { fault } from '../../../domain/faults/fault.ts'
import { message } from '../../../domain/messages/message.ts'
import { refuseFaults } from '../../../domain/register/lifecycle.ts'
import { stateName } from '../../../domain/register/names.ts'
import { Refusal } from '../../../domain/faults/refusal.ts'
import { findRevision } from '../../packs/find-revision.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import type { RegisterTransaction } from '../ports.ts'
import { draftOf, need, type Stored } from '../records.ts'

/** What an assessment is planned from. */
export type PlanInput = AssessmentPlan & {
  readonly application: string
  /** A revision by number; without one, the one in force on the last day of the plan. */
  readonly revision?: number
}

/** A certificate is transferred to other rules than it has. */
async function requireOtherRules(
  tx: RegisterTransaction,
  certificate: string | undefined,
  digest: string,
): Promise<void> {
  if (certificate === undefined) return
  const { body } = await need(tx, 'certificate', { id: certificate })
  if (body.rules.digest === digest)
    refuseFaults('plan', [
      fault(
        message('fault-rules-same', { number: body.number, revision: body.rules.revision }),
        '/revision',
      ),
    ])
}

/**
 * Plans the assessment of an accepted application and pins the rules it is judged by. An application
 * has one assessment at a time.
 */
export async function planAssessment(
  ports: RegisterPorts,
  call: Call,
  { application, revision, ...plan }: PlanInput,
): Promise<Stored<'assessment'>> {
  const id = ports.ids.next()
  const shelved = await ports.shelf.revisions()
  return perform(ports, call, async (tx, doer) => {
    const { body } = await need(tx, 'application', { id: application })
    const { organisation, standard, edition, kind, scope, sites, profile, certificate } = body
    const { pack, digest } = findRevision(shelved, {
      standard,
      edition,
      date: plan.until,
      ...(revision === undefined ? {} : { revision }),
    })
    const work = planned(doer, {
      application,
      kind,
      organisation,
      rules: { standard, edition, revision: pack.rules.revision, digest },
      scope,
      sites,
      ...(profile === undefined ? {} : { profile }),
      ...(certificate === undefined ? {} : { certificate }),
      plan,
    })
    if (body.state !== 'accepted')
      throw new Refusal(
        'act-untimely',
        message('refusal-act-untimely--application-not-accepted', {
          state: stateName('application', body.state),
        }),
      )
    if (kind === 'transfer') await requireOtherRules(tx, certificate, digest)
    const draft = draftOf('assessment', id, work)
    await tx.claimUnique('assessment-of', application, draft)
    await tx.packs.put(digest, JSON.stringify(pack))
    return tx.create(draft, 'plan-assessment')
  })
}
