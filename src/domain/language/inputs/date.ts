import { object } from '../../schema/schema.ts'

export const date = {
  kind: 'date',
  says: 'date',
  answer: '`"2026-05-31"`',
  earns: 'nothing',
  schema: object({}),
} as const
