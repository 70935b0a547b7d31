import { integer, object } from '../schema.ts'

/** The k best of the children, added up. */
export const best = {
  kind: 'best',
  schema: object({
    best: integer({ description: 'How many of the best count.', minimum: 1 }),
  }),
} as const
