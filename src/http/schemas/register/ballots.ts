import { Type } from 'typebox'
import { BALLOT_BASES } from '../../../domain/language/ballot.ts'
import {
  ballotInput as givenBallot,
  voteInput as givenVote,
  type BallotInput,
  type VoteInput,
} from '../../../domain/register/ballot.ts'
import type { BallotResult } from '../../../domain/register/ballot-result.ts'
import { closed } from './parts.ts'

const text = Type.String()
const count = Type.Integer({ minimum: 0 })
const share = Type.String({ description: 'A share as a fraction, such as 2/3.' })
const base = Type.Enum([...BALLOT_BASES], {
  description: 'Of all who may vote, of the votes that came back, or of those for and against.',
})

/** What is given of a ballot. */
export const ballotInput = Type.Unsafe<BallotInput>({
  ...givenBallot,
  examples: [
    {
      title: { en: 'Final draft' },
      opens: '2030-04-01',
      closes: '2030-04-15',
      voters: ['0190aaaa-0000-7000-8000-000000000030'],
    },
  ],
})

/** What is given with a vote. */
export const voteInput = Type.Unsafe<VoteInput>({
  ...givenVote,
  examples: [{ choice: 'against', reason: 'Example: the weight of 5.2 has no source.' }],
})

const result = Type.Unsafe<BallotResult>(
  closed({
    tally: closed({ members: count, approve: count, against: count, abstain: count }),
    checks: Type.Array(
      closed({
        rule: Type.Enum(['quorum', 'approve', 'against']),
        count,
        of: count,
        base,
        share,
        isMet: Type.Boolean(),
      }),
    ),
    isApproved: Type.Boolean({ description: 'Whether every rule is met.' }),
  }),
)

/** How a ballot stands. */
export const ballotStanding = closed(
  {
    phase: Type.Enum(['awaited', 'open', 'over', 'cancelled']),
    result,
    sentences: Type.Array(text, { description: 'The result in the language of the reader.' }),
  },
  'What the votes come to so far, by the rules of the standard.',
)
