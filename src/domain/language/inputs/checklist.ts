import { object } from '../../schema/schema.ts'
import { options } from './options.ts'

export const checklist = {
  kind: 'checklist',
  says: 'checklist',
  answer: '`{ "value": ["menu", "prices"] }`, ticked',
  usually: 'the share that is ticked',
  earns: 'itself',
  schema: object({ items: options('checklist: the items to tick.') }),
} as const
