import { fault } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import type { NonconformityGrade } from '../language/rules.ts'
import { date, names } from '../language/plain-values.ts'
import { signed, type Doer } from './doer.ts'
import type { FoundNonconformity } from './evaluation.ts'
import { blankFault, permit, refuseFaults, refuseOutsider, type Lifecycle } from './lifecycle.ts'
import { actName, type NamedAct } from './names.ts'
import { list, object, oneOf, optional, string, type Of, type Schema } from '../schema/schema.ts'
import {
  id,
  nothingMore,
  recordSchema,
  signature,
  signedWith,
  type BodyOf,
} from './record-schema.ts'

/** When a correction is done. */
export const correctedOn: Schema<string> = {
  ...date,
  description:
    'The day it was done, from the day of the finding on, or the day by which it is to be done.',
}

const said = {
  cause: string(),
  correction: string(),
  /** From the finding on. */
  due: correctedOn,
}
const correctionInput = object(said)
/** What the organisation says about a nonconformity. */
export type CorrectionInput = Of<typeof correctionInput>
const correction = object({ ...said, answered: signature })
export type Correction = Of<typeof correction>
const noted = signedWith({ note: string() })
export type Verified = Of<typeof noted>

const facts = object({
  organisation: id,
  assessment: id,
  clause: string(),
  number: optional(string()),
  grade: oneOf<NonconformityGrade>(['minor', 'major']),
  statement: names,
  evidence: list(string()),
  raised: signature,
  /** What was raised before that was kept has none. */
  foundOn: optional({ ...date, description: 'The day it was found.' }),
  /** The team, who check the correction. */
  team: list(string()),
})
type Raised = Of<typeof facts>

/** A criterion that is not fulfilled, until it is. */
export const nonconformityRecord = recordSchema(
  facts,
  {
    open: nothingMore,
    answered: object({ correction }),
    verified: object({ correction, verified: noted }),
    closed: object({ correction, verified: noted, closed: signature }),
    reopened: object({ correction, reopened: noted }),
    void: object({ voided: noted }),
  },
  {
    id: '01a20876-bc9f-7000-9912-9d4f5fc45ce3',
    version: 3,
    createdAt: '2026-10-29T02:00:00.000Z',
    updatedAt: '2026-11-05T02:00:00.000Z',
    assessment: '01a20876-bc6a-7000-b2f7-ea9fda539a27',
    clause: 'staff-competence',
    correction: {
      answered: { at: '2026-11-05T02:00:00.000Z', by: 'demo-clerk' },
      cause: '示例原因 / Example cause',
      correction: '示例：已补充培训和记录。/ Example: training and records added.',
      due: '2026-12-03',
    },
    evidence: [],
    grade: 'minor',
    number: 'A.2.1',
    organisation: '01a20876-bc19-7000-91cb-2fee6827004e',
    raised: { at: '2026-10-29T02:00:00.000Z', by: 'demo-assessor' },
    state: 'verified',
    statement: {
      en: 'A.2.1 Competence of staff: 2.63 of 3 points.',
      zh: 'A.2.1 人员能力：得 2.63 分，满分 3 分。',
    },
    team: ['demo-assessor', 'demo-assessor-2'],
    verified: {
      at: '2026-11-05T02:00:00.000Z',
      by: 'demo-assessor',
      note: '示例：已见效。/ Example: it works.',
    },
  },
)
export type Nonconformity = BodyOf<typeof nonconformityRecord>

export const NONCONFORMITY = {
  kind: 'nonconformity',
  acts: {
    'raise-nonconformity': {
      from: null,
      to: 'open',
      roles: ['assessor'],
      needs: 'to be in the team',
    },
    'answer-nonconformity': {
      from: ['open', 'reopened'],
      to: 'answered',
      roles: ['contact', 'clerk'],
      needs: 'cause, correction and day',
    },
    'verify-correction': {
      from: ['answered'],
      to: 'verified',
      roles: ['assessor'],
      needs: 'to be in the team',
    },
    'close-nonconformity': { from: ['verified'], to: 'closed', roles: ['assessor', 'reviewer'] },
    'reopen-nonconformity': {
      from: ['answered', 'verified', 'closed'],
      to: 'reopened',
      roles: ['assessor', 'reviewer'],
      needs: 'a reason',
    },
    'hand-over-nonconformity': {
      from: ['open', 'answered', 'verified', 'reopened'],
      roles: ['clerk'],
      needs: 'an assessment whose team changes',
    },
    'void-nonconformity': {
      from: ['open', 'reopened', 'answered'],
      to: 'void',
      roles: ['assessor', 'clerk'],
      needs:
        'an assessment that was evaluated again or abandoned, so that the finding counts no more',
    },
  },
} as const satisfies Lifecycle<Nonconformity['state']>

/** Writes down what does not conform. */
export function raiseNonconformity(
  doer: Doer,
  of: Pick<Raised, 'organisation' | 'assessment' | 'team'> & { readonly foundOn: string },
  found: FoundNonconformity,
): Nonconformity {
  permit(NONCONFORMITY, 'raise-nonconformity', undefined, doer)
  requireTeam('raise-nonconformity', of.team, doer)
  return { state: 'open', ...of, ...found, raised: signed(doer) }
}

/** Others check the correction from now on. */
export function handOverNonconformity(
  before: Nonconformity,
  doer: Doer,
  team: readonly string[],
): Nonconformity {
  permit(NONCONFORMITY, 'hand-over-nonconformity', before, doer)
  return { ...before, team }
}

/** The organisation says why it happened, what it did or does, and when. */
export function answerNonconformity(
  before: Nonconformity,
  doer: Doer,
  input: CorrectionInput,
): Nonconformity {
  permit(NONCONFORMITY, 'answer-nonconformity', before, doer)
  const since = before.foundOn ?? before.raised.at.slice(0, 10)
  refuseFaults('answer', [
    ...blankFault('/cause', input.cause, message('words-cause')),
    ...blankFault('/correction', input.correction, message('words-correction')),
    ...(input.due >= since
      ? []
      : [
          fault(
            message('fault-due-early', { due: { date: input.due }, since: { date: since } }),
            '/due',
          ),
        ]),
  ])
  const correction = {
    cause: input.cause,
    correction: input.correction,
    due: input.due,
    answered: signed(doer),
  }
  return { ...raisedOf(before), state: 'answered', correction }
}

/** The team saw that the correction works. */
export function verifyCorrection(before: Nonconformity, doer: Doer, note: string): Nonconformity {
  permit(NONCONFORMITY, 'verify-correction', before, doer)
  requireTeam('verify-correction', before.team, doer)
  refuseFaults('verification', blankFault('/note', note, message('words-note')))
  const verified = { ...signed(doer), note }
  return { ...raisedOf(before), state: 'verified', correction: correctionOf(before), verified }
}

/** Nothing more is to be done about it. */
export function closeNonconformity(before: Nonconformity, doer: Doer): Nonconformity {
  permit(NONCONFORMITY, 'close-nonconformity', before, doer)
  const verified = before.state === 'verified' ? before.verified : { ...signed(doer), note: '' }
  const correction = correctionOf(before)
  return { ...raisedOf(before), state: 'closed', correction, verified, closed: signed(doer) }
}

/** The correction does not hold: the organisation answers again. */
export function reopenNonconformity(
  before: Nonconformity,
  doer: Doer,
  note: string,
): Nonconformity {
  permit(NONCONFORMITY, 'reopen-nonconformity', before, doer)
  refuseFaults('reopening', blankFault('/note', note, message('words-reason')))
  const reopened = { ...signed(doer), note }
  return { ...raisedOf(before), state: 'reopened', correction: correctionOf(before), reopened }
}

/** The evaluation that found it counts no more, and so does it. */
export function voidNonconformity(before: Nonconformity, doer: Doer, note: string): Nonconformity {
  permit(NONCONFORMITY, 'void-nonconformity', before, doer)
  return { ...raisedOf(before), state: 'void', voided: { ...signed(doer), note } }
}

/** Whether anything may still be done about it. */
export function isUnfinished({ state }: Nonconformity): boolean {
  return state !== 'closed' && state !== 'void'
}

/** Whether its correction was checked. */
export function isSettled({ state }: Nonconformity): boolean {
  return state === 'verified' || state === 'closed'
}

/** Whether it is still in the way of a grant. */
export function isMajorAndOpen(one: Nonconformity): boolean {
  return one.grade === 'major' && !isSettled(one) && one.state !== 'void'
}

function requireTeam(act: NamedAct, team: readonly string[], { person }: Doer): void {
  const why = message('refusal-duties-mixed--team-only', { act: actName(act) })
  refuseOutsider(person, team, why)
}

function correctionOf(one: Nonconformity): Correction {
  if ('correction' in one) return one.correction
  return { cause: '', correction: '', due: '', answered: one.raised }
}

function raisedOf(one: Nonconformity): Raised {
  const { organisation, assessment, clause, number, grade, statement, evidence, raised } = one
  const { foundOn, team } = one
  return {
    organisation,
    assessment,
    clause,
    ...(number === undefined ? {} : { number }),
    grade,
    statement,
    evidence,
    raised,
    ...(foundOn === undefined ? {} : { foundOn }),
    team,
  }
}
