import { integer, object } from '../../schema/schema.ts'

/** Moves the level after the level by points is known. */
export const level = {
  kind: 'level',
  schema: object({
    level: integer({
      description: 'Levels up (positive) or down (negative).',
      minimum: -20,
      maximum: 20,
      not: { const: 0 },
    }),
  }),
} as const
