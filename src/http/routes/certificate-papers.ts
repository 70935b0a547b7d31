import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Readable } from 'node:stream'
import { Type } from 'typebox'
import { handOut, type HandOutItem } from '../../app/register/certificates/hand-out.ts'
import { packPapers } from '../../app/register/certificates/pack-papers.ts'
import type { RegisterPorts } from '../../app/register/perform.ts'
import type { RulesService } from '../../app/rules-service.ts'
import { dayOf } from '../../domain/register/calendar.ts'
import { refuseUnreadable } from '../register/acting.ts'
import { callOf, CREATING_HEADERS, requireKey } from '../register/call.ts'
import { disposition } from '../replies/attachment.ts'
import { speaking } from '../requests/reader.ts'
import { wordFile, ZIP } from '../schemas/documents.ts'
import { answersIn } from '../schemas/media.ts'
import { noQuery } from '../schemas/parameters.ts'
import { problemResponses } from '../schemas/problem.ts'
import { closed, id } from '../schemas/register/parts.ts'

/** As many as a page of grants. */
const MOST = 200

const order = Type.Object(
  {
    items: Type.Array(
      Type.Unsafe<HandOutItem>(
        Type.Union([closed({ decision: id }), closed({ certificate: id })], {
          description:
            'A certificate, or a decision: its certificate is issued where it is not issued yet.',
        }),
      ),
      { minItems: 1, maxItems: MOST, uniqueItems: true },
    ),
    form: Type.Optional(
      Type.Enum(['docx', 'pdf', 'both'], {
        description: 'Word unless it says PDF or both; PDF needs LibreOffice.',
      }),
    ),
  },
  {
    additionalProperties: false,
    examples: [{ items: [{ decision: '0190aaaa-0000-7000-8000-000000000006' }], form: 'docx' }],
  },
)

/** The papers of several certificates, issued where they are not issued yet, as one zip. */
export const certificatePapers: FastifyPluginAsyncTypebox<{
  readonly service: RulesService
  readonly ports: RegisterPorts
}> = async (app, { service, ports }) => {
  const { papers, digestOfBytes } = service
  app.post(
    '/v1/certificates/papers',
    {
      config: { produces: [ZIP] },
      onRequest: [requireKey],
      preHandler: refuseUnreadable,
      schema: {
        tags: ['Certificates'],
        operationId: 'handOutCertificates',
        summary: 'Issue several certificates, and hand out their papers as one zip',
        description: `Each in turn, as \`POST /v1/certificates\` would issue it; a decision has one certificate, so that the same call sent again spends no second number and brings the same papers. The zip comes while they are made. Its files are named by number and holder; last come \`manifest.csv\` and \`manifest.json\` with number, holder, level, stars, term, file and SHA-256 of each, and why there is none where something was refused: the others come all the same. Where a copy in PDF cannot be made, the Word file stands in its place. A zip that ends without a manifest was cut off; send the call again.`,
        querystring: noQuery,
        headers: CREATING_HEADERS,
        body: order,
        response: {
          200: answersIn('A zip file of papers.', { [ZIP]: wordFile }),
          ...problemResponses(
            [
              'request-faulty',
              'act-forbidden',
              'idempotency-key-missing',
              'key-reused',
              'register-unavailable',
            ],
            'with a body',
          ),
        },
      },
    },
    async (request, reply) => {
      const { items, form = 'docx' } = request.body
      const catalogue = speaking(reply)
      const handedOut = await handOut(ports, callOf(request, ports), items)
      const { print } = papers
      const files = packPapers(handedOut, { form, catalogue }, { print, digestOfBytes })
      const name = `certificates-${dayOf(ports.clock.now(), ports.body)}.zip`
      return reply
        .headers({
          'content-disposition': disposition({ full: name, ascii: name }),
          'cache-control': 'no-store',
        })
        .type(ZIP)
        .send(Readable.from(papers.zip(files), { objectMode: false }))
    },
  )
}
