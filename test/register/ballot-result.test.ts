import t from 'tap'
import { BALLOT_BASES, type BallotRules } from '../../src/domain/language/ballot.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import {
  ballotResult,
  resultSentences,
  tallyOf,
  type BallotCheck,
} from '../../src/domain/register/ballot-result.ts'

const REST = { drafters: 'vote', unanswered: 'told' } as const

t.test('each rule is met exactly where counting votes one by one says so', (t) => {
  const shares = [
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 5],
    [1, 4],
    [333, 1000],
    [1, 1],
  ] as const
  let asked = 0
  for (let members = 1; members <= 7; members += 1)
    for (let approve = 0; approve <= members; approve += 1)
      for (let against = 0; approve + against <= members; against += 1)
        for (let abstain = 0; approve + against + abstain <= members; abstain += 1)
          for (const [n, d] of shares)
            for (const of of BALLOT_BASES)
              for (const more of [false, true]) {
                const share = `${n}/${d}`
                const rules: BallotRules = {
                  ...REST,
                  quorum: share,
                  approve: { share, of, more },
                  against: { share, of },
                }
                const tally = { members, approve, against, abstain }
                const { checks, isApproved } = ballotResult(rules, tally)
                // Whole numbers alone: a of b is at least n/d where a·d ≥ n·b, and b is not none.
                const here = approve + against + abstain
                const of0 = { members, returned: here, cast: approve + against }[of]
                const met = {
                  quorum: here * d >= n * members,
                  approve: of0 > 0 && (more ? approve * d > n * of0 : approve * d >= n * of0),
                  against: against * d <= n * of0,
                }
                asked += 1
                for (const { rule, isMet } of checks)
                  if (isMet !== met[rule]) t.fail(JSON.stringify({ rules, tally, rule }))
                if (isApproved !== (met.quorum && met.approve && met.against))
                  t.fail(JSON.stringify({ rules, tally }))
              }
  t.ok(asked > 10_000, `${asked} ballots`)
  t.end()
})

t.test('two thirds and three quarters fall where a binary fraction would not', (t) => {
  const approve = { share: '2/3', of: 'members' } as const
  const at = (yes: number, members: number) =>
    ballotResult({ ...REST, approve }, { members, approve: yes, against: 0, abstain: 0 }).isApproved
  t.ok(at(2, 3))
  t.ok(at(666, 999))
  t.notOk(at(665, 999))
  t.notOk(at(6, 10))
  t.end()
})

t.test('nobody voted: not approved, whatever is asked', (t) => {
  for (const of of BALLOT_BASES) {
    const rules: BallotRules = { ...REST, approve: { share: '1/1000', of } }
    t.notOk(ballotResult(rules, tallyOf(5, [])).isApproved, of)
    t.notOk(ballotResult(rules, tallyOf(5, ['abstain', 'abstain'])).isApproved, of)
  }
  t.end()
})

t.test('the result is told rule by rule, in both languages', (t) => {
  const rules: BallotRules = {
    ...REST,
    quorum: '1/2',
    approve: { share: '2/3', of: 'cast' },
    against: { share: '1/4', of: 'returned' },
  }
  const tally = tallyOf(9, ['approve', 'approve', 'approve', 'approve', 'against', 'abstain'])
  const result = ballotResult(rules, tally)
  const said = (language: 'en' | 'zh', isOver = true) =>
    resultSentences(rules, result, { isOver }).map((one) => catalogueIn(language).show(one))
  t.same(said('en'), [
    '6 of 9 voted: 4 for, 1 against, 1 abstained.',
    'Votes that have to come back: at least 1/2; 6 of 9 who may vote came back: met.',
    'Votes for it: at least 2/3; 4 of 5 who voted for or against are for it: met.',
    'Votes against it: at most 1/4; 1 of 6 who voted are against it: met.',
    'The ballot approves the draft.',
  ])
  t.same(said('en', false), said('en').slice(0, 4), 'while it is open nothing follows yet')
  t.equal(said('zh').length, 5)
  t.match(said('zh')[0], '共 9 名投票人，6 人投票：赞成 4 票，反对 1 票，弃权 1 票。')
  t.match(said('zh')[4], '表决通过该草案。')
  const lost = ballotResult({ ...rules, approve: { share: '4/5', of: 'cast', more: true } }, tally)
  t.notOk(lost.isApproved)
  const [check] = lost.checks.filter(({ rule }) => rule === 'approve')
  t.same(check, {
    rule: 'approve',
    count: 4,
    of: 5,
    base: 'cast',
    share: '4/5',
    isMet: false,
  } satisfies BallotCheck)
  t.end()
})
