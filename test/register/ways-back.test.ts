import t from 'tap'
import type { Test } from 'tap'
import { decideCertification } from '../../src/app/register/assessments/decide-certification.ts'
import { evaluateAssessment } from '../../src/app/register/assessments/evaluate-assessment.ts'
import { issueCertificate } from '../../src/app/register/certificates/issue-certificate.ts'
import { keepCalendar } from '../../src/app/register/certificates/keep-calendar.ts'
import { receiveComplaint } from '../../src/app/register/assessments/receive-complaint.ts'
import { allOf, need } from '../../src/app/register/records.ts'
import { reopenAssessment } from '../../src/app/register/assessments/reopen-assessment.ts'
import { reopenWithdrawal } from '../../src/app/register/certificates/reopen-withdrawal.ts'
import { resolveComplaint } from '../../src/app/register/assessments/resolve-complaint.ts'
import { restoreCertificate } from '../../src/app/register/certificates/restore-certificate.ts'
import { reviewEvaluation } from '../../src/app/register/assessments/review-evaluation.ts'
import { takeStep } from '../../src/app/register/take-step.ts'
import { withdrawCertificate } from '../../src/app/register/certificates/withdraw-certificate.ts'
import { bothEngines } from './both-engines.ts'
import {
  accepted,
  begun,
  certified,
  decided,
  evaluated,
  organisation,
  STAFF,
  wish,
} from './casework.ts'
import { by, type RegisterService } from './register-service.ts'
import { listWaitingActs } from '../../src/app/register/waiting-acts.ts'

const each = await bothEngines(t)
const { clerk, lead, reviewer, decider, operator } = STAFF
const judge = by('judge', 'decision-maker', 'reviewer')
const other = by('other', 'decision-maker')

const GRANT = { outcome: 'grant', level: 'two-stars' } as const
const REASON = { reason: '申诉成立' }

/** An appeal that somebody without a part in it upholds. */
async function upheld(
  registerService: RegisterService,
  kind: 'decision' | 'certificate',
  { id, organisation: of = '' }: { readonly id: string; readonly organisation?: string },
) {
  const { ports } = registerService
  const appeal = await receiveComplaint(ports, clerk, {
    form: 'appeal',
    organisation: of,
    about: { kind, id },
    from: '示例持证人',
    statement: '决定有误',
  })
  const ref = { id: appeal.id }
  await takeStep(ports, clerk, 'assign-complaint', ref, { handler: 'judge' })
  const { body } = await resolveComplaint(ports, judge, ref, { outcome: 'upheld', answer: '成立' })
  return body.state === 'resolved' ? body.resolved.opens : undefined
}

/** A decision that refuses what deserved two stars. */
async function refusedCase(registerService: RegisterService) {
  const of = (await organisation(registerService)).id
  const { id } = await begun(registerService, (await accepted(registerService, wish(of))).id)
  await evaluated(registerService, id)
  const { ports } = registerService
  await reviewEvaluation(ports, reviewer, { id }, { recommendation: 'grant', notes: '充分' })
  const no = { outcome: 'refuse', reasons: '误判' } as const
  return { ref: { id }, decision: await decideCertification(ports, decider, { id }, no) }
}

const untimely = (t: Test, act: Promise<unknown>, key: string) =>
  t.rejects(act, { code: 'act-untimely', detail: { key: `refusal-act-untimely--${key}` } })
const party = (t: Test, act: Promise<unknown>) =>
  t.rejects(act, { code: 'duties-mixed', detail: { key: 'refusal-duties-mixed--party' } })

each('a refusal that an appeal overturned is decided again, once', async (t, registerService) => {
  const { ports } = registerService
  const { ref, decision } = await refusedCase(registerService)
  await t.rejects(decideCertification(ports, other, ref, GRANT), { code: 'act-untimely' })
  t.match(await upheld(registerService, 'decision', decision), {
    act: 'decide-certification',
    id: ref.id,
    until: '2027-01-22',
  })
  await party(t, decideCertification(ports, decider, ref, GRANT))
  const anew = await decideCertification(ports, other, ref, GRANT)
  t.equal(anew.body.evaluation, decision.body.evaluation, 'on the same evaluation')
  await t.rejects(decideCertification(ports, judge, ref, GRANT), { code: 'act-untimely' })
  t.equal(await upheld(registerService, 'decision', decision), undefined, 'it opens nothing twice')
  const certificate = await issueCertificate(ports, clerk, { decision: anew.id })
  t.equal(certificate.body.state, 'active')
})

each('whoever handles an appeal reads in the list what it is about', async (t, registerService) => {
  const { ports } = registerService
  const { decision } = await refusedCase(registerService)
  const certificate = await certified(registerService)
  const of = certificate.organisation!
  const form = 'complaint' as const
  for (const [kind, about, organisation] of [
    ['decision', decision.id, decision.organisation!],
    ['certificate', certificate.id, of],
  ] as const)
    await receiveComplaint(ports, clerk, {
      form,
      organisation,
      about: { kind, id: about },
      from: '示例投诉人',
      statement: '示例',
    })
  const waits = await listWaitingActs(ports, clerk)
  const { standard, number } = certificate.body
  t.match(
    waits.filter(({ act }) => act === 'assign-complaint'),
    [
      { about: { form, kind: 'decision', id: decision.id }, standard, edition: /./ },
      { about: { form, kind: 'certificate', id: certificate.id }, number, standard, edition: /./ },
    ],
  )
})

each('a way back has an end, and can be opened again', async (t, registerService) => {
  const { ports } = registerService
  const { ref, decision } = await refusedCase(registerService)
  await upheld(registerService, 'decision', decision)
  registerService.today = '2027-01-23'
  await untimely(t, decideCertification(ports, other, ref, GRANT), 'reopening-over')
  await reopenAssessment(ports, clerk, ref, REASON)
  await decideCertification(ports, other, ref, GRANT)
})

each(
  'a slip is mended before a certificate is issued, and not after',
  async (t, registerService) => {
    const { ports } = registerService
    const of = (await organisation(registerService)).id
    const slip = await decided(registerService, wish(of))
    const ref = { id: slip.body.assessment }
    await t.rejects(reopenAssessment(ports, decider, ref, { reason: ' ' }), {
      code: 'record-faulty',
    })
    await reopenAssessment(ports, decider, ref, { reason: '等级写错' })
    await untimely(t, issueCertificate(ports, clerk, { decision: slip.id }), 'decision-overtaken')
    await party(t, decideCertification(ports, decider, ref, GRANT))
    await party(t, takeStep(ports, reviewer, 'return-assessment', ref, REASON))
    const anew = await decideCertification(ports, other, ref, { ...GRANT, level: 'one-star' })
    await issueCertificate(ports, clerk, { decision: anew.id })
    await untimely(t, reopenAssessment(ports, clerk, ref, REASON), 'slip-issued')
  },
)

each(
  'what is returned after a decision is assessed, reviewed and decided anew',
  async (t, registerService) => {
    const { ports } = registerService
    const { ref, decision } = await refusedCase(registerService)
    await upheld(registerService, 'decision', decision)
    await takeStep(ports, judge, 'return-assessment', ref, REASON)
    await evaluateAssessment(ports, lead, ref, { date: '2026-11-23' })
    const review = { recommendation: 'grant', notes: '充分' } as const
    await party(t, reviewEvaluation(ports, reviewer, ref, review))
    await reviewEvaluation(ports, judge, ref, review)
    await party(t, decideCertification(ports, decider, ref, GRANT))
    await decideCertification(ports, other, ref, GRANT)
  },
)

each(
  'a certificate on a decision that is made again is the one replaced',
  async (t, registerService) => {
    const { ports, register } = registerService
    const of = (await organisation(registerService)).id
    const low = await decided(registerService, wish(of))
    const old = await issueCertificate(ports, clerk, { decision: low.id })
    const ref = { id: low.body.assessment }
    t.match(await upheld(registerService, 'certificate', old), {
      act: 'decide-certification',
      id: ref.id,
    })
    registerService.today = '2026-12-01'
    const no = { outcome: 'refuse', reasons: '不足' } as const
    await untimely(t, decideCertification(ports, other, ref, no), 'certificate-stands')
    const anew = await decideCertification(ports, other, ref, { ...GRANT, level: 'one-star' })
    const next = await issueCertificate(ports, clerk, { decision: anew.id })
    t.match(next.body, {
      replaces: old.id,
      level: 'one-star',
      firstIssuedOn: '2026-11-23',
      validUntil: old.body.validUntil,
    })
    const before = await register.read((view) => need(view, 'certificate', { id: old.id }))
    t.equal(before.body.state, 'superseded')
  },
)

each('a withdrawal that an appeal overturned is taken back', async (t, registerService) => {
  const { ports, register } = registerService
  const held = await certified(registerService)
  const ref = { id: held.id }
  await takeStep(ports, decider, 'suspend-certificate', ref, { reason: '费用' })
  await withdrawCertificate(ports, decider, ref, { reason: '费用' })
  await untimely(t, restoreCertificate(ports, other, ref, REASON), 'withdrawal-final')
  t.match(await upheld(registerService, 'certificate', held), {
    act: 'reinstate-certificate',
    id: held.id,
  })
  await party(t, restoreCertificate(ports, decider, ref, REASON))
  const back = await restoreCertificate(ports, judge, ref, REASON)
  t.match(back.body, { state: 'suspended', suspended: { reason: '费用' } }, 'as it was before')
  const active = await restoreCertificate(ports, judge, ref, REASON)
  t.match(active.body, { state: 'active', firstIssuedOn: '2026-11-23' })
  const watches = await register.read((view) => allOf(view, 'surveillance', 'certificate', held.id))
  t.same(
    watches.map(({ body }) => [body.dueOn, body.state]),
    [
      ['2027-11-23', 'due'],
      ['2028-11-23', 'due'],
    ],
  )
  await withdrawCertificate(ports, decider, ref, { reason: '再次' })
  await untimely(t, restoreCertificate(ports, judge, ref, REASON), 'withdrawal-final')
  registerService.today = '2027-12-01'
  await keepCalendar(ports, operator)
})

each('a withdrawal by mistake is a slip while it is recent', async (t, registerService) => {
  const { ports } = registerService
  const held = await certified(registerService)
  const ref = { id: held.id }
  await withdrawCertificate(ports, decider, ref, { reason: '点错' })
  await reopenWithdrawal(ports, decider, ref, { reason: '点错' })
  await restoreCertificate(ports, other, ref, REASON)
  await withdrawCertificate(ports, other, ref, { reason: '持证人注销' })
  await certified(registerService, { organisation: held.body.organisation })
  await reopenWithdrawal(ports, clerk, ref, { reason: '点错' })
  await t.rejects(
    restoreCertificate(ports, judge, ref, REASON),
    { code: 'record-taken' },
    'another stands in its place by now',
  )
  registerService.today = '2027-01-23'
  await untimely(t, reopenWithdrawal(ports, clerk, ref, { reason: '点错' }), 'slip-late')
})
