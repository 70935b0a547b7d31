import { ends, twoEnds } from '../bands.ts'
import { either, number, object, ref, word, written, type Of } from '../schema.ts'
import type { Expression } from '../expressions/registry.ts'

/** Shares of a weight that have a name. */
const SHARES = ['all', 'half', 'none'] as const

/** Points, or a share that has a name. */
export const pointsOrShare = either(
  { description: 'Points, or all, half or none of the weight.' },
  number({ minimum: 0 }),
  word(...SHARES),
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

export const pointBand = object(
  {
    ...ends((description) => number({ description })),
    points: ref('pointsOrShare'),
  },
  { description: 'A band of a number and the points it earns.', not: twoEnds },
)
export type PointBand = Of<typeof pointBand>
