import { object } from '../schema.ts'

export const yesNo = {
  kind: 'yes-no',
  says: 'yes-no',
  earns: 'itself',
  schema: object({}),
} as const
