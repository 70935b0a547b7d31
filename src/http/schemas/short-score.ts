import { Type } from 'typebox'
import type { ShortScore } from '../../app/scoring/score-in-bulk.ts'

const exact = Type.Union([Type.Number(), Type.String()], {
  description: 'A decimal as a number, any other fraction as text such as `100/3`.',
})
const exactOrNull = Type.Union([exact, Type.Null()])

/** Numbers and levels without reasons, see `ShortScore`. */
export const shortScore = Type.Unsafe<ShortScore>(
  Type.Object({
    standard: Type.Object({
      id: Type.String(),
      edition: Type.String(),
      revision: Type.Integer(),
      digest: Type.String(),
    }),
    date: Type.String(),
    marks: Type.Array(Type.String(), { description: 'Marks to be shown with these numbers.' }),
    results: Type.Array(
      Type.Object({
        id: Type.String(),
        status: Type.Enum(['scored', 'not-scored', 'blocked']),
        points: exactOrNull,
        max: exact,
        percent: exactOrNull,
        level: Type.Union([Type.String(), Type.Null()]),
        qualifiers: Type.Array(Type.String()),
        parts: Type.Record(Type.String(), exactOrNull),
        blockedBy: Type.Array(Type.String()),
      }),
    ),
  }),
)
