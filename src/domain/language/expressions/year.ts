import { object, ref } from '../../schema/schema.ts'

export const year = {
  kind: 'year',
  looks: '{ "year": date }',
  schema: object({ year: ref('path', 'The year of a date.') }),
} as const
