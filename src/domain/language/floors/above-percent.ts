import { object, ref } from '../schema.ts'

export const abovePercent = {
  kind: 'abovePercent',
  schema: object({ abovePercent: ref('expression', 'More than this per cent of the maximum.') }),
} as const
