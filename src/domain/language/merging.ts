import { isKeyOf } from '../schema/json.ts'
import { kinds, namesOf } from '../schema/family.ts'
import { number, object, oneOf, optional, type Of } from '../schema/schema.ts'

// The methods share a file: each is the name of a well-known function of numbers.

/** How several numbers become one. */
const OF_NUMBERS = kinds({
  mean: { kind: 'mean' },
  median: { kind: 'median' },
  'trimmed-mean': { kind: 'trimmed-mean' },
  min: { kind: 'min' },
  max: { kind: 'max' },
  sum: { kind: 'sum' },
})
export type NumberMerge = keyof typeof OF_NUMBERS

/** How answers that are no numbers become one by what each of them earns. */
const OF_POINTS = kinds({
  'mean-of-points': { kind: 'mean-of-points', of: 'mean' },
  'median-of-points': { kind: 'median-of-points', of: 'median' },
  'trimmed-mean-of-points': { kind: 'trimmed-mean-of-points', of: 'trimmed-mean' },
  'min-of-points': { kind: 'min-of-points', of: 'min' },
  'max-of-points': { kind: 'max-of-points', of: 'max' },
  'sum-of-points': { kind: 'sum-of-points', of: 'sum' },
})
export type PointsMerge = keyof typeof OF_POINTS

/** How the several results of one input, from places or by methods, become one. */
const MERGING = kinds({ ...OF_NUMBERS, ...OF_POINTS })
export type Merge = keyof typeof MERGING

/** How the answers of several assessors become one: they may also have to agree, but never add up. */
const { sum: _, 'sum-of-points': __, ...ofSeveral } = MERGING
const ASSESSOR_MERGING = kinds({ ...ofSeveral, consensus: { kind: 'consensus' } })

export const merge = oneOf(
  namesOf(MERGING),
  'How several answers become one. trimmed-mean leaves out the highest and the lowest; those of points judge each answer and merge what they earn.',
)

/** Whether it is the points of answers that are merged, and not the answers. */
export function isMergeOfPoints(method: string): method is PointsMerge {
  return isKeyOf(OF_POINTS, method)
}

/** How the points of several answers become one number. */
export function mergeOfPoints(method: PointsMerge): NumberMerge {
  return OF_POINTS[method].of
}

export const assessorMerge = object(
  {
    merge: oneOf(namesOf(ASSESSOR_MERGING), 'The method; consensus asks them to agree.'),
    spreadLimit: optional(
      number({
        description: 'The spread (highest minus lowest) above which they must agree.',
        minimum: 0,
      }),
    ),
  },
  { description: 'How the answers of several assessors become one.' },
)
export type AssessorMerge = Of<typeof assessorMerge>
