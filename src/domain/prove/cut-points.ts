import type { Expanded } from '../expand/expanded.ts'
import { partsOf } from '../expand/expressions.ts'
import type { Worked } from '../expand/worked.ts'
import type { Table } from '../language/tables.ts'
import type { Condition } from '../language/conditions/registry.ts'
import type { Scalar } from '../language/conditions/comparison.ts'
import { pathNames } from '../rules/path.ts'

/** Numbers at which something may change, by the path of the fact that is held against them. */
export type CutPoints = ReadonlyMap<string, ReadonlySet<number>>

/**
 * Every number that a pack holds a fact against, by path. A number held against a computed value is
 * carried back to the answers behind it: through sums of one, shares of a round number, and tables.
 */
export function cutPoints(expanded: Expanded): CutPoints {
  const cuts = new Map<string, Set<number>>()
  const add = (path: string, at: number): void => {
    if (!Number.isFinite(at)) return
    const known = cuts.get(path)
    const rounded = Number(at.toPrecision(12))
    if (known === undefined) cuts.set(path, new Set([rounded]))
    else known.add(rounded)
  }
  const backwards = (path: string, at: number, depth: number): void => {
    add(path, at)
    const term = expanded.terms.get(pathNames(path)?.slice(0, 2).join('.') ?? '')
    if (term !== undefined && depth < 8) through(term.worked, at, depth + 1)
  }
  const through = (worked: Worked, at: number, depth: number): void => {
    if (depth > 8) return
    if (worked.op === 'path') return backwards(worked.path, at, depth)
    if (worked.op === 'number') return undefined
    if (worked.op === 'ratio') {
      for (const whole of wholes(worked.b)) through(worked.a, at * whole, depth + 1)
      for (const whole of wholes(worked.b)) through(worked.b, whole, depth + 1)
    } else if (worked.op === 'product' || worked.op === 'sum') {
      const [factors, others] = split(worked.of)
      const rest = factors.reduce(
        (a, b) => (worked.op === 'sum' ? a + b : a * b),
        worked.op === 'sum' ? 0 : 1,
      )
      for (const other of others)
        through(other, worked.op === 'sum' ? at - rest : at / rest, depth + 1)
    } else if ('of' in worked && worked.op !== 'count' && worked.op !== 'year')
      for (const part of worked.of) through(part, at, depth + 1)
    else if (worked.op === 'difference') {
      through(worked.a, at, depth + 1)
      through(worked.b, at, depth + 1)
    } else if (worked.op === 'round') through(worked.a, at, depth + 1)
    else if (worked.op === 'months' || worked.op === 'days')
      add(`$.${worked.from.join('.')}`, worked.op === 'months' ? at : at / 30)
    return undefined
  }
  const shapes = (worked: Worked): void => {
    if (worked.op === 'line') for (const [x] of worked.through) through(worked.a, x.valueOf(), 0)
    if (worked.op === 'log-normal')
      for (const x of [worked.median, worked.p10]) through(worked.a, x, 0)
    for (const part of partsOf(worked)) shapes(part)
  }

  for (const { conditions } of expanded.rules)
    for (const { path, values } of leavesOf(conditions, expanded))
      for (const value of values) if (typeof value === 'number') backwards(path, value, 0)
  for (const worked of expressionsOf(expanded)) shapes(worked)
  return cuts
}

/** Texts that facts at a path are held against, such as items of a checklist. */
export function namesHeld(expanded: Expanded): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>()
  for (const { conditions } of expanded.rules)
    for (const { path, values } of leavesOf(conditions, expanded))
      for (const value of values)
        if (typeof value === 'string') names.set(path, (names.get(path) ?? new Set()).add(value))
  return names
}

/** Every expression of a pack. */
function expressionsOf(expanded: Expanded): readonly Worked[] {
  return [
    ...[...expanded.terms.values()].map(({ worked }) => worked),
    ...expanded.clauses.flatMap(({ alternatives, arithmetic }) => [
      ...alternatives.map(({ earns }) => earns.amount),
      ...(arithmetic === undefined ? [] : [arithmetic.amount]),
    ]),
    ...expanded.results.flatMap(({ nodes, adjustments, levels }) => [
      ...nodes.flatMap(({ points }) => points ?? []),
      ...adjustments.flatMap(({ amount }) => amount ?? []),
      ...levels.flatMap(({ mark }) => mark ?? []),
    ]),
  ]
}

type HeldPath = { readonly path: string; readonly values: readonly Scalar[] }

function leavesOf(condition: Condition, expanded: Expanded): readonly HeldPath[] {
  if ('all' in condition) return condition.all.flatMap((one) => leavesOf(one, expanded))
  if ('any' in condition) return condition.any.flatMap((one) => leavesOf(one, expanded))
  if ('not' in condition) return leavesOf(condition.not, expanded)
  if ('condition' in condition) {
    const named = expanded.shared[condition.condition]
    return named === undefined ? [] : leavesOf(named, expanded)
  }
  const { path, value } = condition
  if (Array.isArray(value)) return [{ path, values: value as readonly Scalar[] }]
  if (typeof value !== 'object') return [{ path, values: [value] }]
  if (!('fact' in value)) return []
  // Against another fact: the numbers that fact can be, where a table or a line gives them.
  const other = expanded.terms.get(pathNames(value.path)?.slice(0, 2).join('.') ?? '')
  return other === undefined ? [] : [{ path, values: constantsIn(other.worked) }]
}

/** Numbers that stand in an expression itself. */
function constantsIn(worked: Worked): readonly number[] {
  if (worked.op === 'number') return [worked.value.valueOf()]
  if (worked.op === 'lookup') return cellsOf(worked.table)
  return partsOf(worked).flatMap(constantsIn)
}

function cellsOf(table: number | Table): readonly number[] {
  return typeof table === 'number' ? [table] : Object.values(table).flatMap(cellsOf)
}

/** Numbers that a divisor is tried with. */
function wholes(worked: Worked): readonly number[] {
  const constants = constantsIn(worked).filter((value) => value !== 0)
  return constants.length > 0 ? constants : [10, 100]
}

function split(of: readonly Worked[]): readonly [readonly number[], readonly Worked[]] {
  const numbers = of.flatMap((one) => (one.op === 'number' ? [one.value.valueOf()] : []))
  return [numbers, of.filter((one) => one.op !== 'number')]
}
