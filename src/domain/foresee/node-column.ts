import type { ValueKind, Value } from '../meaning/value.ts'
import type { Possible } from '../meaning/possible-value.ts'
import type { Cells } from '../program/cells.ts'
import { isDouble } from '../program/cells.ts'
import { lcm, type Expected } from '../program/form.ts'
import type { Program } from '../program/program.ts'
import type { Id } from '../meaning/operation.ts'
import { exact, isExact, type Exact } from '../numbers/exact.ts'
import { fromExact, Quantity, toExact } from '../numbers/quantity.ts'
import { greater, lesser } from '../meaning/possible-value.ts'
import { Codes, Pool, type ReadColumn } from './pool.ts'

/** What the rows of a column may be, from all values that are in it. */
export function expectedIn({ pool }: ReadColumn, kind: ValueKind): Expected {
  const values = pool.values.map((value) =>
    value === null ? undefined : value instanceof Quantity ? toExact(value) : (value as Value),
  )
  const missing: Possible = values.includes(undefined) ? { missing: true } : {}
  switch (kind) {
    case 'number': {
      const numbers = values.flatMap((value) =>
        typeof value === 'number' || isExact(value) ? exact(value) : [],
      )
      const [first] = numbers
      if (first === undefined) return { possible: { missing: true }, d: 1 }
      const d = numbers.map((one) => Number(one.d)).reduce(lcm, 1)
      return {
        possible: {
          ...missing,
          number: {
            low: numbers.reduce<Exact>(lesser, first),
            high: numbers.reduce<Exact>(greater, first),
          },
        },
        ...(Number.isNaN(d) ? {} : { d }),
      }
    }
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
