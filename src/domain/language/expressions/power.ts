import { integer, object, pair, ref } from '../../schema/schema.ts'

const exponent = integer({ description: 'The exponent.' })

export const power = {
  kind: 'power',
  looks: '{ "power": [x, 2] }',
  schema: object({
    power: pair(ref('expression'), exponent, {
      description: 'A number and a whole exponent.',
    }),
  }),
} as const
