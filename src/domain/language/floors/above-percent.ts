import { object, ref } from '../../schema/schema.ts'

export const abovePercent = {
  kind: 'abovePercent',
  side: 'above',
  of: 'percent',
  schema: object({ abovePercent: ref('expression', 'More than this per cent of the maximum.') }),
} as const
