import { object } from '../schema.ts'
import { options } from './shared.ts'

export const checklist = {
  kind: 'checklist',
  says: 'checklist',
  earns: 'itself',
  schema: object({ items: options('checklist: the items to tick.') }),
} as const
