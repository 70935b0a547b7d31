import { boolean, integer, object, oneOf, optional, string, type Of } from '../schema/schema.ts'

/** What a share of votes may be taken of. */
export const BALLOT_BASES = ['members', 'returned', 'cast'] as const
export type BallotBase = (typeof BALLOT_BASES)[number]

const share = string({
  description: 'A share as a fraction, such as 2/3.',
  pattern: '^[1-9]\\d{0,14}/[1-9]\\d{0,14}$',
})
const base = oneOf(
  BALLOT_BASES,
  'Of whom: all who may vote (members), all votes that came back (returned), or those for and against, without abstentions (cast).',
)

/**
 * How a committee votes on a revision before it is published. Every figure is the committee's own:
 * bodies ask for two thirds of their members, three quarters of those who voted, or else.
 */
export const ballotRules = object(
  {
    days: optional(
      integer({
        description: 'Fewest days that a ballot is open, first and last included.',
        minimum: 1,
        maximum: 1000,
      }),
    ),
    quorum: optional(
      string({
        description:
          'Least share of the members whose vote has to come back, abstentions included, such as 1/2.',
        pattern: '^[1-9]\\d{0,14}/[1-9]\\d{0,14}$',
      }),
    ),
    approve: object(
      {
        share,
        of: base,
        more: optional(
          boolean({ description: 'Whether it has to be more than the share. Default false.' }),
        ),
      },
      { description: 'Least share of votes for it.' },
    ),
    against: optional(
      object({ share, of: base }, { description: 'Most share of votes that may be against it.' }),
    ),
    drafters: oneOf(
      ['vote', 'withdraw'],
      'Whether those who drafted or edited the revision vote, or withdraw from it.',
    ),
    unanswered: oneOf(
      ['told', 'refused'],
      'Whether it may be published while a reason of a vote against waits for an answer (told), or not (refused).',
    ),
  },
  { description: 'How a revision is voted on before it is published.' },
)
export type BallotRules = Of<typeof ballotRules>
