import { isExact } from '../numbers/exact.ts'
import type { Id } from '../meaning/operation.ts'
import { fromExact, fromNumber, Quantity } from '../numbers/quantity.ts'
import type { Cells } from './cells.ts'
import type { Kept } from './form.ts'

/** Puts what was read in at the sources of a program, which go by their place in its list. */
export type Sources = {
  readonly ids: readonly Id[]
  /**
   * Puts a value, a number of any kind among them, into a row of a source; false where it is none of those
   * that were expected there.
   */
  put(source: number, row: number, value: unknown): boolean
}

/** Ways to put a value in, by number, so that one function does it all and calls nothing unknown. */
const [WHOLE, TRUTH, WORD, QUANTITY, AS_IS] = [0, 1, 2, 3, 4] as const
const WAYS = { whole: WHOLE, truth: TRUTH, word: WORD, quantity: QUANTITY, 'as-is': AS_IS } as const

/** The sources of a program over its cells. */
export function sourcesOf(ids: readonly Id[], cells: Cells, kept: ReadonlyMap<Id, Kept>): Sources {
  const { doubles, values } = cells
  const ways = Uint8Array.from(ids, (id) => WAYS[cells.form(id).as])
  const from = Int32Array.from(ids, (id) => cells.at(id))
  const forms = ids.map((id) => cells.form(id))
  const d = Float64Array.from(forms, (form) => (form.as === 'whole' ? form.d : 1))
  const ranges = ids.map((id) => kept.get(id)!.possible.number)
  const low = Float64Array.from(ranges, (range, k) =>
    range === undefined ? MOST : (range.low?.mul(d[k]!).valueOf() ?? -MOST),
  )
  const high = Float64Array.from(ranges, (range, k) =>
    // No number at all is expected where there is no range.
    range === undefined ? -MOST : (range.high?.mul(d[k]!).valueOf() ?? MOST),
  )
  const texts = ids.map((id): readonly string[] => {
    const own = kept.get(id)!.possible.texts
    return own === undefined || own === 'any' ? [] : [...own]
  })
  const numbers = texts.map((list) => list.map((text) => cells.wordNumber(text)!))

  function putWhole(source: number, place: number, value: unknown): boolean {
    const by = d[source]!
    if (typeof value === 'number') {
      const n = by === 1 ? value : Math.round(value * by)
      doubles[place] = n
      // Dividing two whole numbers rounds once: equal means that the decimal is just that.
      const isSo = by === 1 ? Number.isSafeInteger(n) : n / by === value
      return isSo && n >= low[source]! && n <= high[source]!
    }
    doubles[place] = Number.NaN
    if (value === undefined) return true
    if (value instanceof Quantity) {
      doubles[place] = value.n * (by / value.d)
      return by % value.d === 0
    }
    if (!isExact(value) || BigInt(by) % value.d !== 0n) return false
    const n = Number(value.s * value.n) * (by / Number(value.d))
    doubles[place] = n
    return n >= low[source]! && n <= high[source]!
  }

  function putWord(source: number, place: number, value: unknown): boolean {
    const own = texts[source]!
    for (let k = 0; k < own.length; k += 1)
      if (own[k] === value) {
        doubles[place] = numbers[source]![k]!
        return true
      }
    doubles[place] = Number.NaN
    return value === undefined
  }

  return {
    ids,
    put(source, row, value) {
      const place = from[source]! + row
      const way = ways[source]
      if (way === WHOLE) return putWhole(source, place, value)
      if (way === WORD) return putWord(source, place, value)
      if (way === TRUTH) {
        doubles[place] = value === true ? 1 : value === false ? 0 : Number.NaN
        return value === undefined || typeof value === 'boolean'
      }
      values[place] = way === QUANTITY ? quantityOf(value) : value
      return true
    },
  }
}

const MOST = Number.MAX_SAFE_INTEGER

function quantityOf(value: unknown): Quantity | undefined {
  if (typeof value === 'number') return fromNumber(value)
  if (value instanceof Quantity) return value
  return isExact(value) ? fromExact(value) : undefined
}
