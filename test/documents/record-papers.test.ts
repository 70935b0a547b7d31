import t from 'tap'
import { readArchive } from '../../src/adapters/word-template/package/archive-gate.ts'
import { decisionTold } from '../../src/app/register/assessments/decision-told.ts'
import { planSurveillanceAssessment } from '../../src/app/register/assessments/plan-surveillance-assessment.ts'
import { reportTold } from '../../src/app/register/assessments/report-told.ts'
import { planTold } from '../../src/app/register/assessments/plan-told.ts'
import { raiseNonconformity } from '../../src/app/register/assessments/raise-nonconformity.ts'
import { issueCertificate } from '../../src/app/register/certificates/issue-certificate.ts'
import { labelTold } from '../../src/app/register/certificates/label-told.ts'
import { noticeTold } from '../../src/app/register/certificates/notice-told.ts'
import { reduceCertificate } from '../../src/app/register/certificates/reduce-certificate.ts'
import { reopenWithdrawal } from '../../src/app/register/certificates/reopen-withdrawal.ts'
import { restoreCertificate } from '../../src/app/register/certificates/restore-certificate.ts'
import { withdrawCertificate } from '../../src/app/register/certificates/withdraw-certificate.ts'
import { keepMode } from '../../src/app/register/keep-mode.ts'
import { allOf } from '../../src/app/register/records.ts'
import { takeStep } from '../../src/app/register/take-step.ts'
import type { PlanTold } from '../../src/domain/document/assessment-plan.ts'
import type { NoticeTold } from '../../src/domain/document/certificate-notice.ts'
import type { DecisionTold } from '../../src/domain/document/decision-record.ts'
import { TEXT_LANGUAGES } from '../../src/domain/messages/text.ts'
import { decided, organisation, STAFF, wish } from '../register/casework.ts'
import { by, openRegisterService } from '../register/register-service.ts'
import { smallRoot } from '../register/small-root.ts'
import { sdkFaults } from './open-xml-sdk.ts'
import { decidedOn, labelled, linesOf, plannedBy, receiptOf, service, suspended } from './papers.ts'
import { readQr } from './qr-code.ts'

const STRANGER = { actor: { id: 'nobody', roles: ['contact'] } }
const receipt = await receiptOf()
const told = decidedOn(receipt)

async function linesIn(one: DecisionTold, language: 'zh' | 'en' = 'en'): Promise<string> {
  const about = { decided: one }
  const paper = await service.papers.render({ kind: 'decision-record', language, about })
  return (await linesOf(paper.bytes)).join('\n')
}

t.test(
  'it says what was decided, by whom, and on what, and is sound to the Open XML SDK',
  async (t) => {
    for (const language of TEXT_LANGUAGES) {
      const about = { decided: told }
      const { bytes } = await service.papers.render({ kind: 'decision-record', language, about })
      t.strictSame(await sdkFaults(bytes), [], language)
      const lines = (await linesOf(bytes)).join('\n')
      for (const words of [
        '许衡',
        '孟知行',
        '沈知遥',
        'TEST-2026-00001',
        told.receipt.standard.digest,
      ])
        t.match(lines, words, `${language}: ${words}`)
    }
    const english = await linesIn(told)
    t.match(english, 'Granted: Four stars')
    t.match(english, 'Four stars, 125 points of 150')
    t.match(english, '何敏 (Left the team)')
    t.match(english, '30 June 2026')
  },
)

t.test('a refusal gives its grounds, and a decision that counts no more says so', async (t) => {
  const { level: _, ...decision } = told.decision
  const refused = { ...told, issued: [], nonconformities: [] }
  const lines = await linesIn({
    ...refused,
    decision: { ...decision, reasons: 'The correction was not checked.', isOver: true },
  })
  t.match(lines, 'Certification refused')
  t.match(lines, 'The correction was not checked.')
  t.match(lines, 'This decision was overtaken and counts no more')
  t.match(lines, 'None.')
  t.notMatch(lines, 'Certificates issued')
})

t.test('a demonstration is marked by published rules as well', async (t) => {
  const published = { ...told, receipt: { ...told.receipt, marks: [] } }
  const specimen = async (isDemonstration: boolean) => {
    const about = { decided: { ...published, isDemonstration } }
    return (await service.papers.render({ kind: 'decision-record', language: 'zh', about }))
      .isSpecimen
  }
  t.equal(await specimen(true), true)
  t.equal(await specimen(false), false)
})

t.test('a letter tells the act it is about, and what the holder does from then on', async (t) => {
  const noticed = suspended(receipt)
  const letter = async (one: NoticeTold, language: 'zh' | 'en' = 'en') => {
    const about = { noticed: one }
    const paper = await service.papers.render({ kind: 'certificate-notice', language, about })
    return { ...paper, text: (await linesOf(paper.bytes)).join('\n') }
  }
  const { text, names, isSpecimen } = await letter(noticed)
  t.match(names.full, /^Notice of suspension TEST-2026-00001 /)
  t.equal(isSpecimen, true, 'the rules are an illustration')
  for (const words of [
    'From 1 June 2026 your certificate TEST-2026-00001 is suspended',
    '许衡 (decision maker)',
    '不符合项未按期纠正。',
    'From 1 June 2026 on, do not use the certificate or its marks',
    'You may appeal against this decision to Example Certification Centre (fictitious), 8 Example Avenue',
    'these nonconformities are not closed',
    '30 June 2026',
    'As on record on 1 June 2026, the certificate is suspended.',
  ])
    t.match(text, words)
  t.match((await letter({ ...noticed, nonconformities: [] })).text, 'You may appeal')
  t.notMatch((await letter({ ...noticed, nonconformities: [] })).text, 'not closed')
  const act = (what: NoticeTold['act']['what']) => ({
    ...noticed,
    nonconformities: [],
    act: { ...noticed.act, what },
  })
  const restored = { ...act('restoration'), since: '2026-03-05' }
  t.match((await letter(restored)).text, 'its suspension since 5 March 2026 has ended')
  t.notMatch((await letter(restored)).text, /do not use|appeal/)
  t.match((await letter(restored, 'zh')).names.full, /^恢复通知书 /)
  const back = { ...act('reinstatement'), since: '2026-03-05' }
  t.match(
    (await letter(back)).text,
    'the withdrawal of your certificate TEST-2026-00001 of 5 March 2026 was taken back. From that day on you may use',
  )
  const still = await letter({ ...back, suspendedSince: '2026-02-01' })
  t.match(still.text, 'Its suspension since 1 February 2026 goes on')
  t.notMatch(still.text, 'you may use')
  t.match((await letter(act('withdrawal'))).text, 'is withdrawn.')
  t.match((await letter(act('withdrawal'), 'zh')).text, '撤销通知书')
  const published = { ...noticed, receipt: { ...receipt, marks: [] } }
  t.equal((await letter(published)).isSpecimen, false)
  t.equal((await letter({ ...published, isDemonstration: true })).isSpecimen, true)
})

t.test('the code of a label is that of its certificate', async (t) => {
  const label = labelled(receipt)
  const decision = { ...label.decision, claim: 'signed' }
  for (const language of TEXT_LANGUAGES) {
    const about = { labelled: { ...label, decision } }
    const { bytes, isSpecimen } = await service.papers.render({
      kind: 'certificate-label',
      language,
      about,
    })
    t.equal(isSpecimen, true)
    const parts = [...(await readArchive(bytes))]
    const pictures = parts.filter(([name]) => name.endsWith('.png'))
    const marks = parts.flatMap(([, part]) => [
      ...Buffer.from(part)
        .toString()
        .matchAll(/id="SpecimenMark"[^>]*;width:(\d+)pt/g),
    ])
    t.ok(marks.length > 1, 'in headers and body')
    t.ok(
      marks.every(([, width]) => width === '452'),
      'each mark is that of an A5 page',
    )
    t.equal(pictures.length, 1)
    t.equal(await readQr(pictures[0]![1]), `${decision.verifyUrl}#signed`)
    t.equal((await linesOf(bytes)).join('').split('★').length - 1, 4, 'earned stars alone')
  }
})

t.test('a plan tells what is looked at, and that it was abandoned', async (t) => {
  const { rules, planned } = await plannedBy(receipt)
  const plan = async (one: PlanTold) => {
    const about = { planned: one, rules }
    const { bytes } = await service.papers.render({
      kind: 'assessment-plan',
      language: 'en',
      about,
    })
    return (await linesOf(bytes)).join('\n')
  }
  const again = await plan(planned)
  t.match(again, 'These clauses have to be looked at again.')
  t.match(again, 'Time to close a complaint')
  t.notMatch(again, 'All 59 clauses')
  const { again: _, ...whole } = planned
  t.match(await plan({ ...whole, abandoned: 'no time' }), 'This assessment was abandoned: no time')
  t.match(await plan(whole), 'All 59 clauses of the standard.')
  t.notMatch(await plan(whole), 'looked at again')
})

t.test('a kind of paper is made of its own record, and of no other', async (t) => {
  const about = { decided: told }
  await t.rejects(service.papers.render({ kind: 'certificate-label', language: 'zh', about }), {
    code: 'document-unfit',
  })
})

t.test('what is told of records is what the register has of them', async (t) => {
  const small = await smallRoot()
  const body = await openRegisterService({ root: small.root })
  t.teardown(async () => {
    await body.close()
    small.clean()
  })
  await keepMode(body.register, 'demo')
  const { ports } = body
  const { id, body: decision } = await decided(body, wish((await organisation(body)).id))
  const facts = await decisionTold(ports, STAFF.clerk, id)
  t.match(facts, {
    isDemonstration: true,
    decision: {
      level: 'two-stars',
      decidedOn: '2026-11-23',
      usableUntil: '2027-02-21',
      isOver: false,
    },
    review: { by: STAFF.reviewer.actor.id, recommendation: 'grant', notes: '证据充分' },
    issued: [],
    asOf: '2026-11-23',
  })
  t.equal(facts.receipt.standard.digest, decision.rules.digest)
  t.equal(facts.assessment.team.filter(({ part }) => part === 'lead').length, 1)
  await t.rejects(decisionTold(ports, STRANGER, id), {
    code: 'record-unknown',
  })

  const told = await reportTold(ports, STAFF.clerk, decision.evaluation)
  t.strictSame(told.report, {
    body: { name: ports.body.name, ...(ports.body.address && { address: ports.body.address }) },
    kind: 'initial',
    from: '2026-11-23',
    until: '2026-11-23',
    methods: ['documents', 'on-site'],
    team: [
      { name: 'lead', part: 'lead' },
      { name: 'second', part: 'member' },
    ],
    reviewer: { name: 'reviewer', on: '2026-11-23' },
  })
  t.equal(told.about.evaluated.inputDigest, facts.receipt.inputDigest)
  t.equal(told.about.isDemonstration, true)
  const report = { kind: 'findings', language: 'zh', ...told } as const
  const { isSpecimen, bytes } = await service.papers.render(report)
  t.ok(isSpecimen)
  t.match((await linesOf(bytes)).join('\n'), '登记册为演示，内容均为虚构。')
  const over = { ...report, about: { ...told.about, isOver: true } }
  const again = await service.papers.render(over)
  t.match((await linesOf(again.bytes)).join('\n'), '该评价结果已不再有效')
  t.notMatch((await linesOf(bytes)).join('\n'), '已不再有效')
  await t.rejects(reportTold(ports, STRANGER, decision.evaluation), { code: 'record-unknown' })

  const plan = await planTold(ports, STAFF.clerk, decision.assessment)
  t.equal(plan.rules.digest, decision.rules.digest)
  t.match(plan.planned, {
    kind: 'initial',
    from: '2026-11-23',
    plannedBy: 'clerk',
    scope: decision.scope,
  })
  t.notOk('again' in plan.planned, 'everything is looked at')

  const first = await issueCertificate(ports, STAFF.clerk, { decision: id })
  t.match(await labelTold(ports, STAFF.clerk, first.id), {
    isDemonstration: true,
    decision: { number: first.body.number, level: 'two-stars' },
  })
  const notice = (certificate: string, place: number) =>
    noticeTold(ports, STAFF.clerk, { id: certificate, place })
  await t.rejects(notice(first.id, 1), { code: 'record-unknown' })
  const surveillances = await body.register.read((view) =>
    allOf(view, 'surveillance', 'certificate', first.id),
  )
  body.today = '2027-01-10'
  const { today } = body
  const look = await planSurveillanceAssessment(
    ports,
    STAFF.clerk,
    { id: surveillances[0]!.id },
    {
      team: [{ person: 'lead', isLead: true }],
      methods: ['on-site'],
      from: today,
      until: today,
    },
  )
  t.match((await planTold(ports, STAFF.clerk, look.id)).planned, {
    kind: 'surveillance',
    certificate: first.body.number,
    again: ['hot', 'clean', 'friendly'],
  })
  await takeStep(ports, STAFF.lead, 'start-assessment', { id: look.id }, {})
  const statement = { zh: '壶盖缺失' }
  const found = { clause: 'clean', grade: 'major', statement, evidence: [] } as const
  await raiseNonconformity(ports, STAFF.lead, { id: look.id }, found)
  await takeStep(ports, STAFF.decider, 'suspend-certificate', { id: first.id }, { reason: '停产' })
  t.match(await notice(first.id, 1), {
    certificate: { number: first.body.number },
    act: { what: 'suspension', on: '2027-01-10', by: 'decider', reason: '停产' },
    holder: { name: first.body.holder, address: first.body.address },
    asOf: '2027-01-10',
  })
  t.match((await notice(first.id, 1)).nonconformities, [{ statement, grade: 'major' }])
  await t.rejects(labelTold(ports, STAFF.clerk, first.id), {
    code: 'act-untimely',
    detail: { key: 'refusal-act-untimely--not-in-force' },
  })

  // A certificate in its place has the notices of the one before, which the letter names.
  const why = { reason: '降级', level: 'one-star' }
  const reduced = await reduceCertificate(ports, STAFF.decider, { id: first.id }, why)
  t.match((await notice(reduced.id, 1)).certificate, { number: first.body.number })
  t.equal((await notice(reduced.id, 1)).nonconformities.length, 0, 'of what it was then')
  body.today = '2027-02-01'
  await restoreCertificate(ports, STAFF.decider, { id: reduced.id }, { reason: '恢复生产' })
  t.match(await notice(reduced.id, 2), {
    certificate: { number: reduced.body.number, level: 'one-star' },
    act: { what: 'restoration', on: '2027-02-01' },
    since: '2027-01-10',
  })
  await withdrawCertificate(ports, STAFF.decider, { id: reduced.id }, { reason: '滥用标志' })
  t.match(await notice(reduced.id, 3), { act: { what: 'withdrawal' }, nonconformities: [] })
  await reopenWithdrawal(ports, STAFF.clerk, { id: reduced.id }, { reason: '差错' })
  const other = by('other', 'decision-maker')
  await restoreCertificate(ports, other, { id: reduced.id }, { reason: '误撤' })
  const back = await notice(reduced.id, 4)
  t.match(back, { act: { what: 'reinstatement', by: 'other' }, since: '2027-02-01' })
  t.notOk('suspendedSince' in back)
})
