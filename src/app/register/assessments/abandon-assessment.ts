import { abandonAssessment as abandoned } from '../../../domain/register/assessment-work.ts'
import { voidNonconformity } from '../../../domain/register/nonconformity.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { SURVEILLANCE_ASSESSMENT } from './plan-surveillance-assessment.ts'
import { allOf, change, need, type Ref, type Stored } from '../records.ts'

/** Ends an assessment without a decision; its application may be assessed anew. */
export function abandonAssessment(
  ports: RegisterPorts,
  call: Call,
  ref: Ref,
  { reason }: { readonly reason: string },
): Promise<Stored<'assessment'>> {
  return perform(ports, call, async (tx, doer) => {
    const record = await need(tx, 'assessment', ref)
    const after = abandoned(record.body, doer, reason)
    for (const one of await allOf(tx, 'nonconformity', 'assessment', ref.id)) {
      const isAwaited = ['open', 'reopened', 'answered'].includes(one.body.state)
      if (!isAwaited) continue
      const voided = voidNonconformity(one.body, doer, 'The assessment was abandoned.')
      await change(tx, 'nonconformity', one, voided, 'void-nonconformity')
    }
    const { application, surveillance } = record.body
    if (surveillance === undefined) await tx.releaseUnique('assessment-of', application)
    else await tx.releaseUnique(SURVEILLANCE_ASSESSMENT, surveillance)
    return change(tx, 'assessment', record, after, 'abandon-assessment')
  })
}
