import { number, object, optional } from '../schema.ts'

/** The weight, less so much for each: 每缺一项扣2分，扣完为止. */
export const deduct = {
  kind: 'deduct',
  shared: true,
  schema: object({
    deduct: number({
      description:
        'number, checklist, entries or samples: points less for each one counted, not ticked, recorded or failed.',
      exclusiveMinimum: 0,
    }),
    atLeast: optional(
      number({ description: 'Points that are left at least. Default 0.', minimum: 0 }),
    ),
  }),
} as const
