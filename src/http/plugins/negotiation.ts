import type { FastifyInstance, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import Negotiator from 'negotiator'
import { message } from '../../domain/messages/message.ts'
import { HttpProblem } from '../replies/problem.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Media types this route can answer in, the usual one first. Default: JSON alone. */
    readonly produces?: readonly string[]
  }
}

/** JSON as clients ask for it. */
export const JSON_TYPES = ['application/json', 'application/json; charset=utf-8']

/** Asks https://github.com/jshttp/negotiator whether an answer can be had in a form that is asked for. */
export const negotiation = plugin(
  async (app: FastifyInstance) => {
    app.addHook('onRequest', async (request) => {
      const { schema } = request.routeOptions
      // Pages and what belongs to them are shown to whoever comes; only the described API negotiates.
      if (request.headers.accept === undefined || schema === undefined || 'hide' in schema) return
      if (mediaTypeFor(request) !== undefined) return
      throw new HttpProblem(
        'not-acceptable',
        message('detail-not-acceptable', {
          types: { list: typesOf(producedBy(request)), joined: 'comma' },
        }),
      )
    })
  },
  { name: 'negotiation' },
)

/**
 * The media type the client likes best among those the route produces, without its parameters;
 * undefined when there is none.
 */
export function mediaTypeFor(request: FastifyRequest): string | undefined {
  const [type] = new Negotiator(request.raw).mediaType([...producedBy(request)])?.split(';') ?? []
  return type
}

function producedBy(request: FastifyRequest): readonly string[] {
  return request.routeOptions.config.produces ?? JSON_TYPES
}

function typesOf(produced: readonly string[]): readonly string[] {
  return [...new Set(produced.map((type) => type.split(';')[0]!))]
}
