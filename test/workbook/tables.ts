import { readAs, type Book } from '../../src/domain/workbook/book.ts'
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
