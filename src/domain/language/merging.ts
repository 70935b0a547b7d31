import { kinds, namesOf } from './family.ts'
import { number, object, oneOf, optional, type Of } from './schema.ts'

// The methods share a file: each is the name of a well-known function of numbers.

/** How the several results of one input, from places or by methods, become one. */
const MERGING = kinds({
  mean: { kind: 'mean' },
  median: { kind: 'median' },
  'trimmed-mean': { kind: 'trimmed-mean' },
  min: { kind: 'min' },
  max: { kind: 'max' },
  sum: { kind: 'sum' },
})
export type Merge = keyof typeof MERGING

/** How the answers of several assessors become one: they may also have to agree, but never add up. */
const { sum: _, ...ofSeveral } = MERGING
const ASSESSOR_MERGING = kinds({ ...ofSeveral, consensus: { kind: 'consensus' } })

export const merge = oneOf(
  namesOf(MERGING),
  'How several numbers become one. trimmed-mean leaves out the highest and the lowest.',
)

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
