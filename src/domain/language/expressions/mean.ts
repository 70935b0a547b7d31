import { object } from '../schema.ts'
import { severalOf } from './shared.ts'

export const mean = {
  kind: 'mean',
  looks: '{ "mean": [x, y] }',
  schema: object({ mean: severalOf('The mean.') }),
} as const
