import {
  phaseOn,
  type Consultation,
  type ConsultationPhase,
} from '../../../domain/register/consultation.ts'
import { fault, type Fault } from '../../../domain/faults/fault.ts'
import { message } from '../../../domain/messages/message.ts'
import { dayOf } from '../../../domain/register/calendar.ts'
import type { RegisterPorts } from '../perform.ts'
import type { RegisterView } from '../ports.ts'
import { allOf, need, type Stored } from '../records.ts'

/** What a consultation on a revision still waits for. */
export type ConsultationStanding = {
  readonly consultation: Stored<'consultation'>
  readonly phase: ConsultationPhase
  readonly comments: number
  readonly open: number
  readonly late: number
  /** Whether its rules keep the revision from being published now. */
  readonly refusesPublishing: boolean
}

/** Every consultation on a revision, and how many of its comments wait for an answer. */
export function consultationsOn(
  ports: Pick<RegisterPorts, 'register' | 'clock' | 'body'>,
  revision: string,
): Promise<readonly ConsultationStanding[]> {
  const day = dayOf(ports.clock.now(), ports.body)
  return ports.register.read(async (view) => {
    await need(view, 'revision', { id: revision })
    const standings: ConsultationStanding[] = []
    for (const consultation of await allOf(view, 'consultation', 'revision', revision)) {
      const comments = await allOf(view, 'comment', 'consultation', consultation.id)
      const open = comments.filter(({ body }) => body.state === 'open').length
      standings.push({
        consultation,
        phase: phaseOn(consultation.body, day),
        comments: comments.length,
        open,
        late: comments.filter(({ body }) => body.isLate).length,
        refusesPublishing:
          (open > 0 && severityOfUnanswered(consultation.body) === 'error') ||
          (takesMore(consultation.body, day) && severityOfOpen(consultation.body) === 'error'),
      })
    }
    return standings
  })
}

/**
 * A fault for each comment on a revision without an answer, an error where the rules of its consultation
 * let none pass; and one for each consultation that still takes comments on a day, an error where its
 * rules lay down how many days that are.
 */
export async function commentFaults(
  view: RegisterView,
  revision: string,
  day: string,
): Promise<readonly Fault[]> {
  const faults: Fault[] = []
  for (const { id, body } of await allOf(view, 'consultation', 'revision', revision)) {
    const severity = severityOfUnanswered(body)
    for (const { id: comment, body: said } of await allOf(view, 'comment', 'consultation', id))
      if (said.state === 'open')
        faults.push(
          fault(
            message('fault-comment-open', { number: said.number, unit: said.from }),
            `/comments/${comment}`,
            { severity },
          ),
        )
    if (takesMore(body, day))
      faults.push(
        fault(
          message('fault-consultation-open', { closes: { date: body.closes } }),
          `/consultations/${id}`,
          { severity: severityOfOpen(body) },
        ),
      )
  }
  return faults
}

function takesMore(consultation: Consultation, day: string): boolean {
  const phase = phaseOn(consultation, day)
  return phase === 'awaited' || phase === 'open'
}

function severityOfUnanswered({ rules }: Consultation): Fault['severity'] {
  return rules.unanswered === 'refused' ? 'error' : 'warning'
}

/** Who lays down how many days units have does not publish before they are over. */
function severityOfOpen({ rules }: Consultation): Fault['severity'] {
  return rules.leastDays === undefined ? 'warning' : 'error'
}
