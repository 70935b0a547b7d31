import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { concludeSurveillance } from '../../../app/register/conclude-surveillance.ts'
import type { Desk } from '../../../app/register/desk.ts'
import { actingRoute } from '../../register/acting.ts'
import { readingRoutes } from '../../register/reading.ts'
import { closed, id, sentences } from '../../schemas/register/parts.ts'
import { shownRecord } from '../../schemas/register/records.ts'

const path = '/v1/surveillance'
const tag = 'Surveillance'

const outcome = Type.Unsafe<Parameters<typeof concludeSurveillance>[3]>({
  ...closed({
    outcome: Type.Enum(['passed', 'failed']),
    notes: sentences,
    assessment: Type.Optional(id),
  }),
  examples: [
    { outcome: 'passed', notes: 'Example: ten records were sampled; all of them conform' },
  ],
})

/** The yearly look whether a certificate is still deserved. */
export function surveillance(app: FastifyInstance, desk: Desk): void {
  readingRoutes(app, desk, {
    kind: 'surveillance',
    path,
    tag,
    many: 'surveillances',
    narrowedBy: {
      organisation: { column: 'organisation' },
      certificate: { search: 'certificate' },
      due: { search: 'due' },
    },
    within: {
      search: 'due',
      states: ['due', 'overdue'],
      isPastToo: true,
      description:
        'Those whose day comes within so many days, weeks, months or years, such as 90d, and those that are overdue, unless a state is asked for.',
    },
  })
  actingRoute(app, desk, {
    url: `${path}/:id/conclude`,
    tag,
    operationId: 'concludeSurveillance',
    summary: 'Record what a surveillance found',
    description: 'What follows for the certificate is decided by somebody else.',
    body: outcome,
    answers: shownRecord('surveillance'),
    run: (call, ref, input) => concludeSurveillance(desk, call, ref, input),
  })
}
