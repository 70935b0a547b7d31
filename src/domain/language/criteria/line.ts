import { list, number, object, pair, ref } from '../../schema/schema.ts'

const point = pair(number({ description: 'The number.' }), ref('pointsOrShare'), {
  description: 'One point [x, points].',
})

export const line = {
  kind: 'line',
  schema: object({
    line: list(point, {
      description: 'number: straight lines through [x, points].',
      minItems: 1,
      maxItems: 200,
    }),
  }),
} as const
