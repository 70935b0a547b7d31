import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type, type Static } from 'typebox'
import {
  readEdits,
  type ForeseenChange,
  type PopulationAsked,
} from '../../app/insight/foresee-change.ts'
import { assessmentsOnRecord } from '../../app/register/assessments/assessments-on-record.ts'
import type { RegisterPorts } from '../../app/register/perform.ts'
import type { RevisionAsked } from '../../app/packs/find-revision.ts'
import { message } from '../../domain/messages/message.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import type { RulesService } from '../../app/rules-service.ts'
import { formOf, PLAIN_TEXT, sendWritten } from '../replies/written-answer.ts'
import { answerUnlessGone } from '../replies/until-gone.ts'
import { JSON_TYPES, mediaTypeFor } from '../plugins/negotiation.ts'
import { foresight } from '../schemas/foresight.ts'
import { answersIn } from '../schemas/media.ts'
import { inLanguage } from '../schemas/parameters.ts'
import { problemResponses } from '../schemas/problem.ts'
import { SELECTING_MAY_FAIL } from './score.ts'

/** Synthetic organisations of one request; `touchstone foresee` takes more. */
const MOST_SIZE = 10_000

const closed = { additionalProperties: false }
const revision = Type.Object(
  {
    standard: Type.String({ maxLength: 100 }),
    edition: Type.Optional(Type.String({ maxLength: 100 })),
    revision: Type.Optional(Type.Integer({ minimum: 1, maximum: 999_999 })),
  },
  closed,
)

const body = Type.Object(
  {
    revision,
    change: Type.Object(
      {
        edits: Type.Optional(
          Type.Array(Type.Unknown(), {
            description:
              'Edits as RFC 6902 writes them; members of lists may be named by id: /rules/levels/four-stars/atLeast.',
            minItems: 1,
            maxItems: 500,
          }),
        ),
        pack: Type.Optional(Type.Unknown({ description: 'A whole changed pack.' })),
        revision: Type.Optional(revision),
      },
      { ...closed, minProperties: 1, maxProperties: 1, description: 'One of these.' },
    ),
    population: Type.Optional(
      Type.Object(
        {
          synthetic: Type.Optional(
            Type.Object(
              {
                size: Type.Integer({ minimum: 1, maximum: MOST_SIZE }),
                seed: Type.Integer({ minimum: 0, maximum: 4_294_967_295 }),
              },
              closed,
            ),
          ),
          assessments: Type.Optional(
            Type.Array(Type.Unknown(), {
              description: 'Assessments of the standard.',
              minItems: 1,
              maxItems: MOST_SIZE,
            }),
          ),
          register: Type.Optional(
            Type.Literal(true, { description: 'All evaluations of the standard on record.' }),
          ),
        },
        { ...closed, minProperties: 1, maxProperties: 1, description: 'One of these.' },
      ),
    ),
    list: Type.Optional(
      Type.Integer({
        description: 'How many who change level are listed; all unless given.',
        minimum: 0,
        maximum: MOST_SIZE,
      }),
    ),
  },
  {
    ...closed,
    examples: [
      {
        revision: { standard: 'q-hxc-013', edition: '2018', revision: 1 },
        change: { edits: [{ op: 'set', path: '/rules/levels/four-stars/atLeast', value: 117 }] },
        population: { synthetic: { size: 1000, seed: 1 } },
        list: 20,
      },
    ],
  },
)

/** A change of rules seen before it is made. */
export const foresee: FastifyPluginAsyncTypebox<{
  readonly service: RulesService
  readonly ports: Pick<RegisterPorts, 'register'> | undefined
}> = async (app, { service, ports }) => {
  app.post(
    '/v1/foresee',
    {
      config: { produces: [...JSON_TYPES, PLAIN_TEXT, 'text/plain'] },
      schema: {
        tags: ['Scoring'],
        operationId: 'foresee',
        summary: 'See what a change of rules would do, and to whom',
        description:
          'Holds a changed pack against a revision over many assessments: levels and points before and after, what moves in each part and clause, and everyone who changes level with the reason. Synthetic organisations are labelled as such. Nothing is stored.',
        querystring: inLanguage,
        body,
        response: {
          200: answersIn('What it would do.', {
            'application/json': foresight,
            'text/plain': Type.String(),
          }),
          ...problemResponses(
            [
              ...SELECTING_MAY_FAIL,
              'edit-lost',
              'record-unknown',
              'request-faulty',
              'too-busy',
              'question-too-costly',
            ],
            'with a body',
          ),
        },
      },
    },
    async (request, reply) =>
      answerUnlessGone(reply, async (signal) => {
        const { revision: asked, change, population, list } = request.body
        const form = formOf(mediaTypeFor(request))
        const answer = await service.elsewhere.foresee(
          form,
          asked,
          changeOf(change),
          await populationOf(population, asked),
          { language: request.query.language, most: list, signal },
        )
        return sendWritten(reply, form, answer)
      }),
  )

  async function populationOf(
    given: Static<typeof body>['population'],
    { standard }: RevisionAsked,
  ): Promise<PopulationAsked> {
    if (given?.assessments !== undefined) return { assessments: given.assessments, source: 'given' }
    if (given?.register !== true) return given?.synthetic ?? { size: 1000, seed: 1 }
    const assessments = ports === undefined ? [] : await assessmentsOnRecord(ports, standard)
    if (assessments.length === 0)
      throw new Refusal(
        'record-unknown',
        message('refusal-record-unknown--evaluations', { standard }),
      )
    return { assessments, source: 'register' }
  }
}

function changeOf({ edits, pack, revision: other }: Static<typeof body>['change']): ForeseenChange {
  if (edits !== undefined) return { edits: readEdits(edits) }
  return other === undefined ? { pack } : { revision: other }
}
