import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import {
  DOCUMENT_KINDS,
  type DocumentKind,
  KIND_FACTS,
  kindTitle,
} from '../../domain/document/kinds.ts'
import { paletteOf } from '../../domain/document/palette.ts'
import { inEveryLanguage } from '../../domain/messages/every-language.ts'
import { speaking } from '../requests/reader.ts'
import { listedKind, ofKind, paletteTag } from '../schemas/documents.ts'
import { noQuery } from '../schemas/parameters.ts'
import { problemResponses } from '../schemas/problem.ts'

const tags = ['Documents']

/** The papers that are made, and what their templates may say. */
export const documentKinds: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/v1/documents/kinds',
    {
      schema: {
        tags,
        operationId: 'listDocumentKinds',
        summary: 'The kinds of papers',
        querystring: noQuery,
        response: {
          200: Type.Object({ kinds: Type.Array(listedKind) }, { description: 'Each once.' }),
          ...problemResponses(['request-faulty']),
        },
      },
    },
    async () => ({ kinds: DOCUMENT_KINDS.map(described) }),
  )

  app.get(
    '/v1/documents/kinds/:kind/tags',
    {
      schema: {
        tags,
        operationId: 'listTags',
        summary: 'Every tag that templates of a kind may use',
        description:
          'With what to type, an explanation in every language, and an example in the language that `Accept-Language` asks for.',
        params: ofKind,
        querystring: noQuery,
        response: {
          200: Type.Object(
            { tags: Type.Array(paletteTag) },
            { description: 'Parents before children.' },
          ),
          ...problemResponses(['request-faulty']),
        },
      },
    },
    async ({ params }, reply) => ({
      tags: [...paletteOf(KIND_FACTS[params.kind].tags, speaking(reply))],
    }),
  )
}

function described(kind: DocumentKind) {
  const { from, languages } = KIND_FACTS[kind]
  const title = inEveryLanguage((catalogue) => kindTitle(kind, catalogue))
  return { kind, title, from, languages }
}
