import { isPlainDecimal, SIGNIFICANT_DIGITS } from '../numbers/exact.ts'
import { pointer } from '../faults/fault.ts'
import { isObject } from '../schema/json.ts'
import { message, named } from '../messages/message.ts'
import type { Operator } from '../language/operators/registry.ts'
import type { Scalar } from '../language/conditions/comparison.ts'
import { FACT } from '../language/conditions/comparison.ts'
import type { FactKind } from '../language/facts.ts'
import { OPERATOR_NAMES, OPERATORS } from '../language/operators/registry.ts'
import type { FaultList } from './fault-list.ts'
import { isIsoDate } from '../language/iso-date.ts'
import { pathNames } from './path.ts'
import { rangeOf } from './range.ts'

/**
 * What a fact is, so that comparisons with it can be checked: its type, the only texts it may have
 * (for a list, that its members may have), and the least and greatest number.
 */
export type FactType = {
  readonly type: FactKind
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

/** Which operators suit a fact of each type. */
const SUITED: { readonly [type in FactKind]: readonly Operator[] } = {
  number: suited('number'),
  date: suited('date'),
  text: suited('text'),
  boolean: suited('boolean'),
  list: suited('list'),
}

/** The operators that may be asked of a fact of a type. */
export function operatorsFor(type: FactKind): readonly Operator[] {
  return SUITED[type]
}

function suited(type: FactKind): readonly Operator[] {
  return OPERATOR_NAMES.filter((name) => {
    const { suits }: { readonly suits: readonly FactKind[] } = OPERATORS[name]
    return suits.includes(type)
  })
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
        faults.add(message('fault-comparison-incomplete', { missing: named(missing) }), at)
      }
      const side = new SideCheck(faults, vocabulary, knownPaths)
      const has = (key: string): boolean => Object.hasOwn(leaf, key)
      if (has('fact')) side.checkFact(leaf['fact'], at)
      const type = has('path') ? side.checkPath(leaf['path'], at) : undefined
      const operator = has('operator') ? checkOperator(leaf['operator'], at, faults) : undefined
      if (operator === undefined) return
      if (type !== undefined && !SUITED[type.type].includes(operator)) {
        const found = message('fault-operator-unsuited', {
          operator,
          path: String(leaf['path']),
          type: type.type,
          known: { list: SUITED[type.type], joined: 'comma' },
        })
        faults.add(found, at + pointer('operator'))
        return
      }
      if (has('value')) side.checkValue(leaf['value'], operator, type, at + pointer('value'))
    },
  }
}

/** Whether an operator is about more and less: it is asked of numbers and dates alone. */
function isOrdering(operator: Operator): boolean {
  return (
    SUITED.number.includes(operator) &&
    !SUITED.text.includes(operator) &&
    !SUITED.boolean.includes(operator)
  )
}

function checkOperator(operator: unknown, at: string, faults: FaultList): Operator | undefined {
  const known = OPERATOR_NAMES.find((name) => name === operator)
  if (known !== undefined) return known
  const here = at + pointer('operator')
  if (typeof operator === 'string' && operator.includes(':')) {
    faults.add(message('fault-operator-decorated', { name: { value: operator } }), here)
    return undefined
  }
  const all = { list: OPERATOR_NAMES, joined: 'comma' } as const
  const found = message('fault-operator-unknown', { value: { value: operator }, known: all })
  faults.add(found, here, faults.guess('operator', operator, OPERATOR_NAMES))
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
    const found = message('fault-fact-other', { value: { value: fact } })
    this.#faults.add(found, at + pointer('fact'))
  }

  checkPath(path: unknown, at: string): FactType | undefined {
    const here = at + pointer('path')
    if (typeof path !== 'string' || pathNames(path) === undefined) {
      this.#faults.add(message('fault-path-malformed', { value: { value: path } }), here)
      return undefined
    }
    if (this.#vocabulary === undefined) return undefined
    const type = this.#vocabulary(path)
    if (type === undefined) {
      const guess = this.#faults.guess('path', path, this.#knownPaths)
      this.#faults.add(message('fault-fact-unknown', { path }), here, guess)
    }
    return type
  }

  checkValue(value: unknown, operator: Operator, type: FactType | undefined, at: string): void {
    const wantsList = OPERATORS[operator].against === 'list'
    if (isObject(value)) {
      this.#checkReference(value, operator, type, at)
    } else if (wantsList) {
      if (Array.isArray(value)) this.#checkList(value, operator, type, at)
      else {
        const found = message('fault-value-unsuited--list', { operator, value: { value } })
        this.#faults.add(found, at)
      }
    } else if (Array.isArray(value)) {
      this.#faults.add(message('fault-value-unsuited--single', { operator }), at)
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
    if (list.length === 0)
      this.#faults.add(message('fault-value-unsuited--empty', { operator }), at)
    const kinds = new Set(list.map((member) => typeof member))
    if (kinds.size > 1) {
      this.#faults.add(message('fault-value-unsuited--mixed'), at)
      return
    }
    for (const [index, member] of list.entries()) {
      this.#checkScalar(member, operator, type, at + pointer(index))
    }
  }

  #checkScalar(value: unknown, operator: Operator, type: FactType | undefined, at: string): void {
    if (!isScalar(value)) {
      this.#faults.add(message('fault-value-unsuited--kind', { value: { value } }), at)
      return
    }
    // A number that JSON cannot hold is already reported.
    if (typeof value === 'number' && !Number.isFinite(value)) return
    if (typeof value === 'number' && !isPlainDecimal(value)) {
      const found = { number: String(value), most: SIGNIFICANT_DIGITS }
      this.#faults.add(message('fault-number-imprecise', found), at)
      return
    }
    if (isOrdering(operator) && typeof value !== 'number' && !isIsoDate(value)) {
      this.#faults.add(message('fault-value-unsuited--order', { operator, value: { value } }), at)
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
      this.#faults.add(message(MISFITS[type.type], { value: { value } }), at)
      return
    }
    if (type.type === 'date' && !isIsoDate(value)) {
      this.#faults.add(message('fault-value-unsuited--date', { value: { value } }), at)
      return
    }
    if (type.values !== undefined && typeof value === 'string' && !type.values.includes(value)) {
      const guess = this.#faults.guess(`value of ${type.values.join()}`, value, type.values)
      const known = named(type.values, 'comma')
      this.#faults.add(message('fault-value-unknown', { value: { value }, known }), at, guess)
    }
    const { min, max } = type
    const range = rangeOf({ min, max })
    if (range === undefined || typeof value !== 'number') return
    if (value < (min ?? -Infinity) || value > (max ?? Infinity)) {
      const found = message('fault-value-out-of-range', { value: { value }, range })
      this.#faults.add(found, at, { severity: 'warning' })
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
      OPERATORS[operator].against === 'list'
        ? other.type === 'list'
        : type.type === 'list'
          ? other.type !== 'list'
          : other.type === type.type
    if (!fits) {
      const found = message('fault-value-unsuited--fact', {
        operator,
        left: type.type,
        path: String(reference['path']),
        right: other.type,
      })
      this.#faults.add(found, at)
    }
  }
}

/** What is said of a value that is not of the type of its fact. */
const MISFITS = {
  number: 'fault-value-unsuited--number',
  boolean: 'fault-value-unsuited--boolean',
  text: 'fault-value-unsuited--text',
  date: 'fault-value-unsuited--date',
  list: 'fault-value-unsuited--item',
} as const

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
