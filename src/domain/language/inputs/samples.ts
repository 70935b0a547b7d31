import { integer, object, optional } from '../../schema/schema.ts'
import { unit } from './range.ts'

/** A sample: how many were checked and how many of them failed. */
export const samples = {
  kind: 'samples',
  says: 'samples (checked and failed)',
  answer: '`{ "value": { "checked": 8, "failed": 2 } }`',
  usually: 'the share that passed',
  earns: 'itself',
  schema: object({
    unit,
    least: optional(
      integer({ description: 'samples: how many must be checked at least.', minimum: 1 }),
    ),
  }),
} as const
