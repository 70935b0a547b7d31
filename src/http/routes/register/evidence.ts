import type { FastifyInstance, FastifyRequest } from 'fastify'
import { createHash } from 'node:crypto'
import { Type } from 'typebox'
import { attachComplaintFile } from '../../../app/register/assessments/attach-complaint-file.ts'
import { attachEvidence } from '../../../app/register/assessments/attach-evidence.ts'
import {
  MOST_EVIDENCE_BYTES,
  type CapturedFile,
} from '../../../app/register/assessments/captured-file.ts'
import type { RegisterPorts } from '../../../app/register/perform.ts'
import { complaintFile, evidenceFile } from '../../../app/register/assessments/stored-file.ts'
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
const complaints = '/v1/complaints'
/** What a file may come as. */
const CONSUMED = [...EVIDENCE_TYPES, UNSAID_TYPE]
const binary = Type.String({ format: 'binary' })
const forms = Object.fromEntries(EVIDENCE_TYPES.map((type) => [type, binary]))
const name = Type.String({ minLength: 1, maxLength: 200, description: 'The name of the file.' })

/** How a file is sent, and what is taken. */
const SENT = `The file itself is the body, up to ${MOST_EVIDENCE_BYTES / 1024 / 1024} MiB. Its name ends in one of ${EVIDENCE_ENDINGS.join(', ')}; a program that does not know the media type of a file sends it as \`${UNSAID_TYPE}\`, and the ending says it. A file of an office with a project of Visual Basic (macros) is refused.`

/** What every route says by which a file comes. */
const TAKEN = {
  params: ofId,
  headers: DERIVING_HEADERS,
  consumes: CONSUMED,
  body: Type.Unsafe<Buffer>({ description: 'The file.' }),
}
const MAY_FAIL = problemResponses([...ACTING_MAY_FAIL, 'idempotency-key-missing'], 'with a body')

/** Files that support answers or come with complaints: kept by the digest of their bytes, handed out as they came. */
export async function evidence(app: FastifyInstance, { ports }: { readonly ports: RegisterPorts }) {
  storedFileRoute(app, {
    url: `${url}/:file`,
    tag,
    operationId: 'getEvidence',
    summary: 'A piece of evidence as it was captured',
    description: 'The bytes that were stored; their SHA-256 is the ETag.',
    forms,
    find: (looker, { id, file }) => evidenceFile(ports, looker, id, file),
  })
  storedFileRoute(app, {
    url: `${complaints}/:id/files/:file`,
    tag: 'Complaints',
    operationId: 'getComplaintFile',
    summary: 'A file that came with a complaint or an appeal',
    description: 'The bytes that were stored; their SHA-256 is the ETag.',
    forms,
    find: (looker, { id, file }) => complaintFile(ports, looker, id, file),
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
        description: `${SENT} Answers with the assessment, which names the file by its digest.`,
        ...TAKEN,
        querystring: closed({
          name,
          about: Type.Optional(
            Type.String({
              maxLength: 2000,
              description:
                'Ids of the inputs and clauses it is about, separated by commas; the rules of the assessment have to have them.',
            }),
          ),
        }),
        response: { 201: shownRecord('assessment'), ...MAY_FAIL },
      },
    },
    async (request, reply) => {
      const { about } = request.query as { readonly about?: string }
      const { call, file } = captured(request, ports)
      const record = await attachEvidence(ports, call, refOf(request, idOf(request)), {
        ...file,
        about: about === undefined || about === '' ? [] : about.split(',').map((id) => id.trim()),
      })
      const made = record.body.evidence.at(-1)
      if (made !== undefined)
        reply.header('location', `/v1/assessments/${record.id}/evidence/${made.id}`)
      return sendRecord(reply.code(201), record)
    },
  )
  app.post(
    `${complaints}/:id/files`,
    {
      bodyLimit: MOST_EVIDENCE_BYTES,
      onRequest: requireKey,
      schema: {
        tags: ['Complaints'],
        operationId: 'attachComplaintFile',
        summary: 'Attach a file that came with a complaint or an appeal',
        description: `${SENT} Answers with the complaint, which names the file by its digest.`,
        ...TAKEN,
        querystring: closed({ name }),
        response: { 201: shownRecord('complaint'), ...MAY_FAIL },
      },
    },
    async (request, reply) => {
      const { call, file } = captured(request, ports)
      const ref = refOf(request, idOf(request))
      const record = await attachComplaintFile(ports, call, ref, file)
      const made = record.body.files?.at(-1)
      if (made !== undefined)
        reply.header('location', `${complaints}/${record.id}/files/${made.id}`)
      return sendRecord(reply.code(201), record)
    },
  )
}

/** The file of a request, and the call that it is. */
function captured(
  request: FastifyRequest,
  ports: Pick<RegisterPorts, 'digestOf'>,
): { readonly call: ReturnType<typeof callOf>; readonly file: CapturedFile } {
  const { name } = request.query as { readonly name: string }
  const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
  const [mediaType = ''] = (request.headers['content-type'] ?? '').split(';')
  const digest = createHash('sha256').update(bytes).digest('hex')
  return {
    call: callOf(request, ports, mediaType + digest),
    file: { name, mediaType: mediaType.trim().toLowerCase(), bytes },
  }
}
