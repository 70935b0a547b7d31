/** Text that looks like an escape of a workbook (ECMA-376, 22.9.2.19) is escaped, so that it stays what it is. */
export function escaped(text: string): string {
  return text.replaceAll(/_(?=x[\dA-F]{4}_)/gi, '_x005F_')
}
