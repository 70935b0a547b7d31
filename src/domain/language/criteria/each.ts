import { amount } from '../plain-values.ts'
import { object } from '../../schema/schema.ts'

/** At most the weight. */
export const each = {
  kind: 'each',
  schema: object({
    each: amount('checklist: points for each item that is ticked.', { exclusiveMinimum: 0 }),
  }),
} as const
