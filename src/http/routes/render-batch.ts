import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { findTemplate } from '../../app/papers/list-templates.ts'
import { manifestRow, type ManifestRow } from '../../app/papers/batch-manifest.ts'
import { type BatchItem, BatchProblem } from '../../app/papers/render-batch.ts'
import type { RulesService } from '../../app/rules-service.ts'
import { disposition } from '../replies/attachment.ts'
import { type NdjsonLine, linesIn } from '../replies/ndjson.ts'
import { message } from '../../domain/messages/message.ts'
import { HttpProblem } from '../replies/problem.ts'
import { speaking } from '../requests/reader.ts'
import { batchAsked, wordFile, ZIP } from '../schemas/documents.ts'
import { answersIn } from '../schemas/media.ts'
import { problemResponses } from '../schemas/problem.ts'
import { strictJson, type StrictJson } from '../requests/strict-json.ts'
import { textOf } from '../replies/text.ts'

const NDJSON = 'application/x-ndjson'

/** Many papers over one connection, as one zip that is sent while it comes about. */
export const renderBatch: FastifyPluginAsyncTypebox<{
  readonly service: RulesService
  readonly readJson: StrictJson
  /** Longest line, in bytes. */
  readonly longest: number
}> = async (app, { service, readJson, longest }) => {
  const { papers } = service
  // The body is never collected: the handler reads the stream itself.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    [NDJSON, 'application/jsonl'],
    async (_request: FastifyRequest, body: IncomingMessage) => body,
  )

  app.post(
    '/v1/render/batch',
    {
      config: { produces: [ZIP] },
      schema: {
        tags: ['Documents'],
        operationId: 'renderBatch',
        summary: 'Make papers from a stream of receipts or assessments',
        description: `One a line (NDJSON): an assessment, a receipt, or \`{"assessment" or "receipt": …, "decision": …, "report": …}\`, where \`decision\` is for certificates and \`report\` for findings reports. A zip comes back while the body still arrives: the papers, and last \`manifest.json\`, which has for every line the number, file and digest, or the problem why there is no paper. A faulty line spoils no other. A zip that ends without a manifest was cut off.

At most 65,533 papers and 4 GiB. The body is read only as fast as papers are taken: read while you write. Hanging up stops the work.`,
        querystring: batchAsked,
        consumes: [NDJSON],
        response: {
          200: answersIn('A zip file of papers.', { [ZIP]: wordFile }),
          ...problemResponses([
            'request-faulty',
            'media-type-unsupported',
            'request-timeout',
            'template-unknown',
          ]),
        },
      },
    },
    async (request, reply) => {
      const { kind, language, form = 'docx', wayUp, template } = request.query
      const asked = {
        kind,
        language,
        level: 3,
        hasWayUp: wayUp === 'true',
        ...(form === 'docx' ? {} : { pdf: { isArchival: form === 'pdf-a' } }),
        ...(template === undefined
          ? {}
          : { template: (await findTemplate(papers.templates, template)).bytes }),
      }
      const items = itemsIn(request.body as Readable)
      const catalogue = speaking(reply)
      async function* files(): AsyncGenerator<{ name: string; bytes: Uint8Array }> {
        const lines: ManifestRow[] = []
        for await (const { line, bytes } of papers.renderBatch(items, asked)) {
          lines.push(manifestRow(line, catalogue))
          if (bytes !== undefined && 'file' in line) yield { name: line.file, bytes }
        }
        const manifest = { manifest: 'touchstone-batch/1', kind, language, papers: lines }
        yield {
          name: 'manifest.json',
          bytes: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`),
        }
      }
      const name = `${kind}-${language}.zip`
      return reply
        .headers({
          'content-disposition': disposition({ full: name, ascii: name }),
          'cache-control': 'no-store',
        })
        .type(ZIP)
        .send(Readable.from(papers.zip(files()), { objectMode: false }))
    },
  )

  async function* itemsIn(body: Readable): AsyncGenerator<BatchItem> {
    for await (const lines of linesIn(body, longest))
      for (const line of lines) yield { key: String(line.number), document: documentOf(line) }
  }

  function documentOf({ number, text }: NdjsonLine): unknown {
    try {
      if (text === 'too-long')
        throw new HttpProblem(
          'body-too-large',
          message('detail-body-too-large--line', { line: number, bytes: longest }),
        )
      return strictJson(textOf(text), readJson)
    } catch (error) {
      if (!(error instanceof HttpProblem) || error.detail === undefined) throw error
      const { code, detail, faults } = error
      return new BatchProblem({
        code,
        detail,
        faults: faults.map((fault) => ({ severity: 'error', ...fault })),
      })
    }
  }
}
