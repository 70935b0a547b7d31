import { randomBytes } from 'node:crypto'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Negotiator from 'negotiator'
import { Type } from 'typebox'
import type { AccessMode } from '../../app/access/authentication.ts'
import { message } from '../../domain/messages/message.ts'
import type { StudioFiles } from '../pages/studio-files.ts'
import { escaped } from '../pages/page.ts'
import { readerOf } from '../pages/public-frame.ts'
import { HttpProblem } from '../replies/problem.ts'
import { varyBy } from '../requests/reader.ts'
import { language } from '../schemas/parameters.ts'

/**
 * Only what comes from here; in a frame, only pages that a script of ours has made. The one style that a library writes into the page itself carries the
 * nonce of this one answer.
 */
function policyWith(nonce: string): string {
  return `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; frame-src blob:; object-src blob:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
}

/** For what is made a worker: it may load its own parts, and ask nobody for anything. */
const WORKER_POLICY = "default-src 'none'; script-src 'self'"

/** One page for every address of the studio, in the reader's language, and what it is made of. */
export const studio: FastifyPluginAsyncTypebox<{
  readonly files: StudioFiles | undefined
  /** How people come in; undefined where there is no register to come into. */
  readonly mode: AccessMode | undefined
}> = async (app, { files, mode }) => {
  const querystring = Type.Object({ language: Type.Optional(language) })
  for (const path of ['/studio', '/studio/*'])
    app.get(path, { schema: { hide: true, querystring } }, async (request, reply) => {
      if (files === undefined)
        throw new HttpProblem('route-unknown', message('studio-not-built', { path: '/studio' }))
      const catalogue = readerOf(request)
      const nonce = randomBytes(16).toString('base64')
      const given = {
        nonce,
        language: catalogue.say('language-tag'),
        title: catalogue.say('studio-title'),
        access: mode ?? 'none',
        noscript: catalogue.say('studio-needs-script'),
      }
      varyBy(reply, 'accept-language')
      return reply
        .headers({
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': policyWith(nonce),
          'content-language': catalogue.language,
          'cache-control': 'no-cache',
        })
        .send(
          files.page.replaceAll(/\{\{(\w+)\}\}/g, (_, name: keyof typeof given) =>
            escaped(given[name]),
          ),
        )
    })

  app.get(
    '/studio/assets/:file',
    { schema: { hide: true, params: Type.Object({ file: Type.String() }) } },
    async (request, reply) => {
      const asset = files?.assets.get(request.params.file)
      // A name holds the digest of what it names, so that another build never answers for it.
      if (asset === undefined)
        throw new HttpProblem(
          'route-unknown',
          message('detail-route-unknown', { path: request.url }),
        )
      const isPacked = new Negotiator(request.raw).encodings(['gzip', 'identity'])[0] === 'gzip'
      varyBy(reply, 'accept-encoding')
      return reply
        .headers({
          'content-type': asset.type,
          'content-security-policy': WORKER_POLICY,
          'cache-control': 'public, max-age=31536000, immutable',
          ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
        })
        .send(isPacked ? asset.gzip : asset.bytes)
    },
  )
}
