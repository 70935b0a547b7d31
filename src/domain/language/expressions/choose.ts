import { list, object, ref } from '../../schema/schema.ts'
import type { Of } from '../../schema/schema.ts'
import { otherwise } from './operands.ts'

/** Each condition is a rule that the engine decides. */
export const choice = object(
  { when: ref('condition'), then: ref('expression') },
  { description: 'One alternative of choose.' },
)
export type Choice = Of<typeof choice>

export const choose = {
  kind: 'choose',
  looks: '{ "choose": [{ "when": …, "then": x }], "else": y }',
  schema: object({
    choose: list(ref('choice'), {
      description: 'The first alternative whose condition holds.',
      minItems: 1,
      maxItems: 200,
    }),
    else: otherwise,
  }),
} as const
