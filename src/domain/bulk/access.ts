import { isExact } from '../exact.ts'
import { COMPARISONS } from '../rules/comparisons.ts'
import { referenceOf } from '../rules/condition.ts'
import type { Leaf } from '../language/conditions/registry.ts'
import type { Operator } from '../language/operators/registry.ts'
import type { FactAccess } from '../rules/fact-access.ts'
import type { Layout, Place } from './layout.ts'
import { compare, fromExact, fromNumber, Quantity, toNumberFact } from '../quantity.ts'

/** The list of facts as rules are handed it. */
export type FactList = readonly unknown[]

/** Reads the facts of a layout for compiled rules; comparisons of numbers worked out stay exact. */
export function accessTo(layout: Layout): FactAccess {
  return {
    code(path) {
      const place = layout.places.get(path)
      return place === undefined ? 'undefined' : `facts[${place.index}]`
    },
    reader(path) {
      const index = layout.places.get(path)?.index
      return index === undefined ? () => undefined : (facts) => (facts as FactList)[index]
    },
    leaf: (leaf) => quantityLeaf(leaf, layout),
  }
}

/** A comparison in which a number worked out takes part; undefined for any other. */
function quantityLeaf(leaf: Leaf, layout: Layout): ((facts: object) => boolean) | undefined {
  const left = layout.places.get(leaf.path)
  const reference = referenceOf(leaf)
  const right = reference === undefined ? undefined : layout.places.get(reference.path)
  if (left?.kind !== 'quantity' && right?.kind !== 'quantity') return undefined
  const { operator, value } = leaf
  const general = COMPARISONS[operator]
  const order = ORDERS[operator]
  const l = left?.index ?? -1

  if (reference === undefined) {
    if (typeof value !== 'number' || order === undefined)
      return (facts) => general(plain((facts as FactList)[l]), value)
    const limit = fromNumber(value)
    return (facts) => {
      const q = (facts as FactList)[l] as Quantity | undefined
      return q !== undefined && order(compare(q, limit))
    }
  }
  const r = right?.index ?? -1
  return (facts) => {
    const a = (facts as FactList)[l]
    const b = (facts as FactList)[r]
    const x = order === undefined ? undefined : numberAt(left, a)
    const y = x === undefined ? undefined : numberAt(right, b)
    return x === undefined || y === undefined || order === undefined
      ? general(plain(a), plain(b))
      : order(compare(x, y))
  }
}

/** The number at a place, or undefined where there is none. */
export function numberAt(place: Place | undefined, fact: unknown): Quantity | undefined {
  if (place === undefined || fact === undefined) return undefined
  if (place.kind === 'quantity') return fact as Quantity
  if (typeof fact === 'number') return fromNumber(fact)
  return isExact(fact) ? fromExact(fact) : undefined
}

/** A fact as the comparisons know it. */
export function plain(fact: unknown): unknown {
  return fact instanceof Quantity ? toNumberFact(fact) : fact
}

const ORDERS: { readonly [name in Operator]?: (difference: number) => boolean } = {
  equal: (d) => d === 0,
  notEqual: (d) => d !== 0,
  lessThan: (d) => d < 0,
  lessThanInclusive: (d) => d <= 0,
  greaterThan: (d) => d > 0,
  greaterThanInclusive: (d) => d >= 0,
}
