/** Cells as spreadsheets put them on the clipboard: tabs between cells, lines between rows. */
export function tableText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(cellText).join('\t')).join('\r\n')
}

/** The cells of what was copied out of a spreadsheet, quotes taken off; a last empty line is none. */
export function readTableText(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  const endCell = (): void => {
    rows.at(-1)!.push(cell)
    cell = ''
  }
  for (let index = 0; index < text.length; index++) {
    const sign = text[index]!
    if (isQuoted) {
      if (sign !== '"') cell += sign
      else if (text[index + 1] === '"') {
        cell += '"'
        index++
      } else isQuoted = false
    } else if (sign === '"' && cell === '') isQuoted = true
    else if (sign === '\t') endCell()
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[index + 1] === '\n') index++
      endCell()
      rows.push([])
    } else cell += sign
  }
  const last = rows.at(-1)!
  if (cell !== '' || last.length > 0 || rows.length === 1) endCell()
  else rows.pop()
  return rows
}

function cellText(value: string): string {
  return /[\t\n\r"]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}
