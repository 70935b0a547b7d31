import { constant, number, object, optional } from '../../schema/schema.ts'

export const samples = {
  kind: 'samples',
  schema: object({
    samples: constant('proportion', 'samples: the share that passed.'),
    noneAbove: optional(
      number({
        description: 'samples: nothing is earned above this share failed.',
        minimum: 0,
        maximum: 1,
      }),
    ),
  }),
} as const
