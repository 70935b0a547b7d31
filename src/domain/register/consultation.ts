import { date, names } from '../language/plain-values.ts'
import { fault, type Fault } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import { Refusal } from '../faults/refusal.ts'
import { addDays } from './calendar.ts'
import { signed, type Doer } from './doer.ts'
import { blankFault, permit, refuseFaults, type Lifecycle } from './lifecycle.ts'
import { namesFaults } from '../faults/printable.ts'
import { revisionFile } from './rules-revision.ts'
import { integer, list, object, oneOf, optional, string, type Of } from '../schema/schema.ts'
import {
  closing,
  digest,
  id,
  nothingMore,
  recordSchema,
  signature,
  type BodyOf,
} from './record-schema.ts'

const rules = object(
  {
    leastDays: optional(
      integer({
        minimum: 1,
        maximum: 1000,
        description: 'Fewest days that it is open; the committee lays it down.',
      }),
    ),
    unanswered: oneOf(
      ['told', 'refused'],
      'Whether a revision with unanswered comments may be published (`told`), or not (`refused`).',
    ),
  },
  { description: 'What the committee has laid down for its consultations.' },
)
/** What a committee has laid down for its consultations; every figure is the committee's own. */
export type ConsultationRules = Of<typeof rules>

const stage = {
  /** What the stage is called, such as Committee draft. */
  title: names,
  opens: { ...date, description: 'The first day, YYYY-MM-DD.' },
  closes: { ...date, description: 'The last day; what comes later is marked late.' },
  rules,
}
/** What is given of a consultation. */
export const consultationInput = object(stage)
/** A stage of a draft in which comments are asked for. Days are YYYY-MM-DD, both included. */
export type ConsultationInput = Of<typeof consultationInput>

const consulted = object(
  {
    revision: id,
    version: integer({ minimum: 1 }),
    edition: string(),
    number: integer({ minimum: 1 }),
    files: list(revisionFile),
    pack: digest,
  },
  { description: 'The draft as it stood: what comments are about, whatever is edited since.' },
)
/** The draft as it stood when comments were asked for: what they are about, whatever is edited since. */
export type ConsultedDraft = Of<typeof consulted>

/** A consultation on a draft, as a record. Whether it is open follows from its days. */
export const consultationRecord = recordSchema(
  object({ ...stage, standard: string(), draft: consulted, opened: signature }),
  { running: nothingMore, concluded: object({ concluded: closing }) },
  {
    id: '01a20876-c001-7000-8000-000000000001',
    version: 1,
    createdAt: '2026-11-11T02:00:00.000Z',
    updatedAt: '2026-11-11T02:00:00.000Z',
    closes: '2027-01-31',
    draft: {
      edition: '2018',
      files: [
        {
          digest: '55f3048cd25c3b3ed5d9b685eced035e6ecaad571683362866271d2420caf42e',
          path: 'rules/q-hxc-013/2018/2/adjustments.json',
          size: 985,
        },
      ],
      number: 2,
      pack: '5665e5a8e5ac240619876f864f0215dee7f159df49afaab6974505f634e40dd2',
      revision: '01a20876-bc60-7000-bd47-f8f72aa6a225',
      version: 1,
    },
    opened: { at: '2026-11-11T02:00:00.000Z', by: 'demo-editor' },
    opens: '2026-12-01',
    rules: { leastDays: 60, unanswered: 'refused' },
    standard: 'q-hxc-013',
    state: 'running',
    title: { en: 'Draft for comments', zh: '征求意见稿' },
  },
)
export type Consultation = BodyOf<typeof consultationRecord>

export const CONSULTATION = {
  kind: 'consultation',
  acts: {
    'open-consultation': { from: null, to: 'running', roles: ['editor'], needs: 'a sound draft' },
    'amend-consultation': { from: ['running'], roles: ['editor'] },
    'conclude-consultation': {
      from: ['running'],
      to: 'concluded',
      roles: ['editor'],
      needs: 'a reason',
    },
  },
} as const satisfies Lifecycle<Consultation['state']>

/** A consultation on a draft, from its first to its last day; it begins today at the earliest. */
export function openConsultation(
  doer: Doer,
  input: ConsultationInput,
  of: { readonly standard: string; readonly draft: ConsultedDraft },
): Consultation {
  permit(CONSULTATION, 'open-consultation', undefined, doer)
  refuseFaults('consultation', [
    ...consultationFaults(input),
    ...opensPastFaults(input, doer),
    ...(input.closes < doer.day
      ? [fault(message('fault-closes-early--past', { closes: { date: input.closes } }), '/closes')]
      : []),
  ])
  return { state: 'running', ...input, ...of, opened: signed(doer) }
}

/** With another title, other days or rules. A first day that has come stays, a last day does not go back before today. */
export function amendConsultation(
  before: Consultation,
  doer: Doer,
  input: ConsultationInput,
): Consultation {
  permit(CONSULTATION, 'amend-consultation', before, doer)
  const { opens, closes } = before
  refuseFaults('consultation', [
    ...consultationFaults(input),
    ...(opens <= doer.day && input.opens !== opens
      ? [fault(message('fault-opens-moved', { opens: { date: opens } }), '/opens')]
      : input.opens === opens
        ? []
        : opensPastFaults(input, doer)),
    ...(input.closes !== closes && input.closes < doer.day
      ? [fault(message('fault-closes-early--past', { closes: { date: input.closes } }), '/closes')]
      : []),
  ])
  return { ...before, ...input }
}

/** Takes no more comments, late ones neither. */
export function concludeConsultation(
  before: Consultation,
  doer: Doer,
  reason: string,
): Consultation {
  permit(CONSULTATION, 'conclude-consultation', before, doer)
  refuseFaults('consultation', blankFault('/reason', reason, message('words-reason')))
  return { ...before, state: 'concluded', concluded: { ...signed(doer), reason } }
}

/** What a consultation is on a day: its last day has passed in `closed`, and what comes then is late. */
export type ConsultationPhase = 'awaited' | 'open' | 'closed' | 'concluded'

export function phaseOn({ state, opens, closes }: Consultation, day: string): ConsultationPhase {
  if (state === 'concluded') return 'concluded'
  return day < opens ? 'awaited' : day <= closes ? 'open' : 'closed'
}

/** Refuses (`act-untimely`) comments before the first day and after the conclusion; says whether one is late. */
export function takesComments(
  consultation: Consultation,
  day: string,
): { readonly isLate: boolean } {
  const phase = phaseOn(consultation, day)
  if (phase === 'awaited')
    throw new Refusal(
      'act-untimely',
      message('refusal-act-untimely--consultation-awaited', {
        opens: { date: consultation.opens },
      }),
    )
  if (phase === 'concluded')
    throw new Refusal('act-untimely', message('refusal-act-untimely--consultation-concluded'))
  return { isLate: phase === 'closed' }
}

/** Days that have passed were open to nobody, so they do not count among the fewest there may be. */
function opensPastFaults({ opens }: ConsultationInput, { day }: Doer): Fault[] {
  return opens < day
    ? [fault(message('fault-opens-past', { opens: { date: opens } }), '/opens')]
    : []
}

function consultationFaults({ title, opens, closes, rules }: ConsultationInput): Fault[] {
  const { leastDays = 1 } = rules
  return [
    ...namesFaults('/title', title),
    ...(closes < opens
      ? [fault(message('fault-closes-early', { opens: { date: opens } }), '/closes')]
      : closes < addDays(opens, leastDays - 1)
        ? [
            fault(
              message('fault-closes-early--days', {
                least: leastDays,
                first: { date: addDays(opens, leastDays - 1) },
              }),
              '/closes',
            ),
          ]
        : []),
  ]
}
