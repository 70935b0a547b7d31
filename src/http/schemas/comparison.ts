import { Type, type TSchema } from 'typebox'
import { EFFECTS, FATES } from '../../domain/compare/comparison.ts'
import { FURTHER_AREAS } from '../../domain/compare/further-changes.ts'
import { RULE_AREAS } from '../../domain/compare/judged-thing.ts'
import type { WordedComparison } from '../../domain/words/compare/comparison-data.ts'
import { problemInWords, words } from './words.ts'

/** Exact numbers: a decimal as a number, any other fraction as text such as `100/3`. */
const exact = Type.Union([Type.Number(), Type.String()])
const orNull = (schema: TSchema): TSchema => Type.Union([schema, Type.Null()])
const text = Type.Union([Type.String(), Type.Record(Type.String(), Type.String())])
const count = Type.Integer({ minimum: 0 })
const status = Type.Enum(['illustrative', 'draft', 'published'])

const side = Type.Object({
  standard: Type.String(),
  edition: Type.String(),
  revision: Type.Integer(),
  digest: Type.String(),
  designation: Type.Optional(Type.String()),
  title: text,
  owner: text,
  inForceFrom: Type.String(),
  status,
})

const clauses = Type.Array(
  Type.Object({
    clause: Type.String(),
    number: Type.Optional(Type.String()),
    title: Type.Optional(text),
    under: Type.Array(Type.String()),
    points: orNull(exact),
  }),
)

const standing = orNull(
  Type.Object({
    status: Type.Enum(['scored', 'not-scored', 'blocked']),
    points: orNull(exact),
    max: exact,
    level: orNull(Type.Object({ id: Type.String(), title: text })),
  }),
)

/** Two revisions side by side, see `Comparison`. */
export const comparison = Type.Unsafe<WordedComparison>(
  Type.Object({
    comparison: Type.Literal('touchstone-comparison/1'),
    left: side,
    right: side,
    marks: Type.Array(status, { description: 'Marks that go with these numbers.' }),
    counts: Type.Object(Object.fromEntries(FATES.map((fate) => [fate, count]))),
    clauses: Type.Array(
      Type.Object({
        fate: Type.Enum([...FATES]),
        before: clauses,
        after: clauses,
        because: Type.Optional(
          Type.Enum(['id', 'succession', 'likeness'], {
            description: 'What holds them together; by likeness alone wants a look.',
          }),
        ),
        likeness: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
        reworded: Type.Array(Type.Enum(['title', 'text', 'evidence', 'ask'])),
        renumbered: Type.Boolean(),
      }),
    ),
    parts: Type.Array(
      Type.Object({
        part: Type.String({ description: 'Id of a section; `total` for all of them.' }),
        number: Type.Optional(Type.String()),
        title: Type.Optional(text),
        depth: count,
        before: orNull(exact),
        after: orNull(exact),
        change: exact,
        percentBefore: orNull(exact),
        percentAfter: orNull(exact),
      }),
    ),
    rules: Type.Array(
      Type.Object({
        area: Type.Enum([...RULE_AREAS]),
        kind: Type.Enum(['added', 'removed', 'changed']),
        result: Type.String(),
        resultTitle: Type.Optional(text),
        id: Type.String(),
        name: words,
        before: Type.Optional(words),
        after: Type.Optional(words),
        compared: Type.Object(
          { before: Type.Optional(Type.Unknown()), after: Type.Optional(Type.Unknown()) },
          { description: 'What was compared, written out: the same JSON for the same judgement.' },
        ),
      }),
    ),
    further: Type.Array(
      Type.Object({
        area: Type.Enum([...FURTHER_AREAS]),
        kind: Type.Enum(['added', 'removed', 'changed']),
        pointer: Type.String({
          description: 'Where it stands; begins with `/standard` or `/rules`.',
        }),
        name: words,
        before: Type.Optional(words),
        after: Type.Optional(words),
      }),
      {
        description:
          'What the files say otherwise and no clause, rule or answer tells: the rules of voting, sections, questions, names, reasons, sources, examples and templates.',
      },
    ),
    judged: Type.Object({
      alike: Type.Boolean({
        description: 'The same answers are shown to give the same receipts, whatever is answered.',
      }),
      results: Type.Array(Type.String(), {
        description: 'Results that are not shown to come out the same; `main` is the main one.',
      }),
      titles: Type.Record(Type.String(), text),
    }),
    carryOver: Type.Array(
      Type.Object({
        space: Type.Enum(['answers', 'profile']),
        input: Type.String(),
        clause: Type.Optional(Type.String()),
        number: Type.Optional(Type.String()),
        title: Type.Optional(text),
        carry: Type.Enum(['stands', 'ask-again']),
        reason: Type.String(),
        from: Type.Array(Type.String()),
      }),
    ),
    effects: Type.Optional(
      Type.Object({
        count,
        by: Type.Object(Object.fromEntries(EFFECTS.map((effect) => [effect, count]))),
        each: Type.Array(
          Type.Object({
            index: Type.Integer({ minimum: 1 }),
            name: Type.Optional(text),
            certificate: Type.Optional(Type.String()),
            effect: Type.Enum([...EFFECTS]),
            before: standing,
            after: standing,
            asks: Type.Array(Type.String()),
            stands: count,
            problem: Type.Optional(problemInWords),
          }),
        ),
      }),
    ),
  }),
)
