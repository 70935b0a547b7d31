import { pointer } from '../../faults/fault.ts'
import { byExpression, type Expression } from './registry.ts'
import { byWritten, type WrittenCondition } from '../conditions/registry.ts'

/** What is met on a walk through an expression. */
export type ExpressionVisitor = {
  /** Every expression, the outermost first, with the number of levels above it. */
  readonly expression?: (expression: Expression, at: string, depth: number) => void
  /** Every condition of a `choose`. */
  readonly condition?: (condition: WrittenCondition, at: string) => void
  /** Every path, with the kind of fact it must lead to. */
  readonly path?: (path: string, at: string, wants: PathWants) => void
}

/** `key`: what can be a key of a table, a number or a text. */
export type PathWants = 'number' | 'boolean' | 'date' | 'key'

/** Visits an expression and everything inside it. */
export function walkExpression(
  expression: Expression,
  at: string,
  visitor: ExpressionVisitor,
  depth = 0,
): void {
  visitor.expression?.(expression, at, depth)
  const below = (inner: Expression, ...steps: (string | number)[]): void =>
    walkExpression(inner, at + pointer(...steps), visitor, depth + 1)
  const all = (list: readonly Expression[], name: string): void => {
    for (const [index, inner] of list.entries()) below(inner, name, index)
  }
  const orElse = (inner: Expression | undefined): void => {
    if (inner !== undefined) below(inner, 'else')
  }
  const paths = (list: readonly unknown[], name: string, wants: PathWants): void => {
    for (const [index, path] of list.entries()) {
      if (typeof path === 'string' && path.startsWith('$.')) {
        visitor.path?.(path, at + pointer(name, index), wants)
      }
    }
  }
  byExpression<void>(expression, {
    number: () => {},
    path: (path) => visitor.path?.(path, at, 'number'),
    sum: ({ sum }) => all(sum, 'sum'),
    difference: ({ difference }) => all(difference, 'difference'),
    product: ({ product }) => all(product, 'product'),
    ratio: ({ ratio }) => all(ratio, 'ratio'),
    power: ({ power: [base] }) => below(base, 'power', 0),
    min: ({ min }) => all(min, 'min'),
    max: ({ max }) => all(max, 'max'),
    mean: ({ mean }) => all(mean, 'mean'),
    median: ({ median }) => all(median, 'median'),
    position: ({ position }) => all(position, 'position'),
    or: ({ or }) => all(or, 'or'),
    count: ({ count }) => paths(count, 'count', 'boolean'),
    round: ({ round }) => below(round, 'round'),
    lookup: ({ by, else: rest }) => {
      paths(by, 'by', 'key')
      orElse(rest)
    },
    choose: ({ choose, else: rest }) => {
      for (const [index, choice] of choose.entries()) {
        visitor.condition?.(choice.when, at + pointer('choose', index, 'when'))
        for (const [inner, steps] of numbersIn(choice.when))
          below(inner, 'choose', index, 'when', ...steps)
        below(choice.then, 'choose', index, 'then')
      }
      orElse(rest)
    },
    bands: ({ bands, of, else: rest }) => {
      below(bands, 'bands')
      for (const [index, band] of of.entries()) {
        for (const [name, part] of Object.entries(band)) below(part, 'of', index, name)
      }
      orElse(rest)
    },
    line: ({ line }) => below(line, 'line'),
    logNormal: ({ logNormal }) => below(logNormal, 'logNormal'),
    days: ({ days }) => paths(days, 'days', 'date'),
    months: ({ months }) => paths(months, 'months', 'date'),
    year: ({ year }) => visitor.path?.(year, at + pointer('year'), 'date'),
  })
}

/** The numbers that a condition works out and compares, each with the steps that lead to it. */
export function numbersIn(
  condition: WrittenCondition,
  steps: readonly (string | number)[] = [],
): readonly (readonly [Expression, readonly (string | number)[]])[] {
  const inside = (list: readonly WrittenCondition[], group: string) =>
    list.flatMap((one, index) => numbersIn(one, [...steps, group, index]))
  const own = (expression: Expression, ...more: readonly string[]) =>
    typeof expression === 'string' ? [] : [[expression, [...steps, ...more]] as const]
  return byWritten<ReturnType<typeof numbersIn>>(condition, {
    all: ({ all }) => inside(all, 'all'),
    any: ({ any }) => inside(any, 'any'),
    not: ({ not }) => numbersIn(not, [...steps, 'not']),
    condition: () => [],
    fact: ({ path, value }) => [
      ...own(path, 'path'),
      ...(typeof value === 'object' && 'path' in value ? own(value.path, 'value', 'path') : []),
    ],
  })
}
