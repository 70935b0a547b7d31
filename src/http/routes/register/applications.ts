import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { RegisterPorts } from '../../../app/register/perform.ts'
import { receiveApplication } from '../../../app/register/applications/receive-application.ts'
import { withdrawApplication } from '../../../app/register/applications/withdraw-application.ts'
import { APPLICATION_KINDS, type ApplicationInput } from '../../../domain/register/application.ts'
import { actingRoute, reasonBody, stepRoute } from '../../register/acting.ts'
import { readingRoutes } from '../../register/reading.ts'
import { closed, id, names, profile, site } from '../../schemas/register/parts.ts'
import { shownRecord } from '../../schemas/register/records.ts'

const path = '/v1/applications'
const tag = 'Applications'

const body = Type.Unsafe<ApplicationInput>({
  ...closed({
    organisation: id,
    standard: Type.String({ maxLength: 64, description: 'Id of the standard.' }),
    edition: Type.String({ maxLength: 64 }),
    kind: Type.Enum([...APPLICATION_KINDS]),
    scope: names,
    sites: Type.Array(site, { maxItems: 1000 }),
    profile: Type.Optional(profile),
    certificate: Type.Optional(
      Type.String({
        maxLength: 200,
        description: 'The certificate that is renewed, transferred or extended, by id.',
      }),
    ),
  }),
  examples: [
    {
      organisation: '0190aaaa-0000-7000-8000-000000000001',
      standard: 'q-hxc-013',
      edition: '2018',
      kind: 'initial',
      scope: { zh: '环卫清扫车的定制服务', en: 'Customization of road sweepers' },
      sites: [{ name: { zh: '示例市总部', en: 'Head office, Example City' } }],
    },
  ],
})

/** Requests for certification: received, reviewed, accepted or refused with a reason. */
export function applications(app: FastifyInstance, ports: RegisterPorts): void {
  readingRoutes(app, ports, {
    kind: 'application',
    path,
    tag,
    many: 'applications',
    narrowedBy: {
      organisation: { column: 'organisation' },
      standard: { column: 'standard' },
      kind: { search: 'kind' },
    },
  })
  actingRoute(app, ports, {
    url: path,
    tag,
    operationId: 'receiveApplication',
    summary: 'Apply for certification',
    description:
      'A renewal, transfer or extension names the certificate it follows. The profile is held against what the edition asks of one.',
    makes: path,
    body,
    answers: shownRecord('application'),
    run: (call, _, input) => receiveApplication(ports, call, input),
  })
  stepRoute(app, ports, {
    step: 'start-application-review',
    url: `${path}/:id/start-review`,
    tag,
    operationId: 'startApplicationReview',
    summary: 'Take up the review of an application',
  })
  stepRoute(app, ports, {
    step: 'accept-application',
    url: `${path}/:id/accept`,
    tag,
    operationId: 'acceptApplication',
    summary: 'Accept an application',
    description: 'The body is competent and able; an assessment may be planned.',
  })
  stepRoute(app, ports, {
    step: 'refuse-application',
    url: `${path}/:id/refuse`,
    tag,
    operationId: 'refuseApplication',
    summary: 'Refuse an application, with the reason',
    body: reasonBody,
  })
  actingRoute(app, ports, {
    url: `${path}/:id/withdraw`,
    tag,
    operationId: 'withdrawApplication',
    summary: 'Take an application back',
    body: reasonBody,
    answers: shownRecord('application'),
    run: (call, ref, input) => withdrawApplication(ports, call, ref, input),
  })
}
