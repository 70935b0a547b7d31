import { number, optional, ref } from '../../schema/schema.ts'

/** Answers are whole multiples of it. */
export const step = optional(
  number({
    description: 'points, number: answers are whole multiples of it. Default for points 1.',
    exclusiveMinimum: 0,
  }),
)

/** What is counted or measured. */
export const unit = optional(ref('text', 'number, samples: the unit, such as h or orders.'))

/** The most that can be answered. */
export const max = optional(
  number({
    description: 'number: the greatest that can be answered. entries: the most cases.',
  }),
)
