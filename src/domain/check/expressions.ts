import { pathNames } from '../rules/path.ts'
import type { PackView } from './pack-view.ts'
import { guessAmong } from '../faults/did-you-mean.ts'
import { exact, GREATEST_EXPONENT, MOST_DIGITS, power } from '../numbers/exact.ts'
import type { Fault } from '../faults/fault.ts'
import { pointer } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import type { Band } from '../language/bands.ts'
import { byExpression, type Expression } from '../language/expressions/registry.ts'
import type { ValueBand } from '../language/expressions/bands.ts'
import type { Check } from './check.ts'
import { packFault } from '../faults/pack-faults.ts'
import { earlyFault } from './conditions.ts'
import { bandFaults, endlessBands } from './bands.ts'
import { lineFaults } from './lines.ts'
import type { ExpressionSite } from './sites.ts'
import { expressionSites } from './sites.ts'
import { lookupFaults, tableFaults } from './tables.ts'
import type { PackFact, PackVocabulary } from './vocabulary.ts'
import { vocabularyOf } from './vocabulary.ts'
import type { PathWants } from '../language/expressions/walk.ts'
import { walkExpression } from '../language/expressions/walk.ts'

/** Levels an expression may have. */
const DEEPEST = 16

/** Expressions read facts of the right kind at the right time and can be worked out. */
export const expressions: Check = {
  name: 'expressions',
  reads: [
    'standard/ask',
    'standard/clauses',
    'standard/inputs',
    'standard/profile',
    'rules/criteria',
    'rules/criterion',
    'rules/weights',
    'rules/classes',
    'rules/values',
    'rules/tables',
    'rules/conditions',
    'rules/parts',
    'rules/part',
    'rules/total',
    'rules/adjustments',
    'rules/levels',
    'rules/results',
    'rules/result',
  ],
  faults: (view) => {
    const every = vocabularyOf(view, 'any')
    const sites = expressionSites(view)
    const groups = Map.groupBy(sites, ({ moment, scheme }) => `${moment} ${scheme?.id ?? ''}`)
    const faults = [...groups.values()].flatMap((group) => {
      const [{ moment, scheme }] = group as [ExpressionSite]
      const known = vocabularyOf(view, moment, scheme)
      return group.flatMap((site) => siteFaults(site, known, every, view.rules))
    })
    return [...faults, ...tableFaults(view.rules.tables ?? {})]
  },
}

function siteFaults(
  { expression, at, clause }: ExpressionSite,
  known: PackVocabulary,
  every: PackVocabulary,
  rules: WrittenRules,
): Fault[] {
  const faults: Fault[] = []
  walkExpression(expression, at, {
    expression: (inner, here, depth) => {
      if (depth === DEEPEST)
        faults.push(packFault(message('fault-expression-deep', { most: DEEPEST }), here))
      faults.push(...operationFaults(inner, here, known, rules))
    },
    path: (path, here, wants) => {
      const fact = known.get(path)
      if (fact !== undefined) faults.push(...kindFaults(path, fact, wants, here))
      else if (every.has(path)) faults.push(earlyFault(path, here))
      else faults.push(unknownPath(path, here, known))
    },
  })
  return clause === undefined ? faults : faults.map((fault) => ({ ...fault, clause }))
}

function operationFaults(
  expression: Expression,
  at: string,
  known: PackVocabulary,
  { tables = {}, values = {} }: WrittenRules,
): Fault[] {
  const none = (): Fault[] => []
  return byExpression<Fault[]>(expression, {
    number: none,
    path: none,
    sum: none,
    difference: none,
    product: none,
    ratio: ({ ratio: [, by] }) =>
      by === 0 ? [packFault(message('fault-division-by-zero'), at + pointer('ratio', 1))] : [],
    power: ({ power: [base, exponent] }) =>
      base === 0 && exponent < 0
        ? [packFault(message('fault-division-by-zero--power'), at + pointer('power'))]
        : powerFaults([base, exponent], at + pointer('power'), values),
    min: none,
    max: none,
    mean: none,
    median: none,
    position: none,
    or: none,
    count: none,
    round: none,
    lookup: (cell) => lookupFaults(cell, at, known, tables),
    choose: none,
    bands: ({ bands, of }) => {
      const fact = typeof bands === 'string' ? known.get(bands) : undefined
      const here = at + pointer('of')
      // Ends that are worked out cannot be held against each other.
      return of.every(isWritten) ? bandFaults(of, fact ?? {}, here) : endlessBands(of, here)
    },
    line: ({ through }) => lineFaults(through, at + pointer('through')),
    logNormal: ({ median, p10 }) => (median === p10 ? [curveFault(median, at)] : []),
    days: none,
    months: none,
    year: none,
  })
}

type WrittenRules = Pick<PackView['rules'], 'tables' | 'values'>

/** A power, or one of powers, that has too many digits, whatever is raised to it. */
function powerFaults(
  [base, own]: readonly [Expression, number],
  at: string,
  values: NonNullable<WrittenRules['values']>,
): Fault[] {
  const exponent = own * raisedTo(base, values)
  const given = { exponent: { value: exponent }, most: MOST_DIGITS }
  if (typeof base === 'number') {
    if (power(exact(base), exponent) !== undefined) return []
    return [packFault(message('fault-power-long--number', { ...given, base: { value: base } }), at)]
  }
  if (Math.abs(exponent) <= GREATEST_EXPONENT) return []
  const found = { ...given, greatest: GREATEST_EXPONENT }
  return [
    packFault(
      exponent === own
        ? message('fault-power-long', found)
        : message('fault-power-long--powers', found),
      at + pointer(1),
    ),
  ]
}

/**
 * The exponent that a power of powers comes to, here or in the values that it reads; 1 for anything
 * else. A circle of values has a fault of its own.
 */
function raisedTo(
  expression: Expression,
  values: NonNullable<WrittenRules['values']>,
  read: ReadonlySet<string> = new Set(),
): number {
  if (typeof expression === 'string') {
    const [space, id = '', ...below] = pathNames(expression) ?? []
    if (space !== 'values' || below.length > 0 || read.has(id)) return 1
    const value = Object.hasOwn(values, id) ? values[id] : undefined
    return value === undefined ? 1 : raisedTo(value, values, new Set([...read, id]))
  }
  if (typeof expression !== 'object' || !('power' in expression)) return 1
  const [base, exponent] = expression.power
  // A number is raised to what it is, and told where it is too long by itself.
  return typeof base === 'number' ? 1 : exponent * raisedTo(base, values, read)
}

/** Whether all ends of a band are written numbers, so that it can be held against others. */
function isWritten(band: ValueBand): band is ValueBand & Band {
  const { atLeast, above, atMost, below } = band
  return [atLeast, above, atMost, below].every(
    (end) => end === undefined || typeof end === 'number',
  )
}

/** The fault of a log-normal curve whose two points are one. */
export function curveFault(at: number, pointer: string): Fault {
  return packFault(message('fault-curve-flat', { at: { value: at } }), pointer)
}

const WANTED: { readonly [wants in PathWants]: readonly PackFact['type'][] } = {
  number: ['number'],
  boolean: ['boolean'],
  date: ['date'],
  key: ['text', 'number'],
}

function kindFaults(path: string, fact: PackFact, wants: PathWants, at: string): Fault[] {
  if (WANTED[wants].includes(fact.type)) return []
  const found =
    wants === 'number' && fact.type === 'boolean'
      ? message('fault-path-type--count', { path })
      : message('fault-path-type', { path, is: fact.type, wants })
  return [packFault(found, at)]
}

/** The fault of a path that leads to nothing. */
export function unknownPath(path: string, at: string, known: PackVocabulary): Fault {
  return packFault(message('fault-path-unknown', { path }), at, guessAmong(path, known.keys()))
}
