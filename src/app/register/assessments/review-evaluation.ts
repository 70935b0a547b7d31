import { evaluationOf, reviewed } from '../../../domain/register/assessment-work.ts'
import { reviewOf, type ReviewInput } from '../../../domain/register/decision.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { change, draftOf, need, type Ref, type Stored } from '../records.ts'

/** Records the review of an evaluation by somebody outside the team. `ref` is the assessment. */
export function reviewEvaluation(
  ports: RegisterPorts,
  call: Call,
  ref: Ref,
  input: ReviewInput,
): Promise<Stored<'review'>> {
  const id = ports.ids.next()
  return perform(ports, call, async (tx, doer) => {
    const record = await need(tx, 'assessment', ref)
    const after = reviewed(record.body, doer, id)
    const { organisation } = record.body
    const of = { organisation, assessment: ref.id, evaluation: evaluationOf(record.body) }
    const review = reviewOf(doer, of, input)
    await change(tx, 'assessment', record, after, 'review-evaluation')
    return tx.create(draftOf('review', id, review), 'review-evaluation')
  })
}
