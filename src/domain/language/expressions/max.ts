import { object } from '../../schema/schema.ts'
import { severalOf } from './operands.ts'

export const max = {
  kind: 'max',
  looks: '{ "max": [x, y] }',
  schema: object({ max: severalOf('The greatest.') }),
} as const
