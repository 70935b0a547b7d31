import type { FastifyRequest } from 'fastify'
import type { Actor } from '../../app/register/ports.ts'

/** Who asks, as the door has made sure of. Only for routes that are not for anybody. */
export function actorOf({ visitor }: FastifyRequest): Actor {
  if (visitor === undefined) throw new TypeError('This route is for anybody, so nobody is known.')
  return { id: visitor.id, roles: visitor.roles }
}
