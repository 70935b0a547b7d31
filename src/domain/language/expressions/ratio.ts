import { object, pair, ref } from '../../schema/schema.ts'

export const ratio = {
  kind: 'ratio',
  looks: '{ "ratio": [x, y] }',
  schema: object({
    ratio: pair(ref('expression'), ref('expression'), {
      description: 'The first divided by the second; missing when that is 0.',
    }),
  }),
} as const
