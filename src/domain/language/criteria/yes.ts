import { object, ref } from '../../schema/schema.ts'

/** What "yes" earns; "no" earns nothing. */
export const yes = {
  kind: 'yes',
  schema: object({ yes: ref('share', 'yes-no: what "yes" earns.') }),
} as const
