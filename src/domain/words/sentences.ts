import { exact, isExact, type ExactJson } from '../exact.ts'
import type { Language } from '../pack/text.ts'
import type { EvaluatedCondition, EvaluatedLeaf, Operator } from '../rules/document.ts'
import { labelsOf, type Labels } from './labels.ts'
import type { Names } from './names.ts'
import { numberWords } from './numbers.ts'

/** Says judged conditions in one language. Sentences have no full stop and may begin in lower case. */
export type Sentences = {
  readonly language: Language
  readonly labels: Labels
  /** What was compared and found, such as "first response time is 6 h, at most 8 h asked". */
  condition(condition: EvaluatedCondition): string
  /** Only what does not hold; the same as `condition` where all holds. */
  failing(condition: EvaluatedCondition): string
  /** A value found at a path, with its unit. */
  value(value: unknown, path: string): string
}

const ASKED: Record<Operator, Record<Language, string>> = {
  equal: { en: '{} asked', zh: '要求为{}' },
  notEqual: { en: 'anything but {} asked', zh: '要求不为{}' },
  lessThan: { en: 'less than {} asked', zh: '要求小于{}' },
  lessThanInclusive: { en: 'at most {} asked', zh: '要求不大于{}' },
  greaterThan: { en: 'more than {} asked', zh: '要求大于{}' },
  greaterThanInclusive: { en: 'at least {} asked', zh: '要求不小于{}' },
  in: { en: 'one of {} asked', zh: '要求为{}之一' },
  notIn: { en: 'none of {} asked', zh: '要求不为{}' },
  contains: { en: '{} asked among them', zh: '要求含{}' },
  doesNotContain: { en: '{} not allowed among them', zh: '要求不含{}' },
}

/** Comparisons of dates, which are before and after rather than less and more. */
const ASKED_OF_DATES: { readonly [O in Operator]?: Record<Language, string> } = {
  lessThan: { en: 'before {} asked', zh: '要求早于{}' },
  lessThanInclusive: { en: '{} at the latest asked', zh: '要求不晚于{}' },
  greaterThan: { en: 'after {} asked', zh: '要求晚于{}' },
  greaterThanInclusive: { en: '{} at the earliest asked', zh: '要求不早于{}' },
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
    return number === '1' && unit === ' points' ? '1 point' : number + unit
  }

  function leaf(one: EvaluatedLeaf): string {
    const { path, operator } = one
    if (path.endsWith('.met') && operator === 'equal') return met(one)
    const fact = labels.fact(path)
    const found = shown(one.actual, path)
    const stated = zh ? `${fact}${is(one)}${spaced(found)}` : fact + is(one) + found + ofFull(path)
    // "Major nonconformities: 0, 0 asked" tells nothing that its first half does not.
    const isPlain = one.result && (operator === 'equal' || operator === 'in')
    if (isPlain) return stated
    const isDate = typeof one.expected === 'string' && DATE.test(one.expected)
    const asked = (isDate ? ASKED_OF_DATES[operator] : undefined) ?? ASKED[operator]
    const expected = shown(one.expected, path)
    const words = asked[language].replace('{}', () => (zh ? spaced(expected) : expected))
    return zh ? `${stated}，${words}` : `${stated}, ${words}`
  }

  /** What joins a fact and what was found of it. */
  function is({ path, actual }: EvaluatedLeaf): string {
    if (zh) return typeof actual === 'boolean' || actual === undefined ? '：' : '为'
    const isStanding = /^\$\.(?:parts|clauses)\./.test(path) && !path.endsWith('.state')
    return isStanding || typeof actual === 'boolean' || Array.isArray(actual) ? ': ' : ' is '
  }

  function ofFull(path: string): string {
    return path.endsWith('ercent') ? ' of full points' : ''
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
    // Two parts of a condition may come to the same words; once is enough.
    const told = [...new Set(parts)]
    if (how === 'any') return told.join(zh ? '，或' : ' or ')
    return told.join(zh ? '；' : '; ')
  }

  function condition(one: EvaluatedCondition, only: 'failing' | 'telling'): string {
    if ('all' in one) {
      const failing = one.all.filter((part) => !part.result)
      const list = only === 'failing' && failing.length > 0 ? failing : one.all
      return joined(
        list.map((part) => condition(part, only)),
        'all',
      )
    }
    if ('any' in one) {
      const holding = one.any.filter((part) => part.result)
      const list = holding.length > 0 ? holding : one.any.filter(isTelling)
      return joined(
        (list.length > 0 ? list : one.any).map((part) => condition(part, only)),
        'any',
      )
    }
    if ('not' in one) {
      const inner = condition(one.not, 'telling')
      if (one.result) return zh ? `不成立：${inner}` : `it does not hold that ${inner}`
      return zh ? `不应成立：${inner}` : `it must not hold that ${inner}`
    }
    return 'condition' in one ? condition(one.of, only) : leaf(one)
  }

  return {
    language,
    labels,
    condition: (one) => condition(one, 'telling'),
    failing: (one) => condition(one, one.result ? 'telling' : 'failing'),
    value: shown,
  }
}

const DATE = /^\d{4}-\d{2}-\d{2}$/

/** In "met, or it does not concern us" only the first half tells somebody anything when both fail. */
function isTelling(one: EvaluatedCondition): boolean {
  return !('path' in one && one.operator === 'in' && one.path.endsWith('.state'))
}

/** An exact number as a receipt keeps it, such as `100/3`. */
function isFraction(value: unknown): value is ExactJson {
  return typeof value === 'string' && /^-?\d+\/\d+$/.test(value)
}

/** Chinese wants a space before a number, and none before a word. */
function spaced(text: string): string {
  return /^[\d≈-]/.test(text) ? ` ${text}` : text
}
