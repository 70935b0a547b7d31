import { object } from '../../schema/schema.ts'
import { bandsOrName } from './earning.ts'

export const bands = {
  kind: 'bands',
  schema: object({
    bands: bandsOrName('number: the first band it lies in.'),
  }),
} as const
