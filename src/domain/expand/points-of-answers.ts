import { exact, type Exact } from '../numbers/exact.ts'
import { criterionOf } from '../language/criteria/criterion-of.ts'
import { isShareName, shareExpression } from '../language/criteria/earning.ts'
import type { PointsOrShare } from '../language/criteria/earning.ts'
import { byCriterion, type Criterion } from '../language/criteria/registry.ts'
import { answersOf } from '../language/inputs/choice.ts'
import type { Input } from '../language/inputs/registry.ts'
import type { Rules, Weight } from '../language/rules.ts'
import type { Clause, Standard } from '../language/standard.ts'

/** What each answer to a question earns, before anything is done to it. */
export type PointsOfAnswers = ReadonlyMap<string | boolean, Exact>

/** What a pack says of weights and criteria. */
type Judging = Pick<Rules, 'weights' | 'classes' | 'criteria' | 'criterion'>

/** The weight of a clause as written, its own or that of its class; 0 without either. */
export function weightOf({ weights, classes }: Judging, clause: Clause): Weight {
  return weights?.[clause.id] ?? classes?.[clause.class ?? ''] ?? 0
}

/** A weight without its reason. */
function pointsOfWeight(weight: Weight): Exact {
  return exact(typeof weight === 'object' ? weight.points : weight)
}

/**
 * What each answer to an input earns, so that several answers can be merged by their points: the one
 * clause that rests on it asks nothing else, and gives each option, or yes and no, points of its own
 * whatever else is answered. Undefined where that is not so.
 */
export function pointsOfAnswers(
  id: string,
  input: Input,
  clauses: readonly Clause[],
  { standard, rules }: { readonly standard: Standard; readonly rules: Judging },
): PointsOfAnswers | undefined {
  const [clause, ...others] = clauses.filter((one) => inputsAsked(one, standard).includes(id))
  if (clause === undefined || others.length > 0) return undefined
  if (inputsAsked(clause, standard).length > 1) return undefined
  const criterion: Criterion = criterionOf(rules, clause) ?? {}
  if (criterion.of !== undefined && criterion.of !== `$.answers.${id}`) return undefined
  return fixedPoints(input, criterion, pointsOfWeight(weightOf(rules, clause)))
}

function inputsAsked({ id, ask: own }: Clause, standard: Standard): readonly string[] {
  const ask = own ?? standard.ask
  return ask === undefined ? [] : 'type' in ask ? [id] : ask
}

function fixedPoints(
  input: Input,
  criterion: Criterion,
  weight: Exact,
): PointsOfAnswers | undefined {
  // Of a weight of 0 there is no share: such a clause is met by the share alone.
  const ofWeight = (share: number): Exact => exact(share).mul(weight.n === 0n ? 1n : weight)
  const earned = (points: PointsOrShare): Exact =>
    isShareName(points) ? ofWeight(Number(shareExpression(points))) : exact(points)
  const yes = (share: unknown): PointsOfAnswers | undefined =>
    input.type === 'yes-no' && typeof share === 'number' && share >= 0
      ? new Map([
          [true, ofWeight(share)],
          [false, ofWeight(0)],
        ])
      : undefined
  const none = (): undefined => undefined
  return byCriterion<PointsOfAnswers | undefined>(criterion, {
    yes: ({ yes: share }) => yes(shareExpression(share)),
    choice: ({ choice }) =>
      input.type === 'choice'
        ? new Map(
            answersOf(input.options).map(({ id }) => [
              id,
              Object.hasOwn(choice, id) ? earned(choice[id]!) : ofWeight(0),
            ]),
          )
        : undefined,
    bands: none,
    count: none,
    each: none,
    deduct: none,
    samples: none,
    line: none,
    logNormal: none,
    points: none,
    rules: none,
    unscored: none,
    default: () => yes(1),
  })
}
