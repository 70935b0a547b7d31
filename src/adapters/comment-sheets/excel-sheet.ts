import readWorkbook from 'read-excel-file/node'
import writeWorkbook from 'write-excel-file/node'
import type { SheetTable } from '../../domain/register/comment-sheet.ts'
import { cellText } from '../../domain/sheets/cell-text.ts'
import type { ReadTable } from '../../domain/sheets/read-table.ts'
import { escaped } from '../workbook/escaped.ts'
import { readArchive } from '../word-template/package/archive-gate.ts'
import { requireCells } from './cell-gate.ts'

/** A table of comments as a workbook of one sheet. */
export async function writeExcelSheet({
  title,
  head,
  columns,
  rows,
  foot,
}: SheetTable): Promise<Uint8Array> {
  const cell = (value: string, fontWeight?: 'bold') => ({
    value: escaped(value),
    type: String,
    wrap: true,
    ...(fontWeight === undefined ? {} : { fontWeight }),
  })
  const lines = [
    [cell(title, 'bold')],
    ...head.map((row) => row.map((value) => cell(value))),
    columns.map((value) => cell(value, 'bold')),
    ...rows.map((row) => row.map((value) => cell(value))),
    ...foot.map((row) => row.map((value) => cell(value))),
  ]
  const options = { columns: columns.map(() => ({ width: 24 })), sheet: 'Comments' }
  return new Uint8Array(await writeWorkbook(lines, options).toBuffer())
}

/** The sheets of a workbook that passes the gates for archives and for cells; cells as text. Rejects else. The types of the reader allow classes, which no cell is. */
export async function readExcelTables(bytes: Uint8Array): Promise<readonly ReadTable[]> {
  requireCells((await readArchive(bytes)).values())
  const sheets = await readWorkbook(Buffer.from(bytes), { trim: false })
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.map((row) => row.map((cell) => cellText(cell))),
  }))
}
