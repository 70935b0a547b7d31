import { byMember, dispatch, kinds, type Cases, type Documents } from '../family.ts'
import { object, optional, type Of } from '../schema.ts'
import { spokenName } from '../plain-values.ts'
import { unionByMember } from '../union.ts'
import { all } from './all.ts'
import { any } from './any.ts'
import { comparison } from './comparison.ts'
import { not } from './not.ts'
import { reference } from './reference.ts'

/** What a condition may be, by the member that tells it. */
const CONDITIONS = kinds({ all, any, not, condition: reference, fact: comparison })

const common = object({ name: optional(spokenName) })

/** A condition: a group of conditions, a reference to a shared one, or one comparison. */
export const condition = unionByMember(
  CONDITIONS,
  'A condition as json-rules-engine writes it: a group (all, any, not), a named condition, or one comparison.',
  { common, stands: 'last' },
)
export type Condition = Of<typeof condition>

type Conditions = Documents<typeof CONDITIONS, Of<typeof common>>
export type ConditionKind = keyof Conditions

/** Holds when every member holds. Never empty. */
export type AllCondition = Conditions['all']

/** Holds when at least one member holds. Never empty. */
export type AnyCondition = Conditions['any']

/** Holds when its condition does not. */
export type NotCondition = Conditions['not']

/** Stands for the shared condition of that name. */
export type ConditionReference = Conditions['condition']

/** One comparison of a fact with a value or with another fact. */
export type Leaf = Conditions['fact']

export const conditionKind = byMember(CONDITIONS)

/** Does with a condition what its kind asks for. */
export function byCondition<T>(one: Condition, cases: Cases<Conditions, T>): T {
  return dispatch(one, conditionKind(one), cases)
}
