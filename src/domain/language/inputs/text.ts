import { object } from '../../schema/schema.ts'

export const text = {
  kind: 'text',
  says: 'text (kept as evidence, never scored)',
  answer: '`"Seen at the counter."`, kept as evidence',
  earns: 'nothing',
  schema: object({}),
} as const
