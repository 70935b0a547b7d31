import { Type } from 'typebox'
import { BOTH_CHANGED } from '../../../domain/workbook/take-over.ts'
import { comparison } from '../comparison.ts'
import { faultSchema } from '../standards.ts'
import { closed } from './parts.ts'

/** Whose value stays where both changed one place. */
export const bothChanged = closed({
  both: Type.Optional(
    Type.Enum([...BOTH_CHANGED], {
      description:
        'Whose value stays where the draft changed a place as well since the workbook was made.',
    }),
  ),
})

/** What a workbook that comes back would change. */
export const workbookReading = closed({
  version: Type.Integer({ description: 'The version of the draft that was looked at.' }),
  old: Type.Boolean({
    description: 'Whether the draft is another one than the workbook was made from.',
  }),
  changes: Type.Array(
    closed({
      kind: Type.Enum(['changed', 'added', 'removed', 'moved'], {
        description:
          '`changed`: one cell. Otherwise what became of a row, or of the column of an example.',
      }),
      cell: Type.String({
        description:
          'Sheet and address, such as `Clauses!F7`, or `Clauses!7:7` for a row; the sheet alone for a row that is not there any more.',
      }),
      about: Type.Array(Type.String(), {
        description: 'What row and column are about; for a row that came, where it stands.',
      }),
      before: Type.String({
        description:
          'What the cell showed when the workbook was made, what a row said that went, or where one stood.',
      }),
      after: Type.String({
        description:
          'What the cell holds now, empty where it was emptied; what a row says that came, or where one stands now.',
      }),
      along: Type.Integer({
        minimum: 0,
        description: 'How many other places that name a clause go or change with it.',
      }),
      fate: Type.Enum(['changes', 'same', 'clash'], {
        description:
          '`same`: the draft says so already. `clash`: the draft says something else meanwhile.',
      }),
      draft: Type.Optional(
        Type.String({
          description: 'What the draft says at a `clash`, as JSON where it is no text.',
        }),
      ),
    }),
  ),
  faults: Type.Array(faultSchema, {
    description:
      'Everything that is wrong, by sheet and cell. An error keeps the workbook out; a warning says what is not read in.',
  }),
  comparison: Type.Optional(comparison),
})
