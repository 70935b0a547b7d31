import { compare, fromExact, fromNumber, toJson, type Quantity } from '../numbers/quantity.ts'
import type { Exact } from '../numbers/exact.ts'
import type { Expanded } from '../expand/expanded.ts'
import { TOTAL } from '../expand/tree.ts'
import { pointer } from '../faults/fault.ts'
import type { Graph } from '../meaning/graph.ts'
import type { ResultMeaning } from '../meaning/lower/result.ts'
import type { Id } from '../meaning/operation.ts'
import { message } from '../messages/message.ts'
import type { PackClaim } from './claim.ts'
import { meantAs, nearly } from './level-claims.ts'
import { named, partNamed, schemePointer } from './names.ts'
import type { ProvablePack } from './scheme.ts'
import { adjustmentOf, outcomeOf, type Scored, type Statement } from './statement.ts'

/** Every cap, bound and clamp can matter; every adjustment can fire and change something. */
export function pointsClaims(scheme: ProvablePack): readonly PackClaim[] {
  return scheme.expanded.results.flatMap((_, result) => [
    ...nodeClaims(scheme, result),
    ...clampClaims(scheme, result),
    ...adjustmentClaims(scheme.expanded, result),
  ])
}

/** Whether a number lies beyond a bound: above an upper one, below a lower one. */
function beyond(graph: Graph, end: 'upper' | 'lower', value: Id, bound: Exact | number): Id {
  const at = graph.number(bound)
  return end === 'upper' ? graph.compare('lt', at, value) : graph.compare('lt', value, at)
}

function isAt(value: Quantity | null | undefined, bound: Quantity): boolean {
  return value !== null && value !== undefined && compare(value, bound) === 0
}

function nodeClaims(scheme: ProvablePack, r: number): readonly PackClaim[] {
  const { expanded } = scheme
  const { nodes, adjustments } = expanded.results[r]!
  return nodes.flatMap(({ id, cap, floor }, n): readonly PackClaim[] => {
    const isAdjusted = id !== TOTAL && adjustments.some(({ to }) => to === id)
    const at = [...schemePointer(expanded, r), ...(id === TOTAL ? ['total'] : ['parts', id])]
    const claim = (member: 'cap' | 'floor', exact: Exact): PackClaim => {
      const end = member === 'cap' ? 'upper' : 'lower'
      const limit = fromExact(exact)
      const of = (result: ResultMeaning): Id =>
        (id === TOTAL ? result.addedUp : result.parts.get(id)!).unbounded
      const isBounded = (scored: Scored): boolean => {
        const outcome = outcomeOf(scored, r)
        const columns = id === TOTAL ? outcome?.aggregated : outcome?.nodes
        return isAt(columns?.exact[id === TOTAL ? 0 : n], limit)
      }
      // What an adjustment made of a part says nothing about what it was held to before.
      const mayBe = (scored: Scored): boolean => isAdjusted || isBounded(scored)
      return {
        key: `${member}:${r}:${id}`,
        expects: 'some',
        code: member === 'cap' ? 'cap-idle' : 'lower-bound-idle',
        subject: {
          pointer: pointer(...at, member),
          message: message(member === 'cap' ? 'proof-cap-idle' : 'proof-lower-bound-idle', {
            part: partNamed(expanded, r, id),
            bound: { exact: toJson(limit) },
          }),
        },
        ...asTheGraphHas(scheme, r, mayBe, (result, graph) =>
          beyond(graph, end, of(result), exact),
        ),
        isMildIf: isBounded,
        nearness: (scored) => {
          const exact = outcomeOf(scored, r)?.nodes.exact[n]
          if (exact === null || exact === undefined) return -1e6
          return (end === 'upper' ? 1 : -1) * nearly(exact)
        },
      }
    }
    return [
      ...(cap === undefined ? [] : [claim('cap', cap)]),
      ...(floor === undefined ? [] : [claim('floor', floor)]),
    ]
  })
}

function clampClaims(scheme: ProvablePack, r: number): readonly PackClaim[] {
  const { expanded } = scheme
  const { clamp } = expanded.results[r]!
  if (clamp === undefined) return []
  const claim = (member: 'min' | 'max', limit: number): PackClaim => {
    const at = fromNumber(limit)
    const end = member === 'max' ? 'upper' : 'lower'
    const isBounded = (scored: Scored): boolean => {
      const outcome = outcomeOf(scored, r)
      if (outcome === undefined) return false
      const after = [outcome.points, ...outcome.adjustments.map((made) => made.after)]
      return after.some((points) => isAt(points, at)) || isAt(outcome.exactPoints, at)
    }
    const node = ({ unclamped, addedUp, adjustments }: ResultMeaning, graph: Graph): Id =>
      clamp.when === 'end'
        ? beyond(graph, end, unclamped, limit)
        : graph.or([
            beyond(graph, end, addedUp.points, limit),
            ...adjustments.flatMap(({ to, applies, unheld }) =>
              to === TOTAL ? [graph.and([applies, beyond(graph, end, unheld, limit)])] : [],
            ),
          ])
    return {
      key: `clamp:${r}:${member}`,
      expects: 'some',
      code: 'clamp-idle',
      subject: {
        pointer: pointer(...schemePointer(expanded, r), 'clamp', member),
        message: message('proof-clamp-idle', { bound: limit, end }),
      },
      ...asTheGraphHas(scheme, r, isBounded, node),
      isMildIf: (scored) => isAt(outcomeOf(scored, r)?.points, at),
      nearness: (scored) => {
        const exact = outcomeOf(scored, r)?.clamp.before
        const value = exact === null || exact === undefined ? -1e6 : nearly(exact)
        return member === 'max' ? value : -value
      },
    }
  }
  return [
    ...(clamp.min === undefined ? [] : [claim('min', clamp.min)]),
    ...(clamp.max === undefined ? [] : [claim('max', clamp.max)]),
  ]
}

/**
 * A statement about numbers that the scorer does not keep: it says whether an assessment comes in
 * question, the graph whether it is so.
 */
function asTheGraphHas(
  scheme: ProvablePack,
  r: number,
  mayBe: (scored: Scored) => boolean,
  node: (result: ResultMeaning, graph: Graph) => Id,
): Statement {
  let made: Id | undefined
  const own = (): Id => {
    const { graph, results } = scheme.meaning()
    return (made ??= node(results[r]!, graph))
  }
  return meantAs(
    r,
    (scored) => mayBe(scored) && scheme.valuesAt([own()], scored.assessment())[0] === true,
    node,
  )
}

function adjustmentClaims(expanded: Expanded, r: number): readonly PackClaim[] {
  const { adjustments } = expanded.results[r]!
  return adjustments.flatMap(({ adjustment, rule }, a): readonly PackClaim[] => {
    const at = [...schemePointer(expanded, r), 'adjustments', a] as const
    const name = named(adjustment.id, adjustment.title)
    const fires = `adjustment-fires:${r}:${adjustment.id}`
    const claims: PackClaim[] = []
    if (rule !== undefined)
      claims.push({
        key: fires,
        expects: 'some',
        code: 'adjustment-never-fires',
        subject: {
          pointer: pointer(...at),
          message: message('proof-adjustment-never-fires', { adjustment: name }),
        },
        ...meantAs(
          r,
          (scored) => adjustmentOf(scored, r, a)?.applies === true,
          (result) => result.adjustments[a]!.applies,
        ),
      })
    if ('level' in adjustment) return claims
    const changes = `adjustment-changes:${r}:${adjustment.id}`
    claims.push({
      key: changes,
      expects: 'some',
      code: 'adjustment-changes-nothing',
      subject: {
        pointer: pointer(...at),
        message: message('proof-adjustment-changes-nothing', { adjustment: name }),
      },
      after: [fires],
      ...meantAs(
        r,
        (scored) => {
          const made = adjustmentOf(scored, r, a)
          if (made?.applies !== true || made.before === null || made.after === null) return false
          return compare(made.before, made.after) !== 0
        },
        (result, graph) => {
          const { applies, before, after } = result.adjustments[a]!
          return graph.and([applies, graph.compare('ne', before, after)])
        },
      ),
      nearness: (scored) => {
        const made = adjustmentOf(scored, r, a)
        if (made?.amount === undefined || made.before === null) return -1e6
        return 'cap' in adjustment ? nearly(made.before) : Math.abs(nearly(made.amount))
      },
    })
    if (!('add' in adjustment)) return claims
    const bound = (member: 'atLeast' | 'atMost', limit: number): PackClaim => {
      const end = member === 'atMost' ? 'upper' : 'lower'
      const sign = end === 'upper' ? 1 : -1
      return {
        key: `adjustment-${member}:${r}:${adjustment.id}`,
        expects: 'some',
        code: 'adjustment-bound-idle',
        subject: {
          pointer: pointer(...at, member),
          message: message('proof-adjustment-bound-idle', { adjustment: name, bound: limit, end }),
        },
        after: [fires, changes],
        ...meantAs(
          r,
          (scored) => {
            const made = adjustmentOf(scored, r, a)
            if (made?.applies !== true || made.amount === undefined) return false
            return sign * compare(made.amount, fromNumber(limit)) > 0
          },
          (result, graph) => {
            const { applies, amount } = result.adjustments[a]!
            return graph.and([applies, beyond(graph, end, amount, limit)])
          },
        ),
        isMildIf: (scored) => {
          const made = adjustmentOf(scored, r, a)
          return made?.applies === true && isAt(made.amount, fromNumber(limit))
        },
        nearness: (scored) => {
          const amount = adjustmentOf(scored, r, a)?.amount
          return amount === undefined ? -1e6 : sign * nearly(amount)
        },
      }
    }
    return [
      ...claims,
      ...(adjustment.atLeast === undefined ? [] : [bound('atLeast', adjustment.atLeast)]),
      ...(adjustment.atMost === undefined ? [] : [bound('atMost', adjustment.atMost)]),
    ]
  })
}
