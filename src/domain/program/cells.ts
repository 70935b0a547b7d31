import { exact } from '../numbers/exact.ts'
import type { Id } from '../meaning/operation.ts'
import type { Value } from '../meaning/value.ts'
import { fromExact, Quantity, toExact } from '../numbers/quantity.ts'
import type { ValueForm, Kept } from './form.ts'

/** Where the values of a program's nodes lie: so many rows of each, one column after the other. */
export type Cells = {
  readonly rows: number
  /** Whole numbers, truth values and words; NaN is missing. */
  readonly doubles: Float64Array
  /** Everything else; undefined is missing. */
  readonly values: unknown[]
  /** Every text that a word may be. */
  readonly words: readonly string[]
  /** The number of a word; undefined of a text that is none. */
  wordNumber(text: string): number | undefined
  form(id: Id): ValueForm
  /** Where the column of a node begins, in `doubles` or `values` as its form says. */
  at(id: Id): number
  /** Reads a number of any form. */
  quantity(id: Id): (row: number) => Quantity | undefined
  /** Reads anything as the graph has it. */
  value(id: Id): (row: number) => Value
  /** Puts a value of the graph into all rows. */
  fill(id: Id, value: Value): void
}

/** Room for the values of nodes, so many rows of each. */
export function createCells(kept: ReadonlyMap<Id, Kept>, rows: number): Cells {
  const place = new Map<Id, number>()
  const words: string[] = []
  const wordNumbers = new Map<string, number>()
  let [doubleCount, valueCount] = [0, 0]
  for (const [id, { form, possible }] of kept) {
    place.set(id, rows * (isDouble(form) ? doubleCount++ : valueCount++))
    if (form.as === 'word' && possible.texts !== 'any')
      for (const text of possible.texts ?? [])
        if (!wordNumbers.has(text)) wordNumbers.set(text, words.push(text) - 1)
  }
  const doubles = new Float64Array(doubleCount * rows).fill(Number.NaN)
  const values = Array.from({ length: valueCount * rows }, (): unknown => undefined)
  const form = (id: Id): ValueForm => kept.get(id)!.form
  const at = (id: Id): number => place.get(id)!

  function quantity(id: Id): (row: number) => Quantity | undefined {
    const own = form(id)
    const from = at(id)
    if (own.as !== 'whole') return (row) => values[from + row] as Quantity | undefined
    const { d } = own
    return (row) => {
      const n = doubles[from + row]!
      // Adding 0 makes 0 of -0.
      return Number.isNaN(n) ? undefined : new Quantity(n + 0, d)
    }
  }

  function value(id: Id): (row: number) => Value {
    const own = form(id)
    const from = at(id)
    switch (own.as) {
      case 'whole':
        return (row) => {
          const n = doubles[from + row]!
          return Number.isNaN(n) ? undefined : exact(n).div(exact(own.d))
        }
      case 'quantity':
        return (row) => {
          const q = values[from + row] as Quantity | undefined
          return q && toExact(q)
        }
      case 'truth':
        return (row) => TRUTHS[doubles[from + row]! + 1]
      case 'word':
        return (row) => words[doubles[from + row]!]
      case 'as-is':
        return (row) => values[from + row] as Value
    }
  }

  function fill(id: Id, given: Value): void {
    const own = form(id)
    const from = at(id)
    const put = (one: number): void => void doubles.fill(one, from, from + rows)
    if (given === undefined) {
      if (isDouble(own)) put(Number.NaN)
      else values.fill(undefined, from, from + rows)
      return
    }
    switch (own.as) {
      case 'whole': {
        const { n, d } = fromExact(given as Parameters<typeof fromExact>[0])
        return put(n * (own.d / d))
      }
      case 'truth':
        return put(given === true ? 1 : 0)
      case 'word':
        return put(wordNumbers.get(given as string) ?? Number.NaN)
      case 'quantity':
        return void values.fill(
          fromExact(given as Parameters<typeof fromExact>[0]),
          from,
          from + rows,
        )
      case 'as-is':
        return void values.fill(given, from, from + rows)
    }
  }

  return {
    rows,
    doubles,
    values,
    words,
    wordNumber: (text) => wordNumbers.get(text),
    form,
    at,
    quantity,
    value,
    fill,
  }
}

const TRUTHS: readonly (boolean | undefined)[] = [undefined, false, true]

/** Whether a value of this form lies among the doubles. */
export function isDouble({ as }: ValueForm): boolean {
  return as === 'whole' || as === 'truth' || as === 'word'
}
