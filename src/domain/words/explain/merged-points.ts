import { compareExact, exact, type Exact } from '../../numbers/exact.ts'
import { isObject } from '../../schema/json.ts'
import { isMergeOfPoints, mergeOfPoints, type NumberMerge } from '../../language/merging.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { MergedAnswer } from '../../receipt/receipt.ts'
import { mergeWords } from './calculation.ts'
import { figure, formulaText, type Formula } from '../formula.ts'

/** Several answers that were merged by what each of them earns. */
export type MergedPoints = Required<Pick<MergedAnswer, 'method' | 'from' | 'each' | 'points'>>

/** Whether several answers came to points of which none of them is the answer. */
export function isMergedPoints(merged: unknown): merged is MergedPoints {
  return isObject(merged) && (merged['value'] ?? null) === null && Array.isArray(merged['each'])
}

/** How one answer and its points are said. */
export type MergedVoice = {
  readonly catalogue: Catalogue
  readonly said: (answer: unknown) => string
  readonly earned: (points: Exact) => string
}

/**
 * How often each answer was given, what it earns, and the sum that gives the points, one line; before
 * it the same of results that assessors had come to.
 */
export function mergedPointsLines(merged: MergedPoints, voice: MergedVoice): readonly string[] {
  const { method, points } = merged
  if (!isMergeOfPoints(method)) return []
  const { catalogue } = voice
  // What is not applicable somewhere, or what somebody did not check, is left out.
  const from = merged.from.filter((_, place) => (merged.each[place] ?? null) !== null)
  const each = merged.each.flatMap((one) => (one === null ? [] : [exact(one)]))
  const kinds = new Map<string, { answer: unknown; points: Exact; count: number }>()
  for (const [place, answer] of from.entries()) {
    const key = JSON.stringify(answer)
    const known = kinds.get(key)
    if (known !== undefined) known.count += 1
    else kinds.set(key, { answer, points: each[place]!, count: 1 })
  }
  const list = [...kinds.values()].map(({ answer, points: earned, count }) =>
    catalogue.say('several-counted', {
      count,
      // What assessors came to is written out in a line of its own.
      answer: isMergedPoints(answer) ? mergeWords(answer.method, catalogue) : voice.said(answer),
      points: voice.earned(earned),
    }),
  )
  const left = formulaOf(mergeOfPoints(method), each, catalogue)
  const equation = formulaText({ kind: 'equal', of: [left, figure(points)] })
  return [
    ...from.flatMap((one) => (isMergedPoints(one) ? mergedPointsLines(one, voice) : [])),
    catalogue.say('several-working', { answers: { list, joined: 'comma' }, equation }),
  ]
}

/** Equal points once, with how often they stand there. */
function counted(points: readonly Exact[]): Formula {
  const distinct = points.filter((one, k) => points.findIndex((other) => other.equals(one)) === k)
  return {
    kind: 'sum',
    of: distinct.map((one): Formula => {
      const count = points.filter((other) => other.equals(one)).length
      return count === 1 ? figure(one) : { kind: 'product', of: [figure(count), figure(one)] }
    }),
  }
}

function formulaOf(method: NumberMerge, points: readonly Exact[], catalogue: Catalogue): Formula {
  const sorted = points.toSorted(compareExact)
  const mean = (of: readonly Exact[]): Formula => ({
    kind: 'ratio',
    a: counted(of),
    b: figure(of.length),
  })
  const call = (name: string): Formula => ({ kind: 'call', name, of: points.map(figure) })
  switch (method) {
    case 'mean':
      return mean(points)
    case 'trimmed-mean':
      return mean(points.length > 2 ? sorted.slice(1, -1) : points)
    case 'sum':
      return counted(points)
    case 'median':
      return call(catalogue.say('formula-median'))
    case 'min':
      return call(catalogue.say('formula-min'))
    case 'max':
      return call(catalogue.say('formula-max'))
  }
}
