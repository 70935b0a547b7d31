import { object } from '../../schema/schema.ts'
import { severalOf } from './operands.ts'

export const or = {
  kind: 'or',
  looks: '{ "or": [x, y] }',
  schema: object({ or: severalOf('The first that is there.') }),
} as const
