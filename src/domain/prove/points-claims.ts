import { compare, fromExact, fromNumber, isZero, toJson, type Quantity } from '../bulk/quantity.ts'
import type { Expanded } from '../expand/expanded.ts'
import { pointer } from '../fault.ts'
import { message } from '../messages/message.ts'
import type { Claim } from './claim.ts'
import { nearly } from './level-claims.ts'
import { named, partNamed, schemePointer } from './names.ts'
import { onlyOf, type Span } from './span.ts'
import { adjustmentOf, outcomeOf, type Possible } from './statement.ts'
import { canHold } from './tri.ts'

/** Every cap, bound and clamp can matter; every adjustment can fire and change something. */
export function pointsClaims(expanded: Expanded): readonly Claim[] {
  return expanded.results.flatMap((_, result) => [
    ...nodeClaims(expanded, result),
    ...clampClaims(expanded, result),
    ...adjustmentClaims(expanded, result),
  ])
}

function nodeClaims(expanded: Expanded, r: number): readonly Claim[] {
  const { nodes } = expanded.results[r]!
  return nodes.flatMap(({ id, cap, floor, combine }, n): readonly Claim[] => {
    const at = [...schemePointer(expanded, r), ...(id === 'total' ? ['total'] : ['parts', id])]
    const uncapped = (possible: Possible): Span | undefined =>
      (possible(r).world.node(id) as { readonly uncapped?: Span | undefined }).uncapped
    const bound = (
      member: 'cap' | 'floor',
      limit: Quantity,
      isBeyond: (span: Span) => boolean,
      sign: 1 | -1,
    ): Claim => ({
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
      isSo: (scored) => {
        if (outcomeOf(scored, r) === undefined) return false
        const span = uncapped(scored.possible)
        return span !== undefined && onlyOf(span) !== undefined && isBeyond(span)
      },
      isMildIf: (scored) => {
        if (outcomeOf(scored, r) === undefined) return false
        const only = onlyOf(uncapped(scored.possible) ?? {})
        return only !== undefined && compare(only, limit) === 0
      },
      mayBeSo: (possible) => {
        const span = uncapped(possible)
        return span === undefined ? combine === 'expression' : isBeyond(span)
      },
      nearness: (scored) => {
        const exact = outcomeOf(scored, r)?.nodes.exact[n]
        return exact === null || exact === undefined ? -1e6 : sign * nearly(exact)
      },
    })
    const claims: Claim[] = []
    if (cap !== undefined) {
      const limit = fromExact(cap)
      claims.push(bound('cap', limit, ({ hi }) => hi === undefined || compare(hi, limit) > 0, 1))
    }
    if (floor !== undefined) {
      const limit = fromExact(floor)
      claims.push(bound('floor', limit, ({ lo }) => lo === undefined || compare(lo, limit) < 0, -1))
    }
    return claims
  })
}

function clampClaims(expanded: Expanded, r: number): readonly Claim[] {
  const { clamp, adjustments } = expanded.results[r]!
  if (clamp === undefined) return []
  const claim = (member: 'min' | 'max', limit: number): Claim => {
    const at = fromNumber(limit)
    const isBeyond = ({ lo, hi }: Span): boolean =>
      member === 'max'
        ? hi === undefined || compare(hi, at) > 0
        : lo === undefined || compare(lo, at) < 0
    const spans = (possible: Possible): readonly Span[] => {
      const of = possible(r)
      if (clamp.when === 'end') return of.unclamped === undefined ? [] : [of.unclamped]
      return of.adjustments.flatMap(({ unclamped, before, applies }, index) =>
        adjustments[index]!.to === 'total' && canHold(applies)
          ? [unclamped ?? [], before ?? []].flat()
          : [],
      )
    }
    return {
      key: `clamp:${r}:${member}`,
      expects: 'some',
      code: 'clamp-idle',
      subject: {
        pointer: pointer(...schemePointer(expanded, r), 'clamp', member),
        message: message('proof-clamp-idle', {
          bound: limit,
          end: member === 'max' ? 'upper' : 'lower',
        }),
      },
      isSo: (scored) => {
        const outcome = outcomeOf(scored, r)
        if (outcome === undefined) return false
        if (clamp.when === 'each') return spans(scored.possible).some(isBeyond)
        const { before } = outcome.clamp
        return before !== null && isBeyond({ lo: before, hi: before })
      },
      isMildIf: (scored) => {
        const points = outcomeOf(scored, r)?.points ?? null
        return points !== null && compare(points, at) === 0
      },
      mayBeSo: (possible) =>
        possible(r).world.node('total').points === undefined || spans(possible).some(isBeyond),
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

function adjustmentClaims(expanded: Expanded, r: number): readonly Claim[] {
  const { adjustments } = expanded.results[r]!
  return adjustments.flatMap(({ adjustment, rule }, a): readonly Claim[] => {
    const at = [...schemePointer(expanded, r), 'adjustments', a] as const
    const name = named(adjustment.id, adjustment.title)
    const fires = `adjustment-fires:${r}:${adjustment.id}`
    const claims: Claim[] = []
    if (rule !== undefined)
      claims.push({
        key: fires,
        expects: 'some',
        code: 'adjustment-never-fires',
        subject: {
          pointer: pointer(...at),
          message: message('proof-adjustment-never-fires', { adjustment: name }),
        },
        isSo: (scored) => adjustmentOf(scored, r, a)?.applies === true,
        mayBeSo: (possible) => canHold(possible(r).adjustments[a]!.applies),
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
      isSo: (scored) => {
        const made = adjustmentOf(scored, r, a)
        if (made?.applies !== true || made.before === null || made.after === null) return false
        return compare(made.before, made.after) !== 0
      },
      mayBeSo: (possible) => {
        const { applies, amount, before } = possible(r).adjustments[a]!
        if (!canHold(applies) || before === undefined || amount.span === undefined) return false
        const only = onlyOf(amount.span)
        if ('add' in adjustment) return only === undefined || !isZero(only)
        if (!('cap' in adjustment)) return true
        const { lo } = amount.span
        return lo === undefined || before.hi === undefined || compare(before.hi, lo) > 0
      },
      nearness: (scored) => {
        const made = adjustmentOf(scored, r, a)
        if (made?.amount === undefined || made.before === null) return -1e6
        return 'cap' in adjustment ? nearly(made.before) : Math.abs(nearly(made.amount))
      },
    })
    if (!('add' in adjustment)) return claims
    const bound = (member: 'atLeast' | 'atMost', limit: number): Claim => {
      const sign = member === 'atMost' ? 1 : -1
      const isBeyond = (amount: Quantity | undefined): boolean =>
        amount === undefined || sign * compare(amount, fromNumber(limit)) > 0
      return {
        key: `adjustment-${member}:${r}:${adjustment.id}`,
        expects: 'some',
        code: 'adjustment-bound-idle',
        subject: {
          pointer: pointer(...at, member),
          message: message('proof-adjustment-bound-idle', {
            adjustment: name,
            bound: limit,
            end: member === 'atMost' ? 'upper' : 'lower',
          }),
        },
        after: [fires, changes],
        isSo: (scored) => {
          const made = adjustmentOf(scored, r, a)
          return made?.applies === true && made.amount !== undefined && isBeyond(made.amount)
        },
        isMildIf: (scored) => {
          const made = adjustmentOf(scored, r, a)
          if (made?.applies !== true || made.amount === undefined) return false
          return compare(made.amount, fromNumber(limit)) === 0
        },
        mayBeSo: (possible) => {
          const { amount, applies } = possible(r).adjustments[a]!
          if (amount.span === undefined) return false
          return canHold(applies) && isBeyond(member === 'atMost' ? amount.span.hi : amount.span.lo)
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
