import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { amendOrganisation } from '../../../app/register/organisations/amend-organisation.ts'
import type { RegisterPorts } from '../../../app/register/perform.ts'
import {
  registerOrganisation,
  type DistinctInput,
} from '../../../app/register/organisations/register-organisation.ts'
import { alikeOnRecord } from '../../../app/register/organisations/alike.ts'
import { mergeOrganisation } from '../../../app/register/organisations/merge-organisation.ts'
import { actingRoute } from '../../register/acting.ts'
import { idOf, ofId, READING_MAY_FAIL, readingRoutes } from '../../register/reading.ts'
import { actorOf } from '../../requests/actor.ts'
import { noQuery } from '../../schemas/parameters.ts'
import { problemResponses } from '../../schemas/problem.ts'
import { closed, contact, id, names, sentences } from '../../schemas/register/parts.ts'
import { alike, registeredOrganisation, shownRecord } from '../../schemas/register/records.ts'

const path = '/v1/organisations'
const tag = 'Organisations'

const body = Type.Unsafe<DistinctInput>({
  ...closed({
    name: names,
    address: names,
    creditCode: Type.Optional(
      Type.String({
        maxLength: 100,
        description: 'Unified social credit code (GB 32100), with its check character.',
      }),
    ),
    contacts: Type.Array(contact, { maxItems: 100 }),
    isAnother: Type.Optional(
      Type.Boolean({
        default: false,
        description: 'Says that it is another organisation than those on record of the same name.',
      }),
    ),
  }),
  examples: [
    {
      name: { zh: '示例环卫装备有限公司（虚构）', en: 'Example Sweepers Ltd (fictitious)' },
      address: { zh: '示例市示例路 1 号', en: '1 Example Road, Example City' },
      contacts: [{ name: 'Example Contact', email: 'contact@example.org' }],
    },
  ],
})

const merger = Type.Unsafe<{ readonly into: string; readonly reason: string }>({
  ...closed({
    into: { ...id, description: 'The organisation that is kept.' },
    reason: sentences,
  }),
  examples: [
    {
      into: '0190aaaa-0000-7000-8000-000000000001',
      reason: 'Example: put on record twice, once with half-width brackets',
    },
  ],
})

/** Organisations that apply for certification or hold it. */
export function organisations(app: FastifyInstance, ports: RegisterPorts): void {
  readingRoutes(app, ports, {
    kind: 'organisation',
    path,
    tag,
    many: 'organisations',
    narrowedBy: {
      name: { search: 'name', match: 'contains' },
      creditCode: { search: 'credit-code' },
    },
  })
  actingRoute(app, ports, {
    url: path,
    tag,
    operationId: 'registerOrganisation',
    summary: 'Put an organisation on record',
    description:
      'One of the same name as another on record is refused with who that is, unless `isAnother` says that they are two; the answer names those of the same name or address. Width, letter case, blanks and invisible characters make no difference.',
    makes: path,
    body,
    answers: registeredOrganisation,
    run: (call, _, input) => registerOrganisation(ports, call, input),
  })
  actingRoute(app, ports, {
    method: 'PUT',
    url: `${path}/:id`,
    tag,
    operationId: 'amendOrganisation',
    summary: 'Replace names, address, code and contacts',
    description: 'What was issued keeps the words it was issued with.',
    body,
    answers: shownRecord('organisation'),
    run: (call, ref, input) => amendOrganisation(ports, call, ref, input),
  })
  actingRoute(app, ports, {
    url: `${path}/:id/merge`,
    tag,
    operationId: 'mergeOrganisation',
    summary: 'Merge an organisation that is on record twice into the one that is kept',
    description:
      'Whatever refers to it refers to the one kept from then on, its contacts as well; each record keeps its history. Certificates keep the words they were issued with. Refused where two certificates in force would be for one scope: withdraw or reduce one of them first.',
    body: merger,
    answers: shownRecord('organisation'),
    run: (call, ref, input) => mergeOrganisation(ports, call, ref, input),
  })
  app.get(
    `${path}/:id/alike`,
    {
      schema: {
        tags: [tag],
        operationId: 'listAlikeOrganisations',
        summary: 'Organisations on record that may be the same one',
        params: ofId,
        querystring: noQuery,
        response: {
          200: closed({ alike }, 'They may be two; whoever knows merges one into the other.'),
          ...problemResponses(['request-faulty', 'record-unknown', ...READING_MAY_FAIL]),
        },
      },
    },
    async (request) => ({
      alike: await alikeOnRecord(ports, { actor: actorOf(request) }, idOf(request)),
    }),
  )
}
