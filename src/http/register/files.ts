import type { FastifyInstance } from 'fastify'
import { Type, type TSchema } from 'typebox'
import type { Looker } from '../../app/register/look-up.ts'
import type { StoredFile } from '../../app/register/assessments/stored-file.ts'
import { actorOf } from '../requests/actor.ts'
import type { ProblemCode } from '../replies/problem.ts'
import { answersIn } from '../schemas/media.ts'
import { noQuery } from '../schemas/parameters.ts'
import { problemResponses } from '../schemas/problem.ts'
import { READING_MAY_FAIL } from './reading.ts'
import { isKnown } from './versions.ts'

const ID = Type.String({ maxLength: 200 })

/** A route that hands out stored bytes as they are, with their digest as ETag. */
export function storedFileRoute(
  app: FastifyInstance,
  route: {
    readonly url: string
    readonly tag: string
    readonly operationId: string
    readonly summary: string
    readonly description: string
    /** Media types it may come in. */
    readonly forms: { readonly [mediaType: string]: TSchema }
    readonly mayFail?: readonly ProblemCode[]
    readonly find: (
      looker: Looker,
      params: { readonly id: string; readonly file: string },
    ) => Promise<StoredFile>
  },
): void {
  const { url, tag, operationId, summary, description, forms, mayFail = [], find } = route
  const names = [...url.matchAll(/:(\w+)/g)].map(([, name]) => [name!, ID])
  app.get(
    url,
    {
      config: { produces: Object.keys(forms) },
      schema: {
        tags: [tag],
        operationId,
        summary,
        description,
        params: Type.Object(Object.fromEntries(names) as Record<string, TSchema>),
        querystring: noQuery,
        response: {
          200: answersIn('The bytes that were stored.', forms),
          304: Type.Null({ description: 'The client has it. It never changes.' }),
          ...problemResponses([
            'request-faulty',
            'record-unknown',
            ...READING_MAY_FAIL,
            ...mayFail,
          ]),
        },
      },
    },
    async (request, reply) => {
      const params = request.params as { readonly id: string; readonly file: string }
      const file = await find({ actor: actorOf(request) }, params)
      if (isKnown(request, reply, `"${file.digest}"`)) return reply.code(304).send()
      reply.headers({
        'cache-control': 'private, no-cache',
        // Nothing that was uploaded is ever run or shown inside a page of ours.
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      })
      return reply.type(file.mediaType).send(Buffer.from(file.bytes))
    },
  )
}
