import { list, number, object, pair, ref } from '../../schema/schema.ts'

const point = pair(number(), number(), { description: 'One point [x, y].' })

export const line = {
  kind: 'line',
  looks: '{ "line": x, "through": [[0, 0], [4, 8]] }',
  schema: object({
    line: ref('expression', 'Straight lines through the points of `through`, level outside them.'),
    through: list(point, { description: 'Points [x, y], x rising.', minItems: 1, maxItems: 200 }),
  }),
} as const
