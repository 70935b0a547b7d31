import type { Table } from 'docx'
import { cell, mark, row, table } from './house-style.ts'
import { headRow, small } from './report.ts'

type Cell = readonly [text: string, align?: 'left' | 'center' | 'right']

/** A table whose one row is repeated for every entry of a list. */
export function listTable(
  list: string,
  columns: readonly number[],
  titles: readonly string[],
  cells: readonly Cell[],
): Table {
  const last = columns.length - 1
  return table(columns, [
    headRow(columns, titles),
    row(
      columns.map((width, index) => {
        const [text, align] = cells[index]!
        const closed = index === last ? `${text}{{/${list}}}` : text
        return cell(width, [...(index === 0 ? [mark(`{{#${list}}}`)] : []), small(closed, align)])
      }),
    ),
  ])
}
