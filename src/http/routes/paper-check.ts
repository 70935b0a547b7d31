import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { PublicService } from '../../app/trust/public-service.ts'
import { LANGUAGES } from '../../domain/messages/built/index.ts'
import type { Language } from '../../domain/messages/text.ts'
import { formFile } from '../requests/form-file.ts'
import { checkedPage, checkPage, PAPER_FIELD, type CheckTrouble } from '../pages/paper-check.ts'
import { readerOf } from '../pages/public-frame.ts'
import { problemOf } from '../plugins/problems.ts'
import { LARGEST_PAPER, PAPER_CHECKS } from '../requests/paper-limits.ts'
import { catalogueIn } from '../../domain/messages/all.ts'
import { message } from '../../domain/messages/message.ts'
import { HttpProblem, problemKind, STATUS_OF, type ProblemCode } from '../replies/problem.ts'
import { answersIn } from '../schemas/media.ts'

const FORM = 'multipart/form-data'
const HTML = 'text/html'
/** What a form adds around its file. */
const AROUND_THE_FILE = 16 * 1024
const MEGABYTES = LARGEST_PAPER / 1024 / 1024

const querystring = Type.Object({
  language: Type.Optional(
    Type.Enum([...LANGUAGES], { description: 'Without one, what the browser prefers.' }),
  ),
})
type Asking = FastifyRequest<{ Querystring: { language?: Language } }>

/** What is told of a problem on the page; any other is said to be ours. */
const TROUBLES: { readonly [C in ProblemCode]?: CheckTrouble } = {
  'body-too-large': 'too-large',
  'too-many-requests': 'too-often',
  'media-type-unsupported': 'no-file',
  'request-malformed': 'no-file',
  'request-faulty': 'no-file',
}

/** The check of a paper as a page with a form: nothing but a browser is needed, and no script. */
export const paperCheck: FastifyPluginAsyncTypebox<{
  readonly registerService: PublicService
}> = async (app, { registerService }) => {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    FORM,
    { parseAs: 'buffer', bodyLimit: LARGEST_PAPER + AROUND_THE_FILE },
    async (_request: FastifyRequest, body: Buffer) => body,
  )
  // Whoever filled in a form gets a page back, in the same language, whatever happened.
  app.setErrorHandler(async (error, request, reply) => {
    const { code, status } = problemOf(error, request)
    const kind = TROUBLES[code] ?? 'broken'
    const { html, headers } = checkPage(readerOf(request as Asking), {
      kind,
      megabytes: MEGABYTES,
    })
    return reply.code(status).headers(headers).send(html)
  })

  app.get('/check', { schema: { hide: true, querystring } }, async (request, reply) => {
    const { html, headers } = checkPage(readerOf(request))
    return reply.headers(headers).send(html)
  })

  app.post(
    '/check',
    {
      bodyLimit: LARGEST_PAPER + AROUND_THE_FILE,
      config: { rateLimit: PAPER_CHECKS, produces: [HTML] },
      schema: {
        tags: ['Public register'],
        operationId: 'checkPaperByForm',
        summary: 'Say on a page whether a file is a paper that was issued',
        description: `The same as \`POST /v1/public/papers\`, for a form in a browser: the file is the field \`${PAPER_FIELD}\`, the answer a page. Nothing is kept.`,
        querystring,
        consumes: [FORM],
        body: Type.Unsafe<Buffer>({ description: `A form with the file as \`${PAPER_FIELD}\`.` }),
        response: {
          200: page('What the file is, and what its certificate is now.'),
          ...troublePages(),
        },
      },
    },
    async (request, reply) => {
      const type = request.headers['content-type'] ?? ''
      const file = Buffer.isBuffer(request.body)
        ? formFile(type, request.body, PAPER_FIELD)
        : undefined
      if (file === undefined)
        throw new HttpProblem('request-malformed', message('detail-request-malformed--file'))
      if (file.bytes.length > LARGEST_PAPER)
        throw new HttpProblem(
          'body-too-large',
          message('detail-body-too-large--file', { megabytes: MEGABYTES }),
        )
      const found = await registerService.check(file.bytes)
      const { html, headers } = checkedPage(
        { name: file.name, found, now: registerService.now() },
        readerOf(request),
      )
      return reply.headers(headers).send(html)
    },
  )
}

function page(description: string): object {
  return answersIn(description, { [HTML]: Type.String() })
}

/** The same problems as everywhere, told on a page. */
function troublePages(): { readonly [status: number]: object } {
  const codes: readonly ProblemCode[] = [
    'request-malformed',
    'not-acceptable',
    'request-timeout',
    'body-too-large',
    'media-type-unsupported',
    'too-many-requests',
    'internal',
    'register-unavailable',
  ]
  const byStatus = Map.groupBy(codes, (code) => STATUS_OF[code])
  return Object.fromEntries(
    [...byStatus].map(([status, of]) => [
      status,
      page(of.map((code) => problemKind(code, catalogueIn('en')).meaning).join(' ')),
    ]),
  )
}
