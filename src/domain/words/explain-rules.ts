import { catalogueIn } from '../messages/all.ts'
import { criterionOf } from '../pack/criterion.ts'
import type { Expanded, ExpandedClause, ExpandedResult } from '../expand/expanded.ts'
import type { Earns } from '../pack/rules.ts'
import { type BothLanguages, wording, type Language } from '../pack/text.ts'
import { isAll, isAny, isNot, isReference } from '../rules/condition.ts'
import type { Condition, RuleDocument } from '../rules/document.ts'
import { arithmeticWords } from './answer-words.ts'
import {
  commaList,
  fill,
  labelled,
  markWords,
  parenthesised,
  phrasesIn,
} from './explain-phrases.ts'
import type { Block, Explanation, Item } from './explanation.ts'
import { namesOfPack } from './names.ts'
import { numberWords, pointsWords } from './numbers.ts'
import { sentencesOf, type Sentences } from './sentences.ts'

const WORDS = {
  applies: { en: 'What applies to whom', zh: '适用性' },
  clauses: { en: 'What clauses earn', zh: '条款得分规则' },
  choices: { en: 'Choices inside computed numbers', zh: '计算中的选择' },
  adjustments: { en: 'Adjustments', zh: '调整' },
  levels: { en: 'Levels, highest first', zh: '等级（由高到低）' },
  gates: { en: 'Further conditions', zh: '其他条件' },
  qualifiers: { en: 'Marks', zh: '附加标识' },
  always: { en: 'always', zh: '始终' },
  arithmetic: { en: 'worked out by an expression', zh: '按公式计算' },
  given: { en: 'points as the assessor gives them', zh: '由评价人员直接给分' },
  unscored: { en: 'not scored', zh: '不计分' },
  all: { en: 'all', zh: '满分' },
  half: { en: 'half', zh: '半分' },
  none: { en: 'nothing', zh: '不得分' },
  not: { en: 'not', zh: '并非' },
  guards: { en: 'otherwise, for', zh: '否则，对' },
  values: { en: 'Computed values', zh: '计算值' },
  rules: { en: '{} rules in all', zh: '共 {} 条规则' },
} as const

/**
 * How a pack judges, written out: every rule that the engine decides, by name and in words. What a
 * committee wrote in short is shown as the rules it stands for.
 */
export function explainRules(expanded: Expanded, language: Language): Explanation {
  const sentences = sentencesOf(namesOfPack(expanded), catalogueIn(language))
  const { standard, rules } = expanded.pack
  const say = (words: BothLanguages): string => words[language]
  const mark = markWords(rules.provenance.status, language)
  const name = [standard.designation, wording(standard.title, language)]
  return [
    ...(mark === undefined ? [] : [{ kind: 'mark' as const, text: mark }]),
    { kind: 'title', text: name.filter((part) => part !== undefined).join(' ') },
    {
      kind: 'text',
      text: labelled(
        `${phrasesIn(language).revision} ${rules.revision}`,
        say(WORDS.rules).replace('{}', String(expanded.rules.length)),
        language,
      ),
    },
    ...section(say(WORDS.applies), [...expanded.applies.values()].map(rule)),
    { kind: 'heading', text: say(WORDS.clauses) },
    ...expanded.clauses.map(clause),
    ...section(
      say(WORDS.choices),
      [...expanded.groups.values()].flatMap((group) => group.rules).map(rule),
    ),
    ...section(
      say(WORDS.values),
      Object.entries(rules.values ?? {}).map(([id, expression]) => ({
        text: sentences.labels.fact(`$.values.${id}`),
        details: [`$.values.${id} = ${written(expression)}`],
      })),
    ),
    ...expanded.results.flatMap(resultBlocks),
  ]

  function rule({ name, conditions }: RuleDocument): Item {
    return { text: name, details: [asked(conditions, sentences, expanded)] }
  }

  function clause(one: ExpandedClause): Block {
    const figure = one.scored ? pointsWords(one.weight, sentences.catalogue) : say(WORDS.unscored)
    const details = one.alternatives.map(({ rule, params }) => {
      const words = asked(rule.conditions, sentences, expanded)
      return `${rule.name} → ${earnsWords(params, language)}${language === 'zh' ? '：' : ': '}${words}`
    })
    if (details.length === 0 && one.scored) details.push(arithmeticOf(one))
    return { kind: 'entry', depth: 0, text: sentences.labels.clause(one.id), figure, details }
  }

  function arithmeticOf(one: ExpandedClause): string {
    const words = arithmeticWords(one, sentences)
    if (words !== undefined) return words
    const type = one.inputs.length === 1 ? expanded.inputs.get(one.inputs[0] ?? '')?.input.type : ''
    const criterion = criterionOf(rules, one.clause)
    if (criterion !== undefined && 'points' in criterion) return written(criterion.points)
    return say(type === 'points' ? WORDS.given : WORDS.arithmetic)
  }

  function consequence(
    { levels }: ExpandedResult,
    otherwise: ExpandedResult['gates'][number]['otherwise'],
  ): string {
    const phrases = phrasesIn(language)
    if (typeof otherwise === 'object') {
      const most = levels.find(({ level }) => level.id === otherwise.cap)?.level
      return fill(phrases.otherwiseCap, { level: wording(most?.title, language) || otherwise.cap })
    }
    if (otherwise === 'refuse') return phrases.otherwiseRefuse
    return otherwise === 'block' ? phrases.otherwiseBlock : phrases.otherwiseLower
  }

  function resultBlocks(result: ExpandedResult): readonly Block[] {
    const own = wording(result.title, language) || (result.id === 'main' ? '' : result.id)
    const heading = (words: BothLanguages): string =>
      own === '' ? say(words) : labelled(own, say(words), language)
    return [
      ...section(
        heading(WORDS.adjustments),
        result.adjustments.map(({ adjustment, rule }) => {
          const title = wording(adjustment.title, language) || adjustment.id
          const when =
            rule === undefined
              ? say(WORDS.always)
              : `${rule.name}: ${asked(rule.conditions, sentences, expanded)}`
          const {
            id: _id,
            title: _title,
            reason: _reason,
            provenance: _p,
            when: _w,
            ...step
          } = adjustment
          return { text: title, details: [when, written(step)] }
        }),
      ),
      ...section(
        heading(WORDS.levels),
        result.levels.toReversed().map(({ level, rule }) => ({
          text: parenthesised(wording(level.title, language), rule.name, language),
          details: [asked(rule.conditions, sentences, expanded)],
        })),
      ),
      ...section(
        heading(WORDS.gates),
        result.gates.map(({ rule, ranks, otherwise }) => {
          const of = ranks.map((rank) => wording(result.levels[rank - 1]?.level.title, language))
          const then = consequence(result, otherwise)
          return {
            text: rule.name,
            details: [
              asked(rule.conditions, sentences, expanded),
              `${labelled(say(WORDS.guards), commaList(of, language), language)} → ${then}`,
            ],
          }
        }),
      ),
      ...section(
        heading(WORDS.qualifiers),
        result.qualifiers.map(({ rule: one }) => rule(one)),
      ),
    ]
  }
}

/** An expression as it is written in the files. */
function written(expression: unknown): string {
  return typeof expression === 'string' ? expression : JSON.stringify(expression)
}

function section(heading: string, items: readonly Item[]): readonly Block[] {
  if (items.length === 0) return []
  return [
    { kind: 'heading', text: heading },
    { kind: 'list', items },
  ]
}

/** What a condition asks, in words; groups within groups in brackets. */
export function asked(
  condition: Condition,
  sentences: Sentences,
  expanded: Expanded,
  isInner = false,
): string {
  const { language } = sentences
  const zh = language === 'zh'
  const inner = (one: Condition): string => asked(one, sentences, expanded, true)
  const group = (list: readonly Condition[], joint: string): string => {
    const words = list.map(
      list.length === 1 && !isInner ? (one) => asked(one, sentences, expanded) : inner,
    )
    const joined = words.join(joint)
    return isInner && list.length > 1 ? (zh ? `（${joined}）` : `(${joined})`) : joined
  }
  if (isAll(condition)) return group(condition.all, zh ? '，且' : ' and ')
  if (isAny(condition)) return group(condition.any, zh ? '，或' : ' or ')
  if (isNot(condition)) return `${WORDS.not[language]} ${inner(condition.not)}`
  if (isReference(condition)) {
    const target = expanded.shared[condition.condition]
    const name = `"${condition.condition}"`
    return target === undefined
      ? name
      : parenthesised(name, asked(target, sentences, expanded), language)
  }
  return sentences.asks(condition)
}

/** What an alternative earns: points, or a share of the weight. */
export function earnsWords(params: Earns, language: Language): string {
  if ('points' in params)
    return typeof params.points === 'number'
      ? pointsWords(params.points, catalogueIn(language))
      : WORDS.arithmetic[language]
  const { share } = params
  if (share === 'all' || share === 'half' || share === 'none') return WORDS[share][language]
  return typeof share === 'number' ? `${numberWords(share)} ×` : WORDS.arithmetic[language]
}
