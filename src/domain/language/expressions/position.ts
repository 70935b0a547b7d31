import { object } from '../../schema/schema.ts'
import { severalOf } from './operands.ts'

export const position = {
  kind: 'position',
  looks: '{ "position": [x, y] }',
  schema: object({
    position: severalOf('Which of these is the least: 1 for the first; the first of equals.'),
  }),
} as const
