import { object, ref } from '../../schema/schema.ts'
import { to } from './target.ts'

export const set = {
  kind: 'set',
  schema: object({ set: ref('expression', 'Points it becomes.'), to }),
} as const
