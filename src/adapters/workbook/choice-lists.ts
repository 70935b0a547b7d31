import { lettersOf } from '../../domain/sheets/read-table.ts'
import { LISTS, type BookCell } from '../../domain/workbook/book.ts'

type List = NonNullable<BookCell['list']>

/** The lists that cells of a workbook are chosen from: each stands once, in a column of a sheet of its own. */
export class ChoiceLists {
  readonly #columns = new Map<string, { readonly column: number; readonly of: readonly string[] }>()
  /** The cells of the sheet that is being written, by list and column, as ranges of rows. */
  #cells = new Map<string, { readonly list: List; readonly ranges: [string, number, number][] }>()

  /** The cell in a row of a column, both counted as the sheet does, is chosen from a list. */
  choose(list: List, column: number, row: number): void {
    const key = JSON.stringify([list.isStrict, list.of])
    const known = this.#cells.get(key) ?? { list, ranges: [] }
    this.#cells.set(key, known)
    const letters = lettersOf(column)
    const last = known.ranges.find(([at, , end]) => at === letters && end === row - 1)
    if (last === undefined) known.ranges.push([letters, row, row])
    else last[2] = row
  }

  /** What the sheet says of its cells; the next sheet begins anew. */
  validationsXml(): string {
    const cells = [...this.#cells.values()]
    this.#cells = new Map()
    if (cells.length === 0) return ''
    const each = cells.map(({ list, ranges }) => {
      const at = ranges.map(([letters, first, last]) => `${letters}${first}:${letters}${last}`)
      const strict = list.isStrict ? ' showErrorMessage="1"' : ''
      return `<dataValidation type="list" allowBlank="1"${strict} sqref="${at.join(' ')}"><formula1>${this.#rangeOf(list.of)}</formula1></dataValidation>`
    })
    return `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`
  }

  /** The lists as rows, a column each. */
  rows(): readonly (readonly string[])[] {
    const lists = [...this.#columns.values()]
    const longest = Math.max(0, ...lists.map(({ of }) => of.length))
    return Array.from({ length: longest }, (_, row) => lists.map(({ of }) => of[row] ?? ''))
  }

  #rangeOf(of: readonly string[]): string {
    const key = JSON.stringify(of)
    const known = this.#columns.get(key) ?? { column: this.#columns.size + 1, of }
    this.#columns.set(key, known)
    const letters = lettersOf(known.column)
    return `'${LISTS}'!$${letters}$2:$${letters}$${of.length + 1}`
  }
}
