import { object } from '../schema.ts'
import { severalOf } from './shared.ts'

export const max = {
  kind: 'max',
  schema: object({ max: severalOf('The greatest.') }),
} as const
