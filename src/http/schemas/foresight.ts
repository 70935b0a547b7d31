import { Type, type TSchema } from 'typebox'
import type { WordedForesight } from '../../domain/words/insight/foresight-data.ts'

/** Exact numbers: a decimal as a number, any other fraction as text such as `100/3`. */
const exact = Type.Union([Type.Number(), Type.String()])
const orNull = (schema: TSchema): TSchema => Type.Union([schema, Type.Null()])
const text = Type.Union([Type.String(), Type.Record(Type.String(), Type.String())])
const count = Type.Integer({ minimum: 0 })
const level = orNull(Type.String({ description: 'Id of a level; null for none.' }))
const standings = Type.Enum(['scored', 'not-scored', 'blocked', 'refused'])

const spread = orNull(
  Type.Object({
    count,
    mean: exact,
    least: exact,
    tenth: exact,
    quarter: exact,
    median: exact,
    threeQuarters: exact,
    ninetieth: exact,
    most: exact,
    steps: Type.Array(Type.Object({ from: Type.Number(), to: Type.Number(), count })),
  }),
)

const shifts = Type.Array(
  Type.Object({
    id: Type.String(),
    number: Type.Optional(Type.String()),
    title: Type.Optional(text),
    before: orNull(exact),
    after: orNull(exact),
    changed: count,
  }),
)

const standing = Type.Object({ standing: standings, points: orNull(exact), level })

const reason = Type.Object(
  {
    kind: Type.Enum(['points', 'mark', 'gate', 'consequence', 'open'], {
      description:
        'Points moved; the mark of a level moved; a gate holds or fails; what a gate leads to changed; what keeps it open changed. The other members belong to the kind.',
    }),
  },
  { additionalProperties: true },
)

/** What a change of rules would do, see `Foresight`. */
export const foresight = Type.Unsafe<WordedForesight>(
  Type.Object({
    foresight: Type.Literal('touchstone-foresight/1'),
    standard: Type.Object({ id: Type.String(), edition: Type.String(), title: text }),
    marks: Type.Array(Type.String(), { description: 'Marks that go with these numbers.' }),
    population: Type.Object({
      size: count,
      source: Type.Enum(['synthetic', 'given', 'register']),
      seed: Type.Optional(Type.Integer()),
    }),
    stage: Type.Enum(['all', 'clauses', 'totals', 'levels']),
    result: Type.String(),
    points: Type.Object({ before: spread, after: spread }),
    levels: Type.Array(Type.Object({ level, title: text, before: count, after: count })),
    standings: Type.Array(Type.Object({ standing: standings, before: count, after: count })),
    crossings: Type.Object({
      count,
      rises: count,
      falls: count,
      others: count,
      moves: Type.Array(Type.Object({ from: level, to: level, count })),
      causes: Type.Array(Type.Object({ kinds: Type.Array(Type.String()), count })),
      list: Type.Array(
        Type.Object({
          row: count,
          direction: Type.Enum(['rises', 'falls', 'others']),
          name: Type.Optional(text),
          before: standing,
          after: standing,
          reasons: Type.Array(reason),
        }),
      ),
    }),
    clauses: shifts,
    parts: shifts,
  }),
)
