import { exact } from '../exact.ts'
import type { Band } from '../language/bands.ts'
import type { Expression } from '../language/expressions/registry.ts'
import type { Table } from '../language/tables.ts'
import { FACT } from '../language/conditions/comparison.ts'
import type { Condition, Leaf } from '../language/conditions/registry.ts'
import type { RuleDocument } from '../rules/document.ts'
import { requirePathNames } from '../rules/path.ts'
import type { DecisionGroup, Term } from './expanded.ts'
import type { Worked } from './worked.ts'

/** Writes expressions out: decisions become groups of rules, and numbers that rules need become terms. */
export type ExpressionWriter = {
  /** The expression prepared; `owner` names the groups and terms that come out of it. */
  write(expression: Expression, owner: string): Worked
  /** A path under which rules can read the number: the expression itself if it is one, else a new term. */
  asPath(expression: Expression, owner: string): string
  define(space: Term['space'], id: string, expression: Expression): void
  readonly terms: ReadonlyMap<string, Term>
  readonly groups: ReadonlyMap<string, DecisionGroup>
}

/** A writer over the tables of one pack. */
export function expressionWriter(tables: { readonly [id: string]: Table }): ExpressionWriter {
  const terms = new Map<string, Term>()
  const groups = new Map<string, DecisionGroup>()
  /** Ids of terms, taken before their expression is written: what is inside of it needs others. */
  const taken = new Set<string>()

  function group(owner: string, conditions: readonly Condition[]): string {
    let n = 1
    while (groups.has(`value:${owner}#${n}`)) n += 1
    const name = `value:${owner}#${n}`
    const rules = conditions.map((condition, index): RuleDocument => {
      const event = { type: 'chooses' as const, params: { alternative: index + 1 } }
      return { name: `${name}:${index + 1}`, conditions: asRoot(condition), event }
    })
    groups.set(name, { name, rules })
    return name
  }

  function asPath(expression: Expression, owner: string): string {
    if (typeof expression === 'string') return expression
    let id = owner.replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')
    for (let n = 2; taken.has(id); n += 1) id = `${id}-${n}`
    taken.add(id)
    define('terms', id, expression)
    return `$.terms.${id}`
  }

  function define(space: Term['space'], id: string, expression: Expression): void {
    const worked = write(expression, id)
    terms.set(`${space}.${id}`, {
      id,
      space,
      worked,
      reads: pathsIn(worked),
      groups: groupsIn(worked),
    })
  }

  function write(expression: Expression, owner: string): Worked {
    if (typeof expression === 'number') return { op: 'number', value: exact(expression) }
    if (typeof expression === 'string')
      return { op: 'path', path: expression, names: requirePathNames(expression) }
    const all = (list: readonly Expression[]): readonly Worked[] => list.map((e) => write(e, owner))
    const or = (e: Expression | undefined): { else?: Worked } =>
      e === undefined ? {} : { else: write(e, owner) }
    if ('sum' in expression) return { op: 'sum', of: all(expression.sum) }
    if ('product' in expression) return { op: 'product', of: all(expression.product) }
    if ('min' in expression) return { op: 'min', of: all(expression.min) }
    if ('max' in expression) return { op: 'max', of: all(expression.max) }
    if ('mean' in expression) return { op: 'mean', of: all(expression.mean) }
    if ('or' in expression) return { op: 'or', of: all(expression.or) }
    if ('difference' in expression) {
      const [a, b] = expression.difference
      return { op: 'difference', a: write(a, owner), b: write(b, owner) }
    }
    if ('ratio' in expression) {
      const [a, b] = expression.ratio
      return { op: 'ratio', a: write(a, owner), b: write(b, owner) }
    }
    if ('power' in expression)
      return { op: 'power', a: write(expression.power[0], owner), exponent: expression.power[1] }
    if ('count' in expression) return { op: 'count', of: expression.count.map(requirePathNames) }
    if ('round' in expression) {
      const { decimals, mode } = expression
      return { op: 'round', a: write(expression.round, owner), decimals, mode }
    }
    if ('lookup' in expression) {
      const table = tables[expression.lookup]
      if (table === undefined) throw new RangeError(`There is no table ${expression.lookup}`)
      const by = expression.by.map((key) =>
        typeof key === 'string' && key.startsWith('$.') ? requirePathNames(key) : String(key),
      )
      return { op: 'lookup', table, by, ...or(expression.else) }
    }
    if ('choose' in expression) {
      const name = group(
        owner,
        expression.choose.map((choice) => choice.when),
      )
      return {
        op: 'pick',
        group: name,
        then: expression.choose.map((choice) => write(choice.then, owner)),
        ...or(expression.else),
      }
    }
    if ('bands' in expression) {
      const path = asPath(expression.bands, owner)
      const name = group(
        owner,
        expression.of.map((band) => bandCondition(path, band, (end) => asPath(end, owner))),
      )
      return {
        op: 'pick',
        group: name,
        then: expression.of.map((band) => write(band.is, owner)),
        ...or(expression.else),
      }
    }
    if ('line' in expression) {
      const through = expression.through.map(([x, y]) => [exact(x), exact(y)] as const)
      return { op: 'line', a: write(expression.line, owner), through }
    }
    if ('logNormal' in expression) {
      const { median, p10 } = expression
      return { op: 'log-normal', a: write(expression.logNormal, owner), median, p10 }
    }
    if ('days' in expression || 'months' in expression) {
      const op = 'days' in expression ? 'days' : 'months'
      const [from, to] = 'days' in expression ? expression.days : expression.months
      return { op, from: requirePathNames(from), to: requirePathNames(to) }
    }
    if ('year' in expression) return { op: 'year', of: requirePathNames(expression.year) }
    return { op: 'median', of: all(expression.median) }
  }

  return { write, asPath, define, terms, groups }
}

/** A condition as the root of a rule: json-rules-engine takes no bare comparison there. */
export function asRoot(condition: Condition): Condition {
  return 'fact' in condition ? { all: [condition] } : condition
}

/**
 * The condition that the number at `path` lies in a band. `asPath` gives a path for an end that is
 * worked out.
 */
export function bandCondition(
  path: string,
  band: { readonly [end in keyof Band]: Expression },
  asPath: (end: Expression) => string = () => '',
): Condition {
  const ends = [
    ['greaterThanInclusive', band.atLeast],
    ['greaterThan', band.above],
    ['lessThanInclusive', band.atMost],
    ['lessThan', band.below],
  ] as const
  const all: Leaf[] = []
  for (const [operator, value] of ends)
    if (value !== undefined)
      all.push({
        fact: FACT,
        path,
        operator,
        value: typeof value === 'number' ? value : { fact: FACT, path: asPath(value) },
      })
  return { all }
}

/** Calls `see` for an expression and everything inside it. */
function visitWorked(worked: Worked, see: (part: Worked) => void): void {
  see(worked)
  if (
    'of' in worked &&
    ['sum', 'product', 'min', 'max', 'mean', 'median', 'or'].includes(worked.op)
  )
    for (const part of worked.of as readonly Worked[]) visitWorked(part, see)
  if ('a' in worked) visitWorked(worked.a, see)
  if ('b' in worked) visitWorked(worked.b, see)
  if ('then' in worked) for (const part of worked.then) visitWorked(part, see)
  if ('else' in worked && worked.else !== undefined) visitWorked(worked.else, see)
}

/** Paths that an expression reads, outside the rules it picks by. */
export function pathsIn(worked: Worked): readonly string[] {
  const paths: string[] = []
  const add = (names: readonly string[]): unknown => paths.push(`$.${names.join('.')}`)
  visitWorked(worked, (part) => {
    if (part.op === 'path') add(part.names)
    else if (part.op === 'count') part.of.forEach(add)
    else if (part.op === 'lookup')
      part.by.forEach((key) => (typeof key === 'string' ? undefined : add(key)))
    else if (part.op === 'days' || part.op === 'months') [part.from, part.to].forEach(add)
    else if (part.op === 'year') add(part.of)
  })
  return paths
}

/** Groups of rules that an expression picks from. */
export function groupsIn(worked: Worked): readonly string[] {
  const names: string[] = []
  visitWorked(worked, (part) => {
    if (part.op === 'pick') names.push(part.group)
  })
  return names
}

/** Paths that a condition reads, shared conditions included. */
export function conditionPaths(
  condition: Condition,
  shared: { readonly [name: string]: Condition },
  seen: ReadonlySet<string> = new Set(),
): readonly string[] {
  if ('all' in condition) return condition.all.flatMap((c) => conditionPaths(c, shared, seen))
  if ('any' in condition) return condition.any.flatMap((c) => conditionPaths(c, shared, seen))
  if ('not' in condition) return conditionPaths(condition.not, shared, seen)
  if ('condition' in condition) {
    const named = shared[condition.condition]
    if (named === undefined || seen.has(condition.condition)) return []
    return conditionPaths(named, shared, new Set([...seen, condition.condition]))
  }
  const value = condition.value
  return typeof value === 'object' && 'path' in value
    ? [condition.path, value.path]
    : [condition.path]
}
