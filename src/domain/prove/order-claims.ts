import { compare } from '../bulk/quantity.ts'
import { compileScorer, type BulkScorer } from '../bulk/scorer.ts'
import type { ExpandedAdjustment } from '../expand/expanded.ts'
import { expandPack } from '../expand/expand.ts'
import { pathsIn } from '../expand/expressions.ts'
import { planPack } from '../expand/plan.ts'
import { TOTAL } from '../expand/tree.ts'
import { pointer } from '../fault.ts'
import { message } from '../messages/message.ts'
import type { Pack } from '../pack/pack.ts'
import type { Adjustment } from '../language/adjustments/registry.ts'
import type { Scheme as PackScheme } from '../language/scheme.ts'
import type { Claim } from './claim.ts'
import { named, schemePointer } from './names.ts'
import type { Scheme } from './scheme.ts'
import { outcomeOf } from './statement.ts'

/** The order of two neighbouring adjustments makes no difference. */
export function orderClaims(scheme: Scheme): readonly Claim[] {
  const { expanded } = scheme
  return expanded.results.flatMap((result, r) =>
    result.adjustments.slice(1).flatMap((second, index): readonly Claim[] => {
      const first = result.adjustments[index]!
      // Adjustments of the total stand after those of parts; another order would not be lawful.
      if ((first.to === TOTAL) !== (second.to === TOTAL)) return []
      const rounding = result.nodeById.get(second.to)?.rounding
      const isFree =
        isPlainSum(first) &&
        isPlainSum(second) &&
        result.clamp?.when !== 'each' &&
        (rounding === undefined || rounding.mode === 'none')
      let other: BulkScorer | undefined
      const names = {
        adjustment: named(first.adjustment.id, first.adjustment.title),
        other: named(second.adjustment.id, second.adjustment.title),
      }
      return [
        {
          key: `order:${r}:${first.adjustment.id}:${second.adjustment.id}`,
          expects: 'none',
          code: 'order-matters',
          subject: {
            pointer: pointer(...schemePointer(expanded, r), 'adjustments', index + 1),
            message: message('proof-order-matters', names),
          },
          isSo: (scored) => {
            const outcome = outcomeOf(scored, r)
            if (outcome === undefined || isFree) return false
            const { points, rank } = outcome
            other ??= swapped(expanded.pack, result.id, index)
            const { input } = other.read(scheme.assessmentOf(scored.answering))
            if (input === undefined || points === null) return false
            const turned = other.score(input).results[r]!
            if (turned.points === null) return true
            return compare(turned.points, points) !== 0 || turned.rank !== rank
          },
          mayBeSo: () => !isFree,
        },
      ]
    }),
  )
}

/** A sum added whatever the points are: two of them may stand in any order. */
function isPlainSum({ adjustment, amount, rule }: ExpandedAdjustment): boolean {
  if (!('add' in adjustment) || amount === undefined) return false
  const paths = pathsIn(amount)
  return rule === undefined && !paths.some((path) => /^\$\.(parts|total|clauses)\./.test(path))
}

/** A scorer of the pack with two neighbouring adjustments of one result in the other order. */
function swapped(pack: Pack, result: string, index: number): BulkScorer {
  const turn = (adjustments: readonly Adjustment[] | undefined): readonly Adjustment[] => {
    const list = [...(adjustments ?? [])]
    ;[list[index], list[index + 1]] = [list[index + 1]!, list[index]!]
    return list
  }
  const { rules } = pack
  const results: { [id: string]: PackScheme } = { ...rules.results }
  if (result !== 'main') {
    const own = results[result]!
    results[result] = { ...own, adjustments: turn(own.adjustments) }
  }
  const expanded = expandPack({
    ...pack,
    rules:
      result === 'main'
        ? { ...rules, adjustments: turn(rules.adjustments) }
        : { ...rules, results },
  })
  return compileScorer({ expanded, plan: planPack(expanded) })
}
