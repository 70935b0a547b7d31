import { integer, object } from '../../schema/schema.ts'

export const best = {
  kind: 'best',
  says: 'the k best, added up',
  of: 'points',
  schema: object({
    best: integer({ description: 'How many of the best count.', minimum: 1 }),
  }),
} as const
