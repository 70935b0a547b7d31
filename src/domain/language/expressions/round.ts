import { integer, object, ref } from '../../schema/schema.ts'

export const round = {
  kind: 'round',
  looks: '{ "round": x, "decimals": 1, "mode": "down" }',
  schema: object({
    round: ref('expression', 'Rounded to `decimals` in `mode`.'),
    decimals: integer({ description: 'Decimals kept by round.', minimum: 0, maximum: 12 }),
    mode: ref('roundingMode'),
  }),
} as const
