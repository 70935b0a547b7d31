import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { createHash } from 'node:crypto'
import { Type, type Static } from 'typebox'
import type { RegisterPorts } from '../../../app/register/perform.ts'
import { draftFromTable, readTableFile } from '../../../app/register/revisions/clause-table.ts'
import { CLAUSE_FIELDS, type ClauseField } from '../../../domain/sheets/clause-fields.ts'
import type { TableChoice } from '../../../domain/sheets/clause-table.ts'
import type { TableClause } from '../../../domain/sheets/clause-tree.ts'
import { columnOf } from '../../../domain/sheets/read-table.ts'
import type { TableStandard } from '../../../domain/sheets/table-files.ts'
import { fault } from '../../../domain/faults/fault.ts'
import { message, named } from '../../../domain/messages/message.ts'
import { HttpProblem } from '../../replies/problem.ts'
import { wordFaults } from '../../../domain/words/faults.ts'
import { ACTING_MAY_FAIL, refuseUnreadableQuery } from '../../register/acting.ts'
import { callOf, CREATING_HEADERS, requireKey } from '../../register/call.ts'
import { READING_MAY_FAIL } from '../../register/reading.ts'
import { sendMade } from '../../register/show.ts'
import { speaking } from '../../requests/reader.ts'
import { DOCX, XLSX } from '../../schemas/documents.ts'
import { problemResponses } from '../../schemas/problem.ts'
import {
  clauseTableChoice,
  clauseTableReading,
  tableStandard,
} from '../../schemas/register/clause-tables.ts'
import { closed } from '../../schemas/register/parts.ts'
import { shownRecord } from '../../schemas/register/records.ts'

const url = '/v1/clause-tables'
const tags = ['Drafting']
const MOST_BYTES = 10 * 1024 * 1024

const tableFile = Type.Unsafe<Buffer>({ description: 'The table, in Word or Excel.' })
const choice = Type.Object(clauseTableChoice)
const standard = Type.Object(tableStandard)

/** Tables of clauses from Word and Excel: read, and made a first draft of. */
export async function clauseTables(
  app: FastifyInstance,
  { ports }: { readonly ports: RegisterPorts },
): Promise<void> {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    [DOCX, XLSX],
    { parseAs: 'buffer', bodyLimit: MOST_BYTES },
    async (_request: FastifyRequest, body: Buffer) => body,
  )
  app.post(
    url,
    {
      bodyLimit: MOST_BYTES,
      schema: {
        tags,
        operationId: 'readClauseTable',
        summary: 'What the clauses of a table come to',
        description:
          'The file itself is the body, Word or Excel. Which column says what is guessed by headings and cells, and can be said in `columns`. Everything that is wrong is named by sheet and cell. Nothing is kept.',
        querystring: closed(clauseTableChoice),
        consumes: [DOCX, XLSX],
        body: tableFile,
        response: {
          200: clauseTableReading,
          ...problemResponses(
            ['request-faulty', 'record-faulty', ...READING_MAY_FAIL],
            'with a body',
          ),
        },
      },
    },
    async (request, reply: FastifyReply) => {
      const table = await readTableFile(
        ports,
        fileOf(request),
        choiceOf(request.query as Static<typeof choice>),
      )
      return {
        ...table,
        clauses: rowsOf(table.clauses),
        faults: wordFaults(table.faults, speaking(reply)),
      }
    },
  )
  app.post(
    `${url}/draft`,
    {
      bodyLimit: MOST_BYTES,
      onRequest: requireKey,
      preHandler: refuseUnreadableQuery,
      schema: {
        tags,
        operationId: 'draftFromClauseTable',
        summary: 'Put a first draft with the clauses of a table on record',
        description:
          'Clauses and points are those of the table, marked as a draft with the table as their source. What the table does not say is left out; levels only where `marks` are given. A table with faults is refused with all of them.',
        querystring: closed({ ...clauseTableChoice, ...tableStandard }),
        headers: CREATING_HEADERS,
        consumes: [DOCX, XLSX],
        body: tableFile,
        response: {
          201: shownRecord('revision'),
          ...problemResponses([...ACTING_MAY_FAIL, 'idempotency-key-missing'], 'with a body'),
        },
      },
    },
    async (request, reply: FastifyReply) => {
      const query = request.query as Static<typeof choice> & Static<typeof standard>
      const file = fileOf(request)
      const call = callOf(request, ports, createHash('sha256').update(file.bytes).digest('hex'))
      const record = await draftFromTable(ports, call, file, {
        choice: choiceOf(query),
        about: standardOf(query),
      })
      return sendMade(reply, '/v1/revisions', record)
    },
  )
}

function fileOf(request: FastifyRequest): { kind: 'docx' | 'xlsx'; bytes: Uint8Array } {
  const [type = ''] = (request.headers['content-type'] ?? '').split(';')
  return {
    kind: type.trim().toLowerCase() === XLSX ? 'xlsx' : 'docx',
    bytes: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
  }
}

/** `title:B,text:` is: the titles stand in column B, and no column holds a wording. */
function choiceOf({ sheet, columns }: Static<typeof choice>): TableChoice {
  const chosen = (columns ?? '')
    .split(',')
    .filter((one) => one !== '')
    .map((one) => one.split(':') as [string, string])
    .map(([field, letters]) => [known(field), letters === '' ? null : columnOf(letters)])
  return {
    ...(sheet === undefined ? {} : { sheets: sheet.split('/') }),
    ...(chosen.length === 0
      ? {}
      : { columns: Object.fromEntries(chosen) as TableChoice['columns'] }),
  } as TableChoice
}

/** A field by its name. */
function known(name: string): ClauseField {
  const field = CLAUSE_FIELDS.find((one) => one === name)
  if (field !== undefined) return field
  const found = { value: { value: name }, allowed: named([...CLAUSE_FIELDS], 'or') }
  const about = fault(message('fault-value-unlisted', found), '/query/columns')
  const detail = message('detail-request-faulty', { part: 'query', count: 1 })
  throw new HttpProblem('request-faulty', detail, [about])
}

function standardOf({
  standard: id,
  ask,
  step,
  marks,
  ...said
}: Static<typeof standard>): TableStandard {
  return {
    ...said,
    id,
    date: said.from,
    ask: ask === 'yes-no' ? { type: ask } : { type: 'points', step: Number(step ?? 1) },
    ...(marks === undefined || marks === '' ? {} : { marks: marks.split(',').map(Number) }),
  }
}

/** The clauses as a list: those below another one follow it, one level deeper. */
function rowsOf(clauses: readonly TableClause[], depth = 0): object[] {
  return clauses.flatMap(({ clauses: below, stands: _stands, ...one }) => [
    { ...one, depth, isSection: below.length > 0 },
    ...rowsOf(below, depth + 1),
  ])
}
