import type { FastifyInstance, FastifyRequest } from 'fastify'
import { createHash } from 'node:crypto'
import { Type } from 'typebox'
import {
  attachEvidence,
  MOST_EVIDENCE_BYTES,
} from '../../../app/register/assessments/attach-evidence.ts'
import type { RegisterPorts } from '../../../app/register/perform.ts'
import { evidenceFile } from '../../../app/register/assessments/stored-file.ts'
import {
  EVIDENCE_ENDINGS,
  EVIDENCE_TYPES,
  UNSAID_TYPE,
} from '../../../domain/register/evidence-kind.ts'
import { callOf, DERIVING_HEADERS, requireKey } from '../../register/call.ts'
import { ACTING_MAY_FAIL } from '../../register/acting.ts'
import { storedFileRoute } from '../../register/files.ts'
import { idOf, ofId } from '../../register/reading.ts'
import { sendRecord } from '../../register/show.ts'
import { refOf } from '../../register/versions.ts'
import { problemResponses } from '../../schemas/problem.ts'
import { closed } from '../../schemas/register/parts.ts'
import { shownRecord } from '../../schemas/register/records.ts'

const tag = 'Evidence'
const url = '/v1/assessments/:id/evidence'
/** What a file may come as. */
const CONSUMED = [...EVIDENCE_TYPES, UNSAID_TYPE]
const binary = Type.String({ format: 'binary' })

/** Files that support answers: kept by the digest of their bytes, handed out as they came. */
export async function evidence(app: FastifyInstance, { ports }: { readonly ports: RegisterPorts }) {
  storedFileRoute(app, {
    url: `${url}/:file`,
    tag,
    operationId: 'getEvidence',
    summary: 'A piece of evidence as it was captured',
    description: 'The bytes that were stored; their SHA-256 is the ETag.',
    forms: Object.fromEntries(EVIDENCE_TYPES.map((type) => [type, binary])),
    find: (looker, { id, file }) => evidenceFile(ports, looker, id, file),
  })

  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    CONSUMED,
    { parseAs: 'buffer', bodyLimit: MOST_EVIDENCE_BYTES },
    async (_request: FastifyRequest, body: Buffer) => body,
  )
  app.post(
    url,
    {
      bodyLimit: MOST_EVIDENCE_BYTES,
      onRequest: requireKey,
      schema: {
        tags: [tag],
        operationId: 'attachEvidence',
        summary: 'Attach a file as evidence',
        description: `The file itself is the body, up to ${MOST_EVIDENCE_BYTES / 1024 / 1024} MiB. Its name ends in one of ${EVIDENCE_ENDINGS.join(', ')}; a program that does not know the media type of a file sends it as \`${UNSAID_TYPE}\`, and the ending says it. A file of an office with a project of Visual Basic (macros) is refused. Answers with the assessment, which names the file by its digest.`,
        params: ofId,
        querystring: closed({
          name: Type.String({ minLength: 1, maxLength: 200, description: 'The name of the file.' }),
          about: Type.Optional(
            Type.String({
              maxLength: 2000,
              description:
                'Ids of the inputs and clauses it is about, separated by commas; the rules of the assessment have to have them.',
            }),
          ),
        }),
        headers: DERIVING_HEADERS,
        consumes: CONSUMED,
        body: Type.Unsafe<Buffer>({ description: 'The file.' }),
        response: {
          201: shownRecord('assessment'),
          ...problemResponses([...ACTING_MAY_FAIL, 'idempotency-key-missing'], 'with a body'),
        },
      },
    },
    async (request, reply) => {
      const { name, about } = request.query as { readonly name: string; readonly about?: string }
      const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
      const [mediaType = ''] = (request.headers['content-type'] ?? '').split(';')
      const call = callOf(
        request,
        ports,
        mediaType + createHash('sha256').update(bytes).digest('hex'),
      )
      const record = await attachEvidence(ports, call, refOf(request, idOf(request)), {
        name,
        mediaType: mediaType.trim().toLowerCase(),
        bytes,
        about: about === undefined || about === '' ? [] : about.split(',').map((id) => id.trim()),
      })
      const captured = record.body.evidence.at(-1)
      if (captured !== undefined)
        reply.header('location', `/v1/assessments/${record.id}/evidence/${captured.id}`)
      return sendRecord(reply.code(201), record)
    },
  )
}
