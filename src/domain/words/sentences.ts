import { exact, isExact, type ExactJson } from '../exact.ts'
import type { Language } from '../pack/text.ts'
import type { EvaluatedCondition, EvaluatedLeaf, Leaf, Operator } from '../rules/document.ts'
import { labelsOf, type Labels } from './labels.ts'
import type { Names } from './names.ts'
import { numberWords } from './numbers.ts'

/** Says judged conditions in one language. Sentences have no full stop and may begin in lower case. */
export type Sentences = {
  readonly language: Language
  readonly labels: Labels
  /**
   * What was compared and found, such as "first response time is 6 h, at most 8 h asked". What the
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

const WANTED: Record<Operator, Record<Language, string>> = {
  equal: { en: '{}', zh: '为{}' },
  notEqual: { en: 'anything but {}', zh: '不为{}' },
  lessThan: { en: 'less than {}', zh: '小于{}' },
  lessThanInclusive: { en: 'at most {}', zh: '不大于{}' },
  greaterThan: { en: 'more than {}', zh: '大于{}' },
  greaterThanInclusive: { en: 'at least {}', zh: '不小于{}' },
  in: { en: 'one of {}', zh: '为{}之一' },
  notIn: { en: 'none of {}', zh: '不为{}' },
  contains: { en: '{} among them', zh: '含{}' },
  doesNotContain: { en: 'no {} among them', zh: '不含{}' },
}

/** Comparisons of dates, which are before and after rather than less and more. */
const WANTED_OF_DATES: { readonly [O in Operator]?: Record<Language, string> } = {
  lessThan: { en: 'before {}', zh: '早于{}' },
  lessThanInclusive: { en: '{} at the latest', zh: '不晚于{}' },
  greaterThan: { en: 'after {}', zh: '晚于{}' },
  greaterThanInclusive: { en: '{} at the earliest', zh: '不早于{}' },
}

/** Sentences over what things are called. */
export function sentencesOf(names: Names, language: Language): Sentences {
  const labels = labelsOf(names, language)
  const zh = language === 'zh'

  function shown(value: unknown, path: string): string {
    const isNumber = typeof value === 'number' || isExact(value) || isFraction(value)
    if (!isNumber) return labels.value(value, path)
    // A share of 0.8 is 80% to people.
    if (path.endsWith('.share')) return `${numberWords(exact(value).mul(100n))}%`
    const number = numberWords(value)
    const unit = labels.unit(path)
    // 1 day, 2 days; units such as h or % have one form.
    return number + (number === '1' && !zh ? unit.replace(/(?<=[a-z][^s])s$/, '') : unit)
  }

  function stated(one: EvaluatedLeaf, about: string | undefined): string {
    const { path } = one
    if (path.endsWith('.met') && one.operator === 'equal') return met(one)
    const isOwn = about !== undefined && isOwnAnswer(path, about)
    const fact = isOwn ? labels.ownFact(path) : labels.fact(path)
    const found = shown(one.actual, path)
    if (isOwn && path === `$.answers.${about}`)
      return zh ? `${fact}：${found}` : `${fact}: ${found}`
    return zh ? `${fact}${is(one)}${spaced(found)}` : fact + is(one) + found + ofFull(one)
  }

  /** Whether a path reads what a clause asks under no other title than its own. */
  function isOwnAnswer(path: string, clause: string): boolean {
    const own = `$.answers.${clause}`
    if (path !== own && !path.startsWith(`${own}.`)) return false
    return labels.asked('answers', clause) === labels.clauseTitle(clause)
  }

  function leaf(one: EvaluatedLeaf, about: string | undefined): string {
    const { path, operator } = one
    const words = stated(one, about)
    if (path.endsWith('.met') && operator === 'equal') return words
    // "Major nonconformities: 0, 0 asked" tells nothing that its first half does not.
    const isPlain = one.result && (operator === 'equal' || operator === 'in')
    if (isPlain) return words
    return zh ? `${words}，要求${wanted(one)}` : `${words}, ${wanted(one)} asked`
  }

  /** What a comparison asks: "at most 8 h". */
  function wanted({ path, operator, expected }: EvaluatedLeaf): string {
    return wantedOf(operator, expected, shown(expected, path))
  }

  function wantedOf(operator: Operator, expected: unknown, value: string): string {
    const isDate = typeof expected === 'string' && DATE.test(expected)
    const words = (isDate ? WANTED_OF_DATES[operator] : undefined) ?? WANTED[operator]
    return words[language].replace('{}', () => (zh ? spaced(value) : value))
  }

  /** What joins a fact and what was found of it. */
  function is({ path, actual }: EvaluatedLeaf): string {
    if (zh) return typeof actual === 'boolean' || actual === undefined ? '：' : '为'
    const isStanding = /^\$\.(?:parts|clauses)\./.test(path) && !path.endsWith('.state')
    return isStanding || typeof actual === 'boolean' || Array.isArray(actual) ? ': ' : ' is '
  }

  function ofFull({ path, actual }: EvaluatedLeaf): string {
    return path.endsWith('ercent') && actual !== undefined ? ' of full points' : ''
  }

  function met({ path, actual, expected }: EvaluatedLeaf): string {
    const clause = labels.fact(path)
    const is =
      actual === undefined
        ? { en: 'has no verdict', zh: '无结论' }
        : actual === true
          ? { en: 'is met', zh: '已满足' }
          : { en: 'is not met', zh: '未满足' }
    const asked =
      expected === actual || expected === true ? '' : zh ? '，要求未满足' : ', asked not to be'
    return zh ? `${clause}${is.zh}${asked}` : `${clause} ${is.en}${asked}`
  }

  function joined(parts: readonly string[], how: 'all' | 'any'): string {
    if (parts.length === 1) return parts[0]!
    // Two parts of a condition may come to the same words; once is enough.
    const told = [...new Set(parts)]
    if (how === 'any') return told.join(zh ? '，或' : ' or ')
    return told.join(zh ? '；' : '; ')
  }

  /** `only`: just what fails, or what tells; `facts`: what was found and nothing of what was asked. */
  function condition(
    one: EvaluatedCondition,
    only: 'failing' | 'telling' | 'facts',
    about?: string,
  ): string {
    if ('all' in one) {
      const failing = one.all.filter((part) => !part.result)
      const list = only === 'failing' && failing.length > 0 ? failing : one.all
      return joined(
        list.map((part) => condition(part, only, about)),
        'all',
      )
    }
    if ('any' in one) {
      const holding = one.any.filter((part) => part.result)
      const list = holding.length > 0 ? holding : one.any.filter(isTelling)
      return joined(
        (list.length > 0 ? list : one.any).map((part) => condition(part, only, about)),
        'any',
      )
    }
    if ('not' in one) {
      const inner = condition(one.not, only === 'facts' ? only : 'telling', about)
      if (only === 'facts') return inner
      if (one.result) return zh ? `不成立：${inner}` : `it does not hold that ${inner}`
      return zh ? `不应成立：${inner}` : `it must not hold that ${inner}`
    }
    if ('condition' in one) return condition(one.of, only, about)
    return only === 'facts' ? stated(one, about) : leaf(one, about)
  }

  return {
    language,
    labels,
    condition: (one, about) => condition(one, 'telling', about),
    failing: (one, about) => condition(one, one.result ? 'telling' : 'failing', about),
    found: (one) => condition(one, 'facts'),
    wanted(one, mentioned) {
      const leaves = failingLeaves(one)
      const isKnown = leaves.length === 1 && leaves[0]?.path === mentioned
      const words = leaves.map((leaf) => {
        if (leaf.path.endsWith('.met')) return met(leaf)
        return isKnown ? wanted(leaf) : `${labels.fact(leaf.path)}${zh ? '' : ' '}${wanted(leaf)}`
      })
      return joined(words, 'all')
    },
    asks({ path, operator, value }) {
      if (path.endsWith('.met') && operator === 'equal' && value === true)
        return zh ? `${labels.fact(path)}已满足` : `${labels.fact(path)} is met`
      const isPath = typeof value === 'object' && 'path' in value
      const expected = isPath ? labels.fact(value.path) : shown(value, path)
      return `${labels.fact(path)}${zh ? '' : ': '}${wantedOf(operator, value, expected)}`
    },
    value: shown,
  }
}

const DATE = /^\d{4}-\d{2}-\d{2}$/

/** In "met, or it does not concern us" only the first half tells somebody anything when both fail. */
function isTelling(one: EvaluatedCondition): boolean {
  return !('path' in one && one.operator === 'in' && one.path.endsWith('.state'))
}

/** The comparisons that have to change for a condition to hold; of several ways the first. */
function failingLeaves(one: EvaluatedCondition): readonly EvaluatedLeaf[] {
  if (one.result) return []
  if ('all' in one) return one.all.flatMap(failingLeaves)
  if ('any' in one) return one.any.filter(isTelling).slice(0, 1).flatMap(failingLeaves)
  if ('condition' in one) return failingLeaves(one.of)
  return 'path' in one ? [one] : []
}

/** An exact number as a receipt keeps it, such as `100/3`. */
function isFraction(value: unknown): value is ExactJson {
  return typeof value === 'string' && /^-?\d+\/\d+$/.test(value)
}

/** Chinese wants a space before a number, and none before a word. */
function spaced(text: string): string {
  return /^[\d≈-]/.test(text) ? ` ${text}` : text
}
