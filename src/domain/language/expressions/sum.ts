import { object } from '../schema.ts'
import { severalOf } from './shared.ts'

export const sum = {
  kind: 'sum',
  schema: object({ sum: severalOf('All of these added up.') }),
} as const
