import { toJson, type Exact } from '../numbers/exact.ts'
import type { Expanded } from '../expand/expanded.ts'
import type { Worked } from '../expand/worked.ts'
import type { JsonValue } from '../schema/json.ts'
import { canonicalJson } from '../pack/canonical.ts'
import { isAll, isAny, isNot, isReference, referenceOf } from '../rules/condition.ts'
import type { Condition } from '../language/conditions/registry.ts'
import { pathNames } from '../rules/path.ts'

/**
 * What things judge, as JSON that two revisions can be held against each other by: shorthand written
 * out, names that the program made resolved, clauses by the ids of the right side, and where an
 * order decides nothing, one order for all.
 */
export type Meanings = {
  readonly condition: (condition: Condition) => JsonValue
  readonly number: (worked: Worked) => JsonValue
  /** The id that a clause or part goes by on the right side. */
  readonly id: (id: string) => string
}

/** Whether two things judge alike. */
export function isSameMeaning(one: JsonValue, other: JsonValue): boolean {
  return canonicalJson(one) === canonicalJson(other)
}

/** The meanings of one side. `idOf` gives the id of a clause on the right side. */
export function meaningsOf(expanded: Expanded, idOf: (clause: string) => string): Meanings {
  const { terms, groups, pack } = expanded
  const tables = new Map(Object.entries(pack.rules.tables ?? {}).map(([id, table]) => [table, id]))

  const condition = (one: Condition): JsonValue => {
    if (isAll(one)) return joined('all', one.all)
    if (isAny(one)) return joined('any', one.any)
    if (isNot(one)) return { not: condition(one.not) }
    if (isReference(one)) return { condition: one.condition }
    const { path, operator, value } = one
    const other = referenceOf(one)
    return {
      of: operand(path),
      operator,
      value: other === undefined ? value : { number: operand(other.path) },
    }
  }

  /** A group of one says what its member says. */
  const joined = (how: 'all' | 'any', list: readonly Condition[]): JsonValue =>
    list.length === 1 ? condition(list[0]!) : { [how]: inOneOrder(list.map(condition)) }

  const number = (worked: Worked): JsonValue => {
    switch (worked.op) {
      case 'number':
        return toJson(worked.value)
      case 'path':
        return operand(worked.path)
      case 'sum':
      case 'product':
      case 'min':
      case 'max':
      case 'mean':
      case 'median':
        return { [worked.op]: inOneOrder(worked.of.map(number)) }
      case 'or':
        return { or: worked.of.map(number) }
      case 'difference':
      case 'ratio':
        return { [worked.op]: [number(worked.a), number(worked.b)] }
      case 'power':
        return { power: [number(worked.a), worked.exponent] }
      case 'count':
        return { count: inOneOrder(worked.of.map(named)) }
      case 'round':
        return { round: number(worked.a), decimals: worked.decimals, mode: worked.mode }
      case 'lookup':
        return {
          // Every table is compared by itself.
          lookup: tables.get(worked.table) ?? worked.table,
          by: worked.by.map((key) => (typeof key === 'string' ? { key } : named(key))),
          ...orElse(worked.else),
        }
      case 'pick':
        return {
          choose: worked.then.map((then, index) => ({
            when: condition(groups.get(worked.group)!.rules[index]!.conditions),
            then: number(then),
          })),
          ...orElse(worked.else),
        }
      case 'line':
        return {
          line: number(worked.a),
          through: worked.through.map(([x, y]) => [toJson(x), toJson(y)]),
        }
      case 'log-normal':
        return { logNormal: number(worked.a), median: worked.median, p10: worked.p10 }
      case 'days':
      case 'months':
        return { [worked.op]: [named(worked.from), named(worked.to)] }
      case 'year':
        return { year: named(worked.of) }
      default:
        return worked satisfies never
    }
  }

  const orElse = (other: Worked | undefined): { readonly else?: JsonValue } =>
    other === undefined ? {} : { else: number(other) }

  const named = (names: readonly string[]): JsonValue => operand(`$.${names.join('.')}`)

  /** What stands at a path; a term that the program made stands for its expression. */
  const operand = (path: string): JsonValue => {
    const [space = '', id = '', ...below] = pathNames(path) ?? []
    if (space === 'terms') {
      const term = terms.get(`terms.${id}`)
      return term === undefined ? path : number(term.worked)
    }
    if (space === 'answers' || space === 'several' || space === 'clauses')
      return ['$', space, idOf(id), ...below].join('.')
    return path
  }

  return { condition, number, id: idOf }
}

/** The members of a group whose order decides nothing. */
export function inOneOrder(list: readonly JsonValue[]): readonly JsonValue[] {
  return list
    .map((value) => ({ value, text: canonicalJson(value) }))
    .toSorted((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ value }) => value)
}

/** An exact number as a member, where there is one. */
export function exactMember<K extends string>(
  key: K,
  value: Exact | undefined,
): { readonly [P in K]?: JsonValue } {
  return value === undefined ? {} : ({ [key]: toJson(value) } as { readonly [P in K]?: JsonValue })
}
