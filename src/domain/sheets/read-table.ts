import { folded } from '../messages/same-text.ts'
import { pointer } from '../faults/fault.ts'

/** A table as it was read: `name` is that of the sheet, and `rows` begin with row 1. */
export type ReadTable = { readonly name: string; readonly rows: readonly (readonly string[])[] }

/** Letters of a column, counted from 0: A … Z, AA … */
export function lettersOf(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26))
  return index < 26 ? letter : lettersOf(Math.floor(index / 26) - 1) + letter
}

/** The column of letters, counted from 0. */
export function columnOf(letters: string): number {
  return letters.split('').reduce((sum, letter) => sum * 26 + letter.codePointAt(0)! - 64, 0) - 1
}

/** A cell as people name it, such as `Sheet1!C7`; `row` is counted from 1, `column` from 0. */
export function cellName(sheet: string, row: number, column: number): string {
  return `${sheet}!${lettersOf(column)}${row}`
}

/** The same as a pointer: `/Sheet1/C7`. */
export function cellPointer(sheet: string, row: number, column: number): string {
  return pointer(sheet, `${lettersOf(column)}${row}`)
}

/** A heading without digits, signs and what stands in brackets, as templates add them. */
export function plainHeading(text: string): string {
  return (
    folded(text)
      // No bracket within: however many stay open, a text is gone through once.
      .replaceAll(/\([^()\n]*\)/g, '')
      .replaceAll(/[^\p{L}]/gu, '')
  )
}
