import type { FastifyInstance } from 'fastify'
import { Readable } from 'node:stream'
import { mediaTypeFor } from '../../plugins/negotiation.ts'
import { Type } from 'typebox'
import {
  certificateColumns,
  certificateRows,
} from '../../../app/register/certificates/certificate-table.ts'
import type { RegisterPorts } from '../../../app/register/perform.ts'
import type { TableCell } from '../../../app/ports.ts'
import type { Catalogue } from '../../../domain/messages/catalogue.ts'
import { dayOf } from '../../../domain/register/calendar.ts'
import { BYTE_ORDER_MARK, csvLine } from '../../../domain/trust/csv.ts'
import { READING_MAY_FAIL } from '../../register/reading.ts'
import { disposition } from '../../replies/attachment.ts'
import { speaking } from '../../requests/reader.ts'
import { answersIn } from '../../schemas/media.ts'
import { problemResponses } from '../../schemas/problem.ts'
import { closed } from '../../schemas/register/parts.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const CSV = 'text/csv'

/** All certificates as a table, for an accreditation body. */
export function certificateTable(app: FastifyInstance, ports: RegisterPorts): void {
  app.get<{ Querystring: { form?: 'xlsx' | 'csv' } }>(
    '/v1/certificates/table',
    {
      config: { produces: [XLSX, CSV] },
      schema: {
        tags: ['Certificates'],
        operationId: 'getCertificateTable',
        summary: 'All certificates as a table, for an accreditation body',
        description:
          'A row for each certificate that was issued, the oldest first: number, holder, scope, sites, level and stars, dates, state, decision and the SHA-256 of the paper, under names in the language that `Accept-Language` asks for. In a workbook dates are dates; as CSV (UTF-8 with a mark) a cell that a spreadsheet would calculate has an apostrophe in front.',
        querystring: closed({
          form: Type.Optional(
            Type.Enum(['xlsx', 'csv'], {
              description: 'Default: what `Accept` asks for, else a workbook.',
            }),
          ),
        }),
        response: {
          200: answersIn('The table.', {
            [XLSX]: Type.String({ format: 'binary' }),
            [CSV]: Type.String({ format: 'binary' }),
          }),
          ...problemResponses(['request-faulty', ...READING_MAY_FAIL]),
        },
      },
    },
    async (request, reply) => {
      const { form = mediaTypeFor(request) === CSV ? 'csv' : 'xlsx' } = request.query
      const catalogue = speaking(reply)
      const name = `certificates-${dayOf(ports.clock.now(), ports.body)}.${form}`
      reply.headers({
        'content-disposition': disposition({ full: name, ascii: name }),
        'cache-control': 'private, no-cache',
      })
      if (form === 'csv')
        return reply
          .type(`${CSV}; charset=utf-8; header=present`)
          .send(Readable.from(linesOf(ports, catalogue), { objectMode: false }))
      const rows: (readonly TableCell[])[] = []
      for await (const row of certificateRows(ports, catalogue)) rows.push(row)
      const sheet = catalogue.say('list-title')
      const columns = certificateColumns(catalogue)
      return reply.type(XLSX).send(Buffer.from(await ports.writeWorkbook({ sheet, columns, rows })))
    },
  )
}

async function* linesOf(ports: RegisterPorts, catalogue: Catalogue): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(certificateColumns(catalogue))
  for await (const row of certificateRows(ports, catalogue))
    yield csvLine(row.map((cell) => (typeof cell === 'object' ? cell.date : String(cell))))
}
