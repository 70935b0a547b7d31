import type { Names } from '../language/plain-values.ts'
import { fault, type Fault } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import { Refusal } from '../faults/refusal.ts'
import { addDays } from './calendar.ts'
import { signed, type Doer, type Signed } from './doer.ts'
import { blankFault, permit, refuseFaults, type Lifecycle } from './lifecycle.ts'
import { namesFaults } from '../faults/printable.ts'
import type { RevisionFile } from './rules-revision.ts'

/** What a committee has laid down for its consultations; every figure is the committee's own. */
export type ConsultationRules = {
  /** Fewest days that one is open, first and last included; none where nothing is laid down. */
  readonly leastDays?: number
  /** Whether the revision may be published while comments wait for an answer. */
  readonly unanswered: 'told' | 'refused'
}

/** A stage of a draft in which comments are asked for. Days are YYYY-MM-DD, both included. */
export type ConsultationInput = {
  /** What the stage is called, such as Committee draft. */
  readonly title: Names
  readonly opens: string
  readonly closes: string
  readonly rules: ConsultationRules
}

/** The draft as it stood when comments were asked for: what they are about, whatever is edited since. */
export type ConsultedDraft = {
  /** Id of the revision on record, and its version then. */
  readonly revision: string
  readonly version: number
  /** Its edition and number. */
  readonly edition: string
  readonly number: number
  readonly files: readonly RevisionFile[]
  /** SHA-256 of the pack that the files come to. */
  readonly pack: string
}

type Opened = ConsultationInput & {
  readonly standard: string
  readonly draft: ConsultedDraft
  readonly opened: Signed
}

/** A consultation on a draft, as a record. Whether it is open follows from its days. */
export type Consultation =
  | (Opened & { readonly state: 'running' })
  | (Opened & {
      readonly state: 'concluded'
      readonly concluded: Signed & { readonly reason: string }
    })

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
