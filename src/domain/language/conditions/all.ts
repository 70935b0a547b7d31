import { list, object, ref } from '../../schema/schema.ts'

export const all = {
  kind: 'all',
  schema: object({
    all: list(ref('condition'), {
      description: 'Holds when every one of these holds.',
      minItems: 1,
    }),
  }),
} as const
