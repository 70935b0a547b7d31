import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import { Readable } from 'node:stream'
import { Type } from 'typebox'
import type { PublicService } from '../../app/trust/public-service.ts'
import type { PublicSearch } from '../../app/trust/public-register.ts'
import { csvLine } from '../../domain/trust/csv.ts'
import { ENTRY_COLUMNS } from '../../domain/trust/public-entry.ts'
import { STATUSES } from '../../domain/trust/status-list.ts'
import { LARGEST_PAPER, PAPER_CHECKS } from '../requests/paper-limits.ts'
import { HttpProblem } from '../replies/problem.ts'
import { nextLink, pageOf, PAGE_QUERY } from '../register/paging.ts'
import { DOCX, wordFile } from '../schemas/documents.ts'
import { answersIn } from '../schemas/media.ts'
import { noQuery } from '../schemas/parameters.ts'
import { problemResponses } from '../schemas/problem.ts'
import { paperVerdict, publicEntry } from '../schemas/public.ts'
import { closed } from '../schemas/register/parts.ts'

const tags = ['Public register']
const CSV = 'text/csv'
const consumes = [DOCX, 'application/octet-stream']
/** Certificates that are read at once for a table. */
const AT_ONCE = 500

const narrowing = {
  text: Type.Optional(
    Type.String({ maxLength: 200, description: 'A part of the number or of the name.' }),
  ),
  standard: Type.Optional(Type.String({ maxLength: 100, description: 'Id of the standard.' })),
  level: Type.Optional(Type.String({ maxLength: 100, description: 'Id of the level.' })),
  status: Type.Optional(Type.Enum([...STATUSES])),
}

/** What the body has certified, for anybody, and whether a paper is one of these. */
export const publicRegister: FastifyPluginAsyncTypebox<{
  readonly registerService: PublicService
}> = async (app, { registerService }) => {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    consumes,
    { parseAs: 'buffer', bodyLimit: LARGEST_PAPER },
    async (_request: FastifyRequest, body: Buffer) => body,
  )

  app.get(
    '/v1/public/certificates',
    {
      schema: {
        tags,
        operationId: 'searchPublicRegister',
        summary: 'Search the public register',
        description: 'Newest first unless asked otherwise. `Link` leads to the next page.',
        querystring: closed({ ...PAGE_QUERY, ...narrowing }),
        response: {
          200: closed(
            { items: Type.Array(publicEntry), next: Type.Optional(Type.String()) },
            'A page; `next` is the cursor of what follows.',
          ),
          ...problemResponses(['request-faulty']),
        },
      },
    },
    async (request, reply) => {
      const found = await registerService.entries.search(request.query, pageOf(request.query))
      nextLink(request, reply, found.next)
      return { ...found, items: [...found.items] }
    },
  )

  app.get(
    '/v1/public/certificates.csv',
    {
      config: { produces: [CSV] },
      schema: {
        tags,
        operationId: 'getPublicRegisterTable',
        summary: 'The public register as a table',
        description:
          'CSV after RFC 4180 in UTF-8. A cell that a spreadsheet would calculate has an apostrophe in front.',
        querystring: closed(narrowing),
        response: {
          200: answersIn('A line for each certificate, under the names of the columns.', {
            [CSV]: Type.String(),
          }),
          ...problemResponses(['request-faulty']),
        },
      },
    },
    async ({ query }, reply) =>
      reply
        .type(`${CSV}; charset=utf-8; header=present`)
        .header('content-disposition', 'attachment; filename="certificates.csv"')
        .send(Readable.from(tableOf(registerService, query), { objectMode: false })),
  )

  app.get(
    '/v1/public/certificates/:number',
    {
      schema: {
        tags,
        operationId: 'getPublicCertificate',
        summary: 'A certificate as anybody may see it, as it is now',
        params: Type.Object({
          number: Type.String({ maxLength: 200, description: 'The number on the paper.' }),
        }),
        querystring: noQuery,
        response: { 200: publicEntry, ...problemResponses(['request-faulty', 'record-unknown']) },
      },
    },
    async ({ params }) => registerService.entries.entry(params.number),
  )

  app.post(
    '/v1/public/papers',
    {
      bodyLimit: LARGEST_PAPER,
      config: { rateLimit: PAPER_CHECKS },
      schema: {
        tags,
        operationId: 'checkPaper',
        summary: 'Say whether a file is a paper that was issued',
        description: 'Nothing is kept.',
        querystring: noQuery,
        consumes,
        body: wordFile,
        response: {
          200: paperVerdict,
          ...problemResponses(['request-faulty', 'too-many-requests'], 'with a body'),
        },
      },
    },
    async ({ body }) => registerService.check(body),
  )

  app.get(
    '/v1/trust/keys',
    {
      schema: {
        tags,
        operationId: 'getSigningKeys',
        summary: 'The keys that claims and status lists are signed by',
        description: 'A JWK Set (RFC 7517). Keep it: with it papers are checked without asking.',
        querystring: noQuery,
        response: {
          200: Type.Unsafe<Awaited<ReturnType<PublicService['keys']>>>(
            Type.Object(
              {
                body: Type.Record(Type.String(), Type.String()),
                keys: Type.Array(Type.Object({ kid: Type.String(), x: Type.String() })),
              },
              { description: 'The newest key first.' },
            ),
          ),
          ...problemResponses(['request-faulty']),
        },
      },
    },
    async () => registerService.keys(),
  )

  app.get(
    '/v1/trust/status-list',
    {
      config: { produces: [JWS] },
      schema: {
        tags,
        operationId: 'getStatusList',
        summary: 'What every certificate is now, signed and dated',
        description: 'A JWS in compact form (RFC 7515). It may be used for a day.',
        querystring: noQuery,
        response: {
          200: answersIn('The signed list.', { [JWS]: Type.String() }),
          ...problemResponses(['request-faulty', 'status-list-missing']),
        },
      },
    },
    async (_request, reply) => {
      const list = await registerService.statusList()
      if (list === undefined) throw new HttpProblem('status-list-missing')
      return reply.type(JWS).header('access-control-allow-origin', '*').send(list)
    },
  )
}

const JWS = 'application/jose'

/** The table, a part at a time, so that any number of certificates fits. */
async function* tableOf(
  registerService: PublicService,
  search: PublicSearch,
): AsyncGenerator<string> {
  yield csvLine(ENTRY_COLUMNS.map(([name]) => name))
  let cursor: string | undefined
  do {
    const from: { readonly cursor?: string } = cursor === undefined ? {} : { cursor }
    const page = await registerService.entries.search(search, {
      limit: AT_ONCE,
      first: 'oldest',
      ...from,
    })
    yield page.items
      .map((entry) => csvLine(ENTRY_COLUMNS.map(([, value]) => value(entry))))
      .join('')
    cursor = page.next
  } while (cursor !== undefined)
}
