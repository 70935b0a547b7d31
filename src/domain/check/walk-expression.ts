import { pointer } from '../fault.ts'
import type { Expression } from '../language/expressions/registry.ts'
import type { Condition } from '../language/conditions/registry.ts'

/** What is met on a walk through an expression. */
export type ExpressionVisitor = {
  /** Every expression, the outermost first, with the number of levels above it. */
  readonly expression?: (expression: Expression, at: string, depth: number) => void
  /** Every condition of a `choose`. */
  readonly condition?: (condition: Condition, at: string) => void
  /** Every path, with the kind of fact it must lead to. */
  readonly path?: (path: string, at: string, wants: PathWants) => void
}

/** `key`: what can be a key of a table, a number or a text. */
export type PathWants = 'number' | 'boolean' | 'date' | 'key'

const LISTS = [
  'sum',
  'difference',
  'product',
  'ratio',
  'min',
  'max',
  'mean',
  'median',
  'or',
] as const
const SINGLES = ['round', 'bands', 'line', 'logNormal', 'else'] as const

/** Visits an expression and everything inside it. */
export function walkExpression(
  expression: Expression,
  at: string,
  visitor: ExpressionVisitor,
  depth = 0,
): void {
  visitor.expression?.(expression, at, depth)
  if (typeof expression === 'number') return
  if (typeof expression === 'string') {
    visitor.path?.(expression, at, 'number')
    return
  }
  const below = (inner: Expression, ...steps: (string | number)[]): void =>
    walkExpression(inner, at + pointer(...steps), visitor, depth + 1)
  const paths = (list: readonly unknown[], name: string, wants: PathWants): void => {
    for (const [index, path] of list.entries()) {
      if (typeof path === 'string' && path.startsWith('$.')) {
        visitor.path?.(path, at + pointer(name, index), wants)
      }
    }
  }
  const members: Readonly<Record<string, unknown>> = expression
  for (const name of LISTS) {
    // Beside `logNormal`, `median` is a number.
    const list = members[name]
    if (!Array.isArray(list)) continue
    for (const [index, inner] of (list as Expression[]).entries()) below(inner, name, index)
  }
  for (const name of SINGLES) {
    if (name in members) below(members[name] as Expression, name)
  }
  if ('power' in expression) below(expression.power[0], 'power', 0)
  if ('count' in expression) paths(expression.count, 'count', 'boolean')
  if ('lookup' in expression) paths(expression.by, 'by', 'key')
  if ('days' in expression) paths(expression.days, 'days', 'date')
  if ('months' in expression) paths(expression.months, 'months', 'date')
  if ('year' in expression) visitor.path?.(expression.year, at + pointer('year'), 'date')
  if ('choose' in expression) {
    for (const [index, choice] of expression.choose.entries()) {
      visitor.condition?.(choice.when, at + pointer('choose', index, 'when'))
      below(choice.then, 'choose', index, 'then')
    }
  }
  if ('bands' in expression) {
    for (const [index, band] of expression.of.entries()) {
      for (const [name, part] of Object.entries(band)) below(part, 'of', index, name)
    }
  }
}
