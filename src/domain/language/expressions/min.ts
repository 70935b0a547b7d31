import { object } from '../../schema/schema.ts'
import { severalOf } from './operands.ts'

export const min = {
  kind: 'min',
  looks: '{ "min": [x, y] }',
  schema: object({ min: severalOf('The least.') }),
} as const
