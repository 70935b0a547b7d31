import type { FastifyInstance } from 'fastify'
import type { AccessPorts } from '../../../app/access/access-ports.ts'
import { listApiKeys, lookUpApiKey } from '../../../app/access/look-up-people.ts'
import { makeApiKey, revokeApiKey } from '../../../app/access/make-api-key.ts'
import type { RegisterPorts } from '../../../app/register/perform.ts'
import type { ApiKeyInput } from '../../../domain/access/api-key.ts'
import { actingRoute } from '../../register/acting.ts'
import { callOf } from '../../register/call.ts'
import { listRoute, oneRoute } from '../../register/reading.ts'
import { sendMade } from '../../register/show.ts'
import { noQuery } from '../../schemas/parameters.ts'
import { problemResponses } from '../../schemas/problem.ts'
import { apiKeyInput, madeApiKey, shownApiKey } from '../../schemas/register/people.ts'

const path = '/v1/api-keys'
const tag = 'People'

/** Keys by which programs use the API, with the roles of a person and scopes of their own. */
export function apiKeys(app: FastifyInstance, ports: RegisterPorts & AccessPorts): void {
  const shape = { path, tag, many: 'API keys', name: 'ApiKey', answers: shownApiKey }
  listRoute(app, {
    ...shape,
    states: ['active', 'revoked'],
    narrowedBy: { person: { search: 'person' }, prefix: { search: 'prefix' } },
    find: (_, filter, page) => listApiKeys(ports, filter, page),
  })
  oneRoute(app, { ...shape, find: (_, id) => lookUpApiKey(ports, id) })
  app.post(
    path,
    {
      schema: {
        tags: [tag],
        operationId: 'makeApiKey',
        summary: 'Make a key for programs of a person',
        description:
          'The key is in this answer and nowhere else. So it takes no Idempotency-Key: a key whose answer was lost is revoked, and another made.',
        querystring: noQuery,
        body: apiKeyInput,
        response: {
          201: madeApiKey,
          ...problemResponses(
            [
              'request-faulty',
              'record-unknown',
              'record-faulty',
              'act-forbidden',
              'register-unavailable',
            ],
            'with a body',
          ),
        },
      },
    },
    async (request, reply) => {
      const { actor } = callOf(request, ports)
      const { key, record } = await makeApiKey(ports, { actor }, request.body as ApiKeyInput)
      return { ...sendMade(reply, path, record), key }
    },
  )
  actingRoute(app, ports, {
    url: `${path}/:id/revoke`,
    tag,
    operationId: 'revokeApiKey',
    summary: 'Make a key open nothing any more',
    answers: shownApiKey,
    run: (call, ref) => revokeApiKey(ports, call, ref),
  })
}
