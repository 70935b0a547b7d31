import { object } from '../../schema/schema.ts'
import { severalOf } from './operands.ts'

export const median = {
  kind: 'median',
  looks: '{ "median": [x, y] }',
  schema: object({ median: severalOf('The median of these.') }),
} as const
