import { object, ref } from '../../schema/schema.ts'

export const not = {
  kind: 'not',
  schema: object({ not: ref('condition', 'Holds when this does not.') }),
} as const
