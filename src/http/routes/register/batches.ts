import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { askBatch } from '../../../app/register/batches/ask-batch.ts'
import type { RegisterPorts } from '../../../app/register/perform.ts'
import { itemsOfBatch, progressOfBatch } from '../../../app/register/batches/follow-batch.ts'
import type { JobStanding, JobState } from '../../../app/register/ports.ts'
import { retryBatch } from '../../../app/register/batches/retry-batch.ts'
import type { Catalogue } from '../../../domain/messages/catalogue.ts'
import { actorOf } from '../../requests/actor.ts'
import { statedProblem } from '../../replies/problem.ts'
import { speaking } from '../../requests/reader.ts'
import { actingRoute, reasonBody, stepRoute } from '../../register/acting.ts'
import { nextLink, pageOf, PAGE_QUERY, type PageQuery } from '../../register/paging.ts'
import { idOf, ofId, READING_MAY_FAIL, readingRoutes } from '../../register/reading.ts'
import { noQuery } from '../../schemas/parameters.ts'
import { problemResponses } from '../../schemas/problem.ts'
import {
  batchItem,
  batchOrder,
  batchProgress,
  itemState,
  type ShownItem,
} from '../../schemas/register/batches.ts'
import { closed } from '../../schemas/register/parts.ts'
import { shownRecord } from '../../schemas/register/records.ts'

const path = '/v1/batches'
const tag = 'Batches'
const mayFail = ['request-faulty', 'record-unknown', ...READING_MAY_FAIL] as const

/** The same act on many records: asked for at once, done one by one, followed and tried again. */
export function batches(app: FastifyInstance, ports: RegisterPorts): void {
  readingRoutes(app, ports, {
    kind: 'batch',
    path,
    tag,
    many: 'batches',
    narrowedBy: { act: { search: 'act' }, person: { search: 'asked-by' } },
  })
  actingRoute(app, ports, {
    url: path,
    tag,
    operationId: 'askBatch',
    summary: 'Ask for an act on many records',
    description:
      'All of it is put in line, or nothing. Each item is then done as the act alone would be, by the right of the person who asks: whoever may not decide one case fails with that item and with no other. It goes on over restarts, on whichever process is free, and no item is done twice.',
    makes: path,
    body: batchOrder,
    answers: shownRecord('batch'),
    run: (call, _, order) => askBatch(ports, call, order),
  })
  app.get(
    `${path}/:id/progress`,
    {
      schema: {
        tags: [tag],
        operationId: 'getBatchProgress',
        summary: 'How far a batch is',
        params: ofId,
        querystring: noQuery,
        response: { 200: batchProgress, ...problemResponses(mayFail) },
      },
    },
    (request) => progressOfBatch(ports, { actor: actorOf(request) }, idOf(request)),
  )
  app.get(
    `${path}/:id/items`,
    {
      schema: {
        tags: [tag],
        operationId: 'listBatchItems',
        summary: 'What became of each item of a batch',
        description: 'By the ids of the records. `Link` leads to the next page.',
        params: ofId,
        querystring: closed({ ...PAGE_QUERY, state: Type.Optional(itemState) }),
        response: {
          200: closed(
            { items: Type.Array(batchItem), next: Type.Optional(Type.String()) },
            'A page; `next` is the cursor of what follows.',
          ),
          ...problemResponses(mayFail),
        },
      },
    },
    async (request, reply) => {
      const { state, ...query } = request.query as PageQuery & { readonly state?: JobState }
      const looker = { actor: actorOf(request) }
      const page = pageOf(query)
      const found = await itemsOfBatch(ports, looker, idOf(request), {
        page,
        ...(state === undefined ? {} : { state }),
      })
      nextLink(request, reply, found.next)
      const catalogue = speaking(reply)
      return { ...found, items: found.items.map((item) => shownItem(item, catalogue)) }
    },
  )
  actingRoute(app, ports, {
    url: `${path}/:id/retry`,
    tag,
    operationId: 'retryBatch',
    summary: 'Try again what failed',
    answers: shownRecord('batch'),
    run: (call, ref) => retryBatch(ports, call, ref),
  })
  stepRoute(app, ports, {
    step: 'stop-batch',
    url: `${path}/:id/stop`,
    tag,
    operationId: 'stopBatch',
    summary: 'Let nothing more of it be done',
    description: 'What was done stays done; what was still in line fails.',
    body: reasonBody,
  })
}

/** An item with why it failed, in the words of a language. */
function shownItem({ problem, ...item }: JobStanding, catalogue: Catalogue): ShownItem {
  if (problem === undefined) return item
  return { ...item, problem: statedProblem(catalogue, problem.code, problem) }
}
