import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import type { PublicService } from '../../app/trust/public-service.ts'
import { LANGUAGES } from '../../domain/messages/built/index.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import { STATUSES } from '../../domain/trust/status-list.ts'
import { certificatePage, unknownCertificatePage } from '../pages/certificate.ts'
import { readerOf } from '../pages/public-frame.ts'
import { registerPage } from '../pages/register.ts'
import { verifierPage } from '../pages/verifier.ts'
import { pageOf } from '../register/paging.ts'

const language = Type.Optional(Type.Enum([...LANGUAGES]))
const searching = Type.Object({
  language,
  text: Type.Optional(Type.String({ maxLength: 200 })),
  // A form sends every field it has, so none chosen is an empty one.
  status: Type.Optional(Type.Enum([...STATUSES, ''])),
  standard: Type.Optional(Type.String({ maxLength: 100 })),
  level: Type.Optional(Type.String({ maxLength: 100 })),
  cursor: Type.Optional(Type.String({ maxLength: 500 })),
})

/** Certificates on a page. */
const ON_A_PAGE = '25'

/** The pages for the public: where a QR code leads, the register, and the page that checks offline. */
export const publicPages: FastifyPluginAsyncTypebox<{
  readonly registerService: PublicService
}> = async (app, { registerService }) => {
  app.get(
    '/c/:number',
    {
      schema: {
        hide: true,
        params: Type.Object({ number: Type.String({ maxLength: 200 }) }),
        querystring: Type.Object({ language }),
      },
    },
    async (request, reply) => {
      const { number } = request.params
      const shown = { catalogue: readerOf(request), keys: await registerService.keys() }
      const entry = await registerService.entries.entry(number).catch((error: unknown) => {
        if (error instanceof Refusal && error.code === 'record-unknown') return undefined
        throw error
      })
      const { html, headers } =
        entry === undefined
          ? unknownCertificatePage(number, shown)
          : certificatePage(entry, registerService.now(), shown)
      return reply
        .code(entry === undefined ? 404 : 200)
        .headers(headers)
        .send(html)
    },
  )

  app.get(
    '/register',
    { schema: { hide: true, querystring: searching } },
    async (request, reply) => {
      const { status, text, standard, level, cursor } = request.query
      const search = {
        ...(text === undefined ? {} : { text }),
        ...(status === undefined || status === '' ? {} : { status }),
        ...(standard === undefined ? {} : { standard }),
        ...(level === undefined ? {} : { level }),
      }
      const page = pageOf({ limit: ON_A_PAGE, ...(cursor === undefined ? {} : { cursor }) })
      const { items, next } = await registerService.entries.search(search, page)
      const { html, headers } = registerPage({
        search,
        items,
        next,
        isFirst: cursor === undefined,
        catalogue: readerOf(request),
      })
      return reply.headers(headers).send(html)
    },
  )

  app.get('/verify.html', { schema: { hide: true } }, async (_request, reply) => {
    const [keys, list] = await Promise.all([registerService.keys(), registerService.statusList()])
    const { html, headers } = verifierPage({ keys, list })
    return reply.headers(headers).send(html)
  })
}
