import { isExact } from '../exact.ts'
import type { Expanded } from '../expand/expanded.ts'
import type { Language } from '../pack/text.ts'
import type { EvaluatedCondition, EvaluatedLeaf, Operator } from '../rules/document.ts'
import { labelsOf, unitOf, type Labels } from './labels.ts'
import { numberWords } from './numbers.ts'

/** Says judged conditions in one language. */
export type Sentences = {
  readonly language: Language
  readonly labels: Labels
  /** What was compared and found, such as "first response time is 6 h, at most 8 h asked". */
  condition(condition: EvaluatedCondition): string
  /** Only what does not hold; the same as `condition` where all holds. */
  failing(condition: EvaluatedCondition): string
}

const ASKED: Record<Operator, Record<Language, string>> = {
  equal: { en: '{} asked', zh: '要求为{}' },
  notEqual: { en: 'anything but {} asked', zh: '要求不为{}' },
  lessThan: { en: 'below {} asked', zh: '要求小于 {}' },
  lessThanInclusive: { en: 'at most {} asked', zh: '要求不大于 {}' },
  greaterThan: { en: 'above {} asked', zh: '要求大于 {}' },
  greaterThanInclusive: { en: 'at least {} asked', zh: '要求不小于 {}' },
  in: { en: 'one of {} asked', zh: '要求为{}之一' },
  notIn: { en: 'none of {} asked', zh: '要求不为{}' },
  contains: { en: '{} asked among them', zh: '要求含{}' },
  doesNotContain: { en: '{} not allowed among them', zh: '要求不含{}' },
}

/** Sentences over the titles of one pack. */
export function sentencesOf(expanded: Expanded, language: Language): Sentences {
  const labels = labelsOf(expanded, language)
  const join = { all: { en: '; ', zh: '；' }, any: { en: ' or ', zh: '，或' } }

  function shown(value: unknown, path: string): string {
    if (typeof value === 'number' || isExact(value))
      return numberWords(value) + unitOf(expanded, path, language)
    return labels.value(value, path)
  }

  function leaf(one: EvaluatedLeaf): string {
    if (one.path.endsWith('.met') && one.operator === 'equal') return met(one)
    const expected = shown(one.expected, one.path)
    const asked = ASKED[one.operator][language].replace('{}', () => expected)
    const actual = shown(one.actual, one.path)
    const fact = labels.fact(one.path)
    return language === 'zh'
      ? `${fact}为${spaced(actual)}，${asked}`
      : `${fact} is ${actual}, ${asked}`
  }

  function met(one: EvaluatedLeaf): string {
    const clause = labels.fact(one.path)
    const is = one.actual === true
    if (language === 'zh') return `${clause}：${is ? '已满足' : '未满足'}`
    return `${clause} is ${is ? 'met' : 'not met'}`
  }

  function condition(one: EvaluatedCondition, only?: false): string {
    if ('all' in one) {
      const list = only === false ? one.all.filter((part) => !part.result) : one.all
      return list.map((part) => condition(part, only)).join(join.all[language])
    }
    if ('any' in one) {
      const holds = one.any.filter((part) => part.result)
      const list = one.result && holds.length > 0 ? holds : one.any.filter(isTelling)
      return list.map((part) => condition(part, only)).join(join.any[language])
    }
    if ('not' in one) {
      const inner = condition(one.not)
      return language === 'zh' ? `不应：${inner}` : `not wanted: ${inner}`
    }
    if ('condition' in one) return condition(one.of, only)
    return leaf(one)
  }

  return {
    language,
    labels,
    condition: (one) => condition(one),
    failing: (one) => (one.result ? condition(one) : condition(one, false)),
  }
}

/** In "met, or it does not concern us" only the first half tells somebody anything when both fail. */
function isTelling(
  one: EvaluatedCondition,
  _: number,
  all: readonly EvaluatedCondition[],
): boolean {
  const isState = 'path' in one && one.operator === 'in' && one.path.endsWith('.state')
  return !isState || all.length === 1
}

function spaced(text: string): string {
  return /^[\d≈-]/.test(text) ? ` ${text}` : text
}
