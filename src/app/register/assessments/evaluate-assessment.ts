import { message } from '../../../domain/messages/message.ts'
import { canonicalJson } from '../../../domain/pack/canonical.ts'
import {
  dayFaults,
  evaluated,
  permitEvaluation,
  teamOf,
} from '../../../domain/register/assessment-work.ts'
import type { Doer } from '../../../domain/register/doer.ts'
import {
  freezeEvaluation,
  isFoundAgain,
  nonconformitiesOf,
} from '../../../domain/register/evaluation.ts'
import { refuseFaults } from '../../../domain/register/lifecycle.ts'
import {
  isSettled,
  raiseNonconformity,
  voidNonconformity,
} from '../../../domain/register/nonconformity.ts'
import type { Finding, Receipt, Words } from '../../../domain/receipt/receipt.ts'
import { isUnseen, unseenFaults } from '../../../domain/register/taken-over.ts'
import { Refusal } from '../../../domain/faults/refusal.ts'
import type { PreparedPack } from '../../../domain/score/score.ts'
import { findingWords } from '../../../domain/words/finding-sentence.ts'
import { catalogueIn } from '../../../domain/messages/all.ts'
import { sentencesOfPack } from '../../../domain/words/pack-sentences.ts'
import { storedReceipt } from '../certificates/certificate-intent.ts'
import { answersOf, assessmentOf, blockFaults, judge } from './judge-assessment.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import type { RegisterTransaction, RegisterView } from '../ports.ts'
import { allOf, change, draftOf, need, type Ref, type Stored } from '../records.ts'

/** How an assessment is to be evaluated. */
export type EvaluationInput = {
  /** The day it is judged as of, YYYY-MM-DD. */
  readonly date: string
  /** Whether a result that something keeps open is frozen all the same. */
  readonly whileBlocked?: boolean
}

/**
 * Merges the sheets, scores them by the pinned rules, freezes the receipt, and raises what does not
 * conform. Scoring runs outside the transaction; if answers change meanwhile, nothing is kept. A
 * result that something keeps open is refused with what that is, unless it is wanted so.
 */
export async function evaluateAssessment(
  ports: RegisterPorts,
  call: Call,
  ref: Ref,
  { date, whileBlocked = false }: EvaluationInput,
): Promise<Stored<'evaluation'>> {
  const id = ports.ids.next()
  const { prepared, receipt } = await judge(ports, ref, () => date)
  const statementOf = (finding: Finding): Words =>
    findingWords(finding, receipt, (language) =>
      sentencesOfPack(prepared.expanded, catalogueIn(language)),
    )
  return perform(ports, call, async (tx, doer) => {
    const record = await need(tx, 'assessment', ref)
    permitEvaluation(record.body, doer)
    const { inForce } = prepared.expanded.pack.rules
    refuseFaults('evaluation', dayFaults(record.body, inForce, date, doer.day))
    const now = await assessmentOf(tx, ref.id, record.body, date, prepared)
    if (ports.digestOf(now) !== receipt.inputDigest)
      throw new Refusal('act-untimely', message('refusal-act-untimely--answers-changed'))
    const anew = await answersOf(tx, ref.id, record.body, prepared)
    const { expanded } = prepared
    refuseFaults('evaluation', unseenFaults(record.body, anew, expanded))
    if (!whileBlocked) refuseFaults('evaluation', blockFaults(receipt, prepared))
    const bytes = new TextEncoder().encode(canonicalJson(receipt))
    const { digest } = await tx.blob.put(bytes, 'application/json')
    const { organisation } = record.body
    const of = { assessment: ref.id, organisation }
    const evaluation = freezeEvaluation(doer, of, receipt, digest)
    const found = { ...of, team: teamOf(record.body), foundOn: date }
    const isUnseenClause = (id: string): boolean => {
      const clause = expanded.clauseById.get(id)
      return clause !== undefined && isUnseen(record.body, anew, clause)
    }
    await keepNonconformities(ports, tx, doer, found, {
      receipt,
      expanded,
      statementOf,
      isUnseenClause,
    })
    await change(tx, 'assessment', record, evaluated(record.body, doer, id), 'evaluate-assessment')
    return tx.create(draftOf('evaluation', id, evaluation), 'evaluate-assessment')
  })
}

/** The receipt of the evaluation before this one, where there is one. */
async function receiptBefore(view: RegisterView, assessment: string): Promise<Receipt | undefined> {
  const last = (await allOf(view, 'evaluation', 'assessment', assessment)).at(-1)
  return last === undefined ? undefined : storedReceipt(view, last.body.receipt)
}

/**
 * Raises what is found now and was not before. What the last evaluation found and this one does not
 * counts no more; what was raised by hand stays. What is corrected and checked stays so where it is
 * found again on the same answers, and is raised anew where they changed.
 */
async function keepNonconformities(
  ports: RegisterPorts,
  tx: RegisterTransaction,
  doer: Doer,
  of: Parameters<typeof raiseNonconformity>[1],
  { receipt, expanded, statementOf, isUnseenClause }: Judged,
): Promise<void> {
  const found = nonconformitiesOf(receipt, statementOf).filter(
    ({ clause }) => !isUnseenClause(clause),
  )
  const before = await receiptBefore(tx, of.assessment)
  const wasFound = (clause: string): boolean =>
    before?.findings.some((one) => one.kind === 'nonconformity' && one.clause === clause) === true
  const known = await allOf(tx, 'nonconformity', 'assessment', of.assessment)
  const standing = known.filter(({ body }) => body.state !== 'void')
  for (const record of standing) {
    const { clause } = record.body
    if (isSettled(record.body) || !wasFound(clause)) continue
    if (found.some((one) => one.clause === clause)) continue
    const after = voidNonconformity(record.body, doer, 'It was not found again.')
    await change(tx, 'nonconformity', record, after, 'void-nonconformity')
  }
  for (const one of found) {
    const same = standing.filter(
      ({ body }) => body.clause === one.clause && body.grade === one.grade,
    )
    const { inputs = [] } = expanded.clauseById.get(one.clause) ?? {}
    const isSame = before !== undefined && isFoundAgain(one.clause, inputs, before, receipt)
    if (same.some(({ body }) => isSame || !isSettled(body))) continue
    const body = raiseNonconformity(doer, of, one)
    await tx.create(draftOf('nonconformity', ports.ids.next(), body), 'raise-nonconformity')
  }
}

type Judged = Pick<PreparedPack, 'expanded'> & {
  readonly receipt: Receipt
  readonly statementOf: (finding: Finding) => Words
  /** Whether a clause was not looked at again: what it comes to was found before. */
  readonly isUnseenClause: (clause: string) => boolean
}
