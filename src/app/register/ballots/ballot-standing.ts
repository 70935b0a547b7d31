import { ballotPhase, resultOf, type BallotPhase } from '../../../domain/register/ballot.ts'
import { resultSentences, type BallotResult } from '../../../domain/register/ballot-result.ts'
import { dayOf } from '../../../domain/register/calendar.ts'
import type { Message } from '../../../domain/messages/message.ts'
import { lookUp, type Looker } from '../look-up.ts'
import type { RegisterPorts } from '../perform.ts'

/** How a ballot stands: what its votes come to so far, in figures and in sentences. */
export type BallotStanding = {
  readonly phase: BallotPhase
  readonly result: BallotResult
  readonly sentences: readonly Message[]
}

/** What the votes of a ballot come to by its rules, today. */
export async function ballotStanding(
  ports: Pick<RegisterPorts, 'register' | 'clock' | 'body'>,
  looker: Looker,
  id: string,
): Promise<BallotStanding> {
  const { body } = await lookUp(ports, looker, 'ballot', id)
  const result = resultOf(body)
  const phase = ballotPhase(body, dayOf(ports.clock.now(), ports.body))
  const sentences = resultSentences(body.rules, result, { isOver: phase === 'over' })
  return { phase, result, sentences }
}
