/** What a cell of a workbook holds, as text; a date as its day. */
export function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  // Fifteen digits, as Excel shows a number: the sum of 0.1 and 0.2 is 0.3 to who reads the sheet.
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)))
  return typeof cell === 'string' || typeof cell === 'boolean' ? String(cell) : ''
}
