import { list, number, object, optional, ref } from '../schema.ts'
import type { Of } from '../schema.ts'

/** One choice of a `choice` input or one item of a `checklist`. */
export const option = object(
  { id: ref('id'), title: optional(ref('text', 'As the assessor reads it.')) },
  { description: 'One choice, or one item of a checklist.' },
)
export type Option = Of<typeof option>

/** Options in the order in which they are shown. */
export function options(description: string) {
  return list(ref('option'), { description, minItems: 1, maxItems: 200 })
}

export const step = optional(
  number({
    description: 'points, number: answers are whole multiples of it. Default for points 1.',
    exclusiveMinimum: 0,
  }),
)

export const unit = optional(ref('text', 'number, samples: the unit, such as h or orders.'))

export const max = optional(
  number({
    description: 'number: the greatest that can be answered. entries: the most cases.',
  }),
)
