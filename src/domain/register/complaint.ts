import { fault } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import { signed, type Doer, type Signed } from './doer.ts'
import {
  blankFault,
  permit,
  refuseFaults,
  refuseInvolved,
  refuseOutsider,
  type Lifecycle,
} from './lifecycle.ts'
import { actName } from './names.ts'

/** A complaint is about anything; an appeal is the applicant's or holder's, about a decision. */
export type ComplaintInput = {
  readonly form: 'complaint' | 'appeal'
  readonly organisation: string
  /** The record it is about. */
  readonly about: { readonly kind: 'assessment' | 'decision' | 'certificate'; readonly id: string }
  /** Who brings it, as far as told. */
  readonly from: string
  readonly statement: string
}

type Received = ComplaintInput & {
  /** Everybody who assessed, reviewed or decided what it is about. */
  readonly involved: readonly string[]
  readonly received: Signed
}
/** What an appeal that was upheld opens: one act more, on one record. */
export type WayBack = {
  readonly act: 'decide-certification' | 'reinstate-certificate' | 'restore-certificate'
  readonly kind: 'assessment' | 'certificate'
  readonly id: string
  /** Its last day; absent for what may be done anyway. */
  readonly until?: string
}

type Assigned = Received & { readonly handler: string; readonly assigned: Signed }

/** How it ends. */
export type Resolution = { readonly outcome: 'upheld' | 'rejected'; readonly answer: string }

/** A complaint or an appeal, handled by somebody not involved (ISO/IEC 17065, 7.13). */
export type Complaint =
  | (Received & { readonly state: 'received' })
  | (Assigned & { readonly state: 'assigned' })
  | (Assigned & {
      readonly state: 'resolved'
      readonly resolved: Signed & Resolution & { readonly opens?: WayBack }
    })

export const COMPLAINT = {
  kind: 'complaint',
  acts: {
    'receive-complaint': { from: null, to: 'received', roles: ['clerk', 'contact'] },
    'assign-complaint': {
      from: ['received', 'assigned'],
      to: 'assigned',
      roles: ['clerk', 'operator'],
      needs: 'a handler who was not involved',
    },
    'resolve-complaint': {
      from: ['assigned'],
      to: 'resolved',
      roles: ['reviewer', 'decision-maker', 'clerk'],
      needs: 'to be the handler',
    },
  },
} as const satisfies Lifecycle<Complaint['state']>

/** A complaint or an appeal on record. */
export function receiveComplaint(
  doer: Doer,
  input: ComplaintInput,
  involved: readonly string[],
): Complaint {
  permit(
    COMPLAINT,
    'receive-complaint',
    { state: 'received', organisation: input.organisation },
    doer,
  )
  refuseFaults('complaint', [
    ...blankFault('/from', input.from, message('words-complainant')),
    ...blankFault('/statement', input.statement, message('words-statement')),
    ...(input.form === 'appeal' && input.about.kind === 'assessment'
      ? [fault(message('fault-appeal-undecided'), '/about')]
      : []),
  ])
  return { state: 'received', ...input, involved, received: signed(doer) }
}

/** Gives it to somebody who was not involved. */
export function assignComplaint(before: Complaint, doer: Doer, handler: string): Complaint {
  permit(COMPLAINT, 'assign-complaint', before, doer)
  refuseFaults('assignment', blankFault('/handler', handler, message('words-handler')))
  const why = message('refusal-duties-mixed--handler-involved')
  refuseInvolved(handler, before.involved, why)
  return { ...receivedOf(before), state: 'assigned', handler, assigned: signed(doer) }
}

/** The handler's answer; where it upholds an appeal, with the one act that follows. */
export function resolveComplaint(
  before: Complaint,
  doer: Doer,
  { outcome, answer }: Resolution,
  opens?: WayBack,
): Complaint {
  permit(COMPLAINT, 'resolve-complaint', before, doer)
  const handler = 'handler' in before ? before.handler : ''
  const act = actName('resolve-complaint')
  refuseOutsider(doer.person, [handler], message('refusal-duties-mixed--handler-only', { act }))
  // Involvement may have grown since it was assigned: the act itself is judged again.
  const why = message('refusal-duties-mixed--handler-involved')
  refuseInvolved(doer.person, before.involved, why)
  refuseFaults('answer', blankFault('/answer', answer, message('words-answer')))
  const assigned = 'assigned' in before ? before.assigned : signed(doer)
  const more = opens === undefined ? {} : { opens }
  const resolved = { ...signed(doer), outcome, answer, ...more }
  return { ...receivedOf(before), state: 'resolved', handler, assigned, resolved }
}

/** The complaint with everybody who is involved by now: somebody may have decided since. */
export function withInvolved(before: Complaint, involved: readonly string[]): Complaint {
  return { ...before, involved: [...new Set([...before.involved, ...involved])] }
}

function receivedOf(complaint: Complaint): Received {
  const { form, organisation, about, from, statement, involved, received } = complaint
  return { form, organisation, about, from, statement, involved, received }
}
