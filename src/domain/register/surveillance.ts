import { fault } from '../faults/fault.ts'
import { date } from '../language/plain-values.ts'
import { message } from '../messages/message.ts'
import { signed, type Doer, type Signed } from './doer.ts'
import { blankFault, permit, refuseFaults, refuseInvolved, type Lifecycle } from './lifecycle.ts'
import { actName } from './names.ts'
import { integer, list, object, optional, string, type Of } from '../schema/schema.ts'
import {
  id,
  nothingMore,
  recordSchema,
  signature,
  signedWith,
  type BodyOf,
} from './record-schema.ts'

const facts = object({
  organisation: id,
  certificate: id,
  /** The day by which it must have been done. */
  dueOn: date,
  /** Counts from 1 within a term. */
  turn: integer({ minimum: 1 }),
  /** It goes on with the certificate in their place. */
  earlier: optional(list(id, { description: 'Certificates it stood under before, oldest first.' })),
  planned: signature,
})
type Due = Of<typeof facts>

const result = signedWith({
  notes: string(),
  /** Why it was done so early, where it was. */
  reason: optional(string()),
  /** The assessment that was made for it, where there was a whole one. */
  assessment: optional(id),
})
export type SurveillanceResult = Of<typeof result>

/** What is recorded of one that was done. */
export type SurveillanceOutcome = Omit<SurveillanceResult, keyof Signed> & {
  readonly outcome: 'passed' | 'failed'
}

/** A yearly look whether a certificate is still deserved (ISO/IEC 17065, 7.9). */
export const surveillanceRecord = recordSchema(
  facts,
  {
    due: nothingMore,
    overdue: nothingMore,
    passed: object({ result }),
    failed: object({ result }),
    lapsed: object({ reason: string() }),
  },
  {
    id: '01a20876-b821-7000-8065-18535a9857b9',
    version: 1,
    createdAt: '2026-06-26T02:00:00.000Z',
    updatedAt: '2026-06-26T02:00:00.000Z',
    certificate: '01a20876-b7c0-7000-b004-e5f3a30c3fd0',
    dueOn: '2028-06-26',
    organisation: '01a20876-b71a-7000-a8c0-356b6c3b9944',
    planned: { at: '2026-06-26T02:00:00.000Z', by: 'demo-decision-maker' },
    state: 'due',
    turn: 2,
  },
)
export type Surveillance = BodyOf<typeof surveillanceRecord>

export const SURVEILLANCE = {
  kind: 'surveillance',
  acts: {
    'plan-surveillance': {
      from: null,
      to: 'due',
      roles: ['clerk', 'decision-maker', 'operator'],
      needs: 'a certificate that is issued',
    },
    'assess-surveillance': {
      from: ['due', 'overdue'],
      roles: ['clerk'],
      needs: 'a certificate that is live, and no other assessment for it',
    },
    'pass-surveillance': { from: ['due', 'overdue'], to: 'passed', roles: ['assessor'] },
    'fail-surveillance': { from: ['due', 'overdue'], to: 'failed', roles: ['assessor'] },
    'mark-overdue': {
      from: ['due'],
      to: 'overdue',
      roles: ['operator', 'clerk'],
      needs: 'the day to be past',
    },
    'carry-surveillance': {
      from: ['due', 'overdue', 'passed', 'failed'],
      roles: ['clerk', 'decision-maker', 'operator'],
      needs: 'a certificate that takes the place of the one it is for',
    },
    'resume-surveillance': {
      from: ['lapsed'],
      to: 'overdue',
      roles: ['clerk', 'decision-maker', 'operator'],
      needs: 'an expired certificate that is renewed late',
    },
    'lapse-surveillance': {
      from: ['due', 'overdue'],
      to: 'lapsed',
      roles: ['operator', 'clerk', 'decision-maker'],
      needs: 'a certificate that is no longer live',
    },
    'reinstate-surveillance': {
      from: ['lapsed'],
      to: 'due',
      roles: ['decision-maker'],
      needs: 'a certificate whose withdrawal was taken back',
    },
  },
} as const satisfies Lifecycle<Surveillance['state']>

/** A surveillance to be done by a day. */
export function planSurveillance(
  doer: Doer,
  due: Pick<Due, 'organisation' | 'certificate' | 'dueOn' | 'turn'>,
): Surveillance {
  permit(SURVEILLANCE, 'plan-surveillance', undefined, doer)
  return { state: 'due', ...due, planned: signed(doer) }
}

/** Refuses whoever may not plan an assessment for this surveillance now. */
export function permitSurveillanceAssessment(before: Surveillance, doer: Doer): void {
  permit(SURVEILLANCE, 'assess-surveillance', before, doer)
}

/**
 * It was done. `decidedBy` is who decided on the certificate, and assesses nothing of it. One that is
 * early does not pass without a reason.
 */
export function concludeSurveillance(
  before: Surveillance,
  doer: Doer,
  input: SurveillanceOutcome,
  decidedBy: string,
  early = false,
): Surveillance {
  const act = input.outcome === 'passed' ? 'pass-surveillance' : 'fail-surveillance'
  permit(SURVEILLANCE, act, before, doer)
  const why = message('refusal-duties-mixed--decided', { act: actName(act) })
  refuseInvolved(doer.person, [decidedBy], why)
  const { notes, assessment, reason } = input
  refuseFaults('surveillance', [
    ...blankFault('/notes', notes, message('words-note')),
    ...(early && input.outcome === 'passed' && (reason ?? '').trim() === ''
      ? [fault(message('fault-surveillance-early', { due: { date: before.dueOn } }), '/reason')]
      : []),
  ])
  const result = {
    ...signed(doer),
    notes,
    ...(reason === undefined ? {} : { reason }),
    ...(assessment === undefined ? {} : { assessment }),
  }
  return { ...dueOf(before), state: input.outcome, result }
}

/** Its day is past and nobody came. Refused before that. */
export function markOverdue(before: Surveillance, doer: Doer): Surveillance {
  permit(SURVEILLANCE, 'mark-overdue', before, doer)
  if (doer.day <= before.dueOn)
    refuseFaults('surveillance', [
      fault(
        message('fault-not-overdue', {
          due: { date: before.dueOn },
          today: { date: doer.day },
        }),
        '/dueOn',
      ),
    ])
  return { ...dueOf(before), state: 'overdue' }
}

/** It goes on under the certificate that took the place of the one it was for. */
export function carrySurveillance(
  before: Surveillance,
  doer: Doer,
  certificate: string,
): Surveillance {
  permit(SURVEILLANCE, 'carry-surveillance', before, doer)
  return { ...before, certificate, earlier: earlierOf(before) }
}

/** Nobody came before the certificate expired: it is owed under the one that renews it late. */
export function resumeSurveillance(
  before: Surveillance,
  doer: Doer,
  certificate: string,
): Surveillance {
  permit(SURVEILLANCE, 'resume-surveillance', before, doer)
  return { ...dueOf(before), certificate, earlier: earlierOf(before), state: 'overdue' }
}

/** There is no certificate to watch over any more. */
export function lapseSurveillance(before: Surveillance, doer: Doer, reason: string): Surveillance {
  permit(SURVEILLANCE, 'lapse-surveillance', before, doer)
  return { ...dueOf(before), state: 'lapsed', reason }
}

/** The certificate stands again, and has to be watched over as before. */
export function reinstateSurveillance(before: Surveillance, doer: Doer): Surveillance {
  permit(SURVEILLANCE, 'reinstate-surveillance', before, doer)
  return { ...dueOf(before), state: 'due' }
}

/** Whether it still has to be done. */
export function isAwaited({ state }: Surveillance): boolean {
  return state === 'due' || state === 'overdue'
}

function dueOf({ organisation, certificate, dueOn, turn, planned, earlier }: Surveillance): Due {
  const due = { organisation, certificate, dueOn, turn, planned }
  return earlier === undefined ? due : { ...due, earlier }
}

function earlierOf({ earlier = [], certificate }: Surveillance): readonly string[] {
  return [...earlier, certificate]
}
