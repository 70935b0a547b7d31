import { fault, type Fault } from '../../../domain/faults/fault.ts'
import type { AssessmentWork } from '../../../domain/register/assessment-record.ts'
import { decided, evaluationOf, everInTeam } from '../../../domain/register/assessment-work.ts'
import { decisionOf, type DecisionInput } from '../../../domain/register/decision.ts'
import type { Doer } from '../../../domain/register/doer.ts'
import { assessmentsBehind, followFault } from '../../../domain/register/succession.ts'
import { message } from '../../../domain/messages/message.ts'
import { Refusal } from '../../../domain/faults/refusal.ts'
import { replacedOf, type Replaced } from '../certificates/certificate-intent.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { followedCertificate } from '../certificates/followed-certificate.ts'
import type { RegisterTransaction } from '../ports.ts'
import { allOf, change, draftOf, need, type Ref, type Stored } from '../records.ts'
import { requireNoGrantWaiting } from '../certificates/usable-grant.ts'
import { standingOn } from './way-back.ts'

/**
 * Decides on a reviewed assessment, or again on one that was reopened: grants a level it reached, or
 * refuses with reasons. Refused to whoever assessed, and a grant where nothing may take the place of the
 * certificate that it follows, or another grant waits to do so. A certificate that stands on an earlier
 * decision about the assessment is the one whose place is taken. `ref` is the assessment.
 */
export function decideCertification(
  ports: RegisterPorts,
  call: Call,
  ref: Ref,
  input: DecisionInput,
): Promise<Stored<'decision'>> {
  const id = ports.ids.next()
  return perform(ports, call, async (tx, doer) => {
    const record = await need(tx, 'assessment', ref)
    const after = decided(record.body, doer, id)
    const { body: work } = record
    const evaluation = await need(tx, 'evaluation', { id: evaluationOf(work) })
    const review = await need(tx, 'review', { id: 'review' in work ? work.review : '' })
    const standing = await standingOn(tx, ref.id)
    const replaced =
      standing === undefined ? await followedBy(tx, work) : await replacedOf(tx, standing.id)
    const nonconformities = await nonconformitiesOf(tx, ref.id, replaced)
    const sheets = await allOf(tx, 'answer-sheet', 'assessment', ref.id)
    const { organisation, rules, scope, sites } = work
    if (standing !== undefined && input.outcome === 'refuse')
      throw new Refusal(
        'act-untimely',
        message('refusal-act-untimely--certificate-stands', { number: standing.body.number }),
      )
    const basis = {
      organisation,
      assessment: ref.id,
      evaluation: evaluation.id,
      rules,
      scope,
      sites,
      ...(replaced === undefined ? {} : { replaces: replaced.id }),
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
      standing === undefined ? followFaults(ports, doer, work, replaced) : [],
    )
    if (input.outcome === 'grant' && replaced !== undefined)
      await requireNoGrantWaiting(
        tx,
        ports.body,
        { id: replaced.id, organisation, number: replaced.certificate.number },
        doer.day,
      )
    await change(tx, 'assessment', record, after, 'decide-certification')
    return tx.create(draftOf('decision', id, decision), 'decide-certification')
  })
}

/** The certificate that the assessment follows, as it is now. */
async function followedBy(
  tx: RegisterTransaction,
  { kind, certificate }: AssessmentWork,
): Promise<Replaced | undefined> {
  if (certificate === undefined) return undefined
  const { id } = await followedCertificate(tx, certificate, { isRenewal: kind === 'renewal' })
  return replacedOf(tx, id)
}

/** What does not conform in the assessment, or in one that the followed certificate rests on. */
async function nonconformitiesOf(
  tx: RegisterTransaction,
  assessment: string,
  replaced: Replaced | undefined,
): Promise<readonly Stored<'nonconformity'>[]> {
  const behind = replaced === undefined ? [] : assessmentsBehind(replaced)
  const found: Stored<'nonconformity'>[] = []
  for (const one of new Set([...behind, assessment]))
    found.push(...(await allOf(tx, 'nonconformity', 'assessment', one)))
  return found
}

function followFaults(
  { body }: Pick<RegisterPorts, 'body'>,
  { day }: Doer,
  { kind }: AssessmentWork,
  replaced: Replaced | undefined,
): readonly Fault[] {
  if (replaced === undefined || kind === 'initial' || kind === 'surveillance') return []
  const why = followFault(kind, replaced.certificate, day, body)
  return why === undefined ? [] : [fault(why, '/outcome')]
}
