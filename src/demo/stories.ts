import type { RevisionSource } from '../app/ports.ts'
import { attachEvidence } from '../app/register/assessments/attach-evidence.ts'
import { concludeSurveillance } from '../app/register/certificates/conclude-surveillance.ts'
import {
  demo,
  demoAccepted,
  demoAnswered,
  demoCertified,
  demoDecided,
  demoEvaluated,
  demoOrganisation,
  demoPlanned,
  demoReceived,
  demoReviewed,
  type DemoCase,
} from './casework.ts'
import type { RegisterPorts } from '../app/register/perform.ts'
import { nextRevision, revisionAfterThat } from './revisions.ts'
import { evaluateAssessment } from '../app/register/assessments/evaluate-assessment.ts'
import { receiveComplaint } from '../app/register/assessments/receive-complaint.ts'
import { recordAnswers } from '../app/register/assessments/record-answers.ts'
import { allOf } from '../app/register/records.ts'
import { proposeChange } from '../app/register/certificates/propose-change.ts'
import { reduceCertificate } from '../app/register/certificates/reduce-certificate.ts'
import { resolveComplaint } from '../app/register/assessments/resolve-complaint.ts'
import { takeStep } from '../app/register/take-step.ts'
import { withdrawApplication } from '../app/register/applications/withdraw-application.ts'
import { withdrawCertificate } from '../app/register/certificates/withdraw-certificate.ts'

/** What stories are told with. */
export type DemoProps = {
  readonly ports: RegisterPorts
  readonly files?: readonly RevisionSource[]
}

/** A case as it is worked so many days ago; a negative number is a day to come. */
export type DemoCases = (daysAgo: number) => DemoCase

/** Yields how many days ago the next part happened, oldest first. */
export type DemoStory = AsyncGenerator<number, void, void>

/** Tells one: what happens, with how many days ago it did before each part. */
export type Tell = (cases: DemoCases, serial: number, props: DemoProps) => DemoStory

/** One organisation or revision each; what they are called says what became of them. */
export const DEMO_STORIES: readonly Tell[] = [
  async function* received(cases, serial, { ports }) {
    yield 2
    const of = await demoOrganisation(ports, serial, {
      zh: '示例新申请公司',
      en: 'Example Applicant',
    })
    await demoReceived(cases(2), of.id)
  },
  async function* underReview(cases, serial, { ports }) {
    yield 9
    const of = await demoOrganisation(ports, serial, { zh: '示例评审中公司', en: 'Example Review' })
    const { id } = await demoReceived(cases(9), of.id)
    yield 5
    await takeStep(ports, demo('clerk'), 'start-application-review', { id }, {})
  },
  async function* refused(cases, serial, { ports }) {
    yield 60
    const of = await demoOrganisation(ports, serial, {
      zh: '示例越界公司',
      en: 'Example Elsewhere',
    })
    const { id } = await demoReceived(cases(60), of.id, {
      scope: { zh: '示例范围：不在本标准之内', en: 'Example scope: outside this standard' },
    })
    yield 55
    const reason =
      '示例：所申请的服务不在本标准范围内。/ Example: outside the scope of the standard.'
    await takeStep(ports, demo('reviewer'), 'refuse-application', { id }, { reason })
  },
  async function* takenBack(cases, serial, { ports }) {
    yield 48
    const of = await demoOrganisation(ports, serial, {
      zh: '示例撤回公司',
      en: 'Example Second Thoughts',
    })
    const id = await demoAccepted(cases(48), of.id)
    yield 40
    await withdrawApplication(
      ports,
      demo('clerk'),
      { id },
      { reason: '示例：申请人撤回。/ Example: taken back.' },
    )
  },
  async function* planned(cases, serial, { ports }) {
    yield 12
    const of = await demoOrganisation(ports, serial, { zh: '示例待审公司', en: 'Example Soon' })
    const application = await demoAccepted(cases(12), of.id)
    yield 8
    await demoPlanned(cases(8), application)
  },
  async function* underWay(cases, serial, { ports }) {
    yield 20
    const of = await demoOrganisation(ports, serial, {
      zh: '示例审核中公司',
      en: 'Example Under Way',
    })
    const application = await demoAccepted(cases(20), of.id)
    yield 6
    const one = cases(6)
    const id = await demoPlanned(one, application)
    const half = Object.entries(one.good)
    await demoAnswered(one, id, Object.fromEntries(half.slice(0, half.length / 2)))
    yield 4
    await recordAnswers(ports, demo('assessor', '-2'), { id }, Object.fromEntries(half.slice(-5)))
    await attachEvidence(
      ports,
      demo('assessor'),
      { id },
      {
        name: '示例现场记录.txt',
        mediaType: 'text/plain',
        bytes: new TextEncoder().encode('示例证据：虚构的现场记录。\nExample evidence: made up.\n'),
        about: half.slice(0, 1).map(([input]) => input),
      },
    )
  },
  async function* notConforming(cases, serial, { ports }) {
    yield 34
    const of = await demoOrganisation(ports, serial, { zh: '示例整改公司', en: 'Example Mending' })
    const application = await demoAccepted(cases(34), of.id)
    yield 25
    const { body } = await demoEvaluated(cases(25), application, cases(25).poor)
    yield 18
    const found = await ports.register.read((view) =>
      allOf(view, 'nonconformity', 'assessment', body.assessment),
    )
    const [first, second] = found
    const correction = (cause: string) => ({
      cause,
      correction: '示例：已补充培训和记录。/ Example: training and records added.',
      due: cases(-10).today,
    })
    for (const one of [first, second])
      if (one !== undefined)
        await takeStep(
          ports,
          demo('clerk'),
          'answer-nonconformity',
          { id: one.id },
          correction('示例原因 / Example cause'),
        )
    if (first !== undefined)
      await takeStep(
        ports,
        demo('assessor'),
        'verify-correction',
        { id: first.id },
        { note: '示例：已见效。/ Example: it works.' },
      )
  },
  async function* evaluated(cases, serial, { ports }) {
    yield 30
    const of = await demoOrganisation(ports, serial, {
      zh: '示例待复核公司',
      en: 'Example To Review',
    })
    const application = await demoAccepted(cases(30), of.id)
    yield 11
    await demoEvaluated(cases(11), application, cases(11).good)
  },
  async function* refusedCertification(cases, serial, { ports }) {
    yield 90
    const of = await demoOrganisation(ports, serial, {
      zh: '示例未达标公司',
      en: 'Example Not Yet',
    })
    const application = await demoAccepted(cases(90), of.id)
    yield 80
    const decision = await demoDecided(
      cases(80),
      await demoEvaluated(cases(80), application, cases(80).poor),
    )
    yield 70
    const { id } = await receiveComplaint(ports, demo('clerk'), {
      form: 'appeal',
      organisation: of.id,
      about: { kind: 'decision', id: decision.id },
      from: '示例未达标公司 / Example Not Yet',
      statement: '示例：对评分有异议。/ Example: the scoring is disputed.',
    })
    yield 62
    const handler = { actor: { id: 'demo-appeals', roles: ['reviewer'] }, why: 'demo' }
    await takeStep(ports, demo('clerk'), 'assign-complaint', { id }, { handler: handler.actor.id })
    yield 50
    const answer = '示例：复查无误，维持决定。/ Example: checked again; the decision stands.'
    await resolveComplaint(ports, handler, { id }, { outcome: 'rejected', answer })
  },
  async function* certified(cases, serial, { ports }) {
    yield 120
    const of = await demoOrganisation(ports, serial, {
      zh: '示例智能环卫公司',
      en: 'Example Smart Sweepers',
    })
    const certificate = await demoCertified(cases(120), of.id)
    yield 15
    const { id } = await receiveComplaint(ports, demo('clerk'), {
      form: 'complaint',
      organisation: of.id,
      about: { kind: 'certificate', id: certificate.id },
      from: '示例顾客 / Example customer',
      statement: '示例：交付迟到两次。/ Example: late twice.',
    })
    yield 13
    await takeStep(ports, demo('clerk'), 'assign-complaint', { id }, { handler: 'demo-clerk' })
  },
  async function* suspended(cases, serial, { ports }) {
    yield 150
    const of = await demoOrganisation(ports, serial, {
      zh: '示例暂停公司',
      en: 'Example Suspended',
    })
    const { id } = await demoCertified(cases(150), of.id)
    yield 33
    const [watch] = await ports.register.read((view) =>
      allOf(view, 'surveillance', 'certificate', id),
    )
    if (watch !== undefined)
      await concludeSurveillance(
        ports,
        demo('assessor'),
        { id: watch.id },
        {
          outcome: 'failed',
          notes: '示例：监督发现服务网点关闭。/ Example: outlets were found closed.',
        },
      )
    yield 29
    const reason = '示例：监督未通过，限期整改。/ Example: surveillance failed.'
    await takeStep(ports, demo('decision-maker'), 'suspend-certificate', { id }, { reason })
  },
  async function* reduced(cases, serial, { ports }) {
    yield 140
    const of = await demoOrganisation(ports, serial, { zh: '示例降级公司', en: 'Example Reduced' })
    const certificate = await demoCertified(cases(140), of.id)
    yield 21
    const { body } = certificate
    await reduceCertificate(
      ports,
      demo('decision-maker'),
      { id: certificate.id },
      {
        reason: '示例：一处场所关闭。/ Example: a site was closed.',
        sites: body.sites.slice(0, 1),
      },
    )
  },
  async function* withdrawn(cases, serial, { ports }) {
    yield 160
    const of = await demoOrganisation(ports, serial, {
      zh: '示例撤销公司',
      en: 'Example Withdrawn',
    })
    const { id } = await demoCertified(cases(160), of.id)
    yield 44
    const reason = '示例：持证人申请注销。/ Example: at the request of the holder.'
    await withdrawCertificate(ports, demo('decision-maker'), { id }, { reason })
  },
  async function* expired(cases, serial, { ports }) {
    yield 200
    const of = await demoOrganisation(ports, serial, { zh: '示例到期公司', en: 'Example Expired' })
    // A shorter term than the body's, because rules and register are younger than three years.
    const short = { ...ports, body: { ...ports.body, validityMonths: 4, surveillanceMonths: 2 } }
    await demoCertified({ ...cases(200), ports: short }, of.id)
  },
  async function* overlooked(cases, serial, { ports }) {
    yield 165
    const of = await demoOrganisation(ports, serial, { zh: '示例逾期公司', en: 'Example Overdue' })
    // Looked at more often than the body does, so that a day has passed on which nobody came.
    const often = { ...ports, body: { ...ports.body, validityMonths: 12, surveillanceMonths: 5 } }
    const { id } = await demoCertified({ ...cases(165), ports: often }, of.id)
    yield 4
    // The scope in other words, so that a second person has to look at it.
    await proposeChange(
      ports,
      demo('clerk'),
      { id },
      {
        kind: 'reduction',
        reason: '示例：设计咨询已停止。/ Example: design advice was given up.',
        scope: {
          zh: '示例扫路车和垃圾收集容器的销售、安装和售后服务',
          en: 'Sale, installation and after-sales service of example sweepers',
        },
      },
    )
  },
  async function* renewed(cases, serial, { ports }) {
    yield 190
    const of = await demoOrganisation(ports, serial, { zh: '示例续证公司', en: 'Example Renewed' })
    const old = await demoCertified(cases(190), of.id)
    yield 10
    await demoCertified(cases(10), of.id, { kind: 'renewal', certificate: old.id })
  },
  async function* endingSoon(cases, serial, { ports }) {
    yield 198
    const of = await demoOrganisation(ports, serial, {
      zh: '示例将到期公司',
      en: 'Example Ending Soon',
    })
    const short = { ...ports, body: { ...ports.body, validityMonths: 8, surveillanceMonths: 7 } }
    await demoCertified({ ...cases(198), ports: short }, of.id)
  },
  granted(7, '示例松澜洁净机械有限公司', 'Example Songlan Cleaning Machines Ltd'),
  granted(5, '示例南枝环卫装备有限公司', 'Example Nanzhi Sanitation Equipment Ltd'),
  granted(3, '示例鹿鸣清洗设备有限公司', 'Example Luming Washing Equipment Ltd'),
  // A decision may be used for ninety days.
  granted(95, '示例知秋市政机械有限公司', 'Example Zhiqiu Municipal Machines Ltd'),
  nextRevision,
  revisionAfterThat,
  async function* toDecide(cases, serial, { ports }) {
    yield 26
    const of = await demoOrganisation(ports, serial, {
      zh: '示例待决定公司',
      en: 'Example To Decide',
    })
    const application = await demoAccepted(cases(26), of.id)
    yield 9
    const one = cases(9)
    const assessment = await demoPlanned(one, application)
    await demoAnswered(one, assessment, one.good)
    await attachEvidence(
      ports,
      demo('assessor'),
      { id: assessment },
      {
        name: '示例服务记录.txt',
        mediaType: 'text/plain',
        bytes: new TextEncoder().encode('示例证据：虚构的服务记录。\nExample evidence: made up.\n'),
        about: Object.keys(one.good).slice(0, 2),
      },
    )
    const evaluation = await evaluateAssessment(
      ports,
      demo('assessor'),
      { id: assessment },
      { date: one.today },
    )
    yield 6
    await demoReviewed(ports, evaluation)
  },
]

/** Decided so many days ago, with the certificate still to be issued. */
function granted(days: number, zh: string, en: string): Tell {
  return async function* (cases, serial, { ports }) {
    yield 40 + days
    const of = await demoOrganisation(ports, serial, { zh, en })
    const scope = {
      zh: '扫路车和垃圾收集容器的定制服务',
      en: 'Customization of sweepers and waste containers',
    }
    const application = await demoAccepted(cases(40 + days), of.id, { scope })
    yield 12 + days
    const evaluation = await demoEvaluated(cases(12 + days), application, cases(12 + days).good)
    yield days
    await demoDecided(cases(days), evaluation)
  }
}
