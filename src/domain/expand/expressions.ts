import { exact } from '../numbers/exact.ts'
import type { Band } from '../language/bands.ts'
import { byExpression, type Expression } from '../language/expressions/registry.ts'
import type { Table } from '../language/tables.ts'
import { FACT } from '../language/conditions/comparison.ts'
import { overFacts } from '../language/conditions/registry.ts'
import type { Condition, Leaf, WrittenCondition } from '../language/conditions/registry.ts'
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
  /** A condition as the root of a rule: numbers that it compares become terms where they are no path. */
  root(condition: WrittenCondition, owner: string): Condition
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

  function group(owner: string, conditions: readonly WrittenCondition[]): string {
    let n = 1
    while (groups.has(`value:${owner}#${n}`)) n += 1
    const name = `value:${owner}#${n}`
    const rules = conditions.map((condition, index): RuleDocument => {
      const event = { type: 'chooses' as const, params: { alternative: index + 1 } }
      return { name: `${name}:${index + 1}`, conditions: root(condition, owner), event }
    })
    groups.set(name, { name, rules })
    return name
  }

  /** json-rules-engine takes no bare comparison at the root. */
  function root(written: WrittenCondition, owner: string): Condition {
    const condition = overFacts(written, (worked) => asPath(worked, owner))
    return 'operator' in condition ? { all: [condition] } : condition
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
      expression,
      worked,
      reads: pathsIn(worked),
      groups: groupsIn(worked),
    })
  }

  function write(expression: Expression, owner: string): Worked {
    const all = (list: readonly Expression[]): readonly Worked[] => list.map((e) => write(e, owner))
    const or = (e: Expression | undefined): { else?: Worked } =>
      e === undefined ? {} : { else: write(e, owner) }
    return byExpression<Worked>(expression, {
      number: (value) => ({ op: 'number', value: exact(value) }),
      path: (path) => ({ op: 'path', path, names: requirePathNames(path) }),
      sum: ({ sum }) => ({ op: 'sum', of: all(sum) }),
      difference: ({ difference: [a, b] }) => ({
        op: 'difference',
        a: write(a, owner),
        b: write(b, owner),
      }),
      product: ({ product }) => ({ op: 'product', of: all(product) }),
      ratio: ({ ratio: [a, b] }) =>
        typeof a === 'number' && typeof b === 'number' && b !== 0
          ? { op: 'number', value: exact(a).div(exact(b)) }
          : { op: 'ratio', a: write(a, owner), b: write(b, owner) },
      power: ({ power: [base, exponent] }) => ({ op: 'power', a: write(base, owner), exponent }),
      min: ({ min }) => ({ op: 'min', of: all(min) }),
      max: ({ max }) => ({ op: 'max', of: all(max) }),
      mean: ({ mean }) => ({ op: 'mean', of: all(mean) }),
      median: ({ median }) => ({ op: 'median', of: all(median) }),
      position: ({ position }) => {
        const value = { fact: FACT, path: asPath({ min: position }, owner) } as const
        const conditions = position.map((one): Leaf => ({
          fact: FACT,
          path: asPath(one, owner),
          operator: 'equal',
          value,
        }))
        const name = group(owner, conditions)
        const then = position.map((_, k): Worked => ({ op: 'number', value: exact(k + 1) }))
        return { op: 'pick', group: name, then }
      },
      or: (one) => ({ op: 'or', of: all(one.or) }),
      count: ({ count }) => ({ op: 'count', of: count.map(requirePathNames) }),
      round: ({ round, decimals, mode }) => ({
        op: 'round',
        a: write(round, owner),
        decimals,
        mode,
      }),
      lookup: (one) => {
        const table = tables[one.lookup]
        if (table === undefined) throw new RangeError(`There is no table ${one.lookup}`)
        const by = one.by.map((key) =>
          typeof key === 'string' && key.startsWith('$.') ? requirePathNames(key) : String(key),
        )
        return { op: 'lookup', table, by, ...or(one.else) }
      },
      choose: ({ choose, else: rest }) => {
        const conditions = choose.map((choice) => choice.when)
        const name = group(owner, conditions)
        const then = choose.map((choice) => write(choice.then, owner))
        return { op: 'pick', group: name, then, ...or(rest) }
      },
      bands: ({ bands, of, else: rest }) => {
        const path = asPath(bands, owner)
        const conditions = of.map((band) => bandCondition(path, band, (end) => asPath(end, owner)))
        const name = group(owner, conditions)
        return {
          op: 'pick',
          group: name,
          then: of.map((band) => write(band.is, owner)),
          ...or(rest),
        }
      },
      line: ({ line, through }) => {
        const points = through.map(([x, y]) => [exact(x), exact(y)] as const)
        return { op: 'line', a: write(line, owner), through: points }
      },
      logNormal: ({ logNormal, median, p10 }) => ({
        op: 'log-normal',
        a: write(logNormal, owner),
        median,
        p10,
      }),
      days: ({ days: [from, to] }) => between('days', from, to),
      months: ({ months: [from, to] }) => between('months', from, to),
      year: ({ year }) => ({ op: 'year', of: requirePathNames(year) }),
    })
  }

  return { write, asPath, root, define, terms, groups }
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

function between(op: 'days' | 'months', from: string, to: string): Worked {
  return { op, from: requirePathNames(from), to: requirePathNames(to) }
}

/** Calls `see` for an expression and everything inside it. */
function visitWorked(worked: Worked, see: (part: Worked) => void): void {
  see(worked)
  for (const part of partsOf(worked)) visitWorked(part, see)
}

/** The numbers that an expression is worked out from, as they stand in it. */
export function partsOf(worked: Worked): readonly Worked[] {
  const rest = (one: Worked | undefined): readonly Worked[] => (one === undefined ? [] : [one])
  switch (worked.op) {
    case 'sum':
    case 'product':
    case 'min':
    case 'max':
    case 'mean':
    case 'median':
    case 'or':
      return worked.of
    case 'difference':
    case 'ratio':
      return [worked.a, worked.b]
    case 'power':
    case 'round':
    case 'line':
    case 'log-normal':
      return [worked.a]
    case 'pick':
      return [...worked.then, ...rest(worked.else)]
    case 'lookup':
      return rest(worked.else)
    case 'number':
    case 'path':
    case 'count':
    case 'days':
    case 'months':
    case 'year':
      return []
  }
}

/** Paths that an expression reads, outside the rules it picks by. */
export function pathsIn(worked: Worked): readonly string[] {
  const paths: string[] = []
  visitWorked(worked, (part) => {
    for (const names of namesRead(part)) paths.push(`$.${names.join('.')}`)
  })
  return paths
}

/** The facts that an expression reads itself, as the names of their paths. */
function namesRead(worked: Worked): readonly (readonly string[])[] {
  switch (worked.op) {
    case 'path':
      return [worked.names]
    case 'count':
      return worked.of
    case 'lookup':
      return worked.by.filter((key) => typeof key !== 'string')
    case 'days':
    case 'months':
      return [worked.from, worked.to]
    case 'year':
      return [worked.of]
    case 'number':
    case 'sum':
    case 'product':
    case 'min':
    case 'max':
    case 'mean':
    case 'median':
    case 'or':
    case 'difference':
    case 'ratio':
    case 'power':
    case 'round':
    case 'pick':
    case 'line':
    case 'log-normal':
      return []
  }
}

/** Groups of rules that an expression picks from. */
export function groupsIn(worked: Worked): readonly string[] {
  const names: string[] = []
  visitWorked(worked, (part) => {
    if (part.op === 'pick') names.push(part.group)
  })
  return names
}
