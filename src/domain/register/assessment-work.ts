import type {
  AssessmentBasis,
  AssessmentPlan,
  AssessmentReopening,
  AssessmentWork,
  Evidence,
  Gathered,
  PlanChange,
  TakenOver,
  TeamMember,
  TeamReport,
} from './assessment-record.ts'
import { recommendationFaults } from '../document/report-faults.ts'
import type { Answer } from '../language/assessment.ts'
import { fault, type Fault } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import { Refusal } from '../faults/refusal.ts'
import { signed, type Doer, type Signed } from './doer.ts'
import {
  blankFault,
  permit,
  refuseFaults,
  refuseInvolved,
  refuseOutsider,
  type Lifecycle,
} from './lifecycle.ts'
import { actName, type NamedAct } from './names.ts'
import { refuseLate, refuseParty } from './reopening.ts'

export const ASSESSMENT = {
  kind: 'assessment',
  acts: {
    'plan-assessment': {
      from: null,
      to: 'planned',
      roles: ['clerk'],
      needs: 'an accepted application and a revision in force',
    },
    'change-plan': {
      from: ['planned', 'in-progress', 'evaluated', 'reviewed', 'decided', 'reopened'],
      roles: ['clerk'],
      needs:
        'a reason where somebody leaves under way; once it is evaluated, the team alone changes',
    },
    'start-assessment': { from: ['planned'], to: 'in-progress', roles: ['assessor'] },
    'record-answers': { from: ['in-progress'], roles: ['assessor'], needs: 'to be in the team' },
    'record-consensus': { from: ['in-progress'], roles: ['assessor'], needs: 'to be in the team' },
    'attach-evidence': { from: ['in-progress'], roles: ['assessor'], needs: 'to be in the team' },
    'report-assessment': {
      from: ['in-progress', 'evaluated'],
      roles: ['assessor'],
      needs: 'to lead the team, and no review yet',
    },
    'evaluate-assessment': {
      from: ['in-progress'],
      to: 'evaluated',
      roles: ['assessor'],
      needs: 'to lead the team',
    },
    'review-evaluation': {
      from: ['evaluated'],
      to: 'reviewed',
      roles: ['reviewer'],
      needs: 'not to be in the team',
    },
    'return-assessment': {
      from: ['evaluated', 'reviewed', 'reopened'],
      to: 'in-progress',
      roles: ['reviewer', 'decision-maker'],
      needs: 'a reason, and not to be in the team, nor to have had a part in what was reopened',
    },
    'decide-certification': {
      from: ['reviewed', 'reopened'],
      to: 'decided',
      roles: ['decision-maker'],
      needs: 'not to be in the team, nor to have had a part in what was reopened',
    },
    'reopen-assessment': {
      from: ['decided', 'reopened'],
      to: 'reopened',
      roles: ['clerk', 'reviewer', 'decision-maker'],
      needs: 'an appeal that was upheld, or a slip noticed before a certificate is issued',
    },
    'take-over-answers': {
      from: ['in-progress'],
      roles: ['assessor'],
      needs: 'to be in the team, and a certificate that it follows',
    },
    'conclude-assessment': {
      from: ['evaluated', 'reviewed'],
      to: 'concluded',
      roles: ['assessor'],
      needs: 'a surveillance that it is for',
    },
    'abandon-assessment': {
      from: ['planned', 'in-progress', 'evaluated', 'reviewed'],
      to: 'abandoned',
      roles: ['clerk'],
      needs: 'a reason',
    },
  },
} as const satisfies Lifecycle<AssessmentWork['state']>

/** A planned assessment. Refuses a team without exactly one lead, and days out of order. */
export function planAssessment(
  doer: Doer,
  basis: Omit<AssessmentBasis, 'planned'>,
  takenOver?: Omit<TakenOver, keyof Signed>,
): AssessmentWork {
  permit(ASSESSMENT, 'plan-assessment', undefined, doer)
  refuseFaults('plan', planFaults(basis.plan))
  const planned = signed(doer)
  return {
    state: 'planned',
    ...basis,
    planned,
    consensus: {},
    evidence: [],
    ...(takenOver === undefined ? {} : { takenOver: { ...takenOver, ...planned } }),
  }
}

/**
 * Another plan. Under way, whoever is no longer named leaves the team and stays on record with the
 * reason; once there is an evaluation, days, methods, sampling and notes are what it rests on.
 */
export function changePlan(
  before: AssessmentWork,
  doer: Doer,
  { reason, ...plan }: PlanChange,
): AssessmentWork {
  permit(ASSESSMENT, 'change-plan', before, doer)
  refuseFaults('plan', [...planFaults(plan), ...changeFaults(before, plan, reason)])
  if (before.state === 'planned') return { ...before, plan }
  const gone = before.plan.team
    .filter(({ person }) => !isNamed(plan, person))
    .map(({ person, left }): TeamMember => {
      return { person, left: left ?? { ...signed(doer), reason: reason ?? '' } }
    })
  return { ...before, plan: { ...plan, team: [...plan.team, ...gone] } }
}

/** The team begins. */
export function startAssessment(before: AssessmentWork, doer: Doer): AssessmentWork {
  permit(ASSESSMENT, 'start-assessment', before, doer)
  requireTeam(before, doer, 'start-assessment')
  return { ...gatheredOf(before), state: 'in-progress' }
}

/** What the team agreed on; an input with `null` is agreed on no more. */
export function recordConsensus(
  before: AssessmentWork,
  doer: Doer,
  agreed: { readonly [input: string]: Answer | null },
): AssessmentWork {
  permit(ASSESSMENT, 'record-consensus', before, doer)
  requireTeam(before, doer, 'record-consensus')
  const consensus = { ...before.consensus }
  for (const [input, answer] of Object.entries(agreed))
    if (answer === null) delete consensus[input]
    else consensus[input] = { answer, ...signed(doer) }
  return { ...gatheredOf(before), state: 'in-progress', consensus }
}

/** A file was captured as evidence. */
export function attachEvidence(
  before: AssessmentWork,
  doer: Doer,
  file: Omit<Evidence, 'by' | 'at'>,
): AssessmentWork {
  permit(ASSESSMENT, 'attach-evidence', before, doer)
  requireTeam(before, doer, 'attach-evidence')
  const evidence = [...before.evidence, { ...file, ...signed(doer) }]
  return { ...gatheredOf(before), state: 'in-progress', evidence }
}

/**
 * What the team reports of its work, in place of what it reported before: documented before the review,
 * which looks at it (ISO/IEC 17065, 7.4.9).
 */
export function reportAssessment(
  before: AssessmentWork,
  doer: Doer,
  report: TeamReport,
): AssessmentWork {
  permit(ASSESSMENT, 'report-assessment', before, doer)
  requireLead(before, doer, 'report-assessment')
  refuseFaults('report', recommendationFaults(before.kind, report.recommendation))
  return { ...before, report: { ...signed(doer), ...report } }
}

/** The answers were scored and the receipt is frozen. */
export function evaluated(before: AssessmentWork, doer: Doer, evaluation: string): AssessmentWork {
  permitEvaluation(before, doer)
  return { ...gatheredOf(before), state: 'evaluated', evaluation }
}

/** Refuses an evaluation by anybody but the lead of a team at work. */
export function permitEvaluation(before: AssessmentWork, doer: Doer): void {
  permit(ASSESSMENT, 'evaluate-assessment', before, doer)
  requireLead(before, doer, 'evaluate-assessment')
}

/** When rules may be used: from their first day to the day on which they are given up. */
export type UsableSpan = { readonly from: string; readonly sunset?: string }

/**
 * What is wrong with judging as of a day: it lies within the plan, within the time in which the rules
 * may be used, and is not to come.
 */
export function dayFaults(
  { plan }: Pick<AssessmentWork, 'plan'>,
  rules: UsableSpan,
  date: string,
  today: string,
): Fault[] {
  const asked = { date: { date } }
  const [from, until] = [{ date: plan.from }, { date: plan.until }]
  const isPlanned = plan.from <= date && date <= plan.until
  return [
    ...(date <= today ? [] : [fault(message('fault-date-ahead', asked), '/date')]),
    ...(isPlanned
      ? []
      : [fault(message('fault-date-unplanned', { ...asked, from, until }), '/date')]),
    ...spanFaults(rules, date, '/date'),
  ]
}

/** A day on which the rules may not be used. */
export function spanFaults({ from, sunset }: UsableSpan, date: string, pointer: string): Fault[] {
  if (date >= from && (sunset === undefined || date <= sunset)) return []
  const asked = { date: { date }, from: { date: from } }
  return [
    fault(
      sunset === undefined
        ? message('fault-rules-unusable', asked)
        : message('fault-rules-unusable--sunset', { ...asked, sunset: { date: sunset } }),
      pointer,
    ),
  ]
}

/** Refuses answers by anybody but an assessor of a team at work. */
export function permitAnswers(before: AssessmentWork, doer: Doer): void {
  permit(ASSESSMENT, 'record-answers', before, doer)
  requireTeam(before, doer, 'record-answers')
}

/** The review is recorded. */
export function reviewed(before: AssessmentWork, doer: Doer, review: string): AssessmentWork {
  permit(ASSESSMENT, 'review-evaluation', before, doer)
  refuseTeam(before, doer, 'review-evaluation')
  refuseParty(doer, before.reopenings ?? [], 'review-evaluation')
  return { ...gatheredOf(before), state: 'reviewed', evaluation: evaluationOf(before), review }
}

/** Back to the team, with the reason. What was evaluated stays on record and counts no more. */
export function returnAssessment(
  before: AssessmentWork,
  doer: Doer,
  reason: string,
): AssessmentWork {
  permit(ASSESSMENT, 'return-assessment', before, doer)
  refuseTeam(before, doer, 'return-assessment')
  permitWayBack(before, doer, 'return-assessment')
  refuseFaults('return', blankFault('/reason', reason, message('words-reason')))
  return { ...gatheredOf(before), state: 'in-progress' }
}

/** The decision is recorded; nothing follows but what {@link reopened} opens. */
export function decided(before: AssessmentWork, doer: Doer, decision: string): AssessmentWork {
  permit(ASSESSMENT, 'decide-certification', before, doer)
  if (before.surveillance !== undefined)
    throw new Refusal(
      'act-untimely',
      message('refusal-act-untimely--of-surveillance', { surveillance: before.surveillance }),
    )
  refuseTeam(before, doer, 'decide-certification')
  permitWayBack(before, doer, 'decide-certification')
  const review = 'review' in before ? before.review : ''
  const evaluation = evaluationOf(before)
  return { ...gatheredOf(before), state: 'decided', evaluation, review, decision }
}

/**
 * What was decided is looked at again: one act follows, a decision on the same evaluation or the
 * return to the team, by people who had no part so far. On what was decided before nothing is issued.
 */
export function reopened(
  before: AssessmentWork,
  doer: Doer,
  reopening: AssessmentReopening,
): AssessmentWork {
  permit(ASSESSMENT, 'reopen-assessment', before, doer)
  refuseFaults('reopening', blankFault('/reason', reopening.reason, message('words-reason')))
  if (before.state !== 'decided' && before.state !== 'reopened') return before
  return {
    ...before,
    state: 'reopened',
    reopenings: [...(before.reopenings ?? []), reopening],
  }
}

/** Whether a decision of this assessment was reopened, so that nothing is issued on it any more. */
export function isOvertaken(
  { reopenings = [] }: Pick<Gathered, 'reopenings'>,
  decision: string,
): boolean {
  return reopenings.some(({ overtakes }) => overtakes.includes(decision))
}

/** The answers of the last evaluation are there, each to be looked at again. */
export function takeOverAnswers(
  before: AssessmentWork,
  doer: Doer,
  takenOver: Omit<TakenOver, keyof Signed>,
): AssessmentWork {
  permit(ASSESSMENT, 'take-over-answers', before, doer)
  requireTeam(before, doer, 'take-over-answers')
  const taken = { ...takenOver, ...signed(doer) }
  return { ...gatheredOf(before), state: 'in-progress', takenOver: taken }
}

/** The surveillance that it is for was concluded by it. */
export function concludeAssessment(before: AssessmentWork, doer: Doer): AssessmentWork {
  permit(ASSESSMENT, 'conclude-assessment', before, doer)
  const evaluation = evaluationOf(before)
  return { ...gatheredOf(before), state: 'concluded', evaluation, concluded: signed(doer) }
}

/** The work ends without a decision. */
export function abandonAssessment(
  before: AssessmentWork,
  doer: Doer,
  reason: string,
): AssessmentWork {
  permit(ASSESSMENT, 'abandon-assessment', before, doer)
  refuseFaults('abandonment', blankFault('/reason', reason, message('words-reason')))
  return { ...gatheredOf(before), state: 'abandoned', abandoned: { ...signed(doer), reason } }
}

/** The persons of the team as it is now. */
export function teamOf({ plan }: Pick<AssessmentBasis, 'plan'>): readonly string[] {
  return plan.team.flatMap(({ person, left }) => (left === undefined ? [person] : []))
}

/** Everybody who ever was in the team: they assessed, also where they left since. */
export function everInTeam({ plan }: Pick<AssessmentBasis, 'plan'>): readonly string[] {
  return plan.team.map(({ person }) => person)
}

/** The evaluation that counts; empty where there is none. */
export function evaluationOf(work: AssessmentWork): string {
  return 'evaluation' in work ? work.evaluation : ''
}

function refuseTeam(work: AssessmentWork, { person }: Doer, act: NamedAct): void {
  const why = message('refusal-duties-mixed--team-excluded', { act: actName(act) })
  refuseInvolved(person, everInTeam(work), why)
}

/** A way back is for people without a part in what it undoes, up to its last day. */
function permitWayBack(
  { state, reopenings = [] }: AssessmentWork,
  doer: Doer,
  act: NamedAct,
): void {
  refuseParty(doer, reopenings, act)
  const open = reopenings.at(-1)
  if (state === 'reopened' && open !== undefined) refuseLate(doer, open, act)
}

function requireTeam(work: AssessmentWork, { person }: Doer, act: NamedAct): void {
  const why = message('refusal-duties-mixed--team-only', { act: actName(act) })
  refuseOutsider(person, teamOf(work), why)
}

function requireLead({ plan }: AssessmentWork, doer: Doer, act: NamedAct): void {
  const leads = plan.team.filter((one) => one.isLead === true).map(({ person }) => person)
  const why = message('refusal-duties-mixed--lead-only', { act: actName(act) })
  refuseOutsider(doer.person, leads, why)
}

function gatheredOf(work: AssessmentWork): Gathered {
  const { application, kind, organisation, rules, scope, sites, plan, planned } = work
  const { consensus, evidence, profile, certificate, surveillance, report } = work
  const { takenOver, reopenings } = work
  const basis = { application, kind, organisation, rules, scope, sites, plan, planned }
  return {
    ...basis,
    ...(profile === undefined ? {} : { profile }),
    ...(certificate === undefined ? {} : { certificate }),
    ...(surveillance === undefined ? {} : { surveillance }),
    consensus,
    evidence,
    ...(report === undefined ? {} : { report }),
    ...(takenOver === undefined ? {} : { takenOver }),
    ...(reopenings === undefined ? {} : { reopenings }),
  }
}

function planFaults({ team, methods, from, until }: AssessmentPlan): Fault[] {
  const leads = team.filter(({ isLead }) => isLead === true).length
  const people = new Set(team.map(({ person }) => person))
  const isExpertLead = team.some(({ isLead, isExpert }) => isLead === true && isExpert === true)
  return [
    ...(leads === 1 ? [] : [fault(message('fault-team-lead', { count: leads }), '/team')]),
    ...(isExpertLead ? [fault(message('fault-team-expert-lead'), '/team')] : []),
    ...(people.size === team.length ? [] : [fault(message('fault-team-twice'), '/team')]),
    ...(methods.length > 0 ? [] : [fault(message('fault-methods-missing'), '/methods')]),
    ...(from <= until
      ? []
      : [
          fault(
            message('fault-dates-order--assessment', {
              from: { date: from },
              until: { date: until },
            }),
            '/until',
          ),
        ]),
  ]
}

function changeFaults(
  { state, plan: before }: AssessmentWork,
  plan: AssessmentPlan,
  reason: string | undefined,
): Fault[] {
  if (state === 'planned') return []
  const isLeft = before.team.some(({ person, left }) => {
    return left === undefined && !isNamed(plan, person)
  })
  const isFixed = state !== 'in-progress' && basisOfPlan(before) !== basisOfPlan(plan)
  return [
    ...(isLeft ? blankFault('/reason', reason, message('words-reason')) : []),
    ...(isFixed ? [fault(message('fault-plan-fixed'), '')] : []),
  ]
}

function isNamed({ team }: AssessmentPlan, person: string): boolean {
  return team.some((one) => one.person === person)
}

/** What an evaluation rests on, beside who did it. */
function basisOfPlan({ methods, from, until, sampling, notes }: AssessmentPlan): string {
  return JSON.stringify([methods.toSorted(), from, until, sampling, notes])
}
