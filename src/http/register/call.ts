import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Call, RegisterPorts } from '../../app/register/perform.ts'
import type { Actor } from '../../app/register/ports.ts'
import { isObject } from '../../domain/schema/json.ts'
import { actorOf } from '../requests/actor.ts'
import { HttpProblem } from '../replies/problem.ts'

/** The header by which a call that comes twice is known again. */
const IDEMPOTENCY_KEY = 'idempotency-key'
const keySchema = Type.String({
  minLength: 1,
  maxLength: 200,
  description:
    'A new text of your own for each call, such as a UUID. The same call sent again under it gets the answer of the first and does nothing.',
})

const matching = {
  'if-match': Type.Optional(
    Type.String({
      maxLength: 1000,
      description: 'The ETag of the record of this address as you know it, or `*`.',
    }),
  ),
}

/** Headers of a call that makes a record: the key is asked for. */
export const CREATING_HEADERS = Type.Object({ [IDEMPOTENCY_KEY]: keySchema })
/** Headers of a call that makes one from what another record says. */
export const DERIVING_HEADERS = Type.Object({ [IDEMPOTENCY_KEY]: keySchema, ...matching })
/** Headers of a call that changes one. */
export const CHANGING_HEADERS = Type.Object({
  [IDEMPOTENCY_KEY]: Type.Optional(keySchema),
  ...matching,
})
/** Headers of a call that changes what is shown without a version. */
export const REPEATING_HEADERS = Type.Object({ [IDEMPOTENCY_KEY]: Type.Optional(keySchema) })

/**
 * Who calls, why, and by which key the call is known again. `bytes` stands for a body that is no
 * JSON. The reason in the body is the reason in the audit trail. `actor` is who the request was let in as,
 * unless it came by something that is not for a person.
 */
export function callOf(
  request: FastifyRequest,
  { digestOf }: Pick<RegisterPorts, 'digestOf'>,
  bytes?: string,
  actor: Actor = actorOf(request),
): Call {
  const key = request.headers[IDEMPOTENCY_KEY]
  const { body, method, url } = request
  const reason = isObject(body) ? (body['reason'] ?? body['reasons']) : undefined
  return {
    actor,
    ...(typeof reason === 'string' ? { why: reason } : {}),
    ...(typeof key === 'string'
      ? { once: { key, requestDigest: digestOf([method, url, bytes ?? body ?? null]) } }
      : {}),
  }
}

/** Refuses a call that would make a record and could not be told from its repetition. */
export async function requireKey(request: FastifyRequest): Promise<void> {
  if (request.headers[IDEMPOTENCY_KEY] === undefined)
    throw new HttpProblem('idempotency-key-missing')
}
