import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import {
  listWaitingGrants,
  type WaitingGrant,
} from '../../../app/register/certificates/waiting-grants.ts'
import { templateUses, type TemplateUse } from '../../../app/register/certificates/template-uses.ts'
import type { RegisterPorts } from '../../../app/register/perform.ts'
import type { Catalogue } from '../../../domain/messages/catalogue.ts'
import { READING_MAY_FAIL } from '../../register/reading.ts'
import { statedProblem, type StatedProblem } from '../../replies/problem.ts'
import { speaking } from '../../requests/reader.ts'
import { noQuery } from '../../schemas/parameters.ts'
import { problemResponses, STATED_PROBLEM } from '../../schemas/problem.ts'
import { closed, date, digest, id, names } from '../../schemas/register/parts.ts'

const exact = Type.Union([Type.Number(), Type.String({ description: 'A fraction, such as 1/3.' })])

/** A grant as the API shows it: why not, in the reader's words. */
type ShownGrant = Omit<WaitingGrant, 'refusal'> & { readonly problem?: StatedProblem }

const grant = Type.Unsafe<ShownGrant>(
  closed(
    {
      decision: id,
      organisation: id,
      holder: names,
      standard: Type.String(),
      level: closed({
        id: Type.String(),
        title: Type.Optional(Type.Union([Type.String(), names])),
        stars: Type.Optional(Type.Integer()),
      }),
      points: Type.Union([exact, Type.Null()]),
      max: exact,
      scope: names,
      decidedOn: date,
      until: { ...date, description: 'The last day on which the decision may be used.' },
      problem: Type.Optional(
        closed(STATED_PROBLEM, 'Why nothing can be issued on it; absent where something can.'),
      ),
    },
    'A decision that grants a certificate which is not issued yet.',
  ),
)

/** What waits to be issued, and what keeps it. */
export function grants(app: FastifyInstance, ports: RegisterPorts): void {
  app.get(
    '/v1/grants',
    {
      schema: {
        tags: ['Certificates'],
        operationId: 'listWaitingGrants',
        summary: 'Decisions whose certificate waits to be issued',
        description:
          'The latest first, at most 200. Each is held to everything that issuing asks for, its paper tried out included; no number is spent. Where nothing could be issued, `problem` says why, as issuing would.',
        querystring: noQuery,
        response: {
          200: closed({ items: Type.Array(grant) }),
          ...problemResponses(['request-faulty', ...READING_MAY_FAIL]),
        },
      },
    },
    async (_, reply) => {
      const waiting = await listWaitingGrants(ports)
      const catalogue = speaking(reply)
      return { items: waiting.map((one) => shownGrant(one, catalogue)) }
    },
  )
}

/** Which templates certificates were printed with. */
export function templatesUsed(app: FastifyInstance, ports: RegisterPorts): void {
  const use = Type.Unsafe<TemplateUse>(
    closed({
      sha256: digest,
      certificates: Type.Integer({ minimum: 1 }),
      latest: { ...date, description: 'The day of the latest of them.' },
    }),
  )
  app.get(
    '/v1/certificates/templates',
    {
      schema: {
        tags: ['Certificates'],
        operationId: 'listTemplateUses',
        summary: 'Which templates certificates were printed with, and how many',
        description: 'By the digest of the template, the latest used first.',
        querystring: noQuery,
        response: {
          200: closed({ templates: Type.Array(use) }),
          ...problemResponses(['request-faulty', ...READING_MAY_FAIL]),
        },
      },
    },
    async () => ({ templates: [...(await templateUses(ports))] }),
  )
}

function shownGrant({ refusal, ...one }: WaitingGrant, catalogue: Catalogue): ShownGrant {
  if (refusal === undefined) return one
  return { ...one, problem: statedProblem(catalogue, refusal.code, refusal) }
}
