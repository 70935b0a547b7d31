import { readAs, ROWS_ABOVE, type Book } from '../../src/domain/workbook/book.ts'
import type { ReadTable } from '../../src/domain/sheets/read-table.ts'

/** A workbook as it is read back, without a file in between. */
export function asRead({ sheets, carried }: Book): readonly ReadTable[] {
  return [
    ...sheets.map(({ key, name, columns, rows }) => ({
      name,
      rows: [
        [key, ...columns.map((column) => column.key)],
        ['', ...columns.map(({ heading }) => heading)],
        ['', ...columns.map(({ notes }) => notes.join('\n'))],
        ...rows.map((row) => [row.key, ...row.cells.map(({ shows }) => readAs(shows))]),
      ],
    })),
    { name: 'touchstone', rows: carried },
  ]
}

/** The same workbook with other texts shown in some cells, as somebody saves it. */
export function withShown(book: Book, typed: readonly (At & { readonly typed: string })[]): Book {
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, at) => ({
      ...row,
      cells: row.cells.map((cell, column) => {
        const other = typed.find(
          (one) => one.sheet === sheet.key && one.row === at && one.column === column,
        )
        return other === undefined ? cell : { ...cell, shows: other.typed }
      }),
    })),
  }))
  return { ...book, sheets }
}

/** A cell by its sheet, and its row and column in the table. */
export type At = { readonly sheet: string; readonly row: number; readonly column: number }

/** The same with other texts in some cells. */
export function withTyped(
  book: Book,
  typed: readonly (At & { readonly typed: string })[],
): readonly ReadTable[] {
  const rows = new Map(asRead(book).map((table) => [table, table.rows.map((row) => [...row])]))
  for (const [table, cells] of rows)
    for (const one of typed)
      if (table.rows[0]![0] === one.sheet) cells[one.row + ROWS_ABOVE]![one.column + 1] = one.typed
  return [...rows].map(([{ name }, cells]) => ({ name, rows: cells }))
}
