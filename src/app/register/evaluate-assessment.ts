import type { Answer, Assessment } from '../../domain/assessment.ts'
import { fault } from '../../domain/fault.ts'
import { message } from '../../domain/messages/message.ts'
import { canonicalJson } from '../../domain/pack/canonical.ts'
import { mergeSheets } from '../../domain/register/answer-sheet.ts'
import {
  evaluated,
  everInTeam,
  permitEvaluation,
  teamOf,
  type AssessmentWork,
} from '../../domain/register/assessment-work.ts'
import type { Doer } from '../../domain/register/doer.ts'
import { freezeEvaluation, nonconformitiesOf } from '../../domain/register/evaluation.ts'
import { statedBy } from '../../domain/language/inputs/choice.ts'
import { refuseFaults } from '../../domain/register/lifecycle.ts'
import { raiseNonconformity, voidNonconformity } from '../../domain/register/nonconformity.ts'
import type { Finding, Receipt, Words } from '../../domain/receipt.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { PreparedPack } from '../../domain/score/score.ts'
import { findingWords } from '../../domain/words/finding-sentence.ts'
import { catalogueIn } from '../../domain/messages/all.ts'
import { sentencesOfPack } from '../../domain/words/pack-sentences.ts'
import { perform, type Call, type Desk } from './desk.ts'
import { pinnedPack } from './pinned-pack.ts'
import type { RegisterTransaction, RegisterView } from './ports.ts'
import { allOf, change, draftOf, need, type Ref, type Stored } from './records.ts'

/**
 * Merges the sheets, scores them by the pinned rules, freezes the receipt, and raises what does not
 * conform. Scoring runs outside the transaction; if answers change meanwhile, nothing is kept.
 */
export async function evaluateAssessment(
  desk: Desk,
  call: Call,
  ref: Ref,
  { date }: { readonly date: string },
): Promise<Stored<'evaluation'>> {
  const id = desk.ids.next()
  const { assessment, prepared } = await desk.register.read(async (view) => {
    const { body } = await need(view, 'assessment', ref)
    const pinned = desk.prepare(await pinnedPack(view, body.rules))
    return {
      assessment: await assessmentOf(view, ref.id, body, date, pinned),
      prepared: pinned,
    }
  })
  const receipt = await desk.score(prepared, assessment)
  const statementOf = (finding: Finding): Words =>
    findingWords(finding, receipt, (language) =>
      sentencesOfPack(prepared.expanded, catalogueIn(language)),
    )
  return perform(desk, call, async (tx, doer) => {
    const record = await need(tx, 'assessment', ref)
    permitEvaluation(record.body, doer)
    if (date > doer.day)
      refuseFaults('evaluation', [fault(message('fault-date-ahead', { date: { date } }), '/date')])
    const now = await assessmentOf(tx, ref.id, record.body, date, prepared)
    if (desk.digestOf(now) !== receipt.inputDigest)
      throw new Refusal('act-untimely', message('refusal-act-untimely--answers-changed'))
    const bytes = new TextEncoder().encode(canonicalJson(receipt))
    const { digest } = await tx.blob.put(bytes, 'application/json')
    const { organisation } = record.body
    const of = { assessment: ref.id, organisation }
    const evaluation = freezeEvaluation(doer, of, receipt, digest)
    await keepNonconformities(desk, tx, doer, ref.id, record.body, receipt, statementOf)
    await change(tx, 'assessment', record, evaluated(record.body, doer, id), 'evaluate-assessment')
    return tx.create(draftOf('evaluation', id, evaluation), 'evaluate-assessment')
  })
}

/** The assessment document that the sheets come to. Refuses sheets that contradict each other. */
async function assessmentOf(
  view: RegisterView,
  id: string,
  work: AssessmentWork,
  date: string,
  { expanded }: Pick<PreparedPack, 'expanded'>,
): Promise<Assessment> {
  const sheets = await allOf(view, 'answer-sheet', 'assessment', id)
  const { body: organisation } = await need(view, 'organisation', { id: work.organisation })
  const everybody = everInTeam(work)
  const team = teamOf(work)
  const agreed: Record<string, Answer> = {}
  for (const [input, { answer }] of Object.entries(work.consensus)) agreed[input] = answer
  const { answers, faults } = mergeSheets(
    sheets.map(({ body }) => body).filter(({ assessor }) => everybody.includes(assessor)),
    agreed,
    (input, value) => statedBy(expanded.inputs.get(input)?.input, value)?.state,
    everybody.filter((person) => !team.includes(person)),
  )
  refuseFaults('assessment', faults)
  const { standard, edition, digest } = work.rules
  const { name, address, creditCode } = organisation
  return {
    standard,
    edition,
    digest,
    date,
    subject: {
      name,
      address,
      ...(creditCode === undefined ? {} : { creditCode }),
      scope: work.scope,
      sites: work.sites.map((site) => site.name),
    },
    ...(work.profile === undefined ? {} : { profile: work.profile }),
    answers,
  }
}

/** Raises what is found now and was not before; what is found no more counts no more. */
async function keepNonconformities(
  desk: Desk,
  tx: RegisterTransaction,
  doer: Doer,
  assessment: string,
  work: AssessmentWork,
  receipt: Receipt,
  statementOf: (finding: Finding) => Words,
): Promise<void> {
  const found = nonconformitiesOf(receipt, statementOf)
  const known = await allOf(tx, 'nonconformity', 'assessment', assessment)
  const standing = known.filter(({ body }) => body.state !== 'void')
  for (const record of standing) {
    const isOver = record.body.state === 'verified' || record.body.state === 'closed'
    if (isOver || found.some(({ clause }) => clause === record.body.clause)) continue
    const after = voidNonconformity(record.body, doer, 'It was not found again.')
    await change(tx, 'nonconformity', record, after, 'void-nonconformity')
  }
  const of = { organisation: work.organisation, assessment, team: teamOf(work) }
  for (const one of found) {
    const isKnown = standing.some(
      ({ body }) =>
        body.clause === one.clause &&
        body.grade === one.grade &&
        body.state !== 'closed' &&
        body.state !== 'verified',
    )
    if (isKnown) continue
    const body = raiseNonconformity(doer, of, one)
    await tx.create(draftOf('nonconformity', desk.ids.next(), body), 'raise-nonconformity')
  }
}
