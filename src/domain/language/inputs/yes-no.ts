import { object } from '../../schema/schema.ts'

export const yesNo = {
  kind: 'yes-no',
  says: 'yes-no',
  answer: '`true`',
  usually: 'yes: all of the weight',
  earns: 'itself',
  schema: object({}),
} as const
