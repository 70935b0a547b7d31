import { decided, evaluationOf, everInTeam } from '../../domain/register/assessment-work.ts'
import { decisionOf, type DecisionInput } from '../../domain/register/decision.ts'
import { message } from '../../domain/messages/message.ts'
import { Refusal } from '../../domain/refusal.ts'
import { perform, type Call, type Desk } from './desk.ts'
import { allOf, change, draftOf, need, type Ref, type Stored } from './records.ts'
import { standingOn } from './way-back.ts'

/**
 * Decides on a reviewed assessment, or again on one that was reopened: grants a level it reached, or
 * refuses with reasons. Refused to whoever assessed. A certificate that stands on an earlier decision
 * is the one whose place is taken. `ref` is the assessment.
 */
export function decideCertification(
  desk: Desk,
  call: Call,
  ref: Ref,
  input: DecisionInput,
): Promise<Stored<'decision'>> {
  const id = desk.ids.next()
  return perform(desk, call, async (tx, doer) => {
    const record = await need(tx, 'assessment', ref)
    const after = decided(record.body, doer, id)
    const { body: work } = record
    const evaluation = await need(tx, 'evaluation', { id: evaluationOf(work) })
    const review = await need(tx, 'review', { id: 'review' in work ? work.review : '' })
    const nonconformities = await allOf(tx, 'nonconformity', 'assessment', ref.id)
    const sheets = await allOf(tx, 'answer-sheet', 'assessment', ref.id)
    const { organisation, rules, scope, sites, certificate } = work
    const standing = await standingOn(tx, ref.id)
    if (standing !== undefined && input.outcome === 'refuse')
      throw new Refusal(
        'act-untimely',
        message('refusal-act-untimely--certificate-stands', { number: standing.body.number }),
      )
    const replaces = standing?.id ?? certificate
    const basis = {
      organisation,
      assessment: ref.id,
      evaluation: evaluation.id,
      rules,
      scope,
      sites,
      ...(replaces === undefined ? {} : { replaces }),
      isWithinTerm: standing !== undefined || work.kind === 'transfer' || work.kind === 'extension',
      assessors: [...new Set([...everInTeam(work), ...sheets.map(({ body }) => body.assessor)])],
    }
    const decision = decisionOf(
      doer,
      basis,
      evaluation.body,
      nonconformities.map(({ body }) => body),
      review.body.recommendation,
      input,
    )
    await change(tx, 'assessment', record, after, 'decide-certification')
    return tx.create(draftOf('decision', id, decision), 'decide-certification')
  })
}
