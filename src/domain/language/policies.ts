import { kinds, namesOf } from '../schema/family.ts'
import { object, oneOf, optional, ref, type Of } from '../schema/schema.ts'

// The policies share a file: each is a name for what becomes of a clause, told in one line.

/** What becomes of a clause that has no points of its own to show. */
export const POLICIES = kinds({
  'leave-out': {
    kind: 'leave-out',
    says: 'out of points and maximum',
    clause: 'counts neither in the points nor in the maximum',
  },
  zero: { kind: 'zero', says: 'no points', clause: 'earns 0 of its weight' },
  full: { kind: 'full', says: 'all points', clause: 'earns its weight' },
  block: { kind: 'block', says: 'no result', clause: 'leaves the whole result open' },
  forbid: { kind: 'forbid', says: 'the answer is refused', clause: 'makes the assessment faulty' },
})
export type StatePolicy = keyof typeof POLICIES

export const statePolicy = oneOf(
  namesOf(POLICIES),
  namesOf(POLICIES)
    .map((kind) => `${kind}: ${POLICIES[kind].says}.`)
    .join(' '),
)

/** What becomes of clauses in each state where nothing else is said. */
export const USUAL_POLICIES = {
  notApplicable: 'leave-out',
  notChecked: 'block',
  missing: 'block',
} as const satisfies { readonly [state: string]: StatePolicy }

const policy = (state: keyof typeof USUAL_POLICIES) =>
  optional(ref('statePolicy', `Default ${USUAL_POLICIES[state]}.`))

/** For each state without points: what becomes of the clause. */
export const policies = object(
  {
    notApplicable: policy('notApplicable'),
    notChecked: policy('notChecked'),
    missing: policy('missing'),
  },
  { description: 'What becomes of a clause without points of its own.' },
)
export type Policies = Of<typeof policies>
