import t from 'tap'
import type { Test } from 'tap'
import { concludeSurveillance } from '../../src/app/register/certificates/conclude-surveillance.ts'
import { decideCertification } from '../../src/app/register/assessments/decide-certification.ts'
import { issueCertificate } from '../../src/app/register/certificates/issue-certificate.ts'
import { keepCalendar } from '../../src/app/register/certificates/keep-calendar.ts'
import { allOf, need } from '../../src/app/register/records.ts'
import { reduceCertificate } from '../../src/app/register/certificates/reduce-certificate.ts'
import { reviewEvaluation } from '../../src/app/register/assessments/review-evaluation.ts'
import { resumeIssuing } from '../../src/app/register/certificates/resume-issuing.ts'
import { restoreCertificate } from '../../src/app/register/certificates/restore-certificate.ts'
import { takeStep } from '../../src/app/register/take-step.ts'
import { withdrawCertificate } from '../../src/app/register/certificates/withdraw-certificate.ts'
import { publicRegister } from '../../src/app/trust/public-register.ts'
import { engines } from '../storage/databases.ts'
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
import { crashing, Crash } from './crashing.ts'
import { openRegisterService, type RegisterService } from './register-service.ts'
import { smallRoot } from './small-root.ts'

const small = await smallRoot()
t.teardown(() => small.clean())
const databases = engines()
t.teardown(() => databases.stop())

const { clerk, second, reviewer, decider, operator } = STAFF
const SITES = [{ name: { zh: '甲店', en: 'Shop A' } }, { name: { zh: '乙店', en: 'Shop B' } }]
const reason = { reason: '误用标志' }
const oneSite = { reason: '乙店关闭', sites: SITES.slice(0, 1) }

/** The surveillances that stand under a certificate now: day and state. */
async function owed(
  { register }: RegisterService,
  certificate: string,
): Promise<readonly (readonly [string, string])[]> {
  const found = await register.read((view) =>
    allOf(view, 'surveillance', 'certificate', certificate),
  )
  return found
    .filter(({ body }) => body.certificate === certificate)
    .map(({ body }) => [body.dueOn, body.state] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
}

for (const engine of ['sqlite', 'postgres'] as const) {
  const open = async (t: Test): Promise<RegisterService> => {
    const registerService = await openRegisterService({
      root: small.root,
      place: await databases.fresh(engine),
    })
    t.teardown(() => registerService.close())
    return registerService
  }

  t.test(`${engine}: what takes the place of a suspended certificate is suspended`, async (t) => {
    const registerService = await open(t)
    const { ports, register } = registerService
    const first = await certified(registerService, { sites: SITES })
    const suspended = await takeStep(
      ports,
      decider,
      'suspend-certificate',
      { id: first.id },
      reason,
    )
    const { organisation: of } = first.body
    const scope = { zh: '水壶的销售、维修与清洗', en: 'Sale, repair and cleaning of kettles' }
    const extended = await certified(registerService, {
      organisation: of,
      kind: 'extension',
      certificate: first.id,
      scope,
      sites: SITES,
    })
    t.equal(extended.body.state, 'suspended')
    const before = suspended.body.state === 'suspended' ? suspended.body.suspended : undefined
    t.same('suspended' in extended.body && extended.body.suspended, before, 'with its reason')
    const reduced = await reduceCertificate(ports, decider, { id: extended.id }, oneSite)
    t.equal(reduced.body.state, 'suspended')
    registerService.today = '2029-10-01'
    await keepCalendar(ports, operator)
    const renewed = await certified(registerService, {
      organisation: of,
      kind: 'renewal',
      certificate: reduced.id,
      scope,
    })
    t.equal(renewed.body.state, 'suspended', 'a renewal restores nothing')
    const restored = await restoreCertificate(
      ports,
      decider,
      { id: renewed.id },
      { reason: '已停止误用' },
    )
    t.equal(restored.body.state, 'active')
    t.same(
      'notices' in restored.body && restored.body.notices.map(({ act, on }) => [act, on]),
      [
        ['suspend-certificate', '2026-11-23'],
        ['restore-certificate', '2029-10-01'],
      ],
      'and the history goes along',
    )
    const acts = await register.read((view) =>
      view.auditOf({ kind: 'certificate', id: reduced.id }),
    )
    t.same(
      acts.map(({ act }) => act),
      ['intend-certificate', 'publish-certificate', 'carry-suspension', 'supersede-certificate'],
    )
  })

  t.test(
    `${engine}: what is owed in a term stays owed, and what was done is not asked twice`,
    async (t) => {
      const registerService = await open(t)
      const { ports, register } = registerService
      const first = await certified(registerService, { sites: SITES })
      registerService.today = '2027-12-01'
      await keepCalendar(ports, operator)
      const reduced = await reduceCertificate(ports, decider, { id: first.id }, oneSite)
      t.same(await owed(registerService, reduced.id), [
        ['2027-11-23', 'overdue'],
        ['2028-11-23', 'due'],
      ])
      t.same(await owed(registerService, first.id), [], 'none is asked for twice')
      const [late, next] = await register.read((view) =>
        allOf(view, 'surveillance', 'certificate', reduced.id),
      )
      const passed = { outcome: 'passed', notes: '符合' } as const
      await concludeSurveillance(ports, second, { id: late!.id }, passed)
      // The next one is done before its day; the certificate that follows does not ask for it again.
      await concludeSurveillance(
        ports,
        second,
        { id: next!.id },
        { ...passed, reason: '与变更审核一并进行' },
      )
      const lower = { reason: '降级', level: 'one-star' }
      const again = await reduceCertificate(ports, decider, { id: reduced.id }, lower)
      t.same(again.body.surveillanceDue, [])
      t.same(await owed(registerService, again.id), [
        ['2027-11-23', 'passed'],
        ['2028-11-23', 'passed'],
      ])
      t.same(again.body.earlier, [], 'one assessment stands behind all three')
      const everUnder = await register.read((view) =>
        allOf(view, 'surveillance', 'certificate', first.id),
      )
      t.equal(everUnder.length, 2, 'they are found under the first certificate as well')
    },
  )

  t.test(
    `${engine}: a renewal in good time loses no day, and one far too early wins none`,
    async (t) => {
      const registerService = await open(t)
      const first = await certified(registerService)
      const of = first.body.organisation
      registerService.today = '2029-08-23'
      const renewal = { organisation: of, kind: 'renewal', certificate: first.id } as const
      const renewed = await certified(registerService, renewal)
      t.match(renewed.body, { validFrom: '2029-08-23', validUntil: '2032-11-22' })
      t.notOk('gap' in renewed.body)
      registerService.today = '2030-01-10'
      const early = await certified(registerService, { ...renewal, certificate: renewed.id })
      t.equal(
        early.body.validUntil,
        '2033-01-09',
        'counted from its issue, as nobody waited for it',
      )
    },
  )

  t.test(
    `${engine}: a renewal that was decided late is issued with its gap, or refused at the decision`,
    async (t) => {
      const registerService = await open(t)
      const { ports } = registerService
      const first = await certified(registerService)
      const of = first.body.organisation
      registerService.today = '2029-11-20'
      const application = await accepted(
        registerService,
        wish(of, { kind: 'renewal', certificate: first.id }),
      )
      const assessment = await begun(registerService, application.id)
      await evaluated(registerService, assessment.id)
      // The last day was 22 November.
      registerService.today = '2029-11-25'
      await keepCalendar(ports, operator)
      const decision = await granted(registerService, assessment.id)
      registerService.today = '2029-12-01'
      const renewed = await issueCertificate(ports, clerk, { decision: decision.id })
      t.match(renewed.body, {
        state: 'active',
        firstIssuedOn: '2026-11-23',
        validFrom: '2029-12-01',
        validUntil: '2032-11-22',
        gap: { from: '2029-11-23', until: '2029-11-30' },
      })
      const clock = { now: () => `${registerService.today}T04:00:00.000Z` }
      const entry = await publicRegister(ports, clock).entry(renewed.body.number)
      t.same(entry.gap, { from: '2029-11-23', until: '2029-11-30' }, 'and everybody sees it')
      t.same(
        (await owed(registerService, renewed.id)).slice(0, 2),
        [
          ['2027-11-23', 'overdue'],
          ['2028-11-23', 'overdue'],
        ],
        'what nobody did before it expired is owed again',
      )

      // The next renewal is assessed in the grace period and decided after it.
      registerService.today = '2033-05-20'
      await keepCalendar(ports, operator)
      const late = wish(of, { kind: 'renewal', certificate: renewed.id })
      const slow = await begun(registerService, (await accepted(registerService, late)).id)
      await evaluated(registerService, slow.id)
      const review = { recommendation: 'grant', notes: '符合' } as const
      await reviewEvaluation(ports, reviewer, { id: slow.id }, review)
      registerService.today = '2033-05-23'
      const grant = { outcome: 'grant', level: 'two-stars' } as const
      await t.rejects(decideCertification(ports, decider, { id: slow.id }, grant), {
        code: 'record-faulty',
        faults: [
          {
            code: 'not-followed',
            message: { key: 'fault-not-followed--late', with: { until: { date: '2033-05-22' } } },
          },
        ],
      })
      await t.rejects(accepted(registerService, late), {
        code: 'record-faulty',
        faults: [{ code: 'not-followed' }],
      })
      const refuse = { outcome: 'refuse', reasons: '宽限期已过' } as const
      await decideCertification(ports, decider, { id: slow.id }, refuse)
      await certified(registerService, { organisation: of }).then(({ body }) =>
        t.equal(body.firstIssuedOn, '2033-05-23', 'the way on is an initial certification'),
      )
    },
  )

  t.test(`${engine}: a grant is looked at again when it is used`, async (t) => {
    const registerService = await open(t)
    const { ports } = registerService
    const of = (await organisation(registerService)).id
    const forgotten = await decided(registerService, wish(of))
    registerService.today = '2027-02-22'
    await t.rejects(issueCertificate(ports, clerk, { decision: forgotten.id }), {
      code: 'act-untimely',
      detail: { key: 'refusal-act-untimely--grant-over' },
    })
    registerService.today = '2027-02-21'
    const newer = await decided(registerService, wish(of))
    await t.rejects(issueCertificate(ports, clerk, { decision: forgotten.id }), {
      code: 'act-untimely',
      detail: { key: 'refusal-act-untimely--decision-newer', with: { decision: newer.id } },
    })
    const certificate = await issueCertificate(ports, clerk, { decision: newer.id })
    const renewal = wish(of, { kind: 'renewal', certificate: certificate.id })
    const waiting = await decided(registerService, renewal)
    await withdrawCertificate(ports, decider, { id: certificate.id }, reason)
    await t.rejects(issueCertificate(ports, clerk, { decision: waiting.id }), {
      code: 'act-untimely',
    })
  })

  t.test(
    `${engine}: what was withdrawn while its successor was made comes out withdrawn`,
    async (t) => {
      const registerService = await open(t)
      const { ports, register } = registerService
      const first = await certified(registerService)
      const renewal = wish(first.body.organisation, { kind: 'renewal', certificate: first.id })
      const decision = await decided(registerService, renewal)
      const printed = async (at: number): Promise<boolean> => {
        const dying = issueCertificate(crashing(ports, at).ports, clerk, { decision: decision.id })
        await t.rejects(dying, Crash)
        return (
          (await register.read((view) => view.count('certificate', { state: 'intended' }))) === 1
        )
      }
      let at = 1
      while (!(await printed(at))) at += 1
      await withdrawCertificate(ports, decider, { id: first.id }, reason)
      t.equal((await resumeIssuing(ports, operator.actor)).finished.length, 1)
      const [made] = await register.read((view) =>
        allOf(view, 'certificate', 'decision', decision.id),
      )
      t.match(made?.body, { state: 'withdrawn', withdrawn: { reason: '误用标志' } })
      const { body } = await register.read((view) => need(view, 'certificate', { id: first.id }))
      t.equal(body.state, 'withdrawn')
      t.same((await owed(registerService, made!.id)).length, 0)
    },
  )
}
