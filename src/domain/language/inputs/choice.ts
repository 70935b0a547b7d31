import { object } from '../schema.ts'
import { options } from './options.ts'

export const choice = {
  kind: 'choice',
  says: 'choice of one option',
  answer: '`"partly"`, the id of an option',
  earns: 'by-criterion',
  schema: object({ options: options('choice: the options, best first by custom.') }),
} as const
