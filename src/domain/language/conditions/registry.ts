import { byMember, dispatch, kinds, type Cases, type Documents } from '../../schema/family.ts'
import { object, optional, type Of } from '../../schema/schema.ts'
import { spokenName } from '../plain-values.ts'
import { unionByMember } from '../../schema/union.ts'
import { all } from './all.ts'
import { any } from './any.ts'
import type { Expression } from '../expressions/registry.ts'
import { comparison, FACT, type FactReference, type Scalar } from './comparison.ts'
import { not } from './not.ts'
import { reference } from './reference.ts'

/** What a condition may be, by the member that tells it. */
const CONDITIONS = kinds({ all, any, not, condition: reference, fact: comparison })

const common = object({ name: optional(spokenName) })

/** A condition as it is written: a group of conditions, a reference to a shared one, or one comparison. */
export const condition = unionByMember(
  CONDITIONS,
  'A condition as json-rules-engine writes it: a group (all, any, not), a named condition, or one comparison.',
  { common, stands: 'last' },
)
export type WrittenCondition = Of<typeof condition>

type Written = Documents<typeof CONDITIONS, Of<typeof common>>

const conditionKind = byMember(CONDITIONS)

/** Does with a condition as it is written what its kind asks for. */
export function byWritten<T>(one: WrittenCondition, cases: Cases<Written, T>): T {
  return dispatch(one, conditionKind(one), cases)
}

/** Whether a condition is one comparison, without a group. */
export function isComparison(one: WrittenCondition): boolean {
  return conditionKind(one) === 'fact'
}

type Named = Of<typeof common>

/** Holds when every member holds. Never empty. */
export type AllCondition = Named & { readonly all: readonly Condition[] }

/** Holds when at least one member holds. Never empty. */
export type AnyCondition = Named & { readonly any: readonly Condition[] }

/** Holds when its condition does not. */
export type NotCondition = Named & { readonly not: Condition }

/** Stands for the shared condition of that name. */
export type ConditionReference = Written['condition']

/** One comparison of a fact with a value or with another fact. */
export type Leaf = Omit<Written['fact'], 'path' | 'value'> & {
  readonly path: string
  readonly value: Exclude<Written['fact']['value'], object> | readonly Scalar[] | FactReference
}

/** Conditions as they are judged, by kind: numbers that are worked out are read under a path. */
type Conditions = {
  readonly all: AllCondition
  readonly any: AnyCondition
  readonly not: NotCondition
  readonly condition: ConditionReference
  readonly fact: Leaf
}
export type ConditionKind = keyof Conditions
export type Condition = Conditions[ConditionKind]

/** Whether a condition compares facts alone, and so can be judged as it is written. */
function comparesFacts(one: WrittenCondition): one is Condition {
  return byWritten<boolean>(one, {
    all: ({ all }) => all.every(comparesFacts),
    any: ({ any }) => any.every(comparesFacts),
    not: ({ not }) => comparesFacts(not),
    condition: () => true,
    fact: ({ path, value }) =>
      typeof path === 'string' &&
      (typeof value !== 'object' || !('path' in value) || typeof value.path === 'string'),
  })
}

/** A condition as it is judged; `pathOf` says under which path a number that it works out is read. */
export function overFacts(
  written: WrittenCondition,
  pathOf: (worked: Exclude<Expression, string>) => string,
): Condition {
  if (comparesFacts(written)) return written
  const go = (one: WrittenCondition): Condition => overFacts(one, pathOf)
  const path = (of: Expression): string => (typeof of === 'string' ? of : pathOf(of))
  return byWritten<Condition>(written, {
    all: (one) => ({ ...one, all: one.all.map(go) }),
    any: (one) => ({ ...one, any: one.any.map(go) }),
    not: (one) => ({ ...one, not: go(one.not) }),
    condition: (one) => one,
    fact: ({ path: left, value, ...rest }) => ({
      ...rest,
      path: path(left),
      value:
        typeof value === 'object' && 'path' in value
          ? { fact: FACT, path: path(value.path) }
          : value,
    }),
  })
}
