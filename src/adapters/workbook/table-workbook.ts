import writeWorkbook from 'write-excel-file/node'
import type { TableCell, WriteWorkbook } from '../../app/ports.ts'
import { escaped } from './escaped.ts'

/**
 * A table as a workbook of one sheet. Text is text, so that nothing in it is calculated; dates are dates and
 * numbers numbers, so that they sort and filter.
 */
export const tableWorkbook: WriteWorkbook = async ({ sheet, columns, rows }) => {
  const head = columns.map((name) => ({
    value: escaped(name),
    type: String,
    fontWeight: 'bold' as const,
  }))
  const options = { columns: columns.map(() => ({ width: 18 })), sheet, stickyRowsCount: 1 }
  return new Uint8Array(await writeWorkbook([head, ...rows.map(cellsOf)], options).toBuffer())
}

function cellsOf(row: readonly TableCell[]) {
  return row.map((cell) => {
    if (typeof cell === 'string') return cell === '' ? null : { value: escaped(cell), type: String }
    return typeof cell === 'number'
      ? { value: cell, type: Number }
      : { value: new Date(`${cell.date}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
  })
}
