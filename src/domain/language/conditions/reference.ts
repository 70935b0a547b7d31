import { object, ref } from '../../schema/schema.ts'

/** Stands for a condition with a name. */
export const reference = {
  kind: 'condition',
  schema: object({ condition: ref('conditionName', 'A condition from `conditions`.') }),
} as const
