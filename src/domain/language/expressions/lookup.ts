import { either, list, number, object, ref, string } from '../../schema/schema.ts'
import { otherwise } from './operands.ts'

const key = either(
  { description: 'A key, or a fact that gives it.' },
  string({ minLength: 1, maxLength: 400 }),
  number(),
)

export const lookup = {
  kind: 'lookup',
  looks: '{ "lookup": "table", "by": [keys], "else": 0 }',
  schema: object({
    lookup: ref('id', 'A table in `tables`; `by` says which cell.'),
    by: list(key, {
      description: 'One key for each nesting level of the table: a key, or a fact that gives it.',
      minItems: 1,
      maxItems: 5,
    }),
    else: otherwise,
  }),
} as const
