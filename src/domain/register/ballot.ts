import type { BallotRules } from '../language/ballot.ts'
import type { Names } from '../language/plain-values.ts'
import { fault, type Fault } from '../faults/fault.ts'
import { namesFaults } from '../faults/printable.ts'
import { Refusal } from '../faults/refusal.ts'
import { message } from '../messages/message.ts'
import { exact } from '../numbers/exact.ts'
import { canonicalJson } from '../pack/canonical.ts'
import { ballotResult, tallyOf, type BallotChoice, type BallotResult } from './ballot-result.ts'
import { addDays } from './calendar.ts'
import type { ConsultedDraft } from './consultation.ts'
import { signed, type Doer, type Signed } from './doer.ts'
import { blankFault, permit, refuseFaults, refuseOutsider, type Lifecycle } from './lifecycle.ts'
import { ROLES } from './roles.ts'

/** What is given of a ballot. Days are YYYY-MM-DD, both included. */
export type BallotInput = {
  /** What is voted on, such as Final draft. */
  readonly title: Names
  readonly opens: string
  readonly closes: string
  /** Ids of those who may vote. */
  readonly voters: readonly string[]
}

/** A vote, and why; a reason against is a comment, by id. */
export type Vote = Signed & {
  readonly choice: BallotChoice
  readonly reason?: string
  readonly comment?: string
}

/** What somebody says with their vote. */
export type VoteInput = Pick<Vote, 'choice' | 'reason'>

type Opened = BallotInput & {
  readonly standard: string
  /** The draft that is voted on, as it stood. */
  readonly draft: Omit<ConsultedDraft, 'files'>
  /** The rules of the standard, as the draft has them. */
  readonly rules: BallotRules
  /** Where reasons of votes against are answered. */
  readonly consultation: string
  /** The last vote of each, in the order in which they came. */
  readonly votes: readonly Vote[]
  readonly opened: Signed
}

/** A ballot over a draft, as a record. Whether it is open, and its result, follow from its days and votes. */
export type Ballot =
  | (Opened & { readonly state: 'held' })
  | (Opened & {
      readonly state: 'cancelled'
      readonly cancelled: Signed & { readonly reason: string }
    })

export const BALLOT = {
  kind: 'ballot',
  acts: {
    'open-ballot': {
      from: null,
      to: 'held',
      roles: ['editor'],
      needs: 'a sound draft whose standard says how it is voted on',
    },
    'cast-vote': {
      from: ['held'],
      roles: ROLES.filter((role) => role !== 'contact'),
      needs: 'to be among its voters, and a reason against',
    },
    'cancel-ballot': { from: ['held'], to: 'cancelled', roles: ['editor'], needs: 'a reason' },
  },
} as const satisfies Lifecycle<Ballot['state']>

/** A ballot over a draft, by the rules of its standard; `drafters` are all who drafted or edited it. */
export function openBallot(
  doer: Doer,
  input: BallotInput,
  of: Pick<Opened, 'standard' | 'draft' | 'rules' | 'consultation'> & {
    readonly drafters: readonly string[]
  },
): Ballot {
  permit(BALLOT, 'open-ballot', undefined, doer)
  const { drafters, ...rest } = of
  refuseFaults('ballot', [
    ...dayFaults(input, of.rules, doer),
    ...voterFaults(input, of.rules, drafters),
    ...shareFaults(of.rules),
  ])
  return { state: 'held', ...input, ...rest, votes: [], opened: signed(doer) }
}

/** Refuses whoever may open no ballot at all. */
export function permitBallot(doer: Doer): void {
  permit(BALLOT, 'open-ballot', undefined, doer)
}

/** Refuses whoever may not vote in this ballot now, and a vote against without a reason. */
export function permitVote(before: Ballot, doer: Doer, { choice, reason }: VoteInput): void {
  permit(BALLOT, 'cast-vote', before, doer)
  refuseOutsider(doer.person, before.voters, message('refusal-duties-mixed--no-voter'))
  const phase = ballotPhase(before, doer.day)
  if (phase === 'awaited')
    throw new Refusal(
      'act-untimely',
      message('refusal-act-untimely--ballot-awaited', { opens: { date: before.opens } }),
    )
  if (phase === 'over')
    throw new Refusal(
      'act-untimely',
      message('refusal-act-untimely--ballot-over', { closes: { date: before.closes } }),
    )
  if (choice === 'against')
    refuseFaults('vote', blankFault('/reason', reason, message('words-reason')))
}

/** A vote; what the same person said before is replaced, and stands in the trail. */
export function castVote(
  before: Ballot,
  doer: Doer,
  input: VoteInput & { readonly comment?: string },
): Ballot {
  permitVote(before, doer, input)
  const others = before.votes.filter(({ by }) => by !== doer.person)
  return { ...before, votes: [...others, { ...input, ...signed(doer) }] }
}

/** It counts no more: the draft changed, or it was opened by mistake. */
export function cancelBallot(before: Ballot, doer: Doer, reason: string): Ballot {
  permit(BALLOT, 'cancel-ballot', before, doer)
  refuseFaults('ballot', blankFault('/reason', reason, message('words-reason')))
  return { ...before, state: 'cancelled', cancelled: { ...signed(doer), reason } }
}

/** What a ballot is on a day. */
export type BallotPhase = 'awaited' | 'open' | 'over' | 'cancelled'

export function ballotPhase({ state, opens, closes }: Ballot, day: string): BallotPhase {
  if (state === 'cancelled') return 'cancelled'
  return day < opens ? 'awaited' : day <= closes ? 'open' : 'over'
}

/** What its votes come to so far. */
export function resultOf({ rules, voters, votes }: Ballot): BallotResult {
  return ballotResult(
    rules,
    tallyOf(
      voters.length,
      votes.map(({ choice }) => choice),
    ),
  )
}

/**
 * What keeps a revision from being published whose standard asks for a ballot: none is held over this
 * draft, the last one is not over, or it did not approve. Nothing where no ballot is asked for. That its
 * rules are others than those in force is told for a person to weigh.
 */
export function ballotFaults(
  ballots: readonly { readonly id: string; readonly body: Ballot }[],
  of: {
    readonly rules: BallotRules | undefined
    /** Those of the revision in force; absent where none is. */
    readonly before?: { readonly rules: BallotRules | undefined }
    readonly pack: string
    readonly day: string
  },
): readonly Fault[] {
  const { rules, before = { rules } } = of
  const isOther = canonicalJson(rules ?? null) !== canonicalJson(before.rules ?? null)
  return [
    ...(isOther ? [fault(message('fault-ballot-rules-changed'), '', { severity: 'warning' })] : []),
    ...(rules === undefined ? [] : openFaults(ballots, of)),
  ]
}

function openFaults(
  ballots: readonly { readonly id: string; readonly body: Ballot }[],
  of: { readonly pack: string; readonly day: string },
): readonly Fault[] {
  const held = ballots.filter(({ body }) => body.state === 'held')
  const last = held.findLast(({ body }) => body.draft.pack === of.pack)
  if (last === undefined) {
    const other = held.at(-1)
    return [
      other === undefined
        ? fault(message('fault-ballot-missing'), '')
        : fault(
            message('fault-ballot-missing--other', { version: other.body.draft.version }),
            `/ballots/${other.id}`,
          ),
    ]
  }
  const at = `/ballots/${last.id}`
  const { closes } = last.body
  if (ballotPhase(last.body, of.day) !== 'over')
    return [fault(message('fault-ballot-open', { closes: { date: closes } }), at)]
  const { isApproved, tally } = resultOf(last.body)
  if (isApproved) return []
  const { members, approve, against, abstain } = tally
  return [fault(message('fault-ballot-lost', { members, approve, against, abstain }), at)]
}

function dayFaults(
  { title, opens, closes }: BallotInput,
  rules: BallotRules,
  { day }: Doer,
): Fault[] {
  const first = addDays(opens, (rules.days ?? 1) - 1)
  return [
    ...namesFaults('/title', title),
    ...(opens < day
      ? [fault(message('fault-opens-past--ballot', { opens: { date: opens } }), '/opens')]
      : []),
    ...(closes < opens
      ? [fault(message('fault-closes-early', { opens: { date: opens } }), '/closes')]
      : closes < first
        ? [
            fault(
              message('fault-closes-early--ballot-days', {
                least: rules.days ?? 1,
                first: { date: first },
              }),
              '/closes',
            ),
          ]
        : []),
  ]
}

function voterFaults(
  { voters }: BallotInput,
  { drafters: how }: BallotRules,
  drafters: readonly string[],
): Fault[] {
  return voters.flatMap((voter, index) => [
    ...(voters.indexOf(voter) < index
      ? [fault(message('fault-voter-twice', { voter }), `/voters/${index}`)]
      : []),
    ...(how === 'withdraw' && drafters.includes(voter)
      ? [fault(message('fault-voter-drafted', { voter }), `/voters/${index}`)]
      : []),
  ])
}

/** A share of more than all can never come about. */
function shareFaults({ quorum, approve, against }: BallotRules): Fault[] {
  const shares = [quorum, approve.share, against?.share].filter((one) => one !== undefined)
  return shares
    .filter((one) => exact(one).compare(exact(1)) > 0)
    .map((share) => fault(message('fault-ballot-share', { share: { value: share } }), ''))
}
