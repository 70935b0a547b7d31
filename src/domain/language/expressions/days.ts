import { object, pair, ref } from '../../schema/schema.ts'

export const days = {
  kind: 'days',
  looks: '{ "days": [date, date] }',
  schema: object({
    days: pair(ref('path'), ref('path'), {
      description: 'Whole days from one date to another.',
    }),
  }),
} as const
