import { Quantity } from '../numbers/quantity.ts'
import { isExact } from '../numbers/exact.ts'

/** Distinct values with a number for each, so that a column of them is a column of small numbers. */
export class Pool {
  readonly values: unknown[] = []
  readonly #plain = new Map<unknown, number>()
  readonly #quantities = new Map<number, Map<number, number>>()

  /** The number of a value; values that no rule can tell apart mostly have one. */
  codeOf(value: unknown): number {
    if (value instanceof Quantity && value.big === undefined) {
      let numerators = this.#quantities.get(value.d)
      if (numerators === undefined) this.#quantities.set(value.d, (numerators = new Map()))
      return numerators.get(value.n) ?? this.#keep(numerators, value.n, value)
    }
    const key = keyOf(value)
    return this.#plain.get(key) ?? this.#keep(this.#plain, key, value)
  }

  #keep<K>(codes: Map<K, number>, key: K, value: unknown): number {
    const code = this.values.push(value) - 1
    codes.set(key, code)
    return code
  }
}

function keyOf(value: unknown): unknown {
  if (value instanceof Quantity) return `q${value.big?.toFraction() ?? ''}`
  if (isExact(value)) return `f${value.toFraction()}`
  if (typeof value === 'string') return `s${value}`
  return typeof value === 'object' && value !== null ? `o${JSON.stringify(value)}` : value
}

/** Whole numbers from 0 up, one a row. */
export type CodeCells = Uint8Array | Uint16Array | Uint32Array

/** A growing column of whole numbers from 0 up, as narrow as they allow. */
export class Codes {
  length: number
  #cells: CodeCells

  /** So many zeros. */
  constructor(length = 0) {
    this.length = length
    this.#cells = new Uint8Array(Math.max(256, length))
  }

  /** The numbers; only the first `length` of them count. */
  get cells(): CodeCells {
    return this.#cells
  }

  push(code: number): void {
    if (this.length === this.#cells.length) this.#grow(Math.max(256, this.#cells.length * 2))
    this.length += 1
    this.set(this.length - 1, code)
  }

  /** Changes a number that there is. */
  set(row: number, code: number): void {
    const { BYTES_PER_ELEMENT: width } = this.#cells
    if ((width === 1 && code > 0xff) || (width === 2 && code > 0xffff)) this.#widen(code)
    this.#cells[row] = code
  }

  #grow(size: number): void {
    const wide = this.#cells.BYTES_PER_ELEMENT
    const cells =
      wide === 1 ? new Uint8Array(size) : wide === 2 ? new Uint16Array(size) : new Uint32Array(size)
    cells.set(this.#cells)
    this.#cells = cells
  }

  #widen(code: number): void {
    this.#cells = code > 0xffff ? new Uint32Array(this.#cells) : new Uint16Array(this.#cells)
  }
}

/** A column of values of any kind: its pool and a number for each row. */
export class Column {
  readonly pool = new Pool()
  readonly codes = new Codes()
  #last: unknown
  #code = -1

  push(value: unknown): void {
    this.codes.push(this.#codeOf(value))
  }

  at(row: number): unknown {
    return this.pool.values[this.codes.cells[row]!]
  }

  #codeOf(value: unknown): number {
    // The same thing often comes again at once, such as nothing.
    if (value !== this.#last || this.#code === -1) {
      this.#last = value
      this.#code = this.pool.codeOf(value)
    }
    return this.#code
  }
}

/** A column that is only read. */
export type ReadColumn = {
  readonly pool: { readonly values: readonly unknown[] }
  readonly codes: { readonly cells: CodeCells }
}

/** What stands in a row. */
export function valueAt({ pool, codes }: ReadColumn, row: number): unknown {
  return pool.values[codes.cells[row]!]
}
