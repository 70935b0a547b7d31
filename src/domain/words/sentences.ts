import { exact, isExact, type ExactJson } from '../numbers/exact.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import type { Language } from '../messages/text.ts'
import { byEvaluated } from '../rules/document.ts'
import type { EvaluatedCondition, EvaluatedLeaf } from '../rules/document.ts'
import type { Leaf } from '../language/conditions/registry.ts'
import { oppositeOf, OPERATORS, type Operator } from '../language/operators/registry.ts'
import { labelsOf, type Labels } from './labels.ts'
import type { PackNames } from './names.ts'
import { numberWords } from '../messages/numbers.ts'

/** Says judged conditions in one language. Sentences have no full stop and may begin in lower case. */
export type Sentences = {
  readonly language: Language
  readonly catalogue: Catalogue
  readonly labels: Labels
  /**
   * What was compared and found, such as "first response time: 6 h, required: at most 8 h". What the
   * clause `about` asks itself goes without its name, where the title of the clause is all it has.
   */
  condition(condition: EvaluatedCondition, about?: string): string
  /** Only what does not hold; the same as `condition` where all holds. */
  failing(condition: EvaluatedCondition, about?: string): string
  /** Only what was found, whatever was asked of it. */
  found(condition: EvaluatedCondition): string
  /** What a condition that does not hold asks, without what was found; a fact already `mentioned` is not named. */
  wanted(condition: EvaluatedCondition, mentioned: string | undefined): string
  /** What a comparison asks of which fact, before anything is judged: "First response: at most 8 h". */
  asks(leaf: Leaf): string
  /** A value found at a path, with its unit. */
  value(value: unknown, path: string): string
}

/** Sentences over what things are called. */
export function sentencesOf(names: PackNames, catalogue: Catalogue): Sentences {
  const labels = labelsOf(names, catalogue)

  function shown(value: unknown, path: string): string {
    if (!isNumber(value)) return labels.value(value, path)
    // A share of 0.8 is 80% to people.
    return path.endsWith('.share')
      ? catalogue.say('percent', { number: numberWords(exact(value).mul(100n)) })
      : labels.measured(value, path)
  }

  /** What was found, as the first half of a sentence tells it. */
  function foundAt({ path, actual }: EvaluatedLeaf): string {
    return path.endsWith('ercent') && isNumber(actual)
      ? catalogue.say('percent-of-maximum', { number: numberWords(actual) })
      : shown(actual, path)
  }

  function factOf({ path }: EvaluatedLeaf, about: string | undefined): string {
    return about !== undefined && isOwnAnswer(path, about)
      ? labels.ownFact(path)
      : labels.fact(path)
  }

  function stated(one: EvaluatedLeaf, about: string | undefined): string {
    if (isVerdict(one)) return met(one)
    return catalogue.say('condition-found', { fact: factOf(one, about), found: foundAt(one) })
  }

  /** Whether a path reads what a clause asks under no other title than its own. */
  function isOwnAnswer(path: string, clause: string): boolean {
    const own = `$.answers.${clause}`
    if (path !== own && !path.startsWith(`${own}.`)) return false
    return labels.asked('answers', clause) === labels.clauseTitle(clause)
  }

  /** What a committee calls a comparison or a group of them, quoted; what was found stands behind. */
  function underName(one: EvaluatedCondition, words: string): string {
    return one.name === undefined
      ? words
      : catalogue.say('condition-named', { name: one.name, condition: words })
  }

  function leaf(one: EvaluatedLeaf, about: string | undefined): string {
    const { operator, result } = one
    // "Major nonconformities: 0, required: 0" tells nothing that its first half does not.
    const isPlain = result && OPERATORS[operator].asks === 'value'
    if (isPlain || isVerdict(one)) return stated(one, about)
    return catalogue.say('condition-judged', {
      fact: factOf(one, about),
      found: foundAt(one),
      required: required(one),
    })
  }

  /** What a value is compared with: "a, b or c" where there are several. */
  function alternatives(expected: unknown, path: string): string {
    if (!Array.isArray(expected)) return shown(expected, path)
    return catalogue.show({ list: expected.map((one) => shown(one, path)), joined: 'or' })
  }

  /** What a comparison asks: "at most 8 h". */
  function required({ path, operator, expected }: EvaluatedLeaf): string {
    return requiredOf(operator, expected, alternatives(expected, path))
  }

  function requiredOf(operator: Operator, expected: unknown, value: string): string {
    if (typeof expected === 'string' && DATE.test(expected))
      return catalogue.say('required-date', { operator, value })
    const first: unknown = Array.isArray(expected) ? expected[0] : expected
    return catalogue.say(isNumber(first) ? 'required-number' : 'required-words', {
      operator,
      value,
    })
  }

  function met({ path, actual, expected }: EvaluatedLeaf): string {
    const clause = labels.fact(path)
    const verdict = actual === undefined ? 'open' : actual === true ? 'met' : 'notMet'
    return expected === true || verdict === 'notMet'
      ? catalogue.say('condition-met', { clause, verdict })
      : catalogue.say('condition-met-unwanted', { clause, verdict })
  }

  function asksVerdict(path: string, expected: unknown): string {
    const verdict = expected === true ? 'met' : 'notMet'
    return catalogue.say('condition-met', { clause: labels.fact(path), verdict })
  }

  /** What a comparison asks of its fact, whatever was found. */
  function asksOf(leaf: EvaluatedLeaf): string {
    return isVerdict(leaf)
      ? asksVerdict(leaf.path, leaf.expected)
      : catalogue.say('condition-asks', {
          fact: labels.fact(leaf.path),
          form: OPERATORS[leaf.operator].asks,
          required: required(leaf),
        })
  }

  function joined(parts: readonly string[], joint: 'condition-and' | 'condition-or'): string {
    if (parts.length === 1) return parts[0]!
    // Two parts of a condition may come to the same words; once is enough.
    return [...new Set(parts)].reduce((first, second) => catalogue.say(joint, { first, second }))
  }

  /** A condition under its name: of it just what fails, what tells, or only what was found. */
  function condition(one: EvaluatedCondition, only: Told, about?: string): string {
    const words = nameless(one, only, about)
    return only === 'facts' ? words : underName(one, words)
  }

  function nameless(one: EvaluatedCondition, only: Told, about?: string): string {
    return byEvaluated(one, {
      all: ({ all }) => {
        const failing = all.filter((part) => !part.result)
        const list = only === 'failing' && failing.length > 0 ? failing : all
        return joined(
          list.map((part) => condition(part, only, about)),
          'condition-and',
        )
      },
      any: ({ any }) => {
        const holding = any.filter((part) => part.result)
        const list = holding.length > 0 ? holding : any.filter(isTelling)
        return joined(
          (list.length > 0 ? list : any).map((part) => condition(part, only, about)),
          'condition-or',
        )
      },
      not: (own) => {
        const plain = only === 'facts' ? undefined : negated(own)
        if (plain !== undefined) return leaf(plain, about)
        const name = nameWithin(own.not)
        if (name !== undefined && only !== 'facts')
          return catalogue.say(own.result ? 'condition-named-not' : 'condition-named-must-not', {
            name,
            found: nameless(own.not, 'facts', about),
          })
        const inner = condition(own.not, only === 'facts' ? only : 'telling', about)
        if (only === 'facts') return inner
        return catalogue.say(own.result ? 'condition-not' : 'condition-must-not', {
          condition: inner,
        })
      },
      condition: ({ of }) => condition(of, only, about),
      fact: (comparison) =>
        only === 'facts' ? stated(comparison, about) : leaf(comparison, about),
    })
  }

  return {
    language: catalogue.language,
    catalogue,
    labels,
    condition: (one, about) => condition(one, 'telling', about),
    failing: (one, about) => condition(one, one.result ? 'telling' : 'failing', about),
    found: (one) => condition(one, 'facts'),
    wanted(one, mentioned) {
      const parts = failingParts(one)
      const [only] = parts
      if (parts.length === 1 && only !== undefined && 'path' in only)
        if (only.path === mentioned && !isVerdict(only)) return required(only)
      return joined(
        parts.map((part) => {
          if ('path' in part) return asksOf(part)
          const plain = negated(part)
          return plain === undefined
            ? catalogue.say('condition-must-not', {
                condition: joined(leavesIn(part.not).map(asksOf), 'condition-and'),
              })
            : asksOf(plain)
        }),
        'condition-and',
      )
    },
    asks(leaf) {
      const { path, operator, value } = leaf
      if (isVerdict(leaf)) return asksVerdict(path, value)
      const isPath = typeof value === 'object' && 'path' in value
      const words = isPath ? labels.fact(value.path) : alternatives(value, path)
      return catalogue.say('condition-asks', {
        fact: labels.fact(path),
        form: OPERATORS[operator].asks,
        required: requiredOf(operator, value, words),
      })
    },
    value: shown,
  }
}

/** What of a judged condition is told. */
type Told = 'failing' | 'telling' | 'facts'

/** A negated comparison as the comparison that says the same; undefined for anything larger. */
function negated({ not, result }: EvaluatedNot): EvaluatedLeaf | undefined {
  const only =
    'all' in not && not.all.length === 1
      ? not.all[0]
      : 'any' in not && not.any.length === 1
        ? not.any[0]
        : not
  if (only === undefined || not.name !== undefined || only.name !== undefined) return undefined
  if (!('path' in only) || isVerdict(only)) return undefined
  return { ...only, operator: oppositeOf(only.operator), result }
}

/** What a committee calls a condition, or the only one in it. */
function nameWithin(one: EvaluatedCondition): string | undefined {
  if (one.name !== undefined) return one.name
  const list = 'all' in one ? one.all : 'any' in one ? one.any : []
  return list.length === 1 ? nameWithin(list[0]!) : undefined
}

type EvaluatedNot = Extract<EvaluatedCondition, { readonly not: unknown }>

const DATE = /^\d{4}-\d{2}-\d{2}$/

/** Whether a comparison is about whether a clause is met. */
export function isVerdict({
  path,
  operator,
}: {
  readonly path: string
  readonly operator: Operator
}): boolean {
  return path.startsWith('$.clauses.') && path.endsWith('.met') && operator === 'equal'
}

/** In "met, or it does not concern us" only the first half tells somebody anything when both fail. */
function isTelling(one: EvaluatedCondition): boolean {
  return !('path' in one && one.operator === 'in' && one.path.endsWith('.state'))
}

/** The comparisons and negations that have to change for a condition to hold; of several ways the first. */
function failingParts(
  one: EvaluatedCondition,
): readonly (EvaluatedLeaf | Extract<EvaluatedCondition, { readonly not: unknown }>)[] {
  if (one.result) return []
  return byEvaluated<ReturnType<typeof failingParts>>(one, {
    all: ({ all }) => all.flatMap(failingParts),
    any: ({ any }) => failingParts(any.find(isTelling) ?? any[0]!),
    not: (negation) => [negation],
    condition: ({ of }) => failingParts(of),
    fact: (comparison) => [comparison],
  })
}

/** Every comparison within a condition. */
function leavesIn(one: EvaluatedCondition): readonly EvaluatedLeaf[] {
  return byEvaluated<readonly EvaluatedLeaf[]>(one, {
    all: ({ all }) => all.flatMap(leavesIn),
    any: ({ any }) => any.flatMap(leavesIn),
    not: ({ not }) => leavesIn(not),
    condition: ({ of }) => leavesIn(of),
    fact: (comparison) => [comparison],
  })
}

/** A number as a pack or a receipt holds it: `100/3` is one that no decimal holds. */
function isNumber(value: unknown): value is Parameters<typeof exact>[0] & ExactJson {
  if (typeof value === 'string') return /^-?\d+\/\d+$/.test(value)
  return typeof value === 'number' || isExact(value)
}
