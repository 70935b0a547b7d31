import { ballotRules, type BallotRules } from '../language/ballot.ts'
import { date, names } from '../language/plain-values.ts'
import { fault, type Fault } from '../faults/fault.ts'
import { namesFaults } from '../faults/printable.ts'
import { Refusal } from '../faults/refusal.ts'
import { message } from '../messages/message.ts'
import { canonicalJson } from '../pack/canonical.ts'
import { BALLOT_CHOICES, ballotResult, tallyOf, type BallotResult } from './ballot-result.ts'
import { addDays } from './calendar.ts'
import { integer, list, object, oneOf, optional, string, type Of } from '../schema/schema.ts'
import { signed, type Doer } from './doer.ts'
import { blankFault, permit, refuseFaults, refuseOutsider, type Lifecycle } from './lifecycle.ts'
import {
  closing,
  digest,
  id,
  nothingMore,
  recordSchema,
  sentences,
  signature,
  signedWith,
  type BodyOf,
} from './record-schema.ts'
import { ROLES } from './roles.ts'

const given = {
  /** What is voted on, such as Final draft. */
  title: names,
  opens: { ...date, description: 'The first day, YYYY-MM-DD.' },
  closes: { ...date, description: 'The last day.' },
  voters: list(id, {
    minItems: 1,
    maxItems: 1000,
    description: 'Ids of those who may vote; all are on record.',
  }),
}
/** What is given of a ballot. */
export const ballotInput = object(given)
/** What is given of a ballot. Days are YYYY-MM-DD, both included. */
export type BallotInput = Of<typeof ballotInput>

const choice = oneOf(BALLOT_CHOICES)
/** What somebody says with their vote. */
export const voteInput = object({
  choice,
  reason: optional({ ...sentences, description: 'Asked of whoever is against.' }),
})
export type VoteInput = Of<typeof voteInput>

const vote = signedWith({
  choice,
  reason: optional(string()),
  comment: optional({ ...id, description: 'The comment that the reason became.' }),
})
/** A vote, and why; a reason against is a comment, by id. */
export type Vote = Of<typeof vote>

const facts = object({
  ...given,
  standard: string(),
  draft: object(
    {
      revision: id,
      version: integer({ minimum: 1 }),
      edition: string(),
      number: integer({ minimum: 1 }),
      pack: digest,
    },
    { description: 'The draft that is voted on, as it stood.' },
  ),
  rules: { ...ballotRules, description: 'The rules of the standard, as the draft has them.' },
  consultation: { ...id, description: 'Where reasons of votes against are answered.' },
  votes: list(vote, {
    description: 'The last vote of each, in the order in which they came.',
  }),
  opened: signature,
})

/** A ballot over a draft, as a record. Whether it is open, and its result, follow from its days and votes. */
export const ballotRecord = recordSchema(
  facts,
  { held: nothingMore, cancelled: object({ cancelled: closing }) },
  {
    id: '01a20876-c301-7000-8000-000000000001',
    version: 2,
    createdAt: '2026-11-11T02:00:00.000Z',
    updatedAt: '2026-11-12T02:00:00.000Z',
    state: 'held',
    title: { zh: '报批稿', en: 'Final draft' },
    opens: '2026-11-11',
    closes: '2026-11-25',
    voters: ['01a20876-c301-7000-8000-000000000002'],
    standard: 'q-hxc-013',
    draft: {
      revision: '01a20876-c301-7000-8000-000000000003',
      version: 3,
      edition: '2018',
      number: 2,
      pack: '0000000000000000000000000000000000000000000000000000000000000000',
    },
    rules: {
      approve: { share: '2/3', of: 'cast' },
      drafters: 'withdraw',
      unanswered: 'told',
    },
    consultation: '01a20876-c301-7000-8000-000000000004',
    votes: [
      {
        by: '01a20876-c301-7000-8000-000000000002',
        at: '2026-11-12T02:00:00.000Z',
        choice: 'against',
        reason: '示例：缺少来源',
        comment: '01a20876-c301-7000-8000-000000000005',
      },
    ],
    opened: { at: '2026-11-11T02:00:00.000Z', by: 'demo-editor' },
  },
)
export type Ballot = BodyOf<typeof ballotRecord>

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

/**
 * A ballot over a draft, by the rules of its standard; `drafters` are all who drafted or edited it, and
 * `nameOf` is what people are called.
 */
export function openBallot(
  doer: Doer,
  input: BallotInput,
  of: Pick<Ballot, 'standard' | 'draft' | 'rules' | 'consultation'> & {
    readonly drafters: readonly string[]
    readonly nameOf: (person: string) => string
  },
): Ballot {
  permit(BALLOT, 'open-ballot', undefined, doer)
  const { standard, draft, rules, consultation } = of
  refuseFaults('ballot', [...dayFaults(input, rules, doer), ...voterFaults(input, of)])
  const kept = { standard, draft, rules, consultation, votes: [], opened: signed(doer) }
  return { state: 'held', ...input, ...kept }
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
  { rules, drafters, nameOf }: Parameters<typeof openBallot>[2],
): Fault[] {
  return voters.flatMap((voter, index) => [
    ...(voters.indexOf(voter) < index
      ? [fault(message('fault-voter-twice', { voter: nameOf(voter) }), `/voters/${index}`)]
      : []),
    ...(rules.drafters === 'withdraw' && drafters.includes(voter)
      ? [fault(message('fault-voter-drafted', { voter: nameOf(voter) }), `/voters/${index}`)]
      : []),
  ])
}
