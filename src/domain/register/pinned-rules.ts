import { integer, object, string, type Of } from '../schema/schema.ts'
import { digest } from './record-schema.ts'

/** The rules that are judged by, fixed by the digest of their pack. */
export const pinnedRules = object(
  { standard: string(), edition: string(), revision: integer({ minimum: 1 }), digest },
  { description: 'The rules that are judged by, fixed by the digest of their pack.' },
)
export type PinnedRules = Of<typeof pinnedRules>
