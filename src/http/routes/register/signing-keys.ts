import type { FastifyInstance } from 'fastify'
import type { RegisterPorts } from '../../../app/register/perform.ts'
import {
  revokeSigningKey,
  rotateSigningKey,
  type KeyPorts,
} from '../../../app/trust/rotate-signing-key.ts'
import { ACTING_MAY_FAIL } from '../../register/acting.ts'
import { callOf, REPEATING_HEADERS, CREATING_HEADERS, requireKey } from '../../register/call.ts'
import { idOf, ofId } from '../../register/reading.ts'
import { noQuery } from '../../schemas/parameters.ts'
import { problemResponses } from '../../schemas/problem.ts'
import { closed, id } from '../../schemas/register/parts.ts'

const path = '/v1/signing-keys'
const tags = ['People']
const answer = closed({ id }, 'The key that it is about.')

/** Keys that sign the claims of certificates. The public ones are for anybody. */
export function signingKeys(app: FastifyInstance, ports: RegisterPorts & KeyPorts): void {
  app.post(
    path,
    {
      onRequest: requireKey,
      schema: {
        tags,
        operationId: 'rotateSigningKey',
        summary: 'Make a new key that signs from now on',
        description: 'What the one before signed still holds.',
        querystring: noQuery,
        headers: CREATING_HEADERS,
        response: {
          201: answer,
          ...problemResponses([...ACTING_MAY_FAIL, 'idempotency-key-missing']),
        },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await rotateSigningKey(ports, callOf(request, ports))),
  )
  app.post(
    `${path}/:id/revoke`,
    {
      schema: {
        tags,
        operationId: 'revokeSigningKey',
        summary: 'Say that somebody else may have a key',
        description: 'Nothing that it signed holds any more.',
        params: ofId,
        querystring: noQuery,
        headers: REPEATING_HEADERS,
        response: { 200: answer, ...problemResponses(ACTING_MAY_FAIL) },
      },
    },
    async (request) => revokeSigningKey(ports, callOf(request, ports), { id: idOf(request) }),
  )
}
