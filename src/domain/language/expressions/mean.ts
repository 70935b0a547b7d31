import { object } from '../../schema/schema.ts'
import { severalOf } from './operands.ts'

export const mean = {
  kind: 'mean',
  looks: '{ "mean": [x, y] }',
  schema: object({ mean: severalOf('The mean.') }),
} as const
