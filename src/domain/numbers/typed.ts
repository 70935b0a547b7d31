/** What was typed, as a number; else why not, and what was probably meant. */
export type ReadNumber =
  | { readonly number: number | undefined }
  | { readonly text: string; readonly instead?: number }

const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/

/** Reads a number as people type and paste it: full width, with spaces and separators of thousands. */
export function readNumber(typed: string): ReadNumber {
  const plain = typed
    .normalize('NFKC')
    .replaceAll('\u2212', '-')
    .replaceAll(/[\s\u00A0_]/g, '')
  if (plain === '') return { number: undefined }
  const text = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/.test(plain) ? plain.replaceAll(',', '') : plain
  if (DECIMAL.test(text)) return { number: Number(text) }
  const mended = text.replaceAll(/[\u3002\uFF61,]/g, '.').replaceAll(/[^\d.+-]/g, '')
  return DECIMAL.test(mended) ? { text: typed, instead: Number(mended) } : { text: typed }
}
