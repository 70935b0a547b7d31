import { asAnswer } from '../score/answers.ts'
import { exact, isExact } from '../exact.ts'
import type { ExpandedClause } from '../expand/expanded.ts'
import type { Worked } from '../expand/worked.ts'
import { isObject } from '../json.ts'
import type { Receipt } from '../receipt.ts'
import {
  commaList,
  fill,
  labelled,
  mergeWords,
  parenthesised,
  phrasesIn,
} from './explain-phrases.ts'
import type { Names } from './names.ts'
import { numberWords, pointsWords } from './numbers.ts'
import type { Sentences } from './sentences.ts'

/** What was found for an input, in words; undefined where nothing was recorded. */
export function answerWords(
  receipt: Receipt,
  input: string,
  sentences: Sentences,
  names: Names,
): string | undefined {
  const merged = receipt.merged[input]
  if (merged === undefined) {
    const given = receipt.assessment.answers[input]
    const value =
      given === undefined ? undefined : (asAnswer(given).consensus ?? asAnswer(given).value)
    return value === undefined ? undefined : said(value)
  }
  const value = said(merged.value)
  if (merged.method === undefined || merged.from === undefined || merged.from.length < 2)
    return value
  const { language } = sentences
  const sources = sourcesOf(receipt, input, merged.from.length)
  const each = merged.from.map((one, at) => {
    const words = isSample(one) ? sampleWords(one, phrasesIn(language).sample) : said(one)
    const source = sources[at]
    return source === undefined ? words : `${source} ${words}`
  })
  const how = mergeWords(isSample(merged.value) ? 'sum' : merged.method, language)
  const isPlain = sources.length === 0 && !isSample(merged.value)
  const list = isPlain ? commaList(each, language) : each.join(language === 'zh' ? '；' : '; ')
  return parenthesised(value, labelled(how, list, language), language)

  function said(value: unknown): string {
    const phrases = phrasesIn(sentences.language)
    const path = `$.answers.${input}`
    if (isObject(value) && !isExact(value)) {
      if (isSample(value)) return sampleWords(value, phrases.passed)
      if ('items' in value) return said(value['items'])
      if ('count' in value) return fill(phrases.cases, { count: String(value['count']) })
    }
    if (!Array.isArray(value)) return sentences.value(value, path)
    if (value.some(isObject)) return fill(phrases.cases, { count: String(value.length) })
    const options = names.answer(input)?.options ?? []
    if (options.length === 0) return sentences.labels.value(value, path)
    const count = fill(phrases.ticked, { count: String(value.length), of: String(options.length) })
    const left = options.filter(({ id }) => !value.includes(id))
    if (left.length === 0) return count
    const items = commaList(
      left.map(({ id }) => sentences.labels.value(id, path)),
      sentences.language,
    )
    const not = fill(phrases.notTicked, { items })
    return sentences.language === 'zh' ? `${count}（${not}）` : `${count} (${not})`
  }
}

/** Where or by whom several answers were given, where each of them says so. */
function sourcesOf(receipt: Receipt, input: string, count: number): readonly string[] {
  const given = receipt.assessment.answers[input]
  const { results, assessors } = given === undefined ? {} : asAnswer(given)
  const sources =
    results === undefined
      ? Object.keys(assessors ?? {})
      : results.flatMap(({ place, method }) => place ?? method ?? [])
  return sources.length === count ? sources : []
}

function isSample(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && 'checked' in value && 'failed' in value
}

function sampleWords(value: Readonly<Record<string, unknown>>, phrase: string): string {
  const [checked, failed] = [Number(value['checked']), Number(value['failed'])]
  const passed = exact(checked - failed).div(exact(Math.max(1, checked)))
  return fill(phrase, {
    checked: String(checked),
    failed: String(failed),
    share: numberWords(passed.mul(100n)),
  })
}

/** How arithmetic alone makes points of an answer, in words; undefined where there is little to say. */
export function arithmeticWords(
  clause: ExpandedClause | undefined,
  sentences: Sentences,
): string | undefined {
  const { language, labels } = sentences
  const zh = language === 'zh'
  const { kind, amount } = clause?.arithmetic ?? {}
  if (clause === undefined || amount === undefined) return undefined
  if (amount.op === 'path') {
    if (kind !== 'share' || !amount.path.endsWith('.share')) return undefined
    return zh ? '按合格率得分' : 'points in proportion to what passed'
  }
  if (amount.op === 'ratio' && isCount(amount.a))
    return zh ? '按勾选比例得分' : 'points in proportion to what is ticked'
  if (amount.op === 'product') {
    const [each, count] = amount.of
    if (each?.op !== 'number' || count === undefined || !isCount(count)) return undefined
    const points = pointsWords(each.value, sentences.catalogue)
    return zh ? `每项 ${points}` : `${points} for each`
  }
  if (amount.op === 'line') {
    const path = amount.a.op === 'path' ? amount.a.path : ''
    const isOwn = clause.inputs.some((input) => path === `$.answers.${input}`)
    const over = isOwn || path === '' ? '' : labels.fact(path)
    const through = amount.through
      .map(([x, y]) => `${numberWords(x)} ${zh ? '得' : 'gives'} ${numberWords(y)}`)
      .join(zh ? '，' : ', ')
    if (zh) return `${over === '' ? '' : `以${over}`}按折线得分：${through}`
    return `points on straight lines${over === '' ? '' : ` over ${over}`}: ${through}`
  }
  if (amount.op === 'log-normal') {
    const [p10, median] = [numberWords(amount.p10), numberWords(amount.median)]
    return zh
      ? `按对数正态曲线得分：${p10} 得九成，${median} 得五成`
      : `points on a log-normal curve: ${p10} gives nine tenths, ${median} a half`
  }
  return undefined
}

function isCount(worked: Worked): boolean {
  return worked.op === 'path' && worked.path.endsWith('.count')
}
