import type { FastifyInstance } from 'fastify'
import type { RegisterPorts } from '../../../app/register/perform.ts'
import {
  publishRevision,
  requirePublisher,
} from '../../../app/register/revisions/publish-revision.ts'
import { readComparison } from '../../../app/register/revisions/read-comparison.ts'
import { revisionReadiness } from '../../../app/register/revisions/revision-readiness.ts'
import { submitRevision } from '../../../app/register/revisions/submit-revision.ts'
import { message } from '../../../domain/messages/message.ts'
import { wordFaults } from '../../../domain/words/faults.ts'
import { actingRoute, reasonBody, stepRoute } from '../../register/acting.ts'
import { idOf, ofId, READING_MAY_FAIL } from '../../register/reading.ts'
import { etagOf } from '../../register/versions.ts'
import { HttpProblem } from '../../replies/problem.ts'
import { actorOf } from '../../requests/actor.ts'
import { speaking } from '../../requests/reader.ts'
import { noQuery } from '../../schemas/parameters.ts'
import { problemResponses } from '../../schemas/problem.ts'
import { shownRecord } from '../../schemas/register/records.ts'
import { comparisonRead, readiness } from '../../schemas/register/revisions.ts'

const path = '/v1/revisions'
const tag = 'Drafting'

/** From a draft to what is in force: handed over, read, published by somebody else, withdrawn. */
export function publication(app: FastifyInstance, ports: RegisterPorts): void {
  actingRoute(app, ports, {
    url: `${path}/:id/submit`,
    tag,
    operationId: 'submitRevision',
    summary: 'Hand a draft to the approvers',
    description: 'Refused while its files have errors or its worked examples fail.',
    answers: shownRecord('revision'),
    run: (call, ref) => submitRevision(ports, call, ref),
  })
  stepRoute(app, ports, {
    step: 'return-revision',
    url: `${path}/:id/return`,
    tag,
    operationId: 'returnRevision',
    summary: 'Give it back to the editors, with the reason',
    body: reasonBody,
  })
  actingRoute(app, ports, {
    url: `${path}/:id/read`,
    tag,
    operationId: 'readComparison',
    summary: 'Say that you have read what a revision changes',
    description:
      'By the digests of both sides of the comparison (`left.digest`, `right.digest`). Whoever publishes the revision has said so; it counts until the revision or what is in force is another.',
    body: comparisonRead,
    answers: shownRecord('revision'),
    run: (call, ref, input) => readComparison(ports, call, ref, input),
  })
  actingRoute(app, ports, {
    url: `${path}/:id/publish`,
    tag,
    operationId: 'publishRevision',
    summary: 'Publish a revision',
    description:
      'By somebody who drafted and edited nothing of it. `If-Match` names the version that was looked at, so that nothing is published that nobody showed. Refused while a requirement of `…/readiness` is not met. It never changes again.',
    answers: shownRecord('revision'),
    mayFail: ['precondition-missing'],
    run: async (call, { id, version }) => {
      if (version !== undefined) return publishRevision(ports, call, { id, version })
      // Who may not publish it at all hears that first.
      await requirePublisher(ports, call, { id })
      throw new HttpProblem('precondition-missing', message('detail-precondition-missing--publish'))
    },
  })
  stepRoute(app, ports, {
    step: 'withdraw-revision',
    url: `${path}/:id/withdraw`,
    tag,
    operationId: 'withdrawRevision',
    summary: 'Let a published revision be used for no new assessment',
    body: reasonBody,
  })
  readinessRoute(app, ports)
}

function readinessRoute(app: FastifyInstance, ports: RegisterPorts): void {
  app.get(
    `${path}/:id/readiness`,
    {
      schema: {
        tags: [tag],
        params: ofId,
        operationId: 'getReadiness',
        summary: 'What stands between a revision on record and its publication',
        description:
          'For whoever asks: publishing is refused exactly while one of the requirements is not met. The ETag is that of the revision, as publishing takes it.',
        querystring: noQuery,
        response: {
          200: readiness,
          ...problemResponses(['request-faulty', 'record-unknown', ...READING_MAY_FAIL]),
        },
      },
    },
    async (request, reply) => {
      const looker = { actor: actorOf(request) }
      const told = await revisionReadiness(ports, looker, { id: idOf(request) })
      const { record, requirements, facts, involved, approvers } = told
      const catalogue = speaking(reply)
      reply.header('etag', etagOf(record.version))
      return {
        ready: requirements.every(({ isMet }) => isMet),
        requirements: requirements.map(({ faults, ...one }) => ({
          ...one,
          faults: wordFaults(faults, catalogue),
        })),
        ...facts.sound,
        ...(facts.replaces === undefined ? {} : { replaces: facts.replaces }),
        involved,
        approvers,
      }
    },
  )
}
