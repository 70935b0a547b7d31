import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { amendOrganisation } from '../../../app/register/organisations/amend-organisation.ts'
import type { RegisterPorts } from '../../../app/register/perform.ts'
import { registerOrganisation } from '../../../app/register/organisations/register-organisation.ts'
import type { OrganisationInput } from '../../../domain/register/organisation.ts'
import { actingRoute } from '../../register/acting.ts'
import { readingRoutes } from '../../register/reading.ts'
import { closed, contact, names } from '../../schemas/register/parts.ts'
import { shownRecord } from '../../schemas/register/records.ts'

const path = '/v1/organisations'
const tag = 'Organisations'

const body = Type.Unsafe<OrganisationInput>({
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
  }),
  examples: [
    {
      name: { zh: '示例环卫装备有限公司（虚构）', en: 'Example Sweepers Ltd (fictitious)' },
      address: { zh: '示例市示例路 1 号', en: '1 Example Road, Example City' },
      contacts: [{ name: 'Example Contact', email: 'contact@example.org' }],
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
    makes: path,
    body,
    answers: shownRecord('organisation'),
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
}
