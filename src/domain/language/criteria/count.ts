import { list, object, ref } from '../schema.ts'

/** Any k of n. */
export const count = {
  kind: 'count',
  shared: true,
  schema: object({
    count: list(ref('pointBand'), {
      description: 'checklist or entries: the first band its count lies in.',
      minItems: 1,
      maxItems: 200,
    }),
  }),
} as const
