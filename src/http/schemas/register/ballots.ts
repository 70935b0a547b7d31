import { Type } from 'typebox'
import { BALLOT_BASES, type BallotRules } from '../../../domain/language/ballot.ts'
import type { BallotInput, VoteInput } from '../../../domain/register/ballot.ts'
import { BALLOT_CHOICES, type BallotResult } from '../../../domain/register/ballot-result.ts'
import { closed, date, digest, id, names, sentences, signed, time } from './parts.ts'

const text = Type.String()
const count = Type.Integer({ minimum: 0 })
const share = Type.String({ description: 'A share as a fraction, such as 2/3.' })
const base = Type.Enum([...BALLOT_BASES], {
  description: 'Of all who may vote, of the votes that came back, or of those for and against.',
})

const given = {
  title: names,
  opens: { ...date, description: 'The first day, YYYY-MM-DD.' },
  closes: { ...date, description: 'The last day.' },
  voters: Type.Array(id, {
    minItems: 1,
    maxItems: 1000,
    description: 'Ids of those who may vote; all are on record.',
  }),
}

/** What is given of a ballot. */
export const ballotInput = Type.Unsafe<BallotInput>({
  ...closed(given),
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
  ...closed({
    choice: Type.Enum([...BALLOT_CHOICES]),
    reason: Type.Optional({ ...sentences, description: 'Asked of whoever is against.' }),
  }),
  examples: [{ choice: 'against', reason: 'Example: the weight of 5.2 has no source.' }],
})

const rules = Type.Unsafe<BallotRules>(
  closed(
    {
      days: Type.Optional(Type.Integer({ minimum: 1 })),
      quorum: Type.Optional(share),
      approve: closed({ share, of: base, more: Type.Optional(Type.Boolean()) }),
      against: Type.Optional(closed({ share, of: base })),
      drafters: Type.Enum(['vote', 'withdraw']),
      unanswered: Type.Enum(['told', 'refused']),
    },
    'The rules of the standard, as the draft has them.',
  ),
)

/** What every ballot shows. */
export const ballot = {
  ...given,
  standard: text,
  draft: closed(
    {
      revision: id,
      version: Type.Integer({ minimum: 1 }),
      edition: text,
      number: Type.Integer({ minimum: 1 }),
      pack: digest,
    },
    'The draft that is voted on, as it stood.',
  ),
  rules,
  consultation: { ...id, description: 'Where reasons of votes against are answered.' },
  votes: Type.Array(
    closed({
      by: text,
      at: time,
      choice: Type.Enum([...BALLOT_CHOICES]),
      reason: Type.Optional(text),
      comment: Type.Optional({ ...id, description: 'The comment that the reason became.' }),
    }),
    { description: 'The last vote of each, in the order in which they came.' },
  ),
  opened: signed,
}

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
