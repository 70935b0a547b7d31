import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { activateTemplate, findTemplate, listTemplates } from '../../app/papers/list-templates.ts'
import { selectRevisions } from '../../app/packs/select-revisions.ts'
import type { TemplateScope } from '../../app/ports.ts'
import { fileNames } from '../../domain/document/file-name.ts'
import type { RulesService } from '../../app/rules-service.ts'
import { type Attachment, sendAttachment } from '../replies/attachment.ts'
import {
  DOCX,
  ofSample,
  keptTemplate,
  listedTemplate,
  ofPlace,
  ofTemplate,
  PDF,
  templateVersion,
  wordFile,
} from '../schemas/documents.ts'
import { speaking } from '../requests/reader.ts'
import { answersIn } from '../schemas/media.ts'
import { noQuery } from '../schemas/parameters.ts'
import { problemResponses } from '../schemas/problem.ts'

const tags = ['Templates']
const ONE = '/v1/templates/:sha256'
/** What stands under a digest never changes. */
const FOR_EVER = 'public, max-age=31536000, immutable'

/** Word templates: those papers are made with, and those that were uploaded. */
export const templates: FastifyPluginAsyncTypebox<{ readonly service: RulesService }> = async (
  app,
  { service },
) => {
  const { papers } = service
  const ports = { shelf: papers.templates, check: papers.check }

  app.get(
    '/v1/templates',
    {
      schema: {
        tags,
        operationId: 'listTemplates',
        summary: 'The templates that papers are made with, and every upload',
        querystring: noQuery,
        response: {
          200: Type.Object(
            { templates: Type.Array(listedTemplate), kept: Type.Array(keptTemplate) },
            { description: 'The nearest scope wins: edition, standard, everybody.' },
          ),
          ...problemResponses(['request-faulty']),
        },
      },
    },
    async () => ({
      templates: [...(await listTemplates(papers.templates))],
      kept: [...((await papers.templates.store?.kept()) ?? [])],
    }),
  )

  app.get(
    '/v1/templates/versions',
    {
      schema: {
        tags,
        operationId: 'listTemplateVersions',
        summary: 'What was active in a place, first to last',
        querystring: ofPlace,
        response: {
          200: Type.Object(
            { versions: Type.Array(templateVersion) },
            { description: 'Empty where only files are used.' },
          ),
          ...problemResponses(['request-faulty']),
        },
      },
    },
    async ({ query: { kind, language, ...scope } }) => ({
      versions: [...((await papers.templates.store?.versions({ kind, language, scope })) ?? [])],
    }),
  )

  app.get(
    ONE,
    {
      config: { produces: [DOCX] },
      schema: {
        tags,
        operationId: 'getTemplate',
        summary: 'A template, to be changed in Word',
        description: 'Any that papers are or were made with. The digest is the ETag.',
        params: ofTemplate,
        querystring: noQuery,
        response: {
          200: answersIn('The Word file.', { [DOCX]: wordFile }),
          304: Type.Null({ description: 'The client has it already.' }),
          ...problemResponses(['request-faulty', 'template-unknown']),
        },
      },
    },
    async (request, reply) => {
      const { sha256 } = request.params
      const { kind, bytes } = await findTemplate(papers.templates, sha256)
      reply.header('cache-control', FOR_EVER)
      const name = `${kind}-template-${sha256.slice(0, 8)}.docx`
      const names = { full: name, ascii: name }
      return sendAttachment({ bytes, sha256, names, type: DOCX }, request, reply)
    },
  )

  app.get(
    `${ONE}/preview`,
    {
      config: { produces: [DOCX, PDF] },
      schema: {
        tags,
        operationId: 'previewTemplate',
        summary: 'A sample made from a template',
        description:
          'With the example values of all tags in the language that `Accept-Language` asks for, marked as a specimen. `case` asks for as little as a paper may have, or for more than one usually has.',
        params: ofTemplate,
        querystring: ofSample,
        response: {
          200: answersIn('The sample.', { [DOCX]: wordFile, [PDF]: wordFile }),
          304: Type.Null({ description: 'The client has it already.' }),
          ...problemResponses([
            'request-faulty',
            'template-unknown',
            'template-faulty',
            'pdf-unavailable',
            'pdf-failed',
          ]),
        },
      },
    },
    async (request, reply) => {
      const { kind, bytes } = await findTemplate(papers.templates, request.params.sha256)
      const reader = speaking(reply)
      const sample = await papers.sample(bytes, kind, reader, request.query.case)
      const { form = 'docx' } = request.query
      const word = {
        kind,
        bytes: sample,
        sha256: service.digestOfBytes(sample),
        names: fileNames(kind, reader.language, { mark: 'sample' }, 'docx'),
      }
      const file: Attachment =
        form === 'docx'
          ? { ...word, type: DOCX }
          : { ...(await papers.print(word, { isArchival: form === 'pdf-a' })), type: PDF }
      reply.header('cache-control', 'no-cache')
      return sendAttachment(file, request, reply)
    },
  )

  app.post(
    `${ONE}/activate`,
    {
      schema: {
        tags,
        operationId: 'activateTemplate',
        summary: 'Let a template be the one of a place from now on',
        description:
          'For everybody, for a standard, or for one of its editions. Papers that were made before stay as they are; to go back, make the earlier template active again.',
        params: ofTemplate,
        querystring: noQuery,
        body: ofPlace,
        response: {
          200: listedTemplate,
          ...problemResponses(
            [
              'request-faulty',
              'template-unknown',
              'template-faulty',
              'templates-read-only',
              'standard-unknown',
              'revision-unknown',
            ],
            'with a body',
          ),
        },
      },
    },
    async ({ params, body: { kind, language, ...scope } }) => {
      await requireScope(scope)
      return activateTemplate({ sha256: params.sha256, kind, language, scope }, ports)
    },
  )

  /** Refuses a scope that no pack here has. */
  async function requireScope({ standard, edition }: TemplateScope): Promise<void> {
    if (standard === undefined) return
    const name = edition === undefined ? standard : `${standard}/${edition}`
    selectRevisions(await service.shelf.revisions(), [name])
  }
}
