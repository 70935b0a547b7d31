import { byExpression, type Expression } from '../language/expressions/registry.ts'
import { numberWords } from './numbers.ts'
import type { Sentences } from './sentences.ts'

/** An expression as people write a formula, facts by their names; what has no short form as it stands in the files. */
export function formulaWords(expression: Expression, sentences: Sentences): string {
  return formula(expression, sentences, false)
}

function formula(one: Expression, sentences: Sentences, isInner: boolean): string {
  const { catalogue, labels } = sentences
  const inner = (part: Expression): string => formula(part, sentences, true)
  const joined = (parts: readonly Expression[], sign: string): string => {
    const words = parts.map(inner).join(` ${sign} `)
    return isInner && parts.length > 1 ? `(${words})` : words
  }
  const named = (name: FunctionName, parts: readonly Expression[]): string =>
    catalogue.say(`formula-${name}`, {
      values: parts.map((part) => formula(part, sentences, false)).join(', '),
    })
  // What has no short form stands as it does in the files.
  const asWritten = (): string => JSON.stringify(one)
  return byExpression(one, {
    number: numberWords,
    path: (path) => labels.fact(path),
    sum: ({ sum }) => joined(sum, '+'),
    difference: ({ difference }) => joined(difference, '−'),
    product: ({ product }) => joined(product, '×'),
    ratio: ({ ratio }) => joined(ratio, '÷'),
    power: asWritten,
    min: ({ min }) => named('min', min),
    max: ({ max }) => named('max', max),
    mean: ({ mean }) => named('mean', mean),
    median: ({ median }) => named('median', median),
    or: ({ or }) => named('or', or),
    count: ({ count }) => named('count', count),
    round: asWritten,
    lookup: ({ lookup, by }) => {
      const keys = by.map((key) => (typeof key === 'number' ? String(key) : inner(key)))
      return `${lookup}[${keys.join(', ')}]`
    },
    choose: asWritten,
    bands: asWritten,
    line: asWritten,
    logNormal: asWritten,
    days: ({ days }) => named('days', days),
    months: ({ months }) => named('months', months),
    year: ({ year }) => named('year', [year]),
  })
}

type FunctionName = 'min' | 'max' | 'mean' | 'median' | 'or' | 'count' | 'days' | 'months' | 'year'
