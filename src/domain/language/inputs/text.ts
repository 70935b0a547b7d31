import { object } from '../schema.ts'

export const text = {
  kind: 'text',
  says: 'text (kept as evidence, never scored)',
  earns: 'nothing',
  schema: object({}),
} as const
