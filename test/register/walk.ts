import { abandonAssessment } from '../../src/app/register/assessments/abandon-assessment.ts'
import { askBatch, BATCH_QUEUE } from '../../src/app/register/batches/ask-batch.ts'
import { changePlan } from '../../src/app/register/assessments/change-plan.ts'
import { concludeSurveillance } from '../../src/app/register/certificates/conclude-surveillance.ts'
import { decideCertification } from '../../src/app/register/assessments/decide-certification.ts'
import type { Call } from '../../src/app/register/perform.ts'
import { evaluateAssessment } from '../../src/app/register/assessments/evaluate-assessment.ts'
import { issueCertificate } from '../../src/app/register/certificates/issue-certificate.ts'
import { keepCalendar } from '../../src/app/register/certificates/keep-calendar.ts'
import { planAssessment } from '../../src/app/register/assessments/plan-assessment.ts'
import { receiveApplication } from '../../src/app/register/applications/receive-application.ts'
import { receiveComplaint } from '../../src/app/register/assessments/receive-complaint.ts'
import { planSurveillanceAssessment } from '../../src/app/register/assessments/plan-surveillance-assessment.ts'
import { recordAnswers } from '../../src/app/register/assessments/record-answers.ts'
import { need, type RecordKind } from '../../src/app/register/records.ts'
import { reduceCertificate } from '../../src/app/register/certificates/reduce-certificate.ts'
import { reopenAssessment } from '../../src/app/register/assessments/reopen-assessment.ts'
import { reopenWithdrawal } from '../../src/app/register/certificates/reopen-withdrawal.ts'
import { resolveComplaint } from '../../src/app/register/assessments/resolve-complaint.ts'
import { restoreCertificate } from '../../src/app/register/certificates/restore-certificate.ts'
import { resumeIssuing } from '../../src/app/register/certificates/resume-issuing.ts'
import { reviewEvaluation } from '../../src/app/register/assessments/review-evaluation.ts'
import { takeStep, type StepName } from '../../src/app/register/take-step.ts'
import { withdrawApplication } from '../../src/app/register/applications/withdraw-application.ts'
import { withdrawCertificate } from '../../src/app/register/certificates/withdraw-certificate.ts'
import { workBatch } from '../../src/app/register/batches/work-batch.ts'
import type { JsonValue } from '../../src/domain/schema/json.ts'
import { Refusal } from '../../src/domain/faults/refusal.ts'
import { recordsOf, type BatchOrder } from '../../src/domain/register/batch.ts'
import { addDays } from '../../src/domain/register/calendar.ts'
import { ALL_WELL, wish } from './casework.ts'
import { crashing } from './crashing.ts'
import { by, type RegisterService } from './register-service.ts'
import { STANDARDS } from './small-root.ts'

/** People with more than one duty, so that each can be where he must not be. */
const PEOPLE: readonly Call[] = [
  by('ann', 'assessor', 'reviewer', 'decision-maker'),
  by('ben', 'assessor', 'decision-maker', 'clerk'),
  by('cid', 'clerk', 'reviewer'),
  by('dan', 'decision-maker', 'clerk'),
  by('eve', 'assessor', 'operator'),
  by('fay', 'contact', 'reader', 'editor'),
]

/** One thing that somebody tries: what, who, with which record, and how. All numbers are free. */
export type Try = {
  readonly act: Attempt | 'onward'
  readonly who: number
  readonly which: number
  readonly how: number
}

type World = {
  readonly registerService: RegisterService
  readonly organisations: readonly string[]
}

const SCOPES = ['水壶的销售', '水壶的维修'] as const
const KINDS = ['initial', 'renewal', 'extension', 'transfer'] as const

function pick<T>(all: readonly T[], which: number): T | undefined {
  return all[which % Math.max(all.length, 1)]
}

/** A record of a kind in one of these states; in any state, where there is none or for an odd `how`. */
async function someOf(
  { registerService }: World,
  kind: RecordKind,
  states: readonly string[],
  { which, how }: Try,
): Promise<string> {
  const found = await registerService.register.read(async (view) => {
    const fitting = how % 7 === 0 ? [] : (await view.find(kind, { state: states })).items
    return fitting.length > 0 ? fitting : (await view.find(kind)).items
  })
  return pick(found, which)?.id ?? 'nothing'
}

type Doing = (world: World, one: Try, call: Call) => Promise<unknown>

const step =
  <N extends StepName>(
    name: N,
    kind: RecordKind,
    states: readonly string[],
    input: Parameters<typeof takeStep<N>>[4],
  ): Doing =>
  async (world, one, call) =>
    takeStep(
      world.registerService.ports,
      call,
      name,
      { id: await someOf(world, kind, states, one) },
      input,
    )

const reason = { reason: '测试' }

/** Everything that can be tried. */
export const ATTEMPTS = {
  async apply(world, { which, how }, call) {
    const { registerService, organisations } = world
    const kind = KINDS[how % 8] ?? 'initial'
    const live = await registerService.register.read((view) =>
      view.find('certificate', { state: ['active', 'suspended', 'withdrawn'] }),
    )
    const certificate = pick(live.items, which)
    const scope = SCOPES[which % 4 === 3 ? 1 : 0]
    // Mostly one of each, so that certificates get into each other's way.
    const founded = (['unrecorded', 'illustrative'] as const)[Math.floor(how / 8) % 8]
    const standard = STANDARDS[founded ?? 'published']
    const more = { scope: { zh: scope, en: 'Kettles' }, standard, kind }
    const of = certificate?.organisation ?? organisations[0]!
    return receiveApplication(
      registerService.ports,
      call,
      certificate === undefined || kind === 'initial'
        ? wish(organisations[which % 5 === 4 ? 1 : 0]!, { ...more, kind: 'initial' })
        : wish(of, { ...more, certificate: certificate.id }),
    )
  },
  lookAt: step('start-application-review', 'application', ['received'], {}),
  accept: step('accept-application', 'application', ['under-review'], {}),
  refuse: step('refuse-application', 'application', ['received'], reason),
  async takeBack(world, one, call) {
    const id = await someOf(world, 'application', ['accepted'], one)
    return withdrawApplication(world.registerService.ports, call, { id }, reason)
  },
  async plan(world, one, call) {
    const { registerService } = world
    const team = [{ person: ['ann', 'ben', 'eve'][one.how % 3]!, isLead: true }]
    return planAssessment(registerService.ports, call, {
      application: await someOf(world, 'application', ['accepted'], one),
      team: one.how % 2 === 0 ? team : [...team, { person: 'dan' }],
      methods: ['documents'],
      from: registerService.today,
      until: registerService.today,
    })
  },
  async changeTeam(world, one, call) {
    const id = await someOf(world, 'assessment', ['in-progress', 'evaluated', 'decided'], one)
    const { body } = await world.registerService.register.read((view) =>
      need(view, 'assessment', { id }),
    )
    const team = [{ person: ['ann', 'ben', 'eve'][one.how % 3]!, isLead: true }]
    return changePlan(world.registerService.ports, call, { id }, { ...body.plan, ...reason, team })
  },
  begin: step('start-assessment', 'assessment', ['planned'], {}),
  async answer(world, one, call) {
    const id = await someOf(world, 'assessment', ['in-progress'], one)
    const answers = one.how % 5 === 1 ? { ...ALL_WELL, clean: false } : ALL_WELL
    return recordAnswers(world.registerService.ports, call, { id }, answers)
  },
  async evaluate(world, one, call) {
    const id = await someOf(world, 'assessment', ['in-progress'], one)
    const { ports, register } = world.registerService
    const { body } = await register.read((view) => need(view, 'assessment', { id }))
    // Mostly with answers, so that there is something to grant.
    if (one.how % 6 !== 0) await ATTEMPTS.answer(world, one, call)
    return evaluateAssessment(
      ports,
      call,
      { id },
      {
        date: body.plan.until,
        whileBlocked: one.how % 12 === 0,
      },
    )
  },
  async review(world, one, call) {
    const id = await someOf(world, 'assessment', ['evaluated'], one)
    const recommendation = one.how % 5 === 1 ? 'refuse' : 'grant'
    return reviewEvaluation(
      world.registerService.ports,
      call,
      { id },
      { recommendation, notes: '看过' },
    )
  },
  sendBack: step('return-assessment', 'assessment', ['evaluated', 'reviewed'], reason),
  async decide(world, one, call) {
    const id = await someOf(world, 'assessment', ['reviewed'], one)
    const level = one.how % 5 === 1 ? 'one-star' : 'two-stars'
    return decideCertification(
      world.registerService.ports,
      call,
      { id },
      one.how % 6 === 2
        ? { outcome: 'refuse', reasons: '不足' }
        : { outcome: 'grant', level, reasons: '达标' },
    )
  },
  async giveUp(world, one, call) {
    const id = await someOf(world, 'assessment', ['planned', 'in-progress'], one)
    return abandonAssessment(world.registerService.ports, call, { id }, reason)
  },
  async issue(world, one, call) {
    const decision = await someOf(world, 'decision', ['granted'], one)
    return issueCertificate(world.registerService.ports, call, { decision })
  },
  async issueAndDie(world, one, call) {
    const decision = await someOf(world, 'decision', ['granted'], one)
    return issueCertificate(crashing(world.registerService.ports, one.how).ports, call, {
      decision,
    })
  },
  resume: ({ registerService }, _, call) => resumeIssuing(registerService.ports, call.actor),
  suspend: step('suspend-certificate', 'certificate', ['active'], reason),
  async restore(world, one, call) {
    const id = await someOf(world, 'certificate', ['suspended', 'withdrawn'], one)
    return restoreCertificate(world.registerService.ports, call, { id }, reason)
  },
  async reopenDecision(world, one, call) {
    const id = await someOf(world, 'assessment', ['decided', 'reopened'], one)
    return reopenAssessment(world.registerService.ports, call, { id }, reason)
  },
  async reopenWithdrawn(world, one, call) {
    const id = await someOf(world, 'certificate', ['withdrawn'], one)
    return reopenWithdrawal(world.registerService.ports, call, { id }, reason)
  },
  async watchOver(world, one, call) {
    const { ports, today } = world.registerService
    const id = await someOf(world, 'surveillance', ['due', 'overdue'], one)
    const team = [{ person: ['ann', 'ben', 'eve'][one.how % 3]!, isLead: true }]
    const plan = { team, methods: ['documents'], from: today, until: today } as const
    return planSurveillanceAssessment(ports, call, { id }, plan)
  },
  async concludeWatch(world, one, call) {
    const id = await someOf(world, 'surveillance', ['due', 'overdue'], one)
    const outcome = one.how % 4 === 0 ? 'failed' : 'passed'
    return concludeSurveillance(
      world.registerService.ports,
      call,
      { id },
      { outcome, notes: '测试', ...reason },
    )
  },
  async appeal(world, one, call) {
    const { ports, register } = world.registerService
    const kind = one.how % 2 === 0 ? 'decision' : 'certificate'
    const id = await someOf(world, kind, ['granted', 'refused', 'withdrawn', 'active'], one)
    const about = await register.read((view) => view.get(kind, id))
    return receiveComplaint(ports, call, {
      form: 'appeal',
      organisation: about?.organisation ?? '',
      about: { kind, id },
      from: '测试',
      statement: '测试',
    })
  },
  async giveToSomebody(world, one, call) {
    const id = await someOf(world, 'complaint', ['received'], one)
    const handler = PEOPLE[one.how % PEOPLE.length]!.actor.id
    return takeStep(world.registerService.ports, call, 'assign-complaint', { id }, { handler })
  },
  async uphold(world, one, call) {
    const id = await someOf(world, 'complaint', ['assigned'], one)
    const answer = { outcome: 'upheld', answer: '测试' } as const
    return resolveComplaint(world.registerService.ports, call, { id }, answer)
  },
  async withdraw(world, one, call) {
    const id = await someOf(world, 'certificate', ['active', 'suspended'], one)
    return withdrawCertificate(world.registerService.ports, call, { id }, reason)
  },
  async reduce(world, one, call) {
    const id = await someOf(world, 'certificate', ['active', 'suspended'], one)
    const scope = { zh: SCOPES[one.how % 2]!, en: 'Kettles' }
    const less = one.how % 3 === 0 ? { scope } : { level: 'one-star' }
    return reduceCertificate(world.registerService.ports, call, { id }, { ...reason, ...less })
  },
  async byBatch(world, one, call) {
    const { ports } = world.registerService
    const order = await batchOf(world, one)
    const { id: batch } = await askBatch(ports, call, order)
    for (const [index, item] of recordsOf(order).entries()) {
      const payload = order.items[index] as unknown as JsonValue
      // Nobody works off the queue of this register service; a refused item waits, as it would there.
      await workBatch(ports, [{ queue: BATCH_QUEUE, batch, item, payload, attempt: 1 }]).catch(
        (error: unknown) => {
          if (!(error instanceof Refusal)) throw error
        },
      )
    }
  },
  async timePasses({ registerService }, { how }) {
    registerService.today = addDays(registerService.today, how * 5)
  },
  keepDay: ({ registerService }, _, call) => keepCalendar(registerService.ports, call),
} as const satisfies { readonly [name: string]: Doing }
export type Attempt = keyof typeof ATTEMPTS

/** An act on one record or two, in states that are mostly right for it. */
async function batchOf(world: World, one: Try): Promise<BatchOrder> {
  const both = async (kind: RecordKind, states: readonly string[]) => {
    const other = { ...one, which: one.which + 1 }
    const found = [await someOf(world, kind, states, one), await someOf(world, kind, states, other)]
    return [...new Set(found)]
  }
  if (one.how % 3 === 0) {
    const decisions = await both('decision', ['granted'])
    return { act: 'issue-certificate', items: decisions.map((decision) => ({ decision })) }
  }
  if (one.how % 3 === 1) {
    const assessments = await both('assessment', ['reviewed'])
    const granted = { outcome: 'grant', level: 'two-stars', reasons: '达标' } as const
    return {
      act: 'decide-certification',
      items: assessments.map((assessment) => ({ assessment, ...granted })),
    }
  }
  const certificates = await both('certificate', ['active'])
  return {
    act: 'suspend-certificate',
    items: certificates.map((certificate) => ({ certificate, ...reason })),
  }
}

/** The order of a case that goes well. */
const ONWARD: readonly Attempt[] = [
  'apply',
  'lookAt',
  'accept',
  'plan',
  'begin',
  'evaluate',
  'review',
  'decide',
  'issue',
]

/** How far the trail has come. */
export async function trailLength({ register }: RegisterService): Promise<number> {
  const { items } = await register.read((view) => view.auditTrail({ limit: 1, first: 'newest' }))
  return items[0]?.seq ?? 0
}

/**
 * Takes one step of the walk and answers what was done; nothing, where everything was refused.
 * `onward` is the latest step of a good case that somebody may take. An even `who` lets everybody
 * try in turn until somebody may; an odd one is that person alone.
 */
export async function walk(
  world: World,
  one: Try,
  isMeant: (error: unknown) => boolean,
): Promise<Attempt | undefined> {
  const isOnward = one.act === 'onward'
  const acts = one.act === 'onward' ? ONWARD.toReversed() : [one.act]
  const people =
    isOnward || one.who % 2 === 0 ? PEOPLE : [PEOPLE[Math.floor(one.who / 2) % PEOPLE.length]!]
  const before = await trailLength(world.registerService)
  for (const act of acts)
    for (const call of people)
      try {
        await ATTEMPTS[act](world, one, call)
        // What was done before is answered again; that leads nowhere.
        if (!isOnward || (await trailLength(world.registerService)) > before) return act
      } catch (error) {
        if (!isMeant(error)) throw error
      }
  return undefined
}

/** What is tried: half of it leads onward. */
export const OFTEN: readonly Try['act'][] = (Object.keys(ATTEMPTS) as Attempt[]).flatMap(
  (act): readonly Try['act'][] => [act, 'onward'],
)
