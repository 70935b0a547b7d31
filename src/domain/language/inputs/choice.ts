import { object } from '../schema.ts'
import { options } from './shared.ts'

export const choice = {
  kind: 'choice',
  says: 'choice of one option',
  schema: object({ options: options('choice: the options, best first by custom.') }),
} as const
