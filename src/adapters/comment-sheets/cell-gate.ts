import { columnOf } from '../../domain/sheets/read-table.ts'
import { readAttributes, scanXml } from '../word-template/xml/xml-scanner.ts'

/** The last row that a workbook has (Excel's specifications and limits). */
const LAST_ROW = 1_048_576
/** Cells of all sheets, those between two that hold something included; sheets of tables have some thousands. */
const MOST_CELLS = 2_000_000

/** A workbook whose cells stand so far apart that reading it would take all memory there is. */
class CellsRefused extends Error {}

/**
 * Looks through the sheets among the parts of a workbook before they are read: the reader makes a cell for
 * every place up to the last that holds something, so that two cells of a small file can cost gigabytes.
 * Throws CellsRefused, or XmlProblem where a sheet is no XML.
 */
export function requireCells(parts: Iterable<Uint8Array>): void {
  let cells = 0
  for (const part of parts)
    if (Buffer.from(part.buffer, part.byteOffset, part.length).includes('sheetData'))
      cells += areaOf(new TextDecoder().decode(part))
  if (cells > MOST_CELLS) throw new CellsRefused('has too many cells')
}

/** From the first cell to the last row and the last column in which something stands. */
function areaOf(sheet: string): number {
  let rows = 0
  let columns = 0
  let stated = 0
  scanXml(sheet, {
    open(qualified, attributes, isEmpty) {
      const name = qualified.slice(qualified.indexOf(':') + 1)
      if (name !== 'row' && name !== 'c') return
      const place = new Map(readAttributes(attributes)).get('r') ?? ''
      if (name === 'row' && place === '') return
      const [, letters = '', row] = /^([A-Z]{0,3})(\d{1,7})$/.exec(place) ?? []
      if (row === undefined || Number(row) > LAST_ROW) throw new CellsRefused('has no such row')
      if ((letters === '') !== (name === 'row'))
        throw new CellsRefused('has a cell without a place')
      if (name === 'row') stated = Number(row)
      if (name === 'row' || isEmpty) return
      // The reader goes by what the row states, else by the cell.
      rows = Math.max(rows, stated, Number(row))
      columns = Math.max(columns, columnOf(letters) + 1)
    },
  })
  return rows * columns
}
