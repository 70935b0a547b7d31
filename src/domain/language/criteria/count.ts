import { object } from '../../schema/schema.ts'
import { bandsOrName } from './earning.ts'

/** Any k of n. */
export const count = {
  kind: 'count',
  schema: object({
    count: bandsOrName('checklist or entries: the first band its count lies in.'),
  }),
} as const
