import { Type } from 'typebox'
import type { WordedVerification } from '../../app/scoring/verify-receipt.ts'

/** What a receipt was found to be. */
export const verification = Type.Unsafe<WordedVerification>(
  Type.Object(
    {
      holds: Type.Boolean({ description: 'Whether nothing differs.' }),
      standard: Type.Object({
        id: Type.String(),
        edition: Type.String(),
        revision: Type.Integer({ minimum: 1 }),
      }),
      differences: Type.Array(
        Type.Object(
          {
            pointer: Type.String({ description: 'Where in the receipt.' }),
            expected: Type.Optional(Type.Unknown({ description: 'What the computation gives.' })),
            actual: Type.Optional(Type.Unknown({ description: 'What the receipt says.' })),
            clause: Type.Optional(Type.String()),
            message: Type.String(),
          },
          { additionalProperties: false },
        ),
        { description: 'The first difference, and where a digest differs what follows from it.' },
      ),
      withdrawn: Type.Optional(
        Type.Object(
          { on: Type.String({ description: 'YYYY-MM-DD' }), reason: Type.String() },
          {
            additionalProperties: false,
            description:
              'Where the revision was withdrawn since: what it scored is still computed by it, and nothing new is.',
          },
        ),
      ),
      notes: Type.Array(Type.String(), { description: 'What changes nothing.' }),
    },
    { additionalProperties: false, description: 'What the receipt was found to be.' },
  ),
)
