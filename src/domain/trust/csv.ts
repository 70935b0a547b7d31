/**
 * What makes a spreadsheet read a cell as a formula or a command, also after spaces and in full
 * width (OWASP, CSV injection).
 */
const FORMULA = /^[\s\p{Cf}]*[=+\-@|%\t\r＝＋－＠｜％﹢﹣﹦﹫−]/u

/** Tells spreadsheets that a table is in UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF'

/** Put in front of a cell that a spreadsheet would calculate; it shows the rest as text. */
const GUARD = "'"

/**
 * A line of CSV after RFC 4180, ending in CRLF. No cell is calculated by a spreadsheet: an
 * apostrophe goes in front of those that would be, and of those that begin with one, so that
 * {@link unguarded} gives back what went in.
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

/** A cell as it was before it was guarded. */
export function unguarded(text: string): string {
  return text.startsWith(GUARD) ? text.slice(1) : text
}

function cell(text: string): string {
  const guarded = FORMULA.test(text) || text.startsWith(GUARD) ? GUARD + text : text
  return /[",\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
