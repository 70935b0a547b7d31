import type { FastifyInstance } from 'fastify'
import { ballotStanding } from '../../../app/register/ballots/ballot-standing.ts'
import { castVote } from '../../../app/register/ballots/cast-vote.ts'
import { openBallot } from '../../../app/register/ballots/open-ballot.ts'
import type { RegisterPorts } from '../../../app/register/perform.ts'
import { actingRoute, reasonBody, stepRoute } from '../../register/acting.ts'
import { idOf, ofId, READING_MAY_FAIL, readingRoutes } from '../../register/reading.ts'
import { actorOf } from '../../requests/actor.ts'
import { speaking } from '../../requests/reader.ts'
import { noQuery } from '../../schemas/parameters.ts'
import { problemResponses } from '../../schemas/problem.ts'
import {
  ballotInput,
  ballotStanding as shownStanding,
  voteInput,
} from '../../schemas/register/ballots.ts'
import { shownRecord } from '../../schemas/register/records.ts'

const path = '/v1/ballots'
const tag = 'Ballots'

/** Votes of a committee on a draft, by the rules of its standard. */
export function ballots(app: FastifyInstance, ports: RegisterPorts): void {
  readingRoutes(app, ports, {
    kind: 'ballot',
    path,
    tag,
    many: 'ballots',
    narrowedBy: {
      standard: { column: 'standard' },
      revision: { search: 'revision' },
      voter: { search: 'voter' },
    },
  })
  actingRoute(app, ports, {
    url: '/v1/revisions/:id/ballots',
    tag,
    operationId: 'openBallot',
    summary: 'Put a draft to the vote',
    description:
      'By the rules that `ballot` of its standard lays down: fewest days, quorum, shares as fractions, whether drafters vote. The draft is pinned by its digest; once it is edited, publishing asks for another ballot. A consultation is opened with it, in which reasons of votes against are answered.',
    makes: path,
    body: ballotInput,
    answers: shownRecord('ballot'),
    mayFail: ['pack-faulty'],
    run: (call, ref, input) => openBallot(ports, call, ref, input),
  })
  actingRoute(app, ports, {
    url: `${path}/:id/votes`,
    tag,
    operationId: 'castVote',
    summary: 'Vote for or against, or abstain',
    description:
      'By one of its voters, for themselves, until its last day; a later vote takes the place of the first. A reason is asked of whoever is against, and becomes a comment.',
    body: voteInput,
    answers: shownRecord('ballot'),
    run: (call, ref, input) => castVote(ports, call, ref, input),
  })
  stepRoute(app, ports, {
    step: 'cancel-ballot',
    url: `${path}/:id/cancel`,
    tag,
    operationId: 'cancelBallot',
    summary: 'Let a ballot count no more',
    body: reasonBody,
  })
  app.get(
    `${path}/:id/result`,
    {
      schema: {
        tags: [tag],
        operationId: 'getBallotResult',
        summary: 'What the votes come to so far',
        params: ofId,
        querystring: noQuery,
        response: {
          200: shownStanding,
          ...problemResponses(['request-faulty', 'record-unknown', ...READING_MAY_FAIL]),
        },
      },
    },
    async (request, reply) => {
      const catalogue = speaking(reply)
      const standing = await ballotStanding(ports, { actor: actorOf(request) }, idOf(request))
      return { ...standing, sentences: standing.sentences.map((one) => catalogue.show(one)) }
    },
  )
}
