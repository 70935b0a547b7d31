import type { Catalogue } from '../messages/catalogue.ts'
import { message, type Message } from '../messages/message.ts'
import type { Text } from '../messages/text.ts'
import { fullPoints } from '../score/full-points.ts'
import type { TagData } from './example-data.ts'
import {
  fullOfResult,
  type Made,
  NOTHING_SHOWN,
  type PackTold,
  packTraceOf,
  ofDraft,
  specimenOf,
  standardOfPack,
} from './shared-model.ts'

/** What is on record of a ballot over a draft. Days are YYYY-MM-DD, people by name. */
export type BallotTold = {
  /** Whether the register holds made-up work. */
  readonly isDemonstration: boolean
  readonly title: Text
  readonly opens: string
  readonly closes: string
  readonly phase: 'awaited' | 'open' | 'over' | 'cancelled'
  /** Version of the draft that was voted on. */
  readonly version: number
  readonly tally: {
    readonly members: number
    readonly approve: number
    readonly against: number
    readonly abstain: number
  }
  /** Each rule of the committee held against the votes, in a sentence. */
  readonly checks: readonly Message[]
  readonly isApproved: boolean
  readonly openedBy: string
  /** Everybody who may vote, in the order in which they were named. */
  readonly voters: readonly VoterTold[]
  /** The day on which the record was read. */
  readonly asOf: string
}

/** Somebody who may vote, with the vote that counts and what was answered to its reason. */
export type VoterTold = {
  readonly name: string
  readonly choice?: 'approve' | 'against' | 'abstain'
  readonly on?: string
  readonly reason?: string
  readonly outcome?: 'adopted' | 'adopted-in-part' | 'not-adopted'
  readonly observation?: string
}

/** The data of the minutes of a ballot in one language; `pack` is the draft that was voted on. */
export function ballotMinutesModel(
  told: BallotTold,
  pack: PackTold,
  catalogue: Catalogue,
  made: Made,
): TagData {
  const { expanded } = pack
  const main = expanded.results[0]!
  const { members, approve, against, abstain } = told.tally
  const day = (date: string): string => catalogue.show({ date })
  return {
    ...standardOfPack(pack, fullOfResult(main, fullPoints(main, expanded.clauses)), catalogue),
    title: catalogue.text(told.title),
    opens: day(told.opens),
    closes: day(told.closes),
    version: String(told.version),
    openedBy: told.openedBy,
    members: String(members),
    returned: String(approve + against + abstain),
    approve: String(approve),
    against: String(against),
    abstain: String(abstain),
    checks: told.checks.map((one) => catalogue.show(one)),
    outcome: catalogue.show(outcomeOf(told)),
    isOver: told.phase === 'over',
    votes: told.voters.map((one, index) => ({
      index: String(index + 1),
      voter: one.name,
      vote: catalogue.say(`ballot-choice-${one.choice ?? 'none'}`),
      on: one.on === undefined ? NOTHING_SHOWN : day(one.on),
      reason: one.reason,
      answer: answerWords(one, catalogue),
      observation: one.observation,
    })),
    asOf: day(told.asOf),
    ...specimenOf(ofDraft(pack), [catalogue], told.isDemonstration ? ['demonstration'] : []),
    ...packTraceOf(pack, made),
  }
}

function outcomeOf({ phase, isApproved }: BallotTold): Message {
  if (phase !== 'over') return message(`ballot-phase-${phase}`)
  return message(isApproved ? 'ballot-approved' : 'ballot-not-approved')
}

/** What was answered to a reason; nothing is asked of votes without one. */
function answerWords({ reason, outcome }: VoterTold, catalogue: Catalogue): string | undefined {
  if (outcome !== undefined) return catalogue.say(`sheet-outcome-${outcome}`)
  return reason === undefined ? undefined : catalogue.say('drafting-unanswered')
}
