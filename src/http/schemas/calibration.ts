import { Type, type TSchema } from 'typebox'
import type { WordedCalibration } from '../../domain/words/insight/calibration-data.ts'
import { problemInWords } from './words.ts'

const orNull = (schema: TSchema): TSchema => Type.Union([schema, Type.Null()])
const text = Type.Union([Type.String(), Type.Record(Type.String(), Type.String())])
const count = Type.Integer({ minimum: 0 })
const share = Type.Number({ description: 'A share of the weight of a clause.' })

/** What assessments by several assessors tell, see `WordedCalibration`. */
export const calibration = Type.Unsafe<WordedCalibration>(
  Type.Object({
    calibration: Type.Literal('touchstone-calibration/1'),
    standard: Type.Object({
      id: Type.String(),
      edition: Type.String(),
      revision: Type.Integer(),
      digest: Type.String(),
      designation: Type.Optional(Type.String()),
      title: text,
    }),
    marks: Type.Array(Type.String(), { description: 'Marks that go with these numbers.' }),
    assessments: count,
    leftOut: Type.Array(Type.Object({ index: count, problem: problemInWords })),
    readings: count,
    groups: count,
    noise: orNull(Type.Number()),
    assessors: Type.Array(
      Type.Object({
        assessor: Type.String(),
        readings: count,
        organisations: count,
        leniency: share,
        error: orNull(Type.Number({ description: 'Standard error of the leniency.' })),
        verdict: Type.Enum(['lenient', 'strict', 'as-others', 'unknown']),
        points: Type.Number(),
        group: Type.Integer({ minimum: 1 }),
      }),
    ),
    clauses: Type.Array(
      Type.Object({
        clause: Type.String(),
        number: Type.Optional(Type.String()),
        title: Type.Optional(text),
        judgedTogether: count,
        meanSpread: orNull(share),
        greatestSpread: orNull(share),
        deviation: orNull(share),
        unexplained: orNull(share),
        organisations: count,
        mean: orNull(share),
        separation: orNull(share),
        separates: Type.Enum(['yes', 'hardly', 'never', 'too-few']),
      }),
    ),
  }),
)
