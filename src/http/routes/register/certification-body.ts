import type { FastifyInstance } from 'fastify'
import type { RegisterPorts } from '../../../app/register/perform.ts'
import { noQuery } from '../../schemas/parameters.ts'
import { problemResponses } from '../../schemas/problem.ts'
import { bodyDocument } from '../../schemas/published.ts'

/** Who issues the certificates of this register, and by which rules of its own. */
export function certificationBody(app: FastifyInstance, { body }: RegisterPorts): void {
  app.get(
    '/v1/body',
    {
      schema: {
        tags: ['Certification body'],
        operationId: 'getCertificationBody',
        summary: 'Who issues certificates, and how they are numbered and timed',
        description:
          'As the file says that the service was started with. It is changed there, and holds from the next start on.',
        querystring: noQuery,
        response: { 200: bodyDocument, ...problemResponses(['request-faulty']) },
      },
    },
    async () => body,
  )
}
