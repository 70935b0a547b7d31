import { object, ref } from '../../schema/schema.ts'

/** Something that must not have happened. */
export const when = {
  kind: 'when',
  schema: object({ id: ref('id'), when: ref('condition', 'No level where this holds.') }),
} as const
