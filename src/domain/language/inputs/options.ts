import { list, object, optional, ref } from '../../schema/schema.ts'
import type { Of } from '../../schema/schema.ts'

/** One item of a `checklist`. */
export const option = object(
  { id: ref('id'), title: optional(ref('text', 'As the assessor reads it.')) },
  { description: 'One item of a checklist.' },
)
export type Option = Of<typeof option>

/** Options in the order in which they are shown. */
export function options(description: string) {
  return list(ref('option'), { description, minItems: 1, maxItems: 200 })
}
