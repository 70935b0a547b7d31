import { object, ref } from '../../schema/schema.ts'

export const points = {
  kind: 'points',
  side: 'atLeast',
  of: 'points',
  schema: object({ points: ref('expression', 'At least this many points.') }),
} as const
