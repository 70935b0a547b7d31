import { object, ref } from '../../schema/schema.ts'

export const points = {
  kind: 'points',
  schema: object({ points: ref('expression', 'Points worked out.') }),
} as const
