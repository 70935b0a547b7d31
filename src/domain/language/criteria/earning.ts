import { ends, twoEnds } from '../bands.ts'
import { either, list, number, object, ref, written, type Of } from '../../schema/schema.ts'
import { id, FRACTION_ABOVE_0, type Amount, type FractionText } from '../plain-values.ts'
import type { Expression } from '../expressions/registry.ts'

/** Shares of a weight that have a name. */
const SHARES = ['all', 'half', 'none'] as const

/** The names of shares of a weight. */
export const SHARE_NAMES: readonly string[] = SHARES

/** Points, or a share that has a name. */
export const pointsOrShare = either(
  { description: 'Points (a fraction such as 93/23 too), or all, half or none of the weight.' },
  number({ minimum: 0 }),
  written<(typeof SHARES)[number] | FractionText>({
    type: 'string',
    pattern: `^(?:${SHARES.join('|')}|${FRACTION_ABOVE_0})$`,
    examples: SHARES,
  }),
)
export type PointsOrShare = Of<typeof pointsOrShare>

/** The words `all`, `half`, `none`, or an expression: the share of a clause's weight, 0 to 1. */
export const share = written<Expression>({
  description: 'all, half, none, or an expression for the share of the weight, 0 to 1.',
  type: ['number', 'string', 'object'],
  if: { enum: SHARES },
  else: ref('expression'),
})
export type Share = Of<typeof share>

/** Whether points are a share that has a name. */
export function isShareName(points: PointsOrShare): points is (typeof SHARES)[number] {
  return SHARES.some((name) => name === points)
}

/** Points or a share of a weight in points; undefined for one that has no name. */
export function pointsIn(points: PointsOrShare): Amount | undefined {
  return isShareName(points) ? undefined : points
}

/** A share as an expression says it. */
export function shareExpression(share: Share): Expression {
  return share === 'all' ? 1 : share === 'half' ? 0.5 : share === 'none' ? 0 : share
}

export const pointBand = object(
  {
    ...ends((description) => number({ description })),
    points: ref('pointsOrShare'),
  },
  { description: 'A band of a number and the points it earns.', not: twoEnds },
)
export type PointBand = Of<typeof pointBand>

/** Bands, or the name of some in `bands` of the rules. */
export function bandsOrName(description: string) {
  return either(
    { description: `${description} Bands, or the name of those in bands.` },
    list(ref('pointBand'), { minItems: 1, maxItems: 200 }),
    id,
  )
}
