import { number, object, optional, ref } from '../../schema/schema.ts'
import { to } from './target.ts'

export const add = {
  kind: 'add',
  schema: object({
    add: ref('expression', 'Points added; a deduction is negative.'),
    to,
    atLeast: optional(number({ description: 'The least that add may add.' })),
    atMost: optional(number({ description: 'The most that add may add.' })),
  }),
} as const
