import { integer, number as anyNumber, object, optional } from '../../schema/schema.ts'
import { max, step, unit } from './range.ts'

export const number = {
  kind: 'number',
  says: 'number',
  answer: '`12`, within `min` and `max`',
  earns: 'by-criterion',
  schema: object({
    step,
    unit,
    min: optional(anyNumber({ description: 'number: the least that can be answered.' })),
    max,
    decimals: optional(
      integer({
        description: 'number: decimals allowed; 0 asks for a whole number.',
        minimum: 0,
        maximum: 12,
      }),
    ),
  }),
} as const
