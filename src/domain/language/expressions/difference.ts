import { object, pair, ref } from '../../schema/schema.ts'

export const difference = {
  kind: 'difference',
  looks: '{ "difference": [x, y] }',
  schema: object({
    difference: pair(ref('expression'), ref('expression'), {
      description: 'The first minus the second.',
    }),
  }),
} as const
