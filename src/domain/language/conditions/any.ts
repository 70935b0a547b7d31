import { list, object, ref } from '../../schema/schema.ts'

export const any = {
  kind: 'any',
  schema: object({
    any: list(ref('condition'), {
      description: 'Holds when at least one of these holds.',
      minItems: 1,
    }),
  }),
} as const
