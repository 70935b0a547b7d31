import { ends, twoEnds } from '../bands.ts'
import { list, object, ref } from '../../schema/schema.ts'
import type { Of } from '../../schema/schema.ts'
import { otherwise } from './operands.ts'

/** A band whose ends may be worked out as well, from a table of cut points say. */
export const valueBand = object(
  { ...ends((description) => ref('expression', description)), is: ref('expression') },
  { description: 'A band of a number and what it stands for.', not: twoEnds },
)
export type ValueBand = Of<typeof valueBand>

/** Expands to `choose`. */
export const bands = {
  kind: 'bands',
  looks: '{ "bands": x, "of": [{ "atMost": 5, "is": 1 }] }',
  schema: object({
    bands: ref('expression', 'The first band of `of` that this number lies in.'),
    of: list(ref('valueBand'), { description: 'The bands.', minItems: 1, maxItems: 200 }),
    else: otherwise,
  }),
} as const
