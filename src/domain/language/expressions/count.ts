import { list, object, ref } from '../../schema/schema.ts'

export const count = {
  kind: 'count',
  looks: '{ "count": [paths] }',
  schema: object({
    count: list(ref('path'), {
      description: 'How many of these facts are true.',
      minItems: 1,
      maxItems: 500,
    }),
  }),
} as const
