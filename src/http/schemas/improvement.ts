import { Type, type TSchema } from 'typebox'
import type { WordedImprovement } from '../../domain/words/insight/improvement-data.ts'
import { STAYS } from '../../domain/improve/improvement.ts'
import { words } from './words.ts'

/** Exact numbers: a decimal as a number, any other fraction as text such as `100/3`. */
const exact = Type.Union([Type.Number(), Type.String()])
const orNull = (schema: TSchema): TSchema => Type.Union([schema, Type.Null()])
const text = Type.Union([Type.String(), Type.Record(Type.String(), Type.String())])
const level = Type.Object({
  id: Type.String(),
  title: text,
  stars: Type.Optional(Type.Integer()),
})
const standing = Type.Object({ points: orNull(exact), max: exact, level: orNull(level) })
const step = {
  clauses: Type.Array(
    Type.Object({
      clause: Type.String(),
      number: Type.Optional(Type.String()),
      title: Type.Optional(text),
      before: orNull(exact),
      after: orNull(exact),
      max: exact,
    }),
  ),
  answers: Type.Array(
    Type.Object({
      input: Type.String(),
      from: Type.Unknown({ description: 'The plain answer now; null where there is none.' }),
      several: Type.Optional(exact),
      to: Type.Unknown({ description: 'The answer it would have to be.' }),
    }),
  ),
  effort: Type.Number(),
  leadDays: Type.Number(),
}

/** The way up from one result, see `Improvement`. */
export const improvement = Type.Unsafe<WordedImprovement>(
  Type.Object({
    improvement: Type.Literal('touchstone-improvement/1'),
    standard: Type.Object({
      id: Type.String(),
      edition: Type.String(),
      designation: Type.Optional(Type.String()),
      title: text,
      revision: Type.Integer(),
      digest: Type.String(),
    }),
    marks: Type.Array(Type.String(), { description: 'Marks to be shown with these numbers.' }),
    date: Type.String(),
    result: Type.Object({ id: Type.String(), title: Type.Optional(text) }),
    now: standing,
    target: orNull(level),
    countedBy: Type.Enum(['clauses', 'points', 'effort', 'lead']),
    outcome: Type.Enum(['reached', 'plans', 'impossible', 'not-found']),
    proven: Type.Boolean({
      description:
        'Whether what is said of cheaper ways holds over all lawful answers, one to each input, while what the scope lists stays.',
    }),
    scope: Type.Object({
      isAll: Type.Boolean({
        description:
          'Whether every lawful answer was looked at, or is the same to the standard as one that was.',
      }),
      answers: Type.Integer({ description: 'Combinations of answers that were told apart.' }),
      stays: Type.Array(Type.Enum([...STAYS]), { description: 'What stays as recorded.' }),
      steps: Type.Array(Type.Object({ input: Type.String(), step: exact }), {
        description: 'Steps of numbers for which the standard declares none.',
      }),
    }),
    atLeast: orNull(
      Type.Number({ description: 'No plan among the answers looked at costs less.' }),
    ),
    search: Type.Object({ steps: Type.Integer(), limit: Type.Integer() }),
    plans: Type.Array(
      Type.Object({
        cost: Type.Object({
          clauses: Type.Integer(),
          points: Type.Number(),
          effort: Type.Number(),
          leadDays: Type.Number(),
        }),
        steps: Type.Array(Type.Object(step)),
        result: standing,
        proven: Type.Boolean(),
      }),
    ),
    barriers: Type.Array(Type.Object({ id: Type.String(), words })),
    gains: Type.Array(Type.Object({ ...step, gain: orNull(exact), result: standing })),
    footing: orNull(
      Type.Object({
        margin: orNull(exact),
        inPercent: Type.Boolean(),
        isAll: Type.Boolean({ description: 'Whether all lawful answers were tried for it.' }),
        fragile: Type.Array(Type.Object({ ...step, result: standing })),
        hangsOn: Type.Array(
          Type.Object({
            input: Type.String(),
            assessor: Type.String(),
            had: Type.Enum(['alone', 'without']),
            result: standing,
          }),
        ),
      }),
    ),
    effortUnit: Type.Optional(text),
  }),
)
