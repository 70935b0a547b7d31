import { assessorsInOrder, type Sample } from '../language/assessment.ts'
import { asAnswer } from '../language/assessment.ts'
import { exact, isExact, type Exact } from '../numbers/exact.ts'
import type { Expanded, ExpandedClause } from '../expand/expanded.ts'
import type { Worked } from '../expand/worked.ts'
import { isObject } from '../schema/json.ts'
import { criterionOf } from '../language/criteria/criterion-of.ts'
import type { Receipt } from '../receipt/receipt.ts'
import { mergeWords } from './explain/calculation.ts'
import { deductWords } from './deduct.ts'
import type { PackNames } from './names.ts'
import { isMergedPoints, mergedPointsLines, type MergedPoints } from './explain/merged-points.ts'
import { numberWords, pointsWords, rulePointsWords } from '../messages/numbers.ts'
import type { Sentences } from './sentences.ts'

/** What was found for an input, in words; undefined where nothing was recorded. */
export function answerWords(
  receipt: Receipt,
  input: string,
  sentences: Sentences,
  names: PackNames,
): string | undefined {
  return answerIn(receipt, input, sentences, names).words()
}

/** How several answers became points that none of them earns, one line a sum; else nothing. */
export function severalWorking(
  receipt: Receipt,
  input: string,
  sentences: Sentences,
  names: PackNames,
): readonly string[] {
  return answerIn(receipt, input, sentences, names).working()
}

function answerIn(
  receipt: Receipt,
  input: string,
  sentences: Sentences,
  names: PackNames,
): { readonly words: () => string | undefined; readonly working: () => readonly string[] } {
  const { labels, catalogue } = sentences
  const weight = receipt.clauses.find(({ clause }) => clause === input)?.max
  const merged = receipt.merged[input]
  return {
    words,
    working: () =>
      isMergedPoints(merged) ? mergedPointsLines(merged, { catalogue, said, earned }) : [],
  }

  function words(): string | undefined {
    if (merged === undefined) {
      const given = receipt.assessment.answers[input]
      if (given === undefined) return undefined
      const { consensus, value, results, assessors } = asAnswer(given)
      const one = consensus ?? value
      if (one !== undefined) return said(one)
      // Of several that record a state nothing was merged; they are told as they are.
      const from = results
        ? results.map((each) => each.consensus ?? each.value ?? Object.values(each.assessors ?? {}))
        : assessorsInOrder(assessors).map((who) => assessors![who])
      if (!from.flat().some(isStated)) return undefined
      const list = sourcesOf(receipt, input, from).map(({ source, found }) => {
        const answer = Array.isArray(found)
          ? catalogue.show({ list: found.map(said), joined: 'comma' })
          : said(found)
        return source === undefined ? answer : catalogue.say('answer-from', { source, answer })
      })
      return catalogue.show({ list, joined: 'semicolon' })
    }
    if (isMergedPoints(merged)) return severalWords(merged, sourcesOf(receipt, input, merged.from))
    const value = said(merged.value)
    if (merged.method === undefined || merged.from === undefined || merged.from.length < 2)
      return value
    const sources = sourcesOf(receipt, input, merged.from)
    const each = sources.map(({ source, found }) => {
      const answer = isSample(found) ? sampleWords(found) : said(found)
      const words = source === undefined ? answer : catalogue.say('answer-from', { source, answer })
      return isStated(found) ? catalogue.say('answer-left-out', { answer: words }) : words
    })
    const isPlain = sources.every(({ source }) => source === undefined) && !isSample(merged.value)
    return catalogue.say('answer-merged', {
      value,
      how: mergeWords(isSample(merged.value) ? 'sum' : merged.method, catalogue),
      answers: { list: each, joined: isPlain ? 'comma' : 'semicolon' },
    })
  }

  /** Whether an option records a state and is no answer. */
  function isStated(value: unknown): boolean {
    const options = names.answer(input)?.options ?? []
    return options.some(({ id, state }) => id === value && state !== undefined)
  }

  /** Of a clause of weight 0 the number is a share of nothing, and no points. */
  function earned(points: Exact): string {
    return weight === 0 ? numberWords(points) : pointsWords(points, catalogue)
  }

  /** Each answer with what it earns, behind how these become points. */
  function severalWords({ method, each }: MergedPoints, sources: readonly Source[]): string {
    const list = sources.map(({ source, found, place }) => {
      const answer = said(found)
      const words = source === undefined ? answer : catalogue.say('answer-from', { source, answer })
      const points = each[place] ?? null
      return points === null
        ? catalogue.say('answer-left-out', { answer: words })
        : catalogue.say('answer-earns', { answer: words, points: earned(exact(points)) })
    })
    return catalogue.say('answer-several', {
      how: mergeWords(method, catalogue),
      answers: { list, joined: 'semicolon' },
    })
  }

  function said(value: unknown): string {
    if (isMergedPoints(value))
      return severalWords(
        value,
        value.from.map((found, place) => ({ found, place })),
      )
    const path = `$.answers.${input}`
    if (isObject(value) && !isExact(value)) {
      if (isSample(value)) return sampleShareWords(value)
      if ('items' in value) return said(value['items'])
      if ('count' in value) return casesWords(Number(value['count']))
    }
    if (!Array.isArray(value)) return sentences.value(value, path)
    if (value.some(isObject)) return casesWords(value.length)
    const options = names.answer(input)?.options ?? []
    if (options.length === 0) return labels.value(value, path)
    const ticked = { count: value.length, of: options.length }
    const left = options.filter(({ id }) => !value.includes(id))
    if (left.length === 0) return catalogue.say('answer-ticked', ticked)
    const items = left.map(({ id }) => labels.value(id, path))
    return catalogue.say('answer-ticked-not', {
      ...ticked,
      items: { list: items, joined: 'comma' },
    })
  }

  function casesWords(count: number): string {
    const cases = casesOf(receipt, input).slice(0, count)
    return cases.length === 0
      ? catalogue.say('answer-cases', { count: String(count) })
      : catalogue.say('answer-cases-said', {
          count: String(count),
          cases: { list: cases, joined: 'semicolon' },
        })
  }

  function sampleWords({ checked, failed }: Sample): string {
    return catalogue.say('answer-sample', { checked: String(checked), failed: String(failed) })
  }

  function sampleShareWords({ checked, failed }: Sample): string {
    const passed = exact(checked - failed).div(exact(Math.max(1, checked)))
    return catalogue.say('answer-sample-share', {
      checked: String(checked),
      failed: String(failed),
      share: numberWords(passed.mul(100n)),
    })
  }
}

/** What was written of each recorded case, in the order of the assessment. */
function casesOf(receipt: Receipt, input: string): readonly string[] {
  const given = receipt.assessment.answers[input]
  if (given === undefined) return []
  const { value, consensus, results = [] } = asAnswer(given)
  return [consensus ?? value, ...results.map((one) => one.consensus ?? one.value)].flatMap((list) =>
    Array.isArray(list)
      ? list.flatMap((one: unknown) =>
          isObject(one) && typeof one['text'] === 'string'
            ? [one['text'].replace(/[.。]$/, '')]
            : [],
        )
      : [],
  )
}

type Source = { readonly source?: string; readonly found: unknown; readonly place: number }

/** Several answers as the assessment lists them, each with where or by whom where all say so. */
function sourcesOf(receipt: Receipt, input: string, from: readonly unknown[]): readonly Source[] {
  const given = receipt.assessment.answers[input]
  const { results, assessors } = given === undefined ? {} : asAnswer(given)
  const places = results?.flatMap(({ place, method }) => place ?? method ?? [])
  const names = places ?? assessorsInOrder(assessors)
  if (names.length !== from.length) return from.map((found, place) => ({ found, place }))
  const sources = names.map((source, place) => ({ source, found: from[place], place }))
  if (places !== undefined) return sources
  const listed = Object.keys(assessors ?? {})
  return sources.toSorted((a, b) => listed.indexOf(a.source) - listed.indexOf(b.source))
}

function isSample(value: unknown): value is Sample {
  return isObject(value) && 'checked' in value && 'failed' in value
}

/** How arithmetic alone makes points of an answer, in words; undefined where there is little to say. */
export function arithmeticWords(
  clause: ExpandedClause | undefined,
  sentences: Sentences,
  pack: Expanded | undefined,
): string | undefined {
  const { labels, catalogue } = sentences
  const { kind, amount } = clause?.arithmetic ?? {}
  if (clause === undefined || amount === undefined) return undefined
  const criterion = pack && criterionOf(pack.pack.rules, clause.clause)
  if (criterion !== undefined && 'deduct' in criterion)
    return deductWords(criterion, clause, pack!, sentences)
  if (amount.op === 'path')
    return kind === 'share' && amount.path.endsWith('.share')
      ? catalogue.say('points-share')
      : undefined
  if (amount.op === 'ratio' && isCount(amount.a)) return catalogue.say('points-ticked')
  if (amount.op === 'product') {
    const [each, count] = amount.of
    if (each?.op !== 'number' || count === undefined || !isCount(count)) return undefined
    return catalogue.say('points-each', { points: rulePointsWords(each.value, catalogue) })
  }
  if (amount.op === 'line') {
    const path = amount.a.op === 'path' ? amount.a.path : ''
    const isOwn = clause.inputs.some((input) => path === `$.answers.${input}`)
    const points = amount.through
      .map(([x, y]) => catalogue.say('points-line-point', { x: numberWords(x), y: numberWords(y) }))
      .join(catalogue.say('list-comma'))
    return isOwn || path === ''
      ? catalogue.say('points-line', { points })
      : catalogue.say('points-line-over', { fact: labels.fact(path), points })
  }
  if (amount.op === 'log-normal') {
    const [p10, median] = [numberWords(amount.p10), numberWords(amount.median)]
    return catalogue.say('points-log-normal', { p10, median })
  }
  return undefined
}

function isCount(worked: Worked): boolean {
  return worked.op === 'path' && worked.path.endsWith('.count')
}
