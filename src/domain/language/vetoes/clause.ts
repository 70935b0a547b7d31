import { object, ref } from '../../schema/schema.ts'

/** A clause that must be met; it need carry no points. */
export const clause = {
  kind: 'clause',
  schema: object({ clause: ref('id', 'A clause: no level where it is not met.') }),
} as const
