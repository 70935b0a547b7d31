import { object, ref } from '../../schema/schema.ts'
import { to } from './target.ts'

export const cap = {
  kind: 'cap',
  schema: object({ cap: ref('expression', 'Points it may have at most.'), to }),
} as const
