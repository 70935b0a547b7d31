import { object } from '../../schema/schema.ts'
import { max } from './range.ts'

/** A list of recorded cases, such as special deductions; rules read how many there are. */
export const entries = {
  kind: 'entries',
  says: 'entries (a list of cases)',
  answer: '`{ "value": [{ "text": "…" }] }`, cases',
  earns: 'nothing',
  schema: object({ max }),
} as const
