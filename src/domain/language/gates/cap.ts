import { object, ref } from '../../schema/schema.ts'

/** At most a level. */
export const cap = {
  kind: 'cap',
  says: 'that level at most',
  schema: object({ cap: ref('id', 'The highest level allowed.') }),
} as const
