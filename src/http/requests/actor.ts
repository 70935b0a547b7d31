import type { FastifyRequest } from 'fastify'
import type { Actor } from '../../app/register/ports.ts'

/** Who asks, as the door has made sure of. Only for routes that are not for anybody. */
export function actorOf({ visitor, id: request }: FastifyRequest): Actor {
  if (visitor === undefined) throw new TypeError('This route is for anybody, so nobody is known.')
  const { id, roles, by, credential } = visitor
  return {
    id,
    roles,
    via: { by, ...(credential === undefined ? {} : { id: credential }), request },
  }
}
