import { list, object, ref } from '../schema.ts'

export const bands = {
  kind: 'bands',
  shared: true,
  schema: object({
    bands: list(ref('pointBand'), {
      description: 'number: the first band it lies in.',
      minItems: 1,
      maxItems: 200,
    }),
  }),
} as const
