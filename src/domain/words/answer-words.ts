import { asAnswer } from '../score/answers.ts'
import { exact, isExact } from '../exact.ts'
import type { Criterion, PointsOrShare } from '../pack/rules.ts'
import type { Input } from '../pack/standard.ts'
import type { Language } from '../pack/text.ts'
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

const PROPORTION = 'points in proportion to what passed'

const SHAPES = [
  'samples',
  'each',
  'line',
  'logNormal',
  'points',
  'count',
  'rules',
  'bands',
] as const

/** How arithmetic alone makes points of an answer, in words; undefined where it needs none. */
export function arithmeticWords(
  criterion: Criterion | undefined,
  type: Input['type'] | undefined,
  { language, labels }: Sentences,
): string | undefined {
  const zh = language === 'zh'
  const isOwn = criterion !== undefined && SHAPES.some((shape) => shape in criterion)
  if (!isOwn && type === 'samples') return zh ? '按合格率得分' : PROPORTION
  if (!isOwn && type === 'checklist')
    return zh ? '按勾选比例得分' : 'points in proportion to what is ticked'
  if (criterion === undefined) return undefined
  if ('samples' in criterion) {
    const most = criterion.noneAbove
    if (most === undefined) return zh ? '按合格率得分' : PROPORTION
    const share = `${numberWords(exact(most).mul(100n))}%`
    return zh
      ? `按合格率得分；不合格超过 ${share} 不得分`
      : `points in proportion to what passed; none when more than ${share} fail`
  }
  if ('each' in criterion)
    return zh
      ? `每项 ${pointsWords(criterion.each, language)}`
      : `${pointsWords(criterion.each, language)} for each`
  if ('line' in criterion) {
    const of = criterion.of === undefined ? '' : labels.fact(criterion.of)
    const through = criterion.line
      .map(
        ([x, points]) =>
          `${numberWords(x)} ${zh ? '得' : 'gives'} ${earnedWords(points, language)}`,
      )
      .join(zh ? '，' : ', ')
    return zh
      ? `${of}按折线得分：${through}`
      : `points on straight lines${of === '' ? '' : ` over ${of}`}: ${through}`
  }
  if ('logNormal' in criterion) {
    const { median, p10 } = criterion.logNormal
    return zh
      ? `按对数正态曲线得分（${numberWords(p10)} 得九成，${numberWords(median)} 得五成）`
      : `points on a log-normal curve: nine tenths at ${numberWords(p10)}, a half at ${numberWords(median)}`
  }
  return undefined
}

function earnedWords(points: PointsOrShare, language: Language): string {
  if (typeof points === 'number') return numberWords(points)
  return EARNED[points][language]
}

const EARNED: Record<'all' | 'half' | 'none', Record<Language, string>> = {
  all: { en: 'full points', zh: '满分' },
  half: { en: 'half the points', zh: '一半' },
  none: { en: 'none', zh: '零' },
}
