import * as fc from 'fast-check'
import { exact, isExact, ratio } from '../../src/domain/numbers/exact.ts'
import type { Condition, Leaf } from '../../src/domain/language/conditions/registry.ts'
import type { Operator } from '../../src/domain/language/operators/registry.ts'
import type { RuleDocument, SharedConditions } from '../../src/domain/rules/document.ts'
import { OPERATOR_NAMES } from '../../src/domain/language/operators/registry.ts'
import { RULE_EVENTS } from '../../src/domain/rules/document.ts'

/** A set of rules with facts to judge. */
export type Case = {
  readonly rules: readonly RuleDocument[]
  readonly shared: SharedConditions
  readonly facts: object
}

const NAMES = ['a', 'b', 'head-count', 'length', 'n', '0'] as const
const TEXTS = [
  '',
  'yes',
  'no',
  '3',
  '2024-02-29',
  '2024-03-01',
  '2023-02-29',
  'zoë',
  '\u2028"',
] as const
const NUMBERS = [0, -0, 1, 3, -2, 0.1, 0.3, 0.8, 1.5, 100, 1e-7] as const

const text = fc.constantFrom(...TEXTS)
const number = fc.oneof(fc.constantFrom(...NUMBERS), fc.integer({ min: -5, max: 5 }))
const scalar = fc.oneof(text, number, fc.boolean())
const exactNumber = fc
  .tuple(fc.integer({ min: -9, max: 9 }), fc.constantFrom(1, 2, 3, 10))
  .map(([n, d]) => ratio(n, d))

const oddNumber = fc.constantFrom(Number.NaN, Infinity, -Infinity, 0.1 + 0.2, 1e21)

/** Anything that may stand where a fact is looked for, of the right type or not. */
const value = fc.oneof(
  { weight: 6, arbitrary: scalar },
  { weight: 2, arbitrary: exactNumber },
  { weight: 2, arbitrary: fc.array(fc.oneof(scalar, exactNumber), { maxLength: 3 }) },
  {
    weight: 1,
    arbitrary: fc.oneof(fc.constantFrom(null, undefined), oddNumber),
  },
)

/** Facts up to three levels deep, among them objects where values are expected and the reverse. */
const facts: fc.Arbitrary<object> = fc.letrec<{ object: object; member: unknown }>((tie) => ({
  object: fc.dictionary(fc.constantFrom(...NAMES), tie('member'), { maxKeys: 5 }),
  member: fc.oneof({ maxDepth: 3, depthIdentifier: 'facts' }, value, tie('object')),
})).object

const path = fc
  .array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 })
  .map((names) => `$.${names.join('.')}`)

const reference = path.map((other) => ({ fact: 'assessment' as const, path: other }))
const name = fc.option(fc.constantFrom('why', 'toString'), { nil: undefined })
const orderable = fc.oneof(number, fc.constantFrom('2024-02-29', '2024-03-01'))
const list = fc.oneof(
  fc.array(number, { minLength: 1, maxLength: 12 }),
  fc.array(text, { minLength: 1, maxLength: 12 }),
  fc.array(fc.boolean(), { minLength: 1, maxLength: 2 }),
)

/** Right-hand sides that the gate lets an operator have. */
function rightSide(operator: Operator): fc.Arbitrary<Leaf['value']> {
  if (operator === 'in' || operator === 'notIn') return fc.oneof(list, reference)
  if (operator.startsWith('less') || operator.startsWith('greater')) {
    return fc.oneof(orderable, reference)
  }
  return fc.oneof(scalar, reference)
}

const leaf: fc.Arbitrary<Leaf> = fc
  .tuple(path, fc.constantFrom(...OPERATOR_NAMES), name)
  .chain(([path, operator, name]) =>
    rightSide(operator).map((value) => ({
      ...(name === undefined ? {} : { name }),
      fact: 'assessment' as const,
      path,
      operator,
      value,
    })),
  )

/** Conditions that may refer to the given shared ones; the root is never a bare comparison. */
function condition(sharedNames: readonly string[]): fc.Arbitrary<Condition> {
  const references = sharedNames.map((shared) => fc.constant({ condition: shared }))
  const tree = fc.letrec<{ root: Condition; member: Condition; members: Condition[] }>((tie) => ({
    members: fc.array(tie('member'), { minLength: 1, maxLength: 4 }),
    root: fc.oneof(
      tie('members').map((all) => ({ all })),
      tie('members').map((any) => ({ any })),
      fc.tuple(tie('members'), fc.constantFrom('why', 'all')).map(([any, name]) => ({ name, any })),
      tie('member').map((not) => ({ not })),
      ...references,
    ),
    member: fc.oneof({ maxDepth: 3, depthIdentifier: 'conditions' }, leaf, leaf, tie('root')),
  }))
  return tree.root
}

const event = fc.constantFrom(...RULE_EVENTS).map((type) => ({ type, params: { points: 5 } }))

/** Rules that the gate passes, with shared conditions that refer to earlier ones. */
const mildRules = fc
  .tuple(condition([]), condition(['first']), condition(['first', 'second']))
  .chain(([first, second, third]) =>
    fc
      .array(fc.tuple(condition(['first', 'second', 'third']), event), {
        minLength: 1,
        maxLength: 4,
      })
      .map((parts) => ({
        shared: { first, second, third },
        rules: parts.map(([conditions, event], index) => ({
          name: `rule ${index}`,
          conditions,
          event,
        })),
      })),
  )

/** A fact for a comparison to meet: often of the kind that it wants and near its limit. */
function factFor({ operator, value: limit }: Leaf): fc.Arbitrary<unknown> {
  if (typeof limit === 'object' && 'fact' in limit) return fc.oneof(orderable, exactNumber, list)
  const scalars = typeof limit === 'object' ? limit : [limit]
  const like = fc.oneof(
    ...scalars.flatMap((one): fc.Arbitrary<unknown>[] =>
      typeof one === 'number'
        ? [fc.constant(one), fc.constant(exact(one)), number, exactNumber, oddNumber]
        : [fc.constant(one), typeof one === 'string' ? text : fc.boolean()],
    ),
  )
  const wantsList = operator === 'contains' || operator === 'doesNotContain'
  return wantsList ? fc.array(like, { maxLength: 3 }) : like
}

function leavesOf(condition: Condition): Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf)
  if ('any' in condition) return condition.any.flatMap(leavesOf)
  if ('not' in condition) return leavesOf(condition.not)
  return 'condition' in condition ? [] : [condition]
}

/** Puts a value at a path, where nothing but an object stands in the way. */
function place(facts: object, path: string, value: unknown): void {
  const names = path.slice(2).split('.')
  const last = names.pop() ?? ''
  let here: Record<string, unknown> = facts as Record<string, unknown>
  for (const name of names) {
    here[name] ??= {}
    const next = here[name]
    if (typeof next !== 'object' || next === null || Array.isArray(next) || isExact(next)) return
    here = next as Record<string, unknown>
  }
  here[last] = value
}

/** Sound rules and facts of every kind; most are there and fit, others are wrong or missing. */
export const mildCase: fc.Arbitrary<Case> = fc.tuple(mildRules, facts).chain(([rules, facts]) => {
  const leaves = [...rules.rules.map((rule) => rule.conditions), ...Object.values(rules.shared)]
    .flatMap(leavesOf)
    .map((leaf) => fc.tuple(fc.constant(leaf.path), fc.option(factFor(leaf), { freq: 4 })))
  return fc.tuple(...leaves).map((placed) => {
    const filled = copyOfFacts(facts)
    for (const [path, value] of placed) if (value !== null) place(filled, path, value)
    return { ...rules, facts: filled }
  })
})

/** A copy that keeps exact numbers as they are. */
function copyOfFacts(facts: object): object {
  const copy = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && !isExact(value)
      ? Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copy(member)]))
      : value
  return copy(facts) as object
}

const PROTOTYPE_KEYS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'] as const
const HOSTILE_KEYS = [...PROTOTYPE_KEYS, 'priority', 'params', 'all', 'any', 'condition'] as const
const HOSTILE_PATHS = [
  '$.__proto__.a',
  '$.constructor',
  '$..*[?(@.match(/(a+)+$/))]',
  '$.a[0]',
  '$',
  'a',
  '',
] as const
const HOSTILE_OPERATORS = ['toString', '__proto__', 'not:lessThan', 'matches', 'Equal', ''] as const

/** One way to spoil the JSON text of a sound document; many leave a document that is still sound. */
const spoiling: fc.Arbitrary<(json: string) => string> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('"fact"', '"name"', '"operator"', '"all"'),
      fc.constantFrom(...HOSTILE_KEYS),
    )
    .map(
      ([key, other]) =>
        (json: string) =>
          json.replace(`${key}:`, `"${other}":`),
    ),
  fc.tuple(fc.constantFrom(...HOSTILE_KEYS), fc.jsonValue()).map(
    ([key, value]) =>
      (json: string) =>
        json.replace('{"', `{"${key}":${JSON.stringify(value)},"`),
  ),
  fc
    .constantFrom(...HOSTILE_PATHS)
    .map(
      (path) => (json: string) => json.replace(/"path":"[^"]*"/, `"path":${JSON.stringify(path)}`),
    ),
  fc
    .constantFrom(...HOSTILE_OPERATORS)
    .map(
      (operator) => (json: string) =>
        json.replace(/"operator":"[^"]*"/, `"operator":"${operator}"`),
    ),
  fc
    .constantFrom('[]', '{}', 'null', '1e999', '{"fact":"assessment"}', '["a",1]')
    .map(
      (value) => (json: string) => json.replace(/"value":("[^"]*"|[-\d.e]+)/, `"value":${value}`),
    ),
  fc
    .constantFrom('first', 'second', 'third', 'fourth', '__proto__')
    .map((name) => (json: string) => json.replace(/"fact":"assessment"/, `"condition":"${name}"`)),
  fc
    .constantFrom('error', 'success', '__proto__')
    .map((type) => (json: string) => json.replace(/"type":"[^"]*"/, `"type":"${type}"`)),
  fc.constant((json: string) => json.replace(/"(all|any)":\[[^[\]]*\]/, '"$1":[]')),
  fc.constant((json: string) => json),
)

/** Documents as an attacker might send them: parsed from spoiled JSON, sound or not. */
export const hostileCase: fc.Arbitrary<Case> = fc
  .tuple(mildCase, fc.array(spoiling, { maxLength: 2 }), hostileFactKey())
  .map(([{ rules, shared, facts }, spoilings, key]) => {
    const spoil = (document: unknown): string =>
      spoilings.reduce((json, change) => change(json), JSON.stringify(document))
    const factText = JSON.stringify(facts, (_, member: unknown) =>
      typeof member === 'bigint' ? Number(member) : member,
    )
    return {
      rules: parsed(spoil(rules), rules) as RuleDocument[],
      shared: parsed(spoil(shared), shared) as SharedConditions,
      facts: parsed(factText.replace('{', key), {}) as object,
    }
  })

function hostileFactKey(): fc.Arbitrary<string> {
  return fc
    .constantFrom(...PROTOTYPE_KEYS)
    .map((key) => `{"${key}":{"a":1,"b":"yes"},"then":true,"z":1,`)
}

function parsed(json: string, otherwise: unknown): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return otherwise
  }
}
