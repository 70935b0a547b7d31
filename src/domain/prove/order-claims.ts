import { compare } from '../numbers/quantity.ts'
import { compileScorer, type BulkScorer } from '../bulk/scorer.ts'
import type { Expanded, ExpandedAdjustment } from '../expand/expanded.ts'
import { expandPack } from '../expand/expand.ts'
import { groupsIn, pathsIn } from '../expand/expressions.ts'
import { conditionPaths } from '../language/conditions/paths.ts'
import { planPack } from '../expand/plan.ts'
import { TOTAL } from '../expand/tree.ts'
import { pointer } from '../faults/fault.ts'
import { lowerPack, type Lowered } from '../meaning/lower/lower.ts'
import { message } from '../messages/message.ts'
import type { Pack } from '../pack/pack.ts'
import type { Adjustment } from '../language/adjustments/registry.ts'
import type { Scheme as PackScheme } from '../language/scheme.ts'
import { pathNames } from '../rules/path.ts'
import type { PackClaim } from './claim.ts'
import { meantAs } from './level-claims.ts'
import { named, schemePointer } from './names.ts'
import type { ProvablePack } from './scheme.ts'
import { outcomeOf } from './statement.ts'

/** The order of two neighbouring adjustments makes no difference. */
export function orderClaims({ expanded }: ProvablePack): readonly PackClaim[] {
  return expanded.results.flatMap((result, r) =>
    result.adjustments.slice(1).flatMap((second, index): readonly PackClaim[] => {
      const first = result.adjustments[index]!
      // Adjustments of the total stand after those of parts; another order would not be lawful.
      if ((first.to === TOTAL) !== (second.to === TOTAL)) return []
      const isFree = ({ to }: ExpandedAdjustment): boolean => {
        const node = result.nodeById.get(to)
        // Points of a clause are held between 0 and its weight after each.
        return node !== undefined && (node.rounding?.mode ?? 'none') === 'none'
      }
      const areSums = [first, second].every((one) => isPlainSum(one, expanded) && isFree(one))
      if (areSums && result.clamp?.when !== 'each') return []
      let turned: Turned | undefined
      const other = (): Turned => (turned ??= swapped(expanded.pack, result.id, index))
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
          ...meantAs(
            r,
            (scored) => {
              const outcome = outcomeOf(scored, r)
              if (outcome === undefined || outcome.points === null) return false
              const { points, rank } = outcome
              const { input } = other().scorer.read(scored.assessment())
              if (input === undefined) return false
              const turned = other().scorer.score(input).results[r]!
              if (turned.points === null) return true
              return compare(turned.points, points) !== 0 || turned.rank !== rank
            },
            ({ status, points, awarded }, graph) => {
              const own = lowerPack(other().lowered, graph).results[r]!
              return graph.or([
                graph.compare('ne', status, own.status),
                graph.compare('ne', points, own.points),
                graph.compare('ne', awarded, own.awarded),
              ])
            },
          ),
        },
      ]
    }),
  )
}

/** A sum added whatever the points are: two of them may stand in any order. */
function isPlainSum({ adjustment, amount, rule }: ExpandedAdjustment, expanded: Expanded): boolean {
  const isSaid = (path: string): boolean => {
    const [space = '', id = ''] = pathNames(path) ?? []
    if (space === 'answers' || space === 'profile' || space === 'date') return true
    const term = expanded.terms.get(`${space}.${id}`)
    return (
      term !== undefined &&
      term.reads.every(isSaid) &&
      term.groups.every((group) =>
        expanded.groups
          .get(group)!
          .rules.every(({ conditions }) =>
            conditionPaths(conditions, expanded.shared).every(isSaid),
          ),
      )
    )
  }
  if (!('add' in adjustment) || amount === undefined || rule !== undefined) return false
  return groupsIn(amount).length === 0 && pathsIn(amount).every(isSaid)
}

type Turned = { readonly lowered: Lowered; readonly scorer: BulkScorer }

/** The pack with two neighbouring adjustments of one result in the other order. */
function swapped(pack: Pack, result: string, index: number): Turned {
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
  const lowered = { expanded, plan: planPack(expanded) }
  return { lowered, scorer: compileScorer(lowered) }
}
