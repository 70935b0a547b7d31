import { object, ref } from '../../schema/schema.ts'

export const percent = {
  kind: 'percent',
  side: 'atLeast',
  of: 'percent',
  schema: object({ percent: ref('expression', 'At least this per cent of the maximum.') }),
} as const
