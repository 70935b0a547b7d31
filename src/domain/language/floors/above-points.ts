import { object, ref } from '../../schema/schema.ts'

export const abovePoints = {
  kind: 'abovePoints',
  side: 'above',
  of: 'points',
  schema: object({ abovePoints: ref('expression', 'More than this many points.') }),
} as const
