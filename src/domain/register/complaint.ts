import { fault } from '../faults/fault.ts'
import { date } from '../language/plain-values.ts'
import { message } from '../messages/message.ts'
import { signed, type Doer } from './doer.ts'
import {
  blankFault,
  permit,
  refuseFaults,
  refuseInvolved,
  refuseOutsider,
  type Lifecycle,
} from './lifecycle.ts'
import { actName } from './names.ts'
import { integer, list, object, oneOf, optional, string, type Of } from '../schema/schema.ts'
import {
  digest,
  id,
  nothingMore,
  recordSchema,
  signature,
  signedWith,
  type BodyOf,
} from './record-schema.ts'

const brought = {
  form: oneOf(['complaint', 'appeal']),
  organisation: id,
  /** The record it is about. */
  about: object({ kind: oneOf(['assessment', 'decision', 'certificate']), id }),
  /** Who brings it, as far as told. */
  from: string(),
  statement: string(),
}
const input = object(brought)
/** A complaint is about anything; an appeal is the applicant's or holder's, about a decision. */
export type ComplaintInput = Of<typeof input>

const complaintFile = signedWith({
  id,
  digest,
  name: string(),
  mediaType: string(),
  size: integer({ minimum: 1 }),
})
/** A file that came with a complaint or after it: a photograph, a letter. */
export type ComplaintFile = Of<typeof complaintFile>

const facts = object({
  ...brought,
  involved: list(string(), { description: 'Who had a part in it, and so does not handle it.' }),
  received: signature,
  files: optional(
    list(complaintFile, { description: 'Files that came with it; absent where none did.' }),
  ),
})
type Received = Of<typeof facts>

const wayBack = object(
  {
    act: oneOf(['decide-certification', 'reinstate-certificate', 'restore-certificate']),
    kind: oneOf(['assessment', 'certificate']),
    id,
    /** Absent for what may be done anyway. */
    until: optional(date),
  },
  {
    description:
      'The one act that an appeal opens which was upheld, the record it is for, and its last day.',
  },
)
/** What an appeal that was upheld opens: one act more, on one record. */
export type WayBack = Of<typeof wayBack>

const resolution = { outcome: oneOf(['upheld', 'rejected']), answer: string() }
const ending = object(resolution)
/** How it ends. */
export type Resolution = Of<typeof ending>

const assigned = { handler: string(), assigned: signature }

/** A complaint or an appeal, handled by somebody not involved (ISO/IEC 17065, 7.13). */
export const complaintRecord = recordSchema(
  facts,
  {
    received: nothingMore,
    assigned: object(assigned),
    resolved: object({
      ...assigned,
      resolved: signedWith({ ...resolution, opens: optional(wayBack) }),
    }),
  },
  {
    id: '01a20876-bb96-7000-bc9d-3037b066fda5',
    version: 3,
    createdAt: '2026-09-14T02:00:00.000Z',
    updatedAt: '2026-10-04T02:00:00.000Z',
    about: { id: '01a20876-bb87-7000-9216-354bf9447d46', kind: 'decision' },
    assigned: { at: '2026-09-22T02:00:00.000Z', by: 'demo-clerk' },
    form: 'appeal',
    from: '示例未达标公司 / Example Not Yet',
    handler: 'demo-appeals',
    involved: ['demo-assessor', 'demo-assessor-2', 'demo-reviewer', 'demo-decision-maker'],
    organisation: '01a20876-baae-7000-b500-cb6a1f26449f',
    received: { at: '2026-09-14T02:00:00.000Z', by: 'demo-clerk' },
    resolved: {
      answer: '示例：复查无误，维持决定。/ Example: checked again; the decision stands.',
      at: '2026-10-04T02:00:00.000Z',
      by: 'demo-appeals',
      outcome: 'rejected',
    },
    state: 'resolved',
    statement: '示例：对评分有异议。/ Example: the scoring is disputed.',
  },
)
export type Complaint = BodyOf<typeof complaintRecord>

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
    'attach-complaint-file': { from: ['received', 'assigned'], roles: ['clerk', 'contact'] },
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

/** A file came with it. */
export function attachComplaintFile(
  before: Complaint,
  doer: Doer,
  file: Omit<ComplaintFile, 'by' | 'at'>,
): Complaint {
  permit(COMPLAINT, 'attach-complaint-file', before, doer)
  return { ...before, files: [...(before.files ?? []), { ...file, ...signed(doer) }] }
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
  const { form, organisation, about, from, statement, involved, received, files } = complaint
  const kept = files === undefined ? {} : { files }
  return { form, organisation, about, from, statement, involved, received, ...kept }
}
