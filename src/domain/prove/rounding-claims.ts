import { compare, divide, HUNDRED, isZero, multiply, type Quantity } from '../numbers/quantity.ts'
import type { BulkOutcome } from '../bulk/outcome.ts'
import type { Expanded } from '../expand/expanded.ts'
import { TOTAL } from '../expand/tree.ts'
import { pointer } from '../faults/fault.ts'
import { isReachedAt, MARKS } from '../language/marks.ts'
import { message } from '../messages/message.ts'
import type { PackClaim } from './claim.ts'
import { meantAs, nearly } from './level-claims.ts'
import { named, schemePointer } from './names.ts'
import { outcomeOf } from './statement.ts'

/** No mark of a level is reached, or missed, by rounding alone. */
export function roundingClaims(expanded: Expanded): readonly PackClaim[] {
  return expanded.results.flatMap((result, r) => {
    const { of, read } = result.measure
    const total = result.nodeById.get(TOTAL)!
    const isRounded = (rounding: typeof total.rounding): boolean =>
      rounding !== undefined && rounding.mode !== 'none'
    const mayDecide =
      read === 'rounded' &&
      (isRounded(total.rounding) || (of === 'percent' && isRounded(total.percentRounding)))
    if (!mayDecide) return []
    return result.levels.flatMap(({ level, mark, side }, index): readonly PackClaim[] => {
      if (mark === undefined) return []
      const isReached = (value: Quantity, at: Quantity): boolean =>
        isReachedAt(side, compare(value, at))
      return [
        {
          key: `rounding:${r}:${level.id}`,
          expects: 'none',
          code: 'rounding-decides',
          subject: {
            pointer: pointer(...schemePointer(expanded, r), 'levels', index),
            message: message('proof-rounding-decides', { level: named(level.id, level.title) }),
          },
          ...meantAs(
            r,
            (scored) => {
              const outcome = outcomeOf(scored, r)
              const at = outcome?.marks[index]
              if (outcome === undefined || outcome.measure === null || at === undefined)
                return false
              const exact = exactMeasure(outcome, of)
              return exact !== undefined && isReached(outcome.measure, at) !== isReached(exact, at)
            },
            ({ levels, exactPoints, max }, graph) => {
              const { reached, mark: at } = levels[index]!
              const exact =
                of === 'points'
                  ? exactPoints
                  : graph.ratio(graph.product(exactPoints, graph.number(100)), max)
              const { better, inclusive } = MARKS[side]
              const [low, high] = better === 'more' ? [at, exact] : [exact, at]
              const isExactly = graph.compare(inclusive ? 'le' : 'lt', low, high)
              return graph.and([
                graph.present(exact),
                graph.or([
                  graph.and([reached, graph.not(isExactly)]),
                  graph.and([isExactly, graph.not(reached)]),
                ]),
              ])
            },
          ),
          nearness: (scored) => {
            const outcome = outcomeOf(scored, r)
            const at = outcome?.marks[index]
            const exact = outcome === undefined ? undefined : exactMeasure(outcome, of)
            return at === undefined || exact === undefined
              ? -1e6
              : -Math.abs(nearly(exact) - nearly(at)) - (isZero(exact) ? 1 : 0)
          },
        },
      ]
    })
  })
}

/** The number held against the marks as it is before it is rounded. */
function exactMeasure(outcome: BulkOutcome, of: 'points' | 'percent'): Quantity | undefined {
  const { exactPoints, max } = outcome
  if (exactPoints === null) return undefined
  if (of === 'points') return exactPoints
  return isZero(max) ? undefined : divide(multiply(exactPoints, HUNDRED), max)
}
