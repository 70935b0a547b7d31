import type { BallotBase, BallotRules } from '../language/ballot.ts'
import { message, type Message } from '../messages/message.ts'
import { exact, ratio } from '../numbers/exact.ts'

/** What somebody may say of a draft. */
export const BALLOT_CHOICES = ['approve', 'against', 'abstain'] as const
export type BallotChoice = (typeof BALLOT_CHOICES)[number]

/** How many may vote, and how many said what. */
export type Tally = { readonly members: number } & {
  readonly [C in BallotChoice]: number
}

/** One rule of a ballot, held against the votes. */
export type BallotCheck = {
  readonly rule: 'quorum' | 'approve' | 'against'
  /** How many there are, of how many; the share that the rule names, as a fraction. */
  readonly count: number
  readonly of: number
  readonly base: BallotBase
  readonly share: string
  readonly isMet: boolean
}

/** What votes come to by the rules of a committee. */
export type BallotResult = {
  readonly tally: Tally
  readonly checks: readonly BallotCheck[]
  /** Whether every rule is met. */
  readonly isApproved: boolean
}

/** How many said what, of those who may vote. */
export function tallyOf(members: number, choices: readonly BallotChoice[]): Tally {
  const count = (choice: BallotChoice): number => choices.filter((one) => one === choice).length
  return {
    members,
    approve: count('approve'),
    against: count('against'),
    abstain: count('abstain'),
  }
}

/**
 * What votes come to, in exact shares. A share of nobody is none: without a vote for or against there
 * is no approval, and no vote against.
 */
export function ballotResult(rules: BallotRules, tally: Tally): BallotResult {
  const bases: { readonly [B in BallotBase]: number } = {
    members: tally.members,
    returned: tally.approve + tally.against + tally.abstain,
    cast: tally.approve + tally.against,
  }
  const { quorum, approve, against } = rules
  const checks: BallotCheck[] = []
  const held = (
    rule: BallotCheck['rule'],
    count: number,
    asked: { readonly share: string; readonly of: BallotBase },
    isMet: (order: -1 | 0 | 1) => boolean,
  ): void => {
    const of = bases[asked.of]
    const came = of === 0 ? exact(0) : ratio(count, of)
    const order = came.compare(exact(asked.share))
    const met = isMet(order < 0 ? -1 : order > 0 ? 1 : 0)
    checks.push({ rule, count, of, base: asked.of, share: asked.share, isMet: met })
  }
  if (quorum !== undefined)
    held('quorum', bases.returned, { share: quorum, of: 'members' }, (order) => order >= 0)
  held('approve', tally.approve, approve, (order) =>
    approve.more === true ? order > 0 : order >= 0,
  )
  if (against !== undefined) held('against', tally.against, against, (order) => order <= 0)
  return { tally, checks, isApproved: checks.every(({ isMet }) => isMet) }
}

/** The result in sentences: who voted, each rule, and, once a ballot is over, what follows. */
export function resultSentences(
  rules: BallotRules,
  result: BallotResult,
  { isOver }: { readonly isOver: boolean },
): readonly Message[] {
  const { members, approve, against, abstain } = result.tally
  return [
    message('ballot-tally', {
      members,
      returned: approve + against + abstain,
      approve,
      against,
      abstain,
    }),
    ...result.checks.map((one) => checkSentence(rules, one)),
    ...(isOver ? [message(result.isApproved ? 'ballot-approved' : 'ballot-not-approved')] : []),
  ]
}

function checkSentence({ approve }: BallotRules, check: BallotCheck): Message {
  const { rule, count, of, base, share, isMet } = check
  const given = {
    count,
    of,
    base: message(`ballot-base-${base}`),
    share,
    met: message(isMet ? 'ballot-met' : 'ballot-not-met'),
  }
  if (rule === 'quorum') return message('ballot-quorum', given)
  if (rule === 'against') return message('ballot-against', given)
  return message(approve.more === true ? 'ballot-approve--more' : 'ballot-approve', given)
}
