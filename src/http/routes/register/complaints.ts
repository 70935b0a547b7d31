import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { RegisterPorts } from '../../../app/register/perform.ts'
import { receiveComplaint } from '../../../app/register/assessments/receive-complaint.ts'
import { resolveComplaint } from '../../../app/register/assessments/resolve-complaint.ts'
import type { ComplaintInput } from '../../../domain/register/complaint.ts'
import { actingRoute, stepRoute } from '../../register/acting.ts'
import { readingRoutes } from '../../register/reading.ts'
import { closed, id, sentences } from '../../schemas/register/parts.ts'
import { shownRecord } from '../../schemas/register/records.ts'

const path = '/v1/complaints'
const tag = 'Complaints'

const complaint = Type.Unsafe<ComplaintInput>({
  ...closed({
    form: Type.Enum(['complaint', 'appeal']),
    organisation: id,
    about: closed({ kind: Type.Enum(['assessment', 'decision', 'certificate']), id }),
    from: Type.String({ minLength: 1, maxLength: 1000, description: 'Who brings it.' }),
    statement: sentences,
  }),
  examples: [
    {
      form: 'appeal',
      organisation: '0190aaaa-0000-7000-8000-000000000001',
      about: { kind: 'decision', id: '0190aaaa-0000-7000-8000-000000000006' },
      from: 'Example Sweepers Ltd (fictitious)',
      statement: 'Example: the score of the response time should be reviewed',
    },
  ],
})

const assignment = Type.Object(
  { handler: Type.String({ minLength: 1, maxLength: 200, description: 'Id of a person.' }) },
  { additionalProperties: false, examples: [{ handler: 'demo-reviewer-2' }] },
)

const resolution = Type.Object(
  { outcome: Type.Enum(['upheld', 'rejected']), answer: sentences },
  {
    additionalProperties: false,
    examples: [
      {
        outcome: 'rejected',
        answer: 'Example: the decision was reviewed and stands, for these reasons',
      },
    ],
  },
)

/** Complaints and appeals, handled by people who were not involved. */
export function complaints(app: FastifyInstance, ports: RegisterPorts): void {
  readingRoutes(app, ports, {
    kind: 'complaint',
    path,
    tag,
    many: 'complaints and appeals',
    narrowedBy: {
      organisation: { column: 'organisation' },
      form: { search: 'form' },
      about: { search: 'about' },
    },
  })
  actingRoute(app, ports, {
    url: path,
    tag,
    operationId: 'receiveComplaint',
    summary: 'Bring a complaint or an appeal',
    makes: path,
    body: complaint,
    answers: shownRecord('complaint'),
    run: (call, _, input) => receiveComplaint(ports, call, input),
  })
  stepRoute(app, ports, {
    step: 'assign-complaint',
    url: `${path}/:id/assign`,
    tag,
    operationId: 'assignComplaint',
    summary: 'Give it to somebody who was not involved',
    body: assignment,
  })
  actingRoute(app, ports, {
    url: `${path}/:id/resolve`,
    tag,
    operationId: 'resolveComplaint',
    summary: 'Answer it',
    description:
      'For its handler. An appeal that is upheld opens one act more (`opens`): the decision is made again, a suspension ends, a withdrawal is taken back.',
    body: resolution,
    answers: shownRecord('complaint'),
    run: (call, ref, input) => resolveComplaint(ports, call, ref, input),
  })
}
