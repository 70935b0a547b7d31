import { object, ref } from '../schema.ts'

export const points = {
  kind: 'points',
  schema: object({ points: ref('expression', 'Points worked out.') }),
} as const
