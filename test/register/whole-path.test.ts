import t from 'tap'
import type { Test } from 'tap'
import { attachEvidence } from '../../src/app/register/assessments/attach-evidence.ts'
import { concludeSurveillance } from '../../src/app/register/certificates/conclude-surveillance.ts'
import { decideCertification } from '../../src/app/register/assessments/decide-certification.ts'
import { evaluateAssessment } from '../../src/app/register/assessments/evaluate-assessment.ts'
import { issueCertificate } from '../../src/app/register/certificates/issue-certificate.ts'
import { keepCalendar } from '../../src/app/register/certificates/keep-calendar.ts'
import { receiveComplaint } from '../../src/app/register/assessments/receive-complaint.ts'
import { recordAnswers } from '../../src/app/register/assessments/record-answers.ts'
import { allOf, need } from '../../src/app/register/records.ts'
import { reduceCertificate } from '../../src/app/register/certificates/reduce-certificate.ts'
import { resolveComplaint } from '../../src/app/register/assessments/resolve-complaint.ts'
import { restoreCertificate } from '../../src/app/register/certificates/restore-certificate.ts'
import { reviewEvaluation } from '../../src/app/register/assessments/review-evaluation.ts'
import { takeStep } from '../../src/app/register/take-step.ts'
import { withdrawCertificate } from '../../src/app/register/certificates/withdraw-certificate.ts'
import {
  accepted,
  begun,
  certified,
  decided,
  evaluated,
  granted,
  organisation,
  STAFF,
  wish,
} from './casework.ts'
import { by, openRegisterService, type RegisterService } from './register-service.ts'
import { smallRoot, STANDARDS } from './small-root.ts'

const small = await smallRoot()
t.teardown(() => small.clean())

async function open(t: Test): Promise<RegisterService> {
  const registerService = await openRegisterService({ root: small.root })
  t.teardown(() => registerService.close())
  return registerService
}

const { clerk, lead, second, reviewer, decider, operator } = STAFF

t.test('an application becomes a certificate, and the certificate lives its life', async (t) => {
  const registerService = await open(t)
  const { ports, register } = registerService
  const holder = await organisation(registerService)
  const application = await accepted(registerService, wish(holder.id))
  const { id } = await begun(registerService, application.id)
  const ref = { id }

  // Two assessors, and one thing they see differently.
  await recordAnswers(ports, lead, ref, { hot: false, clean: true, friendly: true })
  await recordAnswers(ports, second, ref, { hot: false, clean: false })
  await t.rejects(recordAnswers(ports, clerk, ref, { hot: true }), { code: 'act-forbidden' })
  await t.rejects(recordAnswers(ports, by('x', 'assessor'), ref, { hot: true }), {
    code: 'duties-mixed',
  })
  await t.rejects(recordAnswers(ports, lead, ref, { hot: 'perhaps', cold: true }), {
    code: 'record-faulty',
    faults: [{ pointer: '/answers/hot' }, { pointer: '/answers/cold' }],
  })
  await t.rejects(
    recordAnswers(ports, lead, ref, { hot: { assessors: { second: true } } as never }),
    {
      code: 'record-faulty',
      faults: [{ code: 'answer-foreign' }],
    },
  )
  await t.rejects(takeStep(ports, lead, 'record-consensus', ref, { clean: { value: 'maybe' } }), {
    code: 'record-faulty',
  })
  await takeStep(ports, lead, 'record-consensus', ref, { clean: { value: true } })
  const bytes = Buffer.from('温度记录：61 度\n')
  const withEvidence = await attachEvidence(ports, second, ref, {
    name: 'temperature.txt',
    mediaType: 'text/plain',
    bytes,
    about: ['hot'],
  })
  const [evidence] = withEvidence.body.evidence
  const kept = await register.read((view) => view.blob.get(evidence!.digest))
  t.same(kept?.bytes, new Uint8Array(bytes), 'evidence is kept under its digest')

  await t.rejects(evaluateAssessment(ports, second, ref, { date: registerService.today }), {
    code: 'duties-mixed',
  })
  await t.rejects(evaluateAssessment(ports, lead, ref, { date: '2026-12-31' }), {
    code: 'record-faulty',
  })
  const first = await evaluateAssessment(ports, lead, ref, { date: registerService.today })
  t.equal(first.body.level, null, 'a mandatory clause is not met')
  await t.rejects(recordAnswers(ports, lead, ref, { hot: true }), { code: 'act-untimely' })
  const [found] = await register.read((view) => allOf(view, 'nonconformity', 'assessment', id))
  t.match(found?.body, { clause: 'hot', state: 'open' })

  // The nonconformity goes through its whole cycle while the team looks again.
  const nc = { id: found!.id }
  await takeStep(ports, clerk, 'answer-nonconformity', nc, {
    cause: '加热器损坏',
    correction: '更换加热器',
    due: '2026-12-01',
  })
  await takeStep(ports, lead, 'reopen-nonconformity', nc, { note: '仍不热' })
  await takeStep(ports, clerk, 'answer-nonconformity', nc, {
    cause: '电压不足',
    correction: '更换线路',
    due: '2026-12-01',
  })
  await t.rejects(takeStep(ports, by('y', 'assessor'), 'verify-correction', nc, { note: '热' }), {
    code: 'duties-mixed',
  })
  await takeStep(ports, second, 'verify-correction', nc, { note: '现在是热的' })
  await takeStep(ports, lead, 'close-nonconformity', nc, {})

  await t.rejects(takeStep(ports, decider, 'return-assessment', ref, { reason: '' }), {
    code: 'record-faulty',
  })
  await takeStep(ports, reviewer, 'return-assessment', ref, { reason: '整改后重新评价' })
  await recordAnswers(ports, second, ref, { hot: true })
  const again = await evaluated(registerService, id)
  t.not(again.id, first.id, 'the first evaluation stays on record')
  t.equal(again.body.level, 'two-stars')

  const leadWhoReviews = by('lead', 'assessor', 'reviewer', 'decision-maker')
  const grant = { outcome: 'grant', level: 'two-stars' } as const
  const review = { recommendation: 'refuse', notes: '建议再观察' } as const
  await t.rejects(reviewEvaluation(ports, leadWhoReviews, ref, review), { code: 'duties-mixed' })
  await reviewEvaluation(ports, reviewer, ref, review)
  await t.rejects(decideCertification(ports, leadWhoReviews, ref, grant), { code: 'duties-mixed' })
  await t.rejects(decideCertification(ports, decider, ref, grant), {
    code: 'record-faulty',
    faults: [{ pointer: '/reasons' }],
  })
  await t.rejects(
    decideCertification(ports, decider, ref, { ...grant, level: 'three-stars', reasons: '好' }),
    { code: 'record-faulty', faults: [{ code: 'level-out-of-reach' }] },
  )
  const decision = await decideCertification(ports, decider, ref, { ...grant, reasons: '整改有效' })
  const certificate = await issueCertificate(ports, clerk, { decision: decision.id })
  t.match(certificate.body, {
    state: 'active',
    number: 'TS-2026-00001',
    isSpecimen: false,
    level: 'two-stars',
    validFrom: '2026-11-23',
    validUntil: '2029-11-22',
    surveillanceDue: ['2027-11-23', '2028-11-23'],
  })
  const same = await issueCertificate(ports, clerk, { decision: decision.id })
  t.equal(same.id, certificate.id, 'asked again, the same certificate is the answer')
  t.equal(same.version, certificate.version)

  // Suspended and restored, watched over, and at last expired.
  const one = { id: certificate.id }
  await t.rejects(takeStep(ports, leadWhoReviews, 'suspend-certificate', one, { reason: '投诉' }), {
    code: 'duties-mixed',
  })
  await takeStep(ports, decider, 'suspend-certificate', one, { reason: '未按期监督' })
  const back = await restoreCertificate(ports, decider, one, { reason: '已补做监督' })
  t.same('notices' in back.body && back.body.notices.map(({ act }) => act), [
    'suspend-certificate',
    'restore-certificate',
  ])
  const watches = await register.read((view) => allOf(view, 'surveillance', 'certificate', one.id))
  t.same(
    watches.map(({ body }) => [body.turn, body.dueOn, body.state]),
    [
      [1, '2027-11-23', 'due'],
      [2, '2028-11-23', 'due'],
    ],
  )
  registerService.today = '2027-11-20'
  const passed = { outcome: 'passed', notes: '保持' } as const
  await concludeSurveillance(ports, second, { id: watches[0]!.id }, passed)
  registerService.today = '2028-11-24'
  t.same(await keepCalendar(ports, operator), { expired: 0, overdue: 1 })
  registerService.today = '2029-11-22'
  t.same(await keepCalendar(ports, operator), { expired: 0, overdue: 0 }, 'its last day')
  registerService.today = '2029-11-23'
  t.same(await keepCalendar(ports, operator), { expired: 1, overdue: 0 })
  t.same(await keepCalendar(ports, operator), { expired: 0, overdue: 0 }, 'once is enough')

  const verdict = await register.verifyChain()
  t.equal(verdict.ok, true)
  const acts = await register.read((view) => view.auditOf({ kind: 'certificate', id: one.id }))
  t.same(
    acts.map(({ act }) => act),
    [
      'intend-certificate',
      'publish-certificate',
      'suspend-certificate',
      'restore-certificate',
      'expire-certificate',
    ],
  )
})

t.test('renewal, transfer and extension take the place of a certificate', async (t) => {
  const registerService = await open(t)
  const { register } = registerService
  const old = await certified(registerService)
  const { organisation: of } = old.body
  await t.rejects(certified(registerService, { organisation: of }), { code: 'record-taken' })

  registerService.today = '2029-10-01'
  const renewed = await certified(registerService, {
    organisation: of,
    kind: 'renewal',
    certificate: old.id,
  })
  t.match(renewed.body, {
    number: 'TS-2029-00001',
    firstIssuedOn: '2026-11-23',
    validUntil: '2032-11-22',
    rules: { revision: 2 },
  })
  const before = await register.read((view) => need(view, 'certificate', { id: old.id }))
  t.match(before.body, { state: 'superseded', supersededBy: renewed.id })
  const owed = await register.read((view) => allOf(view, 'surveillance', 'certificate', renewed.id))
  t.same(
    owed.map(({ body }) => [body.dueOn, body.state, body.earlier]),
    [
      ['2027-11-23', 'due', [old.id]],
      ['2028-11-23', 'due', [old.id]],
      ['2030-10-01', 'due', undefined],
      ['2031-10-01', 'due', undefined],
      ['2032-10-01', 'due', undefined],
    ],
    'what nobody did is owed still, beside what the new term asks for',
  )

  await t.rejects(
    certified(registerService, { organisation: of, kind: 'transfer', certificate: renewed.id }),
    {
      code: 'record-faulty',
      faults: [{ code: 'rules-same' }],
    },
  )
  const scope = { zh: '水壶的销售、维修与清洗', en: 'Sale, repair and cleaning of kettles' }
  const extension = { organisation: of, kind: 'extension', certificate: renewed.id, scope } as const
  const extended = await certified(registerService, extension)
  t.equal(extended.body.validUntil, renewed.body.validUntil, 'the term goes on')
  await t.rejects(
    certified(registerService, extension),
    { code: 'record-faulty' },
    'superseded by now',
  )
})

t.test('a transfer goes to the rules in force by then', async (t) => {
  const registerService = await open(t)
  const old = await certified(registerService)
  registerService.today = '2028-02-01'
  const moved = await certified(registerService, {
    organisation: old.body.organisation,
    kind: 'transfer',
    certificate: old.id,
  })
  t.match(moved.body, { rules: { revision: 2 }, validUntil: old.body.validUntil })
  t.same(moved.body.surveillanceDue, ['2027-11-23', '2028-11-23'], 'owed and to come')
  t.equal(moved.body.model.decision.surveillanceDueOn, '2028-11-23', 'the paper says the next')
})

t.test(
  'no second grant waits to take the place of one certificate, and none that came too late does',
  async (t) => {
    const registerService = await open(t)
    const { ports } = registerService
    const old = await certified(registerService)
    const { organisation: of } = old.body
    const extension = (scope: string) =>
      decided(
        registerService,
        wish(of, { kind: 'extension', certificate: old.id, scope: { zh: scope, en: scope } }),
      )
    const one = await extension('A')
    const late = { code: 'act-untimely', detail: { key: 'refusal-act-untimely--grant-waiting' } }
    await t.rejects(extension('B'), late, 'the decision is refused, not the issue')
    const less = { reason: '降级', level: 'one-star' }
    await t.rejects(reduceCertificate(ports, decider, { id: old.id }, less), late)
    await issueCertificate(ports, clerk, { decision: one.id })
    const assessments = await registerService.register.read((view) => view.find('assessment'))
    const left = assessments.items.find(({ state }) => state === 'reviewed')!
    const grant = { outcome: 'grant', level: 'two-stars' } as const
    await t.rejects(
      decideCertification(ports, decider, { id: left.id }, grant),
      { code: 'record-faulty', faults: [{ code: 'not-followed', pointer: '/outcome' }] },
      'it would take the first extension back',
    )
    await decideCertification(
      ports,
      decider,
      { id: left.id },
      { outcome: 'refuse', reasons: '以新证书重新申请' },
    )
  },
)

t.test('a reduction is less, and has a number of its own', async (t) => {
  const registerService = await open(t)
  const { ports } = registerService
  const sites = [{ name: { zh: '甲店', en: 'Shop A' } }, { name: { zh: '乙店', en: 'Shop B' } }]
  const old = await certified(registerService, { sites })
  const ref = { id: old.id }
  for (const [input, code] of [
    [{}, 'reduction-empty'],
    [{ level: 'three-stars' }, 'level-higher'],
    [{ sites: [{ name: { zh: '丙店', en: 'Shop C' } }] }, 'site-added'],
  ] as const)
    await t.rejects(reduceCertificate(ports, decider, ref, { reason: '降级', ...input }), {
      code: 'record-faulty',
      faults: [{ code }],
    })
  const once = { key: 'k', requestDigest: 'd' }
  const less = { reason: '乙店关闭', level: 'one-star', sites: sites.slice(0, 1) }
  const reduced = await reduceCertificate(ports, { ...decider, once }, ref, less)
  t.match(reduced.body, { number: 'TS-2026-00002', level: 'one-star', replaces: old.id })
  t.equal(reduced.body.validUntil, old.body.validUntil)
  const again = await reduceCertificate(ports, { ...decider, once }, ref, less)
  t.equal(again.id, reduced.id, 'sent twice, done once')
})

t.test('after a withdrawal the scope may be certified anew', async (t) => {
  const registerService = await open(t)
  const old = await certified(registerService)
  const reason = { reason: '持证人申请注销' }
  await withdrawCertificate(registerService.ports, decider, { id: old.id }, reason)
  const anew = await certified(registerService, { organisation: old.body.organisation })
  t.equal(anew.body.number, 'TS-2026-00002')
  t.equal(anew.body.firstIssuedOn, '2026-11-23')
  const { ports } = registerService
  await t.rejects(restoreCertificate(ports, decider, { id: old.id }, reason), {
    code: 'act-untimely',
  })
})

t.test('nothing is issued from rules that nobody published, except as a specimen', async (t) => {
  const registerService = await open(t)
  const of = (await organisation(registerService)).id
  await t.rejects(accepted(registerService, wish(of, { standard: 'kettle-dreams' })), {
    code: 'record-faulty',
    faults: [{ code: 'standard-unknown' }],
  })
  const rumour = await decided(registerService, wish(of, { standard: STANDARDS.unrecorded }))
  await t.rejects(issueCertificate(registerService.ports, clerk, { decision: rumour.id }), {
    code: 'certificate-unfit',
    faults: [{ code: 'rules-published-or-specimen' }],
  })
  const sketch = await certified(registerService, {
    organisation: of,
    standard: STANDARDS.illustrative,
  })
  t.match(sketch.body, { isSpecimen: true, number: 'SPECIMEN-TS-2026-00001' })
  const real = await certified(registerService, { organisation: of })
  t.equal(real.body.number, 'TS-2026-00001', 'a specimen spends no number')
})

t.test('a refusal, a refused application and a blocked grant issue nothing', async (t) => {
  const registerService = await open(t)
  const { ports } = registerService
  const of = (await organisation(registerService)).id
  const { id } = await begun(registerService, (await accepted(registerService, wish(of))).id)
  await evaluated(registerService, id, { hot: true, clean: false, friendly: false })
  await t.rejects(granted(registerService, id, 'two-stars'), { code: 'record-faulty' })
  const ref = { id }
  await t.rejects(decideCertification(ports, decider, ref, { outcome: 'refuse', reasons: ' ' }), {
    code: 'record-faulty',
  })
  const no = await decideCertification(ports, decider, ref, {
    outcome: 'refuse',
    reasons: '不达标',
  })
  await t.rejects(issueCertificate(ports, clerk, { decision: no.id }), {
    code: 'certificate-unfit',
  })
})

t.test(
  'complaints are handled by people who had no part in it, also when they get one later',
  async (t) => {
    const registerService = await open(t)
    const { ports } = registerService
    const of = (await organisation(registerService)).id
    const { id } = await begun(registerService, (await accepted(registerService, wish(of))).id)
    await evaluated(registerService, id)
    const input = {
      form: 'complaint',
      organisation: of,
      about: { kind: 'assessment', id },
      from: '示例顾客',
      statement: '服务与证书不符',
    } as const
    await t.rejects(receiveComplaint(ports, clerk, { ...input, form: 'appeal' }), {
      code: 'record-faulty',
      faults: [{ code: 'appeal-undecided' }],
    })
    const complaint = { id: (await receiveComplaint(ports, clerk, input)).id }
    await t.rejects(takeStep(ports, clerk, 'assign-complaint', complaint, { handler: 'lead' }), {
      code: 'duties-mixed',
    })
    const handler = by('reviewer', 'reviewer', 'decision-maker')
    await takeStep(ports, clerk, 'assign-complaint', complaint, { handler: 'reviewer' })
    const decision = await granted(registerService, id)
    const answer = { outcome: 'rejected', answer: '已核查' } as const
    await t.rejects(resolveComplaint(ports, handler, complaint, answer), {
      code: 'duties-mixed',
    })
    await takeStep(ports, clerk, 'assign-complaint', complaint, { handler: 'other' })
    const other = by('other', 'reviewer')
    const done = await resolveComplaint(ports, other, complaint, answer)
    t.equal(done.body.state, 'resolved')
    const about = { kind: 'decision', id: decision.id } as const
    const appeal = await receiveComplaint(ports, clerk, { ...input, form: 'appeal', about })
    t.ok(['lead', 'reviewer', 'decider'].every((who) => appeal.body.involved.includes(who)))
  },
)

t.test('evidence is what it says, and of a size', async (t) => {
  const registerService = await open(t)
  const of = (await organisation(registerService)).id
  const { id } = await begun(registerService, (await accepted(registerService, wish(of))).id)
  const png = Buffer.from('89504e470d0a1a0a0000', 'hex')
  const attach = (name: string, mediaType: string, bytes: Uint8Array) =>
    attachEvidence(registerService.ports, lead, { id }, { name, mediaType, bytes, about: [] })
  for (const [name, mediaType, bytes, code] of [
    ['a.html', 'text/html', Buffer.from('<p>'), 'evidence-type'],
    ['a.svg', 'image/svg+xml', Buffer.from('<svg/>'), 'evidence-type'],
    ['a.png', 'image/png', Buffer.from('<script>'), 'evidence-other'],
    ['a.pdf', 'application/pdf', png, 'evidence-other'],
    ['a.txt', 'text/plain', Buffer.from([0xff, 0xfe, 0]), 'evidence-other'],
    ['a.png', 'image/png', Buffer.alloc(0), 'evidence-empty'],
    ['../a.png', 'image/png', png, 'evidence-name'],
    ['a.png', 'image/png', Buffer.concat([png, Buffer.alloc(20 * 1024 * 1024)]), 'evidence-size'],
    ['a.png', 'toString', png, 'evidence-type'],
  ] as const)
    await t.rejects(
      attach(name, mediaType, bytes),
      { code: 'record-faulty', faults: [{ code }] },
      name,
    )
  const { body } = await attach('前台.png', 'image/png', png)
  t.match(body.evidence, [{ name: '前台.png', size: png.length, by: 'lead' }])
})
