import type { Assessment } from '../language/assessment.ts'
import {
  compare,
  divide,
  fromNumber,
  isZero,
  subtract,
  toExact,
  type Quantity,
} from '../numbers/quantity.ts'
import type { Graph } from '../meaning/graph.ts'
import type { ResultMeaning } from '../meaning/lower/result.ts'
import type { Id } from '../meaning/operation.ts'
import { meantAs } from './level-claims.ts'
import type { ProvablePack } from './scheme.ts'
import { outcomeOf, type Statement } from './statement.ts'
import { allOf, seekWitness, type SearchVerdict } from './witness.ts'

/** One side of the mark of a level of a result. */
export type LevelSide = { readonly r: number; readonly index: number; readonly isReached: boolean }

/** Boxes that are looked at, in each order, before a search ends. */
const BOXES = 200

/** Steps nearer, at most. */
const STEPS = 40

/**
 * The assessment whose number is the lowest that reaches a mark, or the highest that does not (the
 * other way round where less is better), as far as the search comes; rather one that only the mark holds from the level. `known` are where it begins.
 */
export function nearestTotal(
  scheme: ProvablePack,
  side: LevelSide,
  known: readonly Assessment[],
): Assessment | undefined {
  return approach(scheme, side, known, true) ?? approach(scheme, side, known, false)
}

function approach(
  scheme: ProvablePack,
  side: LevelSide,
  known: readonly Assessment[],
  isPlain: boolean,
): Assessment | undefined {
  let nearest: Assessment | undefined
  let least: Quantity | undefined
  const take = (assessment: Assessment): void => {
    const away = distanceOf(scheme, side, assessment, isPlain)
    if (away === undefined || (least !== undefined && compare(away, least) >= 0)) return
    nearest = assessment
    least = away
  }
  known.forEach(take)
  const seek = (most: Quantity | undefined, mayEqual: boolean): SearchVerdict['kind'] => {
    const verdict = allOf(seekWitness(scheme, within(scheme, side, isPlain, most, mayEqual), BOXES))
    if (verdict.kind === 'shown') take(verdict.assessment)
    return verdict.kind
  }
  if (least === undefined && seek(undefined, true) !== 'shown') return undefined
  for (let step = 0; step < STEPS; step += 1) {
    // At once to the mark; else half the way, and where that is too far or too hard, any way nearer.
    const from = least!
    if (isZero(from)) break
    if (step === 0 && side.isReached && seek(fromNumber(0), true) === 'shown') break
    if (seek(divide(from, fromNumber(2)), true) === 'shown') continue
    if (seek(from, false) !== 'shown') break
  }
  return nearest
}

/** Whether a side is that of the greater numbers: where less is better, it is the one not reached. */
function isAbove(
  { expanded }: ProvablePack,
  { r, isReached }: Pick<LevelSide, 'r' | 'isReached'>,
): boolean {
  return isReached === (expanded.results[r]!.better !== 'less')
}

/** How far an assessment is from the mark; undefined where it is not on that side. */
function distanceOf(
  scheme: ProvablePack,
  { r, index, isReached }: LevelSide,
  assessment: Assessment,
  isPlain: boolean,
): Quantity | undefined {
  const result = scheme.scoreOf(assessment)
  const outcome = result === undefined ? undefined : outcomeOf({ result }, r)
  const mark = outcome?.marks[index]
  if (outcome === undefined || outcome.measure === null || mark === undefined) return undefined
  if ((outcome.reached[index] === 1) !== isReached) return undefined
  const guards = scheme.expanded.results[r]!.gates
  const isHeld = guards.every(
    ({ ranks }, g) => !ranks.includes(index + 1) || outcome.gates[g] === 1,
  )
  if (isPlain && !(isReached ? outcome.rank === index + 1 : isHeld)) return undefined
  return isAbove(scheme, { r, isReached })
    ? subtract(outcome.measure, mark)
    : subtract(mark, outcome.measure)
}

/** That an assessment is on a side, and at most so far from the mark. */
function within(
  scheme: ProvablePack,
  side: LevelSide,
  isPlain: boolean,
  most: Quantity | undefined,
  mayEqual: boolean,
): Statement {
  const { r, index, isReached } = side
  const guards = scheme.expanded.results[r]!.gates
  const node = (result: ResultMeaning, graph: Graph): Id => {
    const { reached, mark } = result.levels[index]!
    const away = isAbove(scheme, side)
      ? graph.difference(result.measure, mark)
      : graph.difference(mark, result.measure)
    const plain = isReached
      ? graph.compare('eq', result.awarded, graph.number(index + 1))
      : graph.and(
          guards.flatMap(({ ranks }, g) =>
            ranks.includes(index + 1) ? [result.gates[g]!.holds] : [],
          ),
        )
    return graph.and([
      isReached ? reached : graph.not(reached),
      graph.present(away),
      ...(isPlain ? [plain] : []),
      ...(most === undefined
        ? []
        : [graph.compare(mayEqual ? 'le' : 'lt', away, graph.number(toExact(most)))]),
    ])
  }
  return {
    node: meantAs(r, () => true, node).node,
    isSo: ({ assessment }) => {
      const away = distanceOf(scheme, side, assessment(), isPlain)
      if (away === undefined) return false
      if (most === undefined) return true
      const order = compare(away, most)
      return mayEqual ? order <= 0 : order < 0
    },
  }
}
