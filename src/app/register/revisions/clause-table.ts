import { fault } from '../../../domain/faults/fault.ts'
import { message } from '../../../domain/messages/message.ts'
import { refuseFaults } from '../../../domain/register/lifecycle.ts'
import {
  readClauseTable,
  type ClauseTable,
  type TableChoice,
} from '../../../domain/sheets/clause-table.ts'
import { tableFiles, type TableStandard } from '../../../domain/sheets/table-files.ts'
import type { Call, RegisterPorts } from '../perform.ts'
import type { Stored } from '../records.ts'
import { importRevision } from './import-revision.ts'

/** A file with a table of clauses: a Word file or a workbook. */
export type TableFile = { readonly kind: 'docx' | 'xlsx'; readonly bytes: Uint8Array }

/** What the clauses of a table come to; nothing is kept. Refuses a file that cannot be read. */
export async function readTableFile(
  { sheetFiles }: Pick<RegisterPorts, 'sheetFiles'>,
  { kind, bytes }: TableFile,
  choice: TableChoice,
): Promise<ClauseTable> {
  const tables = await sheetFiles.read(kind, bytes)
  if (tables === undefined || tables.length === 0)
    return refuseFaults('revision', [fault(message('fault-sheet-unreadable'), '')])
  return readClauseTable(tables, choice)
}

/** Puts a first draft with the clauses of a table on record. Refuses a table with faults, all at once. */
export async function draftFromTable(
  ports: RegisterPorts,
  call: Call,
  file: TableFile,
  { choice, about }: { readonly choice: TableChoice; readonly about: TableStandard },
): Promise<Stored<'revision'>> {
  const table = await readTableFile(ports, file, choice)
  refuseFaults('revision', table.faults)
  const encoder = new TextEncoder()
  const files = tableFiles(table, about).map((one) => ({
    path: one.file,
    bytes: encoder.encode(`${JSON.stringify(one.value, null, 2)}\n`),
  }))
  return importRevision(ports, call, { files })
}
