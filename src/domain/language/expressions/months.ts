import { object, pair, ref } from '../../schema/schema.ts'

export const months = {
  kind: 'months',
  looks: '{ "months": [date, date] }',
  schema: object({
    months: pair(ref('path'), ref('path'), {
      description: 'Whole months from one date to another.',
    }),
  }),
} as const
