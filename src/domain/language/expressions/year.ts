import { object, ref } from '../schema.ts'

export const year = {
  kind: 'year',
  schema: object({ year: ref('path', 'The year of a date.') }),
} as const
