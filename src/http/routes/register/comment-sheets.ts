import type { FastifyInstance, FastifyRequest } from 'fastify'
import { createHash } from 'node:crypto'
import { Type } from 'typebox'
import { lookAtSheet, takeInSheet } from '../../../app/register/consultations/take-in-sheet.ts'
import { writeTable } from '../../../app/register/consultations/write-table.ts'
import type { RegisterPorts } from '../../../app/register/perform.ts'
import {
  LANGUAGE_OF_FORM,
  SHEET_FORMS,
  type SheetForm,
} from '../../../domain/register/comment-sheet.ts'
import { mediaTypeFor } from '../../plugins/negotiation.ts'
import { sendAttachment } from '../../replies/attachment.ts'
import { ACTING_MAY_FAIL } from '../../register/acting.ts'
import { callOf, CREATING_HEADERS, requireKey } from '../../register/call.ts'
import { idOf, ofId, READING_MAY_FAIL } from '../../register/reading.ts'
import { speaking } from '../../requests/reader.ts'
import { DOCX, wordFile, workbookFile, XLSX } from '../../schemas/documents.ts'
import { answersIn } from '../../schemas/media.ts'
import { problemResponses } from '../../schemas/problem.ts'
import { EFFECTS_MAY_FAIL, takenSheet } from '../../schemas/register/comment-lists.ts'
import { closed } from '../../schemas/register/parts.ts'

const url = '/v1/consultations/:id'
const tags = ['Comments']
const MOST_BYTES = 10 * 1024 * 1024

/** Tables of comments as files: ISO's commenting template and the Chinese table, out and in. */
export async function commentSheets(
  app: FastifyInstance,
  { ports }: { readonly ports: RegisterPorts },
): Promise<void> {
  app.get(
    `${url}/table`,
    {
      config: { produces: [DOCX, XLSX] },
      schema: {
        tags,
        operationId: 'getCommentTable',
        summary: 'All comments of a consultation as one table, in Word or Excel',
        description:
          "In ISO's commenting template or the Chinese table of comments and how they are handled, in the order of the clauses, with answers, and below them how many units were asked and answered. With `effects=in-force` each comment that proposes a change says how many certificates in force would change level, and which. `Accept` chooses Word or Excel; each form is in its own language.",
        params: ofId,
        querystring: closed({
          form: Type.Enum([...SHEET_FORMS]),
          effects: Type.Optional(Type.Enum(['in-force'])),
        }),
        response: {
          200: answersIn('The table, as a file with a name.', {
            [DOCX]: wordFile,
            [XLSX]: workbookFile,
          }),
          ...problemResponses([
            'request-faulty',
            'record-unknown',
            ...EFFECTS_MAY_FAIL,
            ...READING_MAY_FAIL,
          ]),
        },
      },
    },
    async (request, reply) => {
      const { form, effects } = request.query as {
        readonly form: SheetForm
        readonly effects?: 'in-force'
      }
      const kind = mediaTypeFor(request) === XLSX ? 'xlsx' : 'docx'
      const catalogue = speaking(reply, LANGUAGE_OF_FORM[form])
      const withEffects = effects !== undefined
      const bytes = await writeTable(ports, idOf(request), { form, kind, catalogue, withEffects })
      const title = catalogue.say(`sheet-title-${form}`)
      reply.header('cache-control', 'no-store')
      return sendAttachment(
        {
          bytes,
          sha256: createHash('sha256').update(bytes).digest('hex'),
          names: { full: `${title}.${kind}`, ascii: `comments-${form}.${kind}` },
          type: kind === 'docx' ? DOCX : XLSX,
        },
        request,
        reply,
      )
    },
  )

  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    [DOCX, XLSX],
    { parseAs: 'buffer', bodyLimit: MOST_BYTES },
    async (_request: FastifyRequest, body: Buffer) => body,
  )
  app.post(
    `${url}/sheets`,
    {
      bodyLimit: MOST_BYTES,
      onRequest: requireKey,
      schema: {
        tags,
        operationId: 'takeInCommentSheet',
        summary: 'Put the comments of a returned sheet on record',
        description:
          "The file itself is the body, Word or Excel, in ISO's template or the Chinese table. Each comment is bound to the clause of its number in the draft that was asked about. What the same unit said already is told (`repeated`) and not recorded twice. Where anything is wrong with a cell, nothing is kept, and every bad cell is named by sheet and address.",
        params: ofId,
        querystring: closed({
          from: Type.Optional(
            Type.String({
              minLength: 1,
              maxLength: 200,
              description: 'The unit of rows that name none.',
            }),
          ),
          answers: Type.Optional(
            Type.Enum(['taken', 'left'], {
              description:
                '`taken`: answers of rows are put on record, too, by editors and approvers; each takes the place of the one on record, and needs a reason unless it adopts. Default: `left`, for units write there as well.',
            }),
          ),
          kept: Type.Optional(
            Type.Enum(['yes', 'no'], {
              description:
                '`no`: say what would come of it, with what each row says, and keep nothing. Default: `yes`.',
            }),
          ),
        }),
        headers: CREATING_HEADERS,
        consumes: [DOCX, XLSX],
        body: Type.Unsafe<Buffer>({ description: 'The sheet, in Word or Excel.' }),
        response: {
          200: takenSheet,
          ...problemResponses([...ACTING_MAY_FAIL, 'idempotency-key-missing'], 'with a body'),
        },
      },
    },
    async (request) => {
      const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
      const [type = ''] = (request.headers['content-type'] ?? '').split(';')
      const call = callOf(request, ports, createHash('sha256').update(bytes).digest('hex'))
      const { from, answers, kept } = request.query as {
        readonly from?: string
        readonly answers?: string
        readonly kept?: string
      }
      const work = kept === 'no' ? lookAtSheet : takeInSheet
      return work(ports, call, idOf(request), {
        kind: type.trim().toLowerCase() === XLSX ? 'xlsx' : 'docx',
        bytes,
        ...(from === undefined ? {} : { from }),
        withAnswers: answers === 'taken',
      })
    },
  )
}
