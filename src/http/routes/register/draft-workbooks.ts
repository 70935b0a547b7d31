import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { createHash } from 'node:crypto'
import { Type, type Static } from 'typebox'
import type { RegisterPorts } from '../../../app/register/perform.ts'
import {
  lookAtWorkbook,
  takeWorkbook,
  workbookOnRecord,
  type WorkbookLook,
} from '../../../app/register/revisions/pack-workbook.ts'
import type { RulesService } from '../../../app/rules-service.ts'
import { textLanguage } from '../../../domain/messages/text.ts'
import type { WordedComparison } from '../../../domain/words/compare/comparison-data.ts'
import { wordFaults } from '../../../domain/words/faults.ts'
import { ACTING_MAY_FAIL, refuseUnreadableQuery } from '../../register/acting.ts'
import { callOf, CHANGING_HEADERS } from '../../register/call.ts'
import { idOf, ofId, READING_MAY_FAIL } from '../../register/reading.ts'
import { sendRecord } from '../../register/show.ts'
import { refOf, requireSeen } from '../../register/versions.ts'
import { HttpProblem } from '../../replies/problem.ts'
import { requireAnswer } from '../../replies/written-answer.ts'
import { sendWorkbook } from '../workbook-file.ts'
import { speaking } from '../../requests/reader.ts'
import { workbookFile, XLSX } from '../../schemas/documents.ts'
import { answersIn } from '../../schemas/media.ts'
import { inLanguage } from '../../schemas/parameters.ts'
import { problemResponses } from '../../schemas/problem.ts'
import { bothChanged, workbookReading } from '../../schemas/register/workbooks.ts'
import { shownRecord } from '../../schemas/register/records.ts'

const url = '/v1/revisions/:id/workbook'
const tags = ['Drafting']
const MOST_BYTES = 10 * 1024 * 1024
const body = Type.Unsafe<Buffer>({ description: 'The workbook.' })

/** A revision on record as an Excel workbook, out and back in. */
export async function draftWorkbooks(
  app: FastifyInstance,
  { service, ports }: { readonly service: RulesService; readonly ports: RegisterPorts },
): Promise<void> {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    XLSX,
    { parseAs: 'buffer', bodyLimit: MOST_BYTES },
    async (_request: FastifyRequest, bytes: Buffer) => bytes,
  )
  app.get(
    url,
    {
      config: { produces: [XLSX] },
      schema: {
        tags,
        operationId: 'getWorkbookOnRecord',
        summary: 'A revision on record as an Excel workbook',
        description:
          'A sheet for each subject, in Chinese or English. Cells that may be changed are open, all others are locked. It carries the files it was made from, so that it can come back to a draft that changed meanwhile.',
        params: ofId,
        querystring: inLanguage,
        response: {
          200: answersIn('The workbook.', { [XLSX]: workbookFile }),
          ...problemResponses(['request-faulty', 'record-unknown', ...READING_MAY_FAIL]),
        },
      },
    },
    async (request, reply) => {
      const { language: asked } = request.query as Static<typeof inLanguage>
      const language = textLanguage(asked ?? speaking(reply).language)
      const { record, bytes } = await workbookOnRecord(ports, { id: idOf(request) }, language)
      return sendWorkbook(bytes, record.body, request, reply)
    },
  )
  app.post(
    `${url}/reading`,
    {
      bodyLimit: MOST_BYTES,
      preHandler: refuseUnreadableQuery,
      schema: {
        tags,
        operationId: 'readWorkbook',
        summary: 'What taking a workbook over would change in a revision',
        description:
          'The file itself is the body. Its changes are held against the files that it was made from and done over the revision as it is now; with them what they change of the judgement, where the files are sound. Everything that is wrong is named by sheet and cell. Nothing is kept. `version` is that of the revision, which taking it over names in `If-Match`.',
        params: ofId,
        querystring: bothChanged,
        consumes: [XLSX],
        body,
        response: {
          200: workbookReading,
          ...problemResponses(
            [
              'request-faulty',
              'record-unknown',
              'record-faulty',
              'too-busy',
              'question-too-costly',
              ...READING_MAY_FAIL,
            ],
            'with a body',
          ),
        },
      },
    },
    async (request, reply) => {
      const ref = { id: idOf(request) }
      const look = await lookAtWorkbook(ports, ref, bytesOf(request), bothIn(request))
      return shownLook(service, look, reply)
    },
  )
  app.post(
    url,
    {
      bodyLimit: MOST_BYTES,
      onRequest: requireSeen,
      preHandler: refuseUnreadableQuery,
      schema: {
        tags,
        operationId: 'takeWorkbook',
        summary: 'Take a workbook over into a draft',
        description:
          'All of its changes at once, or none: a cell that is wrong keeps the workbook out, and so does a place that the draft changed as well, unless `both` says whose value stays. `If-Match` names the version that was looked at. Every byte that the workbook does not change stays.',
        params: ofId,
        querystring: bothChanged,
        headers: CHANGING_HEADERS,
        consumes: [XLSX],
        body,
        response: {
          200: shownRecord('revision'),
          ...problemResponses([...ACTING_MAY_FAIL, 'precondition-missing'], 'with a body'),
        },
      },
    },
    async (request, reply) => {
      const { id, version } = refOf(request, idOf(request))
      if (version === undefined) throw new HttpProblem('precondition-missing')
      const bytes = bytesOf(request)
      const call = callOf(request, ports, createHash('sha256').update(bytes).digest('hex'))
      const record = await takeWorkbook(ports, call, { id, version }, bytes, bothIn(request))
      return sendRecord(reply, record)
    },
  )
}

function bytesOf({ body: given }: FastifyRequest): Uint8Array {
  return Buffer.isBuffer(given) ? given : Buffer.alloc(0)
}

function bothIn({ query }: FastifyRequest) {
  return (query as Static<typeof bothChanged>).both
}

/** What was looked at: the cells, and what they change of the judgement where both sides are sound. */
async function shownLook(
  service: RulesService,
  { record, reading, before, after }: WorkbookLook,
  reply: FastifyReply,
) {
  const { changes, isOld, faults } = reading
  const catalogue = speaking(reply)
  const compared =
    before.digested === undefined || after.digested === undefined || changes.length === 0
      ? undefined
      : requireAnswer(
          await service.elsewhere.compare('data', {
            left: before.digested,
            right: after.digested,
            language: catalogue.language,
          }),
        )
  return {
    version: record.version,
    old: isOld,
    changes: changes.map(({ typed, now, ...one }) => ({
      ...one,
      after: typed,
      ...(now === undefined ? {} : { draft: typeof now === 'string' ? now : JSON.stringify(now) }),
    })),
    faults: wordFaults(faults, catalogue),
    ...(compared === undefined
      ? {}
      : { comparison: JSON.parse(compared.text) as WordedComparison }),
  }
}
