import type { Expression } from '../language/expressions/registry.ts'
import { numberWords } from './numbers.ts'
import type { Sentences } from './sentences.ts'

/** An expression as people write a formula, facts by their names; what has no short form as it stands in the files. */
export function formulaWords(expression: Expression, sentences: Sentences): string {
  return formula(expression, sentences, false)
}

function formula(one: Expression, sentences: Sentences, isInner: boolean): string {
  const { catalogue, labels } = sentences
  if (typeof one === 'number') return numberWords(one)
  if (typeof one === 'string') return labels.fact(one)
  const inner = (part: Expression): string => formula(part, sentences, true)
  const joined = (parts: readonly Expression[], sign: string): string => {
    const words = parts.map(inner).join(` ${sign} `)
    return isInner && parts.length > 1 ? `(${words})` : words
  }
  const named = (name: FunctionName, parts: readonly Expression[]): string =>
    catalogue.say(`formula-${name}`, {
      values: parts.map((part) => formula(part, sentences, false)).join(', '),
    })
  if ('sum' in one) return joined(one.sum, '+')
  if ('difference' in one) return joined(one.difference, '−')
  if ('product' in one) return joined(one.product, '×')
  if ('ratio' in one) return joined(one.ratio, '÷')
  if ('min' in one) return named('min', one.min)
  if ('max' in one) return named('max', one.max)
  if ('mean' in one) return named('mean', one.mean)
  if ('median' in one && typeof one.median !== 'number') return named('median', one.median)
  if ('or' in one) return named('or', one.or)
  if ('count' in one) return named('count', one.count)
  if ('days' in one) return named('days', one.days)
  if ('months' in one) return named('months', one.months)
  if ('year' in one) return named('year', [one.year])
  if ('lookup' in one) {
    const by = one.by.map((key) => (typeof key === 'number' ? String(key) : inner(key)))
    return `${one.lookup}[${by.join(', ')}]`
  }
  return JSON.stringify(one)
}

type FunctionName = 'min' | 'max' | 'mean' | 'median' | 'or' | 'count' | 'days' | 'months' | 'year'
