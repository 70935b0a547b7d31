import { compareExact, exact, ONE, ZERO, type Exact } from '../numbers/exact.ts'
import type { Box } from '../meaning/box.ts'
import type { Graph } from '../meaning/graph.ts'
import type { Id } from '../meaning/operation.ts'
import { single, type Possible } from '../meaning/possible-value.ts'
import { asNumber } from '../meaning/value.ts'
import type { Sites } from './site.ts'

/**
 * A bound on a node that is linear in what sites contribute: everywhere in the box that it was made
 * for, the node times the sign it was asked for is at most `rest` and the sum of `terms`, each a node
 * of a site's frontier times its factor (a truth value counts 1, what is missing 0).
 */
export type Linear = { readonly rest: Exact; readonly terms: ReadonlyMap<Id, Exact> }

/** Bounds nodes from above (sign 1), or their negatives (sign -1); undefined where there is no bound. */
export type BoundLinearly = (id: Id, sign: 1 | -1) => Linear | undefined

/** Bounds over one box and the sites of one assessment. */
export function linearBounds(graph: Graph, sites: Sites, box: Box): BoundLinearly {
  const known = new Map<string, Linear | undefined>()

  function bound(id: Id, sign: 1 | -1): Linear | undefined {
    const key = `${id} ${sign}`
    if (!known.has(key)) known.set(key, find(id, sign))
    return known.get(key)
  }

  function find(id: Id, sign: 1 | -1): Linear | undefined {
    const possible = box.at(id)
    const one = single(possible)
    if (one !== undefined) return constant((asNumber(one.value) ?? ZERO).mul(sign))
    if (sites.siteOf(id)?.frontier.includes(id) === true)
      return { rest: ZERO, terms: new Map([[id, exact(sign)]]) }
    return composed(id, sign) ?? opaque(possible, sign)
  }

  function composed(id: Id, sign: 1 | -1): Linear | undefined {
    const node = graph.nodes[id]!
    const { of } = node
    switch (node.op) {
      case 'fold': {
        if (node.fold === 'sum') return added(of.map((child) => part(child, sign, node.missing)))
        if (node.fold === 'mean' && node.missing === 'spoils') {
          const sum = added(of.map((child) => bound(child, sign)))
          return sum && scaled(sum, ONE.div(exact(of.length)))
        }
        if (node.fold === 'product' && node.missing === 'spoils') return multiplied(of, sign)
        // The least is at most any of them, and the greatest at least.
        const isBelowAll = node.fold === 'least' ? sign === 1 : node.fold === 'most' && sign === -1
        if (isBelowAll && node.missing === 'spoils')
          return of
            .filter((child) => single(box.at(child)) === undefined)
            .map((child) => bound(child, sign))
            .find((one) => one !== undefined && one.terms.size > 0)
        if (node.fold === 'least' || node.fold === 'most')
          return decided(of, node.fold === 'least' ? -1 : 1, sign)
        return undefined
      }
      case 'fit':
        return bound(of[0]!, sign)
      case 'difference':
        return added([bound(of[0]!, sign), bound(of[1]!, sign === 1 ? -1 : 1)])
      case 'ratio': {
        const by = asNumber(single(box.at(of[1]!))?.value)
        return by === undefined ? undefined : times(of[0]!, ONE.div(by), sign)
      }
      case 'round': {
        const { decimals, mode } = node.rounding
        const step = ONE.div(exact(10n ** BigInt(decimals)))
        const error = mode === 'half-up' || mode === 'half-even' ? step.div(2) : step
        const inner = bound(of[0]!, sign)
        return inner && { ...inner, rest: inner.rest.add(error) }
      }
      case 'choose': {
        const [condition, then, otherwise] = of as readonly [Id, Id, Id]
        const { true: yes, false: no } = box.at(condition)
        if (yes !== true) return bound(otherwise, sign)
        if (no !== true) return bound(then, sign)
        const isMissing = (child: Id): boolean => {
          const { number, missing } = box.at(child)
          return number === undefined && missing === true
        }
        if (isMissing(otherwise)) return bound(then, sign)
        if (isMissing(then)) return bound(otherwise, sign)
        return undefined
      }
      case 'count-true':
        return added(
          of.map((child): Linear => {
            if (sites.siteOf(child)?.frontier.includes(child) === true)
              return { rest: ZERO, terms: new Map([[child, exact(sign)]]) }
            const { true: yes, false: no } = box.at(child)
            return constant(sign === 1 ? exact(yes === true ? 1 : 0) : exact(no === true ? 0 : -1))
          }),
        )
      default:
        return undefined
    }
  }

  /** A member of a sum; where it may be skipped, its bound must not be below the 0 that it then adds. */
  function part(child: Id, sign: 1 | -1, missing: 'spoils' | 'skips'): Linear | undefined {
    const own = bound(child, sign)
    if (own === undefined || missing === 'spoils' || box.at(child).missing !== true) return own
    if (own.terms.size === 1 && own.rest.n === 0n && own.terms.has(child)) return own
    const least = leastOf(own)
    return least !== undefined && compareExact(least, ZERO) >= 0 ? own : opaque(box.at(child), sign)
  }

  function leastOf({ rest, terms }: Linear): Exact | undefined {
    let least = rest
    for (const [id, factor] of terms) {
      const { number, true: yes } = box.at(id)
      const isUp = compareExact(factor, ZERO) >= 0
      const end = yes === true ? (isUp ? ZERO : ONE) : isUp ? number?.low : number?.high
      if (end === undefined) return undefined
      const own = end.mul(factor)
      least = least.add(box.at(id).missing === true && compareExact(own, ZERO) > 0 ? ZERO : own)
    }
    return least
  }

  function multiplied(of: readonly Id[], sign: 1 | -1): Linear | undefined {
    const factors = of.map((child) => asNumber(single(box.at(child))?.value))
    const open = of.filter((_, k) => factors[k] === undefined)
    const [only] = open
    if (only === undefined || open.length > 1) return undefined
    const factor = factors.reduce<Exact>((a, b) => (b === undefined ? a : a.mul(b)), ONE)
    return times(only, factor, sign)
  }

  function times(child: Id, factor: Exact, sign: 1 | -1): Linear | undefined {
    if (factor.n === 0n) return constant(ZERO)
    const isNegative = compareExact(factor, ZERO) < 0
    const own = bound(child, isNegative ? (sign === 1 ? -1 : 1) : sign)
    return own && scaled(own, factor.abs())
  }

  /** The least or greatest of several where one of them is it everywhere in the box. */
  function decided(of: readonly Id[], way: 1 | -1, sign: 1 | -1): Linear | undefined {
    const winner = of.find((child) => {
      const { number } = box.at(child)
      const end = way === 1 ? number?.low : number?.high
      return (
        end !== undefined &&
        of.every((other) => {
          if (other === child) return true
          const { number: range } = box.at(other)
          const far = way === 1 ? range?.high : range?.low
          return far !== undefined && compareExact(end, far) * way >= 0
        })
      )
    })
    return winner === undefined ? undefined : bound(winner, sign)
  }

  return bound
}

function constant(rest: Exact): Linear {
  return { rest, terms: new Map() }
}

function opaque({ number, missing }: Possible, sign: 1 | -1): Linear | undefined {
  if (number === undefined) return constant(ZERO)
  const end = sign === 1 ? number.high : number.low?.neg()
  if (end === undefined) return undefined
  return constant(missing === true && compareExact(end, ZERO) < 0 ? ZERO : end)
}

function added(list: readonly (Linear | undefined)[]): Linear | undefined {
  let rest = ZERO
  const terms = new Map<Id, Exact>()
  for (const one of list) {
    if (one === undefined) return undefined
    rest = rest.add(one.rest)
    for (const [id, factor] of one.terms) terms.set(id, (terms.get(id) ?? ZERO).add(factor))
  }
  return { rest, terms }
}

function scaled({ rest, terms }: Linear, factor: Exact): Linear {
  return {
    rest: rest.mul(factor),
    terms: new Map([...terms].map(([id, one]) => [id, one.mul(factor)])),
  }
}
