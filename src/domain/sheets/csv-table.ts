/** The signs that stand between cells, the commonest first. */
const SEPARATORS = [',', ';', '\t'] as const
/** Lines by which the sign is told. */
const LOOKED_AT = 20

/**
 * The text of a file that people saved from a spreadsheet: UTF-16 or UTF-8 by its mark, else UTF-8, else
 * GB 18030, in which a Chinese Excel saves CSV.
 */
export function tableText(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/**
 * The cells of a text as RFC 4180 has them, also with semicolons or tabs between them, as Excel writes where
 * a comma is the decimal sign. The sign is the one that a line `sep=;` names, else the one that divides the
 * first lines into most cells.
 */
export function csvRows(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\uFEFF/, '')
  const [named, sign] = /^sep=(.)\r?\n/i.exec(plain) ?? []
  if (named !== undefined) return cellsOf(plain.slice(named.length), sign!)
  const [head, ...others] = SEPARATORS.map((one) => ({ one, rows: cellsOf(plain, one, LOOKED_AT) }))
  const best = others.reduce(
    (so, other) => (sizeOf(other.rows) > sizeOf(so.rows) ? other : so),
    head!,
  )
  return cellsOf(plain, best.one)
}

function sizeOf(rows: readonly (readonly string[])[]): number {
  return rows.reduce((sum, row) => sum + row.length, 0)
}

function cellsOf(text: string, separator: string, most = Infinity): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length && rows.length < most) {
    let cell = ''
    if (text[at] === '"') {
      at += 1
      for (;;) {
        const end = text.indexOf('"', at)
        cell += text.slice(at, end === -1 ? text.length : end)
        at = end === -1 ? text.length : end + 1
        if (end === -1 || text[at] !== '"') break
        cell += '"'
        at += 1
      }
    }
    const from = at
    while (at < text.length && text[at] !== separator && text[at] !== '\n') at += 1
    row.push(cell + text.slice(from, at).replace(/\r$/, ''))
    if (at >= text.length) break
    if (text[at] === '\n') {
      rows.push(row)
      row = []
    } else if (at === text.length - 1) row.push('')
    at += 1
  }
  if (row.length > 0) rows.push(row)
  return rows
}
