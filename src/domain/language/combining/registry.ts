import { kinds, namesOf } from '../../schema/family.ts'
import { written, type Of } from '../../schema/schema.ts'
import { best } from './best.ts'
import { max } from './max.ts'
import { mean } from './mean.ts'
import { median } from './median.ts'
import { min } from './min.ts'
import { none } from './none.ts'
import { product } from './product.ts'
import { sum } from './sum.ts'
import { weightedMean } from './weighted-mean.ts'

/** The ways in which the children of a node become one number. */
export const COMBINING = kinds({
  sum,
  'weighted-mean': weightedMean,
  mean,
  median,
  min,
  max,
  product,
  best,
  none,
})
export type CombineKind = keyof typeof COMBINING

/** How the children of a node become one number: a name, or `{ "best": k }`. */
export type Combine = Exclude<CombineKind, 'best'> | Of<typeof best.schema>

const { properties, required } = best.schema

export const combine = written<Combine>({
  description: 'How the children of a node become one number; {"best": k} adds the k best.',
  type: ['string', 'object'],
  if: { type: 'string' },
  then: { enum: namesOf(COMBINING).filter((kind) => kind !== best.kind) },
  properties,
  required: required ?? [],
  additionalProperties: false,
})
