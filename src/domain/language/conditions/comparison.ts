import {
  boolean,
  constant,
  either,
  list,
  number,
  object,
  ref,
  string,
} from '../../schema/schema.ts'
import type { Of } from '../../schema/schema.ts'
import { OPERATOR_NAMES } from '../operators/registry.ts'
import { oneOf } from '../../schema/schema.ts'

/** The name of the one object fact that every rule reads. */
export const FACT = 'assessment'

const fact = constant(FACT, 'Always assessment.')

/** A single value in a rule document. */
export const scalar = either(
  { description: 'A single value.' },
  string({ maxLength: 10000 }),
  number(),
  boolean(),
)
export type Scalar = Of<typeof scalar>

/** The fact on the right-hand side of a comparison, or a number worked out. */
const factReference = object({ fact, path: ref('expression') })
export type WrittenReference = Of<typeof factReference>

/** The fact on the right-hand side of a comparison as it is judged. */
export type FactReference = { readonly fact: typeof FACT; readonly path: string }

/** One comparison of a fact with a value or with another fact. */
export const comparison = {
  kind: 'fact',
  schema: object({
    fact,
    path: ref('expression', 'The fact that is compared, or a number worked out.'),
    operator: oneOf(OPERATOR_NAMES, 'The comparison; numbers compare exactly, dates as dates.'),
    value: either(
      { description: 'What it is compared with: a value, a list of values, or another fact.' },
      string({ maxLength: 10000 }),
      number(),
      boolean(),
      list(ref('scalar'), { minItems: 1, maxItems: 1000 }),
      factReference,
    ),
  }),
} as const
