import { object } from '../../schema/schema.ts'
import { severalOf } from './operands.ts'

export const sum = {
  kind: 'sum',
  looks: '{ "sum": [x, y] }',
  schema: object({ sum: severalOf('All of these added up.') }),
} as const
