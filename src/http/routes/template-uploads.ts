import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import { guessKind } from '../../app/papers/check-template.ts'
import { keepTemplate } from '../../app/papers/list-templates.ts'
import { DOCUMENT_KINDS } from '../../domain/document/kinds.ts'
import { wordCheck } from '../../domain/document/template-check.ts'
import { wordMended } from '../../domain/document/template-mend.ts'
import type { RulesService } from '../../app/rules-service.ts'
import { speaking } from '../requests/reader.ts'
import {
  DOCX,
  forKind,
  keptTemplate,
  maybeForKind,
  mendedTemplate,
  templateCheck,
  wordFile,
} from '../schemas/documents.ts'
import { problemResponses } from '../schemas/problem.ts'

const tags = ['Templates']
const consumes = [DOCX, 'application/octet-stream']

/** Word files that come in. They are read as bytes, and the gate looks at them before anybody. */
export const templateUploads: FastifyPluginAsyncTypebox<{
  readonly service: RulesService
}> = async (app, { service }) => {
  const { papers } = service
  const bodyLimit = papers.largestTemplate
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    consumes,
    { parseAs: 'buffer', bodyLimit },
    async (_request: FastifyRequest, body: Buffer) => body,
  )

  app.post(
    '/v1/templates',
    {
      bodyLimit,
      schema: {
        tags,
        operationId: 'uploadTemplate',
        summary: 'Keep a template',
        description:
          'It is checked first, and refused with everything that is wrong with it. Nothing uses it until it is made active.',
        querystring: forKind,
        consumes,
        body: wordFile,
        response: {
          201: keptTemplate,
          ...problemResponses(
            ['request-faulty', 'template-faulty', 'templates-read-only'],
            'with a body',
          ),
        },
      },
    },
    async ({ query, body }, reply) => {
      const kept = await keepTemplate(body, query.kind, {
        shelf: papers.templates,
        check: papers.check,
      })
      return reply.code(201).header('location', `/v1/templates/${kept.sha256}`).send(kept)
    },
  )

  app.post(
    '/v1/templates/check',
    {
      bodyLimit,
      schema: {
        tags,
        operationId: 'checkTemplate',
        summary: 'Say what every tag is, and everything that is wrong with a template',
        description:
          'Nothing is kept. Faults and examples are in the language that `Accept-Language` asks for.',
        querystring: maybeForKind,
        consumes,
        body: wordFile,
        response: { 200: templateCheck, ...problemResponses(['request-faulty'], 'with a body') },
      },
    },
    async ({ query, body }, reply) => {
      const kind = query.kind ?? (await guessKind(body, DOCUMENT_KINDS, papers.check))
      const check = await papers.check(body, kind)
      return { kind, ...wordCheck(check, speaking(reply)) }
    },
  )

  app.post(
    '/v1/templates/mend',
    {
      bodyLimit,
      schema: {
        tags,
        operationId: 'mendTemplate',
        summary: 'Mend a copy of a template',
        description:
          'Puts right what is certain and says what was done; `check` is that of the copy, and tells what could not be. Nothing is kept.',
        querystring: maybeForKind,
        consumes,
        body: wordFile,
        response: { 200: mendedTemplate, ...problemResponses(['request-faulty'], 'with a body') },
      },
    },
    async ({ query, body }, reply) => {
      const kind = query.kind ?? (await guessKind(body, DOCUMENT_KINDS, papers.check))
      const mended = await papers.mend(body, kind)
      const { mends, check } = wordMended(mended, speaking(reply))
      const file = Buffer.from(mended.bytes).toString('base64')
      return { mends, check: { kind, ...check }, file }
    },
  )
}
