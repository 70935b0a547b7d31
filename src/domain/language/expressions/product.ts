import { object } from '../../schema/schema.ts'
import { severalOf } from './operands.ts'

export const product = {
  kind: 'product',
  looks: '{ "product": [x, y] }',
  schema: object({ product: severalOf('All of these multiplied.') }),
} as const
