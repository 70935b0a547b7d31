/** Word fields by what they may do to a rendered document. */

const OUTSIDE: ReadonlySet<string> = new Set([
  'DDE',
  'DDEAUTO',
  'INCLUDE',
  'INCLUDEPICTURE',
  'INCLUDETEXT',
  'IMPORT',
  'LINK',
  'DATABASE',
  'MACROBUTTON',
  'RD',
  'EMBED',
])

/** Fields whose shown text Word takes from the document itself: tags in it stay right. */
const MIRRORS: ReadonlySet<string> = new Set([
  'HYPERLINK',
  'TOC',
  'REF',
  'STYLEREF',
  'PAGEREF',
  'NOTEREF',
])

/** First word of a field code, upper-cased: `PAGE`, `HYPERLINK`. */
export function fieldName(code: string): string {
  return (/^\s*\\?\s*([A-Za-z]+)/.exec(code)?.[1] ?? '').toUpperCase()
}

/** The name of a field that fetches from outside or runs something, if the code is one. */
export function dangerousField(code: string): string | undefined {
  const name = fieldName(code)
  if (OUTSIDE.has(name)) return name
  return undefined
}

/** May the shown text of this field hold tags? Others are overwritten when Word updates them. */
export function keepsItsText(code: string): boolean {
  return MIRRORS.has(fieldName(code))
}
