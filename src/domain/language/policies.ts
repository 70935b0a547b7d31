import { kinds, namesOf } from './family.ts'
import { object, oneOf, optional, ref, type Of } from './schema.ts'

// The policies share a file: each is a name for what becomes of a clause, told in one line.

/** What becomes of a clause that has no points of its own to show. */
export const POLICIES = kinds({
  'leave-out': { kind: 'leave-out', says: 'out of points and maximum' },
  zero: { kind: 'zero', says: 'no points' },
  full: { kind: 'full', says: 'all points' },
  block: { kind: 'block', says: 'no result' },
  forbid: { kind: 'forbid', says: 'the answer is refused' },
})
export type StatePolicy = keyof typeof POLICIES

export const statePolicy = oneOf(
  namesOf(POLICIES),
  namesOf(POLICIES)
    .map((kind) => `${kind}: ${POLICIES[kind].says}.`)
    .join(' '),
)

/** For each state without points: what becomes of the clause. */
export const policies = object(
  {
    notApplicable: optional(ref('statePolicy', 'Default leave-out.')),
    notChecked: optional(ref('statePolicy', 'Default block.')),
    missing: optional(ref('statePolicy', 'Default block.')),
  },
  { description: 'What becomes of a clause without points of its own.' },
)
export type Policies = Of<typeof policies>
