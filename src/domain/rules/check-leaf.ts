import { isPlainDecimal } from '../exact.ts'
import { pointer } from '../fault.ts'
import { isObject } from '../json.ts'
import type { Operator, Scalar } from './document.ts'
import { FACT, OPERATORS } from './document.ts'
import type { FaultList } from './fault-list.ts'
import { quote } from './fault-list.ts'
import { isIsoDate } from './iso-date.ts'
import { pathNames } from './path.ts'

/**
 * What a fact is, so that comparisons with it can be checked: its type, the only texts it may have
 * (for a list, that its members may have), and the least and greatest number.
 */
export type FactType = {
  readonly type: 'number' | 'boolean' | 'text' | 'date' | 'list'
  readonly values?: readonly string[]
  readonly min?: number
  readonly max?: number
}

/** The type of the fact at a path; undefined for a path that no fact has. */
export type Vocabulary = (path: string) => FactType | undefined

/** Checks one comparison. */
export type LeafCheck = {
  readonly leaf: (leaf: Readonly<Record<string, unknown>>, at: string, faults: FaultList) => void
}

const KEYS = ['fact', 'path', 'operator', 'value', 'name']
const ORDERINGS: ReadonlySet<string> = new Set([
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
])

/** Which operators suit a fact of each type. */
const SUITED: { readonly [type in FactType['type']]: readonly Operator[] } = {
  number: OPERATORS.slice(0, 8),
  date: OPERATORS.slice(0, 8),
  text: ['equal', 'notEqual', 'in', 'notIn'],
  boolean: ['equal', 'notEqual', 'in', 'notIn'],
  list: ['contains', 'doesNotContain'],
}

/**
 * A check of comparisons against the facts that exist. Without a vocabulary only the operator is
 * held against its own value. `knownPaths` serves to guess what an unknown path was meant to be.
 */
export function leafCheck(vocabulary?: Vocabulary, knownPaths: readonly string[] = []): LeafCheck {
  return {
    leaf(leaf, at, faults) {
      const missing = KEYS.slice(0, 4).filter((key) => !Object.hasOwn(leaf, key))
      if (missing.length > 0) {
        faults.add({
          code: 'comparison-incomplete',
          pointer: at,
          message: `This comparison lacks ${missing.map((key) => `"${key}"`).join(', ')}.`,
          fix: `Write { "fact": "${FACT}", "path": "$.…", "operator": "…", "value": … }.`,
        })
      }
      const side = new SideCheck(faults, vocabulary, knownPaths)
      const has = (key: string): boolean => Object.hasOwn(leaf, key)
      if (has('fact')) side.checkFact(leaf['fact'], at)
      const type = has('path') ? side.checkPath(leaf['path'], at) : undefined
      const operator = has('operator') ? checkOperator(leaf['operator'], at, faults) : undefined
      if (operator === undefined) return
      if (type !== undefined && !SUITED[type.type].includes(operator)) {
        faults.add({
          code: 'operator-unsuited',
          pointer: at + pointer('operator'),
          message: `"${operator}" cannot be used on ${String(leaf['path'])}, which is ${aType(type)}.`,
          fix: `Use one of ${SUITED[type.type].join(', ')}.`,
        })
        return
      }
      if (has('value')) side.checkValue(leaf['value'], operator, type, at + pointer('value'))
    },
  }
}

function checkOperator(operator: unknown, at: string, faults: FaultList): Operator | undefined {
  const known = OPERATORS.find((name) => name === operator)
  if (known !== undefined) return known
  const here = at + pointer('operator')
  if (typeof operator === 'string' && operator.includes(':')) {
    faults.add({
      code: 'operator-decorated',
      pointer: here,
      message: `The operator ${quote(operator)} is decorated; decorators are not used.`,
      fix: 'Use the plain operator; write "not" around the comparison to turn it round.',
    })
    return undefined
  }
  const guess = typeof operator === 'string' ? faults.guess('operator', operator, OPERATORS) : ''
  faults.add({
    code: 'operator-unknown',
    pointer: here,
    message: `There is no operator ${quote(operator)}.${guess}`,
    fix: `Use one of ${OPERATORS.join(', ')}.`,
  })
  return undefined
}

/** Checks the sides of one comparison. */
class SideCheck {
  readonly #faults: FaultList
  readonly #vocabulary: Vocabulary | undefined
  readonly #knownPaths: readonly string[]

  constructor(
    faults: FaultList,
    vocabulary: Vocabulary | undefined,
    knownPaths: readonly string[],
  ) {
    this.#faults = faults
    this.#vocabulary = vocabulary
    this.#knownPaths = knownPaths
  }

  checkFact(fact: unknown, at: string): void {
    if (fact === FACT) return
    this.#faults.add({
      code: 'fact-other',
      pointer: at + pointer('fact'),
      message: `${quote(fact)} is not a fact; there is one fact, "${FACT}".`,
      fix: `Write "fact": "${FACT}" and name what you mean in "path".`,
    })
  }

  checkPath(path: unknown, at: string): FactType | undefined {
    const here = at + pointer('path')
    if (typeof path !== 'string' || pathNames(path) === undefined) {
      this.#faults.add({
        code: 'path-malformed',
        pointer: here,
        message: `${quote(path)} is not a path.`,
        fix: 'Write "$" and 1 to 5 names, each after a dot: $.profile.head-count. Names are letters and digits, joined by hyphens.',
      })
      return undefined
    }
    if (this.#vocabulary === undefined) return undefined
    const type = this.#vocabulary(path)
    if (type === undefined) {
      this.#faults.add({
        code: 'fact-unknown',
        pointer: here,
        message: `There is no fact ${path}.${this.#faults.guess('path', path, this.#knownPaths)}`,
        fix: 'Name a fact that the standard asks for or computes.',
      })
    }
    return type
  }

  checkValue(value: unknown, operator: Operator, type: FactType | undefined, at: string): void {
    const wantsList = operator === 'in' || operator === 'notIn'
    if (isObject(value)) {
      this.#checkReference(value, operator, type, at)
    } else if (wantsList) {
      if (Array.isArray(value)) this.#checkList(value, operator, type, at)
      else this.#valueFault(at, `"${operator}" needs a list, not ${quote(value)}.`, 'Write [ … ].')
    } else if (Array.isArray(value)) {
      const fix = 'Write a single value, or use "in" to ask for one of several.'
      this.#valueFault(at, `"${operator}" needs a single value, not a list.`, fix)
    } else {
      this.#checkScalar(value, operator, type, at)
    }
  }

  #checkList(
    list: readonly unknown[],
    operator: Operator,
    type: FactType | undefined,
    at: string,
  ): void {
    if (list.length === 0) {
      this.#valueFault(
        at,
        `"${operator}" has an empty list.`,
        'Put the values to look for into it.',
      )
    }
    const kinds = new Set(list.map((member) => typeof member))
    if (kinds.size > 1) {
      const mixed = 'The list mixes texts, numbers or other kinds of value.'
      this.#valueFault(at, mixed, 'Use values of one kind, that of the fact.')
      return
    }
    for (const [index, member] of list.entries()) {
      this.#checkScalar(member, operator, type, at + pointer(index))
    }
  }

  #checkScalar(value: unknown, operator: Operator, type: FactType | undefined, at: string): void {
    if (!isScalar(value)) {
      this.#valueFault(
        at,
        `${quote(value)} cannot be compared.`,
        'Use text, a number, true or false.',
      )
      return
    }
    // A number that JSON cannot hold is already reported.
    if (typeof value === 'number' && !Number.isFinite(value)) return
    if (typeof value === 'number' && !isPlainDecimal(value)) {
      this.#faults.add({
        code: 'number-imprecise',
        pointer: at,
        message: `${value} cannot be told exactly: it has more than 15 significant digits.`,
        fix: 'Write it with 15 significant digits or fewer.',
      })
      return
    }
    if (ORDERINGS.has(operator) && typeof value !== 'number' && !isIsoDate(value)) {
      const fix = 'Give a number without quotation marks, or a date such as "2026-03-31".'
      this.#valueFault(at, `"${operator}" cannot order ${quote(value)}.`, fix)
      return
    }
    if (type !== undefined) this.#checkAgainstType(value, type, at)
  }

  #checkAgainstType(value: Scalar, type: FactType, at: string): void {
    const wanted = SCALAR_OF[type.type]
    if (
      type.type === 'list'
        ? type.values !== undefined && typeof value !== 'string'
        : typeof value !== wanted
    ) {
      this.#valueFault(at, `The fact is ${aType(type)}, but ${quote(value)} is not.`, wordFix(type))
      return
    }
    if (type.type === 'date' && !isIsoDate(value)) {
      this.#valueFault(at, `${quote(value)} is not a date.`, wordFix(type))
      return
    }
    if (type.values !== undefined && typeof value === 'string' && !type.values.includes(value)) {
      const guess = this.#faults.guess(`value of ${type.values.join()}`, value, type.values)
      this.#faults.add({
        code: 'value-unknown',
        pointer: at,
        message: `The fact never has the value ${quote(value)}.${guess}`,
        fix: `Use one of ${type.values.map((known) => `"${known}"`).join(', ')}.`,
      })
    }
    const { min = -Infinity, max = Infinity } = type
    if (typeof value === 'number' && (value < min || value > max)) {
      this.#faults.add({
        code: 'value-out-of-range',
        severity: 'warning',
        pointer: at,
        message: `${value} lies outside the range of the fact, ${min} to ${max}, so the comparison always has the same result.`,
        fix: 'Use a value inside the range, or widen the range of the fact.',
      })
    }
  }

  #checkReference(
    reference: Readonly<Record<string, unknown>>,
    operator: Operator,
    type: FactType | undefined,
    at: string,
  ): void {
    for (const key of Object.keys(reference)) {
      if (key !== 'fact' && key !== 'path') this.#faults.addKey(key, at, ['fact', 'path'])
    }
    this.checkFact(reference['fact'], at)
    const other = this.checkPath(reference['path'], at)
    if (other === undefined || type === undefined) return
    const fits =
      operator === 'in' || operator === 'notIn'
        ? other.type === 'list'
        : type.type === 'list'
          ? other.type !== 'list'
          : other.type === type.type
    if (!fits) {
      const message = `The fact is ${aType(type)}, but ${String(reference['path'])} is ${aType(other)}.`
      this.#valueFault(at, message, `Name a fact that "${operator}" can compare with it.`)
    }
  }

  #valueFault(at: string, message: string, fix: string): void {
    this.#faults.add({ code: 'value-unsuited', pointer: at, message, fix })
  }
}

const SCALAR_OF = {
  number: 'number',
  boolean: 'boolean',
  text: 'string',
  date: 'string',
  list: 'string',
} as const

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

function aType({ type }: FactType): string {
  return type === 'boolean' ? 'true or false' : type === 'text' ? 'text' : `a ${type}`
}

function wordFix({ type }: FactType): string {
  if (type === 'number') return 'Give a number without quotation marks.'
  if (type === 'boolean') return 'Give true or false without quotation marks.'
  return type === 'date' ? 'Give a date such as "2026-03-31".' : 'Give a text in quotation marks.'
}
