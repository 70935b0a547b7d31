import { Type } from 'typebox'
import { LANGUAGES } from '../../domain/messages/built/index.ts'
import type { Explanation } from '../../domain/words/explain/explanation.ts'

const strings = Type.Array(Type.String())

/** An explanation without a look, block by block, see `Explanation`. */
export const explanation = Type.Object({
  language: Type.Enum([...LANGUAGES]),
  blocks: Type.Unsafe<Explanation>(
    Type.Array(
      Type.Union([
        Type.Object({ kind: Type.Literal('mark'), text: Type.String() }),
        Type.Object({ kind: Type.Literal('title'), text: Type.String() }),
        Type.Object({ kind: Type.Literal('heading'), text: Type.String() }),
        Type.Object({ kind: Type.Literal('text'), text: Type.String() }),
        Type.Object({ kind: Type.Literal('facts'), rows: Type.Array(strings) }),
        Type.Object({
          kind: Type.Literal('table'),
          columns: Type.Array(
            Type.Object({ title: Type.String(), align: Type.Enum(['left', 'right']) }),
          ),
          rows: Type.Array(strings),
          summed: Type.Optional(Type.Boolean()),
        }),
        Type.Object({
          kind: Type.Literal('entry'),
          depth: Type.Integer({ minimum: 0 }),
          text: Type.String(),
          figure: Type.String(),
          details: strings,
          strong: Type.Optional(Type.Boolean()),
          clause: Type.Optional(Type.String({ description: 'Id of the clause it is about.' })),
        }),
        Type.Object({
          kind: Type.Literal('list'),
          items: Type.Array(
            Type.Object({
              text: Type.String(),
              holds: Type.Optional(Type.Boolean()),
              details: Type.Optional(strings),
            }),
          ),
        }),
      ]),
    ),
  ),
})
