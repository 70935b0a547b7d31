import type { Exact } from '../exact.ts'
import { compare, fromExact, fromNumber, type Quantity } from '../quantity.ts'

/** The least and the most that points may be. */
export type Bounds = { readonly min?: number | Exact; readonly max?: number | Exact }

/** Holds a number within bounds. */
export function bounding({ min, max }: Bounds): (value: Quantity) => Quantity {
  const least = quantity(min)
  const most = quantity(max)
  return (value) => {
    if (least !== undefined && compare(value, least) < 0) return least
    return most !== undefined && compare(value, most) > 0 ? most : value
  }
}

function quantity(bound: number | Exact | undefined): Quantity | undefined {
  if (bound === undefined) return undefined
  return typeof bound === 'number' ? fromNumber(bound) : fromExact(bound)
}
