import { toJson, type Exact } from '../exact.ts'
import type { Expanded, ExpandedNode, ExpandedResult } from '../expand/expanded.ts'
import type { Adjustment, Clamp, Rules } from '../pack/rules.ts'
import { wording, type Language } from '../pack/text.ts'
import {
  combineWords,
  commaList,
  fill,
  phrasesIn,
  roundingWords,
} from '../words/explain-phrases.ts'
import { asked } from '../words/explain-rules.ts'
import { formulaWords } from '../words/expression.ts'
import { isAll, isAny } from '../rules/condition.ts'
import type { Condition, RuleDocument } from '../rules/document.ts'
import { numberWords } from '../words/numbers.ts'
import type { Sentences } from '../words/sentences.ts'
import { inEach, meaningOf, titled, type JudgedThing } from './judged-thing.ts'

/** What turns the points of clauses into a result: parts, adjustments, levels, gates, marks. */
export function judgedResults(
  pack: Expanded,
  sentences: (language: Language) => Sentences,
): readonly JudgedThing[] {
  const when = (rule: RuleDocument, language: Language): string =>
    asked(plain(rule.conditions), sentences(language), pack)
  return pack.results.flatMap((result): readonly JudgedThing[] => {
    const gateName = (id: string, language: Language): string =>
      gateNameOf(id, result, sentences(language))
    const about = { result: result.id }
    const levelTitle = (rank: number, language: Language): string =>
      wording(result.levels[rank - 1]?.level.title, language)
    return [
      ...result.nodes.map((node): JudgedThing => ({
        ...about,
        area: 'part',
        id: node.id,
        name: node.id === 'total' ? TOTAL : titled(node.title, node.id),
        words: inEach((language) =>
          nodeLines(node, pack.pack.rules, language).join(SEMICOLON[language]),
        ),
        meaning: nodeLines(node, pack.pack.rules, 'en').join('; ') + weightsOf(node),
      })),
      ...result.adjustments.map(({ adjustment, rule }, order): JudgedThing => ({
        ...about,
        area: 'adjustment',
        id: adjustment.id,
        name: titled(adjustment.title, adjustment.id),
        words: inEach((language) =>
          [
            ...(rule === undefined ? [] : [when(rule, language)]),
            adjustmentWords(adjustment, result, sentences(language)),
          ].join(SEMICOLON[language]),
        ),
        meaning: meaningOf(adjustment),
        order: order + 1,
      })),
      ...result.levels.map(({ level, rule, rank }): JudgedThing => ({
        ...about,
        area: 'level',
        id: level.id,
        name: titled(level.title, level.id),
        words: inEach((language) =>
          [
            when(rule, language),
            ...(level.stars === undefined ? [] : ['★'.repeat(level.stars)]),
          ].join(SEMICOLON[language]),
        ),
        meaning: meaningOf([
          rule.conditions,
          level.stars ?? null,
          wording(level.title, 'zh'),
          wording(level.title, 'en'),
        ]),
        order: rank,
      })),
      ...result.gates.map(({ id, title, rule, ranks, otherwise }): JudgedThing => ({
        ...about,
        area: 'gate',
        id,
        name: inEach((language) => wording(title, language) || gateName(id, language)),
        words: inEach((language) => {
          const of = commaList(
            ranks.map((rank) => levelTitle(rank, language)),
            language,
          )
          const then = consequence(result, otherwise, language)
          return language === 'zh'
            ? `${when(rule, language)}；否则，对${of}：${then}`
            : `${when(rule, language)}; otherwise, for ${of}: ${then}`
        }),
        meaning: meaningOf([
          rule.conditions,
          ranks.map((rank) => result.levels[rank - 1]?.level.id),
          otherwise,
        ]),
      })),
      ...result.qualifiers.map(({ qualifier, rule }): JudgedThing => ({
        ...about,
        area: 'qualifier',
        id: qualifier.id,
        name: titled(qualifier.title, qualifier.id),
        words: inEach((language) => when(rule, language)),
        meaning: meaningOf(rule.conditions),
      })),
      ...measured(result),
    ]
  })
}

const TOTAL = { zh: '总分', en: 'Total' } as const
const SEMICOLON = { zh: '；', en: '; ' } as const

/** What a gate that short forms stand for is called. */
function gateNameOf(
  id: string,
  { levels, nodeById }: ExpandedResult,
  { labels, language }: Sentences,
): string {
  const zh = language === 'zh'
  if (id.startsWith('mandatory-')) {
    const clause = labels.clause(id.slice('mandatory-'.length))
    return zh ? `必须满足：${clause}` : `Must be met: ${clause}`
  }
  for (const { level } of levels) {
    const title = wording(level.title, language) || level.id
    if (id === `${level.id}-needs`) return zh ? `${title}的条件` : `What ${title} needs`
    const part = id.startsWith(`${level.id}-parts-`) ? id.slice(level.id.length + 7) : undefined
    if (part === undefined || !nodeById.has(part)) continue
    return zh ? `${title}：${labels.part(part)}` : `${title}: ${labels.part(part)}`
  }
  return id
}

/** A condition without the remark that it does not matter where something does not apply. */
function plain(condition: Condition): Condition {
  if (isAll(condition)) return { all: condition.all.map(plain) }
  if (!isAny(condition)) return condition
  const rest = condition.any.filter(
    (one) => !('path' in one && one.operator === 'in' && one.path.endsWith('.state')),
  )
  if (rest.length === 1) return plain(rest[0]!)
  return { any: (rest.length === 0 ? condition.any : rest).map(plain) }
}

/** Which number the marks are held against, its bounds, and what it is called below all levels. */
function measured(result: ExpandedResult): readonly JudgedThing[] {
  const { measure, clamp, below } = result
  const about = { area: 'other', result: result.id } as const
  return [
    {
      ...about,
      id: 'measure',
      name: { zh: '判定等级所用数值', en: 'Number held against the marks' },
      words: inEach((language) =>
        language === 'zh'
          ? `${measure.read === 'exact' ? '修约前' : '修约后'}${measure.of === 'percent' ? '得分率' : '得分'}`
          : `${measure.of}, ${measure.read === 'exact' ? 'before' : 'after'} rounding`,
      ),
      meaning: meaningOf(measure),
    },
    ...(clamp === undefined
      ? []
      : [
          {
            ...about,
            id: 'clamp',
            name: { zh: '总分上下限', en: 'Bounds of the total' },
            words: inEach((language) => clampWords(clamp, language)),
            meaning: meaningOf(clamp),
          },
        ]),
    ...(below === undefined
      ? []
      : [
          {
            ...about,
            id: 'below',
            name: { zh: '未达等级的称谓', en: 'Below all levels' },
            words: titled(below.title, below.id),
            meaning: meaningOf([below.id, wording(below.title, 'zh'), wording(below.title, 'en')]),
          },
        ]),
  ]
}

function clampWords({ min, max, when }: Clamp, language: Language): string {
  const span = [
    ...(min === undefined ? [] : [`≥ ${min}`]),
    ...(max === undefined ? [] : [`≤ ${max}`]),
  ].join(language === 'zh' ? '，' : ', ')
  if (language === 'zh') return `${span}（${when === 'each' ? '每步调整后' : '最后'}）`
  return `${span} (${when === 'each' ? 'after each adjustment' : 'at the end'})`
}

function consequence(
  { levels }: ExpandedResult,
  otherwise: ExpandedResult['gates'][number]['otherwise'],
  language: Language,
): string {
  const phrases = phrasesIn(language)
  if (typeof otherwise === 'object') {
    const most = levels.find(({ level }) => level.id === otherwise.cap)?.level
    return fill(phrases.otherwiseCap, { level: wording(most?.title, language) || otherwise.cap })
  }
  if (otherwise === 'refuse') return phrases.otherwiseRefuse
  return otherwise === 'block' ? phrases.otherwiseBlock : phrases.otherwiseLower
}

function nodeLines(node: ExpandedNode, { rounding }: Rules, language: Language): readonly string[] {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en)
  const combine = typeof node.combine === 'object' ? `best ${node.combine.best}` : node.combine
  const amount = (value: Exact | undefined, words: (number: string) => string): readonly string[] =>
    value === undefined ? [] : [words(numberWords(value))]
  // What holds for every part alike is told once.
  const usual = node.id === 'total' ? rounding?.total : rounding?.part
  const isOwn = node.rounding !== undefined && meaningOf(node.rounding) !== meaningOf(usual)
  return [
    combineWords(combine, language),
    ...amount(node.max, (n) => say(`满分 ${n}`, `out of ${n}`)),
    ...amount(node.renormalise, (n) => say(`折算为 ${n} 分制`, `restated to ${n}`)),
    ...amount(node.leastInScope, (n) => say(`适用分值至少 ${n}`, `at least ${n} in scope`)),
    ...amount(node.cap, (n) => say(`上限 ${n}`, `capped at ${n}`)),
    ...amount(node.floor, (n) => say(`下限 ${n}`, `never below ${n}`)),
    ...(isOwn ? [roundingWords(node.rounding, language)] : []),
    ...(node.whenNothingApplies === 'not-scored'
      ? []
      : [
          say(
            node.whenNothingApplies === 'zero' ? '全不适用时计 0 分' : '全不适用时计满分',
            node.whenNothingApplies === 'zero'
              ? '0 where nothing applies'
              : 'full where nothing applies',
          ),
        ]),
  ]
}

function weightsOf({ weights }: ExpandedNode): string {
  if (weights === undefined) return ''
  return meaningOf(Object.fromEntries([...weights].map(([id, weight]) => [id, toJson(weight)])))
}

function adjustmentWords(
  adjustment: Adjustment,
  result: ExpandedResult,
  sentences: Sentences,
): string {
  const { language } = sentences
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en)
  if ('level' in adjustment)
    return say(`等级 ${signed(adjustment.level)}`, `level ${signed(adjustment.level)}`)
  const to = adjustment.to ?? 'total'
  const node =
    to === 'total' ? TOTAL[language] : wording(result.nodeById.get(to)?.title, language) || to
  if ('set' in adjustment) return `${node} = ${formulaWords(adjustment.set, sentences)}`
  if ('cap' in adjustment) return `${node} ≤ ${formulaWords(adjustment.cap, sentences)}`
  const bounds = [
    ...(adjustment.atLeast === undefined ? [] : [`≥ ${adjustment.atLeast}`]),
    ...(adjustment.atMost === undefined ? [] : [`≤ ${adjustment.atMost}`]),
  ].join(say('，', ', '))
  const sum = `${node} + ${formulaWords(adjustment.add, sentences)}`
  return bounds === '' ? sum : say(`${sum}（${bounds}）`, `${sum} (${bounds})`)
}

function signed(steps: number): string {
  return steps > 0 ? `+${steps}` : String(steps)
}
