import { amount } from '../plain-values.ts'
import { object, optional } from '../../schema/schema.ts'

/** The weight, less so much for each, until nothing is left. */
export const deduct = {
  kind: 'deduct',
  schema: object({
    deduct: amount(
      'number, checklist, entries or samples: points less for each one counted, not ticked, recorded or failed.',
      { exclusiveMinimum: 0 },
    ),
    atLeast: optional(amount('Points that are left at least. Default 0.')),
  }),
} as const
