import { isAll, isAny, isNot, isReference, referenceOf } from '../../src/domain/rules/condition.ts'
import type { Condition, Leaf } from '../../src/domain/language/conditions/registry.ts'

/** What a language needs to say every condition of the model in its own words. */
type Language<T> = {
  readonly all: (members: readonly T[]) => T
  readonly any: (members: readonly T[]) => T
  /** `names` lead to the fact. */
  readonly leaf: (names: readonly string[], operator: Leaf['operator'], value: unknown) => T
}

function say<T>(condition: Condition, language: Language<T>): T {
  const members = (list: readonly Condition[]): readonly T[] =>
    list.map((member) => say(member, language))
  if (isAll(condition)) return language.all(members(condition.all))
  if (isAny(condition)) return language.any(members(condition.any))
  if (isNot(condition) || isReference(condition) || referenceOf(condition) !== undefined)
    throw new Error('the model for measuring says nothing of this kind')
  const names = condition.path.slice('$.'.length).split('.')
  return language.leaf(names, condition.operator, condition.value)
}

function signOf(operator: Leaf['operator'], equal: string): string {
  const sign = SIGNS[operator] ?? (operator === 'equal' ? equal : undefined)
  if (sign === undefined) throw new Error(`no peer is told of ${operator}`)
  return sign
}

const SIGNS: { readonly [name in Leaf['operator']]?: string } = {
  greaterThanInclusive: '>=',
  lessThanInclusive: '<=',
}

/** A condition in the language of https://jsonlogic.com. */
export function inJsonLogic(condition: Condition): object {
  return say<object>(condition, {
    all: (and) => ({ and }),
    any: (or) => ({ or }),
    leaf: (names, operator, value) => ({
      [operator === 'in' ? 'in' : signOf(operator, '===')]: [{ var: names.join('.') }, value],
    }),
  })
}

/** A condition in the expression language of https://gorules.io. */
export function inZen(condition: Condition): string {
  return say<string>(condition, {
    all: (members) => `(${members.join(' and ')})`,
    any: (members) => `(${members.join(' or ')})`,
    leaf: ([first, ...rest], operator, value) => {
      const path = `${first}${rest.map((name) => `[${JSON.stringify(name)}]`).join('')}`
      const sign = operator === 'in' ? 'in' : signOf(operator, '==')
      return `${path} ${sign} ${JSON.stringify(value)}`
    },
  })
}

/** A condition as source text over `facts`, for engines whose rules are functions. */
export function inJavaScript(condition: Condition): string {
  return say<string>(condition, {
    all: (members) => `(${members.join(' && ')})`,
    any: (members) => `(${members.join(' || ')})`,
    leaf: (names, operator, value) => {
      const fact = `facts${names.map((name) => `[${JSON.stringify(name)}]`).join('')}`
      if (operator === 'in') return `${JSON.stringify(value)}.includes(${fact})`
      return `${fact} ${signOf(operator, '===')} ${JSON.stringify(value)}`
    },
  })
}
