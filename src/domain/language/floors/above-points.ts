import { object, ref } from '../schema.ts'

export const abovePoints = {
  kind: 'abovePoints',
  schema: object({ abovePoints: ref('expression', 'More than this many points.') }),
} as const
