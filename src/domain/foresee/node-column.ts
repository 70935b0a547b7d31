import type { ValueKind, Value } from '../meaning/value.ts'
import type { Possible } from '../meaning/possible-value.ts'
import type { Cells } from '../program/cells.ts'
import { isDouble } from '../program/cells.ts'
import { lcm, type Expected } from '../program/form.ts'
import type { Program } from '../program/program.ts'
import type { Id } from '../meaning/operation.ts'
import { exact, isExact } from '../numbers/exact.ts'
import { compare, fromExact, Quantity, toExact } from '../numbers/quantity.ts'
import { Codes, Pool, type ReadColumn } from './pool.ts'

/** What the rows of a column may be, from all values that are in it. */
export function expectedIn(column: ReadColumn, kind: ValueKind): Expected {
  const known = EXPECTED.get(column)
  if (known !== undefined) return known
  const made = expectedAmong(column.pool.values, kind)
  EXPECTED.set(column, made)
  return made
}

/** A column that is put into programs does not change, and the values in it may be many. */
const EXPECTED = new WeakMap<ReadColumn, Expected>()

function expectedAmong(pool: readonly unknown[], kind: ValueKind): Expected {
  if (kind === 'number') return expectedNumbers(pool)
  const values = pool.map((value) => (value === null ? undefined : (value as Value)))
  const missing: Possible = values.includes(undefined) ? { missing: true } : {}
  switch (kind) {
    case 'truth':
      return {
        possible: {
          ...missing,
          ...(values.includes(true) ? { true: true } : {}),
          ...(values.includes(false) ? { false: true } : {}),
        },
      }
    case 'text':
      return {
        possible: {
          ...missing,
          texts: new Set(values.filter((value) => typeof value === 'string')),
        },
      }
    case 'texts': {
      const all = new Set(
        values.flatMap((value) => (Array.isArray(value) ? (value as string[]) : [])),
      )
      return { possible: { ...missing, list: { sure: new Set(), maybe: all } } }
    }
  }
}

function expectedNumbers(pool: readonly unknown[]): Expected {
  let isSomeMissing = false
  let low: Quantity | undefined
  let high: Quantity | undefined
  // By denominator, what divides it and all numerators over it: what is left is needed.
  const common = new Map<number, number>()
  for (const value of pool) {
    const number = quantityOf(value)
    if (number === undefined) {
      if (value === null || value === undefined) isSomeMissing = true
      continue
    }
    if (low === undefined || compare(number, low) < 0) low = number
    if (high === undefined || compare(number, high) > 0) high = number
    const own = number.big === undefined ? number : undefined
    const d = own?.d ?? Number(number.big!.d)
    common.set(d, gcd(common.get(d) ?? d, own?.n ?? 1))
  }
  if (low === undefined || high === undefined) return { possible: { missing: true }, d: 1 }
  const d = [...common].map(([each, by]) => each / by).reduce(lcm, 1)
  return {
    possible: {
      ...(isSomeMissing ? { missing: true } : {}),
      number: { low: toExact(low), high: toExact(high) },
    },
    ...(Number.isNaN(d) ? {} : { d }),
  }
}

function quantityOf(value: unknown): Quantity | undefined {
  if (value instanceof Quantity) return value
  return typeof value === 'number' || isExact(value) ? fromExact(exact(value)) : undefined
}

function gcd(a: number, b: number): number {
  let [x, y] = [Math.abs(a), Math.abs(b)]
  while (y > 0) [x, y] = [y, x % y]
  return x
}

/** A column that has one value in every row. */
export function constantColumn(value: Value, zeros: Uint8Array): ReadColumn {
  return { pool: { values: [isExact(value) ? fromExact(value) : value] }, codes: { cells: zeros } }
}

/** Puts a column in at a source of a program, chunk by chunk. */
export function feeding(
  source: number,
  { codes: { cells: codes }, pool: { values } }: ReadColumn,
  { cells, sources }: Program,
): (start: number, count: number) => void {
  const id = sources.ids[source]!
  const from = cells.at(id)
  const into = isDouble(cells.form(id)) ? cells.doubles : cells.values
  const each = values.map((value) => {
    sources.put(source, 0, value ?? undefined)
    return into[from]
  })
  if (into instanceof Float64Array) {
    const numbers = Float64Array.from(each as readonly number[])
    return (start, count) => {
      for (let row = 0; row < count; row += 1) into[from + row] = numbers[codes[start + row]!]!
    }
  }
  return (start, count) => {
    for (let row = 0; row < count; row += 1) into[from + row] = each[codes[start + row]!]
  }
}

/** Takes the values of one node out of the cells of a program, chunk by chunk, into a new column. */
export function collecting(
  id: Id,
  cells: Cells,
  size: number,
): {
  readonly column: ReadColumn
  readonly collect: (start: number, count: number) => void
} {
  const codes = new Codes(size)
  const pool = new Pool()
  const column = { pool, codes }
  const from = cells.at(id)
  const form = cells.form(id)
  const { doubles, values } = cells
  if (!isDouble(form))
    return {
      column,
      collect(start, count) {
        for (let row = 0; row < count; row += 1)
          codes.set(start + row, pool.codeOf(values[from + row]))
      },
    }
  const read = form.as === 'whole' ? cells.quantity(id) : cells.value(id)
  const known = new Map<number, number>()
  const codeAt = (row: number): number => {
    const n = doubles[from + row]!
    const found = known.get(n)
    if (found !== undefined) return found
    const code = pool.codeOf(read(row))
    known.set(n, code)
    return code
  }
  let [last, code] = [Number.NaN, -1]
  return {
    column,
    collect(start, count) {
      for (let row = 0; row < count; row += 1) {
        const n = doubles[from + row]!
        // The same often comes again at once.
        if (n !== last) {
          last = n
          code = codeAt(row)
        }
        codes.set(start + row, code)
      }
    },
  }
}
