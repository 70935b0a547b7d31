import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Tokens } from '../../app/ports.ts'
import {
  commentByLink,
  linkOf,
  returnBlank,
} from '../../app/register/consultations/comment-links.ts'
import { whatIsAsked } from '../../app/register/consultations/what-is-asked.ts'
import type { Call, RegisterPorts } from '../../app/register/perform.ts'
import type { Stored } from '../../app/register/records.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import { LANGUAGES } from '../../domain/messages/built/index.ts'
import type { Language } from '../../domain/messages/text.ts'
import { COMMENT_KINDS } from '../../domain/register/comment.ts'
import { documentFaults } from '../../domain/faults/printable.ts'
import { standardReading } from '../../domain/words/standard/standard-reading.ts'
import {
  commentPage,
  unknownLinkPage,
  type CommentFields,
  type SentOutcome,
} from '../pages/comment-page.ts'
import { readerOf } from '../pages/public-frame.ts'

const FORM = 'application/x-www-form-urlencoded'
const path = '/comment/:token'
/** Texts of ten thousand characters, each of them written as nine. */
const MOST_BYTES = 256 * 1024
/** Calls from one address in a minute, as at the address for programs. */
const config = { rateLimit: { max: 60, timeWindow: 60_000 } }
/** The token of a link stands in its address, and no token stands in a log. */
const logSerializers = {
  req: ({ method, ip }: FastifyRequest) => ({ method, url: path, remoteAddress: ip }),
}
/** Wrong links from one address in a minute. */
const WRONG_LINKS = 20

const params = Type.Object({ token: Type.String({ maxLength: 200 }) })
const querystring = Type.Object({
  language: Type.Optional(Type.Enum([...LANGUAGES])),
  clause: Type.Optional(Type.String({ maxLength: 200 })),
  sent: Type.Optional(Type.String({ maxLength: 20 })),
})
type Asking = FastifyRequest<{
  Params: { token: string }
  Querystring: { language?: Language; clause?: string; sent?: string }
}>

/** The page to which the link of a unit leads that was asked for comments: no account, and no script. */
export const commentPages: FastifyPluginAsyncTypebox<{
  readonly ports: RegisterPorts & { readonly tokens: Tokens }
}> = async (app, { ports }) => {
  const wrongLink = app.createRateLimit({ max: WRONG_LINKS, timeWindow: 60_000 })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    FORM,
    { parseAs: 'string', bodyLimit: MOST_BYTES },
    async (_request: FastifyRequest, body: string) => Object.fromEntries(new URLSearchParams(body)),
  )

  app.get(
    path,
    { config, logSerializers, schema: { hide: true, params, querystring } },
    async (request, reply) => {
      const asking = request as Asking
      const { clause, sent } = asking.query
      const link = await linkFor(asking, reply)
      if (link === undefined) return reply
      const outcome: SentOutcome | undefined =
        sent === 'blank'
          ? { kind: 'blank' }
          : /^\d{1,6}$/.test(sent ?? '')
            ? { kind: 'sent', number: Number(sent) }
            : undefined
      const fields = clause === undefined ? {} : { clause }
      return show(asking, reply, { link, fields, ...(outcome === undefined ? {} : { outcome }) })
    },
  )

  app.post(
    path,
    { config, logSerializers, schema: { hide: true, params, querystring } },
    async (request, reply) => {
      const asking = request as Asking
      const link = await linkFor(asking, reply)
      if (link === undefined) return reply
      const fields = (request.body ?? {}) as CommentFields & { readonly key?: string }
      return answered(asking, reply, { link, fields }, async () => {
        const { clause = '', comment = '', proposed = '' } = fields
        const kind = COMMENT_KINDS.find((one) => one === fields.kind) ?? 'general'
        const { body } = await commentByLink(ports, callBy(asking, link, fields), link.id, {
          place: clause === '' ? {} : { clause },
          kind,
          comment: lined(comment),
          ...(proposed.trim() === '' ? {} : { proposed: lined(proposed) }),
        })
        return String(body.number)
      })
    },
  )

  app.post(
    `${path}/blank`,
    { config, logSerializers, schema: { hide: true, params, querystring } },
    async (request, reply) => {
      const asking = request as Asking
      const link = await linkFor(asking, reply)
      if (link === undefined) return reply
      const fields = (request.body ?? {}) as { readonly key?: string }
      return answered(asking, reply, { link, fields: {} }, async () => {
        await returnBlank(ports, callBy(asking, link, fields), link.id)
        return 'blank'
      })
    },
  )

  /** The link of the address; where it is none, the page that says so is sent. */
  async function linkFor(
    request: Asking,
    reply: FastifyReply,
  ): Promise<Stored<'comment-link'> | undefined> {
    const link = await linkOf(ports, request.params.token)
    if (link !== undefined) return link
    const limit = await wrongLink(request)
    const isTooOften = !limit.isAllowed && limit.isExceeded
    const { html, headers } = unknownLinkPage(
      readerOf(request),
      isTooOften ? 'too-often' : 'unknown',
    )
    void reply
      .code(isTooOften ? 429 : 404)
      .headers(headers)
      .send(html)
    return undefined
  }

  /** Does it and leads to the page, so that loading that again sends nothing; or says there why not. */
  async function answered(
    request: Asking,
    reply: FastifyReply,
    of: { readonly link: Stored<'comment-link'>; readonly fields: CommentFields },
    work: () => Promise<string>,
  ): Promise<FastifyReply> {
    const { language } = readerOf(request)
    try {
      const faults = documentFaults('', of.fields)
      if (faults.length > 0) return await show(request, reply, { ...of, refused: faults })
      const sent = await work()
      const query = new URLSearchParams({ language, sent }).toString()
      return await reply.redirect(`/comment/${request.params.token}?${query}`, 303)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return show(request, reply, { ...of, refused: error.faults, refusal: error })
    }
  }

  async function show(
    request: Asking,
    reply: FastifyReply,
    of: {
      readonly link: Stored<'comment-link'>
      readonly fields: CommentFields
      readonly outcome?: SentOutcome
      readonly refused?: Refusal['faults']
      readonly refusal?: Refusal
    },
  ): Promise<FastifyReply> {
    const { link, fields, outcome, refused, refusal } = of
    const catalogue = readerOf(request)
    const asked = await whatIsAsked(ports, link)
    const detail = refusal === undefined ? '' : catalogue.word(refusal.detail)
    const told: SentOutcome | undefined =
      refused === undefined ? outcome : { kind: 'refused', detail, faults: refused }
    const { html, headers } = commentPage({
      catalogue,
      path: `/comment/${request.params.token}`,
      asked,
      reading: standardReading(ports.prepare(asked.pinned).expanded, catalogue),
      fields,
      key: ports.ids.next(),
      ...(told === undefined ? {} : { outcome: told }),
    })
    return reply
      .code(refused === undefined ? 200 : 422)
      .headers({ ...headers, 'cache-control': 'no-store' })
      .send(html)
  }

  /** The unit that acts, and the key of the form: sent twice, it is the same comment. */
  function callBy(
    request: Asking,
    { id }: Stored<'comment-link'>,
    { key, ...given }: { readonly key?: string },
  ): Call {
    const via = { by: 'comment-link', id, request: request.id } as const
    const actor = { id: `comment-link:${id}`, roles: [], via }
    const isKey = key !== undefined && key.length > 0 && key.length <= 200
    return isKey ? { actor, once: { key, requestDigest: ports.digestOf(given) } } : { actor }
  }
}

/** Lines as a record has them: a form ends them as the net does. */
function lined(text: string): string {
  return text.replaceAll('\r\n', '\n')
}
