import { catalogueIn } from '../messages/all.ts'
import { toJson } from '../exact.ts'
import { criterionWords } from '../document/criterion-words.ts'
import type { Expanded, ExpandedClause } from '../expand/expanded.ts'
import { criterionOf } from '../pack/criterion.ts'
import type { Criterion } from '../pack/rules.ts'
import type { BothLanguages, Language } from '../pack/text.ts'
import { roundingWords } from '../words/explain-phrases.ts'
import { asked, earnsWords } from '../words/explain-rules.ts'
import { formulaWords } from '../words/expression.ts'
import { pointsWords } from '../words/numbers.ts'
import type { Sentences } from '../words/sentences.ts'
import { inEach, meaningOf, type JudgedThing } from './judged-thing.ts'

/**
 * Weight and criterion of each clause that has a counterpart, by its id on the right side. What is
 * new or withdrawn is told by its fate.
 */
export function judgedClauses(
  pack: Expanded,
  sentences: (language: Language) => Sentences,
  /** Id on the right side of a clause of this pack; undefined where it has no single counterpart. */
  idOf: (clause: string) => string | undefined,
): readonly JudgedThing[] {
  return pack.clauses.flatMap((clause): readonly JudgedThing[] => {
    const id = idOf(clause.id)
    if (id === undefined) return []
    const criterion = criterionOf(pack.pack.rules, clause.clause)
    const name = inEach((language) => sentences(language).labels.clause(clause.id))
    const about = { result: 'main', id, name }
    const renamed = (value: unknown): string => ownName(meaningOf(value), clause.id, id)
    // What tells about cost is not what judges.
    const { effort: _effort, leadDays: _leadDays, ...judging } = criterion ?? {}
    return [
      {
        ...about,
        area: 'weight',
        words: inEach((language) =>
          clause.scored ? pointsWords(clause.weight, catalogueIn(language)) : UNSCORED[language],
        ),
        meaning: clause.scored ? String(toJson(clause.weight)) : 'unscored',
      },
      {
        ...about,
        area: 'criterion',
        words: inEach((language) =>
          criterionLines(clause, judging, language).join(SEMICOLON[language]),
        ),
        meaning: renamed(judging),
      },
    ]
  })

  function criterionLines(
    clause: ExpandedClause,
    criterion: Criterion,
    language: Language,
  ): readonly string[] {
    const how =
      'rules' in criterion
        ? clause.alternatives.map(({ rule, params }) => {
            const when = asked(rule.conditions, sentences(language), pack)
            const earned = earnsWords(params, language)
            return language === 'zh' ? `${when}：${earned}` : `${when}: ${earned}`
          })
        : criterionWords(clause, pack.pack, language)
    const formula =
      'points' in criterion ? [formulaWords(criterion.points, sentences(language))] : []
    const read = criterion.of === undefined || 'bands' in criterion ? [] : [reads(criterion.of)]
    return [...how, ...formula, ...read, ...extras(criterion, language)]

    function reads(path: string): string {
      const fact = sentences(language).labels.fact(path)
      return language === 'zh' ? `依据${fact}` : `read from ${fact}`
    }
  }
}

const UNSCORED = { zh: '不计分', en: 'not scored' } as const
const SEMICOLON = { zh: '；', en: '; ' } as const

/** A meaning in which a clause goes by its id on the right side. */
function ownName(meaning: string, from: string, to: string): string {
  if (from === to) return meaning
  return meaning.replaceAll(
    new RegExp(`\\$\\.(answers|clauses)\\.${from}(?![a-z0-9-])`, 'g'),
    `$.$1.${to}`,
  )
}

const GRADES = {
  minor: { zh: '不满足为轻微不符合', en: 'a minor nonconformity when not met' },
  major: { zh: '不满足为严重不符合', en: 'a major nonconformity when not met' },
  none: { zh: '不构成不符合', en: 'never a nonconformity' },
} as const

/** What a criterion says beside its shape. */
function extras(criterion: Criterion, language: Language): readonly string[] {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en)
  const { zeroBelow, rounding, nonconformity, metAt, policies } = criterion
  return [
    ...('noneAbove' in criterion && criterion.noneAbove !== undefined
      ? [
          say(
            `不合格率高于 ${criterion.noneAbove} 不得分`,
            `nothing where more than ${criterion.noneAbove} of them failed`,
          ),
        ]
      : []),
    ...('take' in criterion && criterion.take === 'best'
      ? [say('取得分最高的规则', 'the rule that gives most counts')]
      : []),
    ...(zeroBelow === undefined
      ? []
      : [say(`低于 ${zeroBelow} 分计 0`, `less than ${zeroBelow} counts as 0`)]),
    ...(rounding === undefined ? [] : [roundingWords(rounding, language)]),
    ...(metAt === undefined
      ? []
      : [say(`得分率 ${metAt} 起为满足`, `met from ${metAt} of the weight`)]),
    ...(nonconformity === undefined ? [] : [GRADES[nonconformity][language]]),
    ...(policies === undefined ? [] : policyLines(policies, language)),
  ]
}

const STATE_WORDS: { readonly [state: string]: BothLanguages } = {
  notApplicable: { zh: '不适用', en: 'not applicable' },
  notChecked: { zh: '未检查', en: 'not checked' },
  missing: { zh: '缺少答案', en: 'no answer' },
}

const POLICY_WORDS: { readonly [policy: string]: BothLanguages } = {
  'leave-out': { zh: '不计入', en: 'left out' },
  zero: { zh: '计 0 分', en: 'counts 0' },
  full: { zh: '计满分', en: 'counts full' },
  block: { zh: '结果待定', en: 'keeps the result open' },
  forbid: { zh: '不允许', en: 'not allowed' },
}

/** What becomes of clauses without points, one state a line. */
export function policyLines(
  policies: { readonly [state: string]: string | undefined },
  language: Language,
): readonly string[] {
  return Object.entries(policies).flatMap(([state, policy]) => {
    if (policy === undefined) return []
    const [of, then] = [
      STATE_WORDS[state]?.[language] ?? state,
      POLICY_WORDS[policy]?.[language] ?? policy,
    ]
    return [language === 'zh' ? `${of}：${then}` : `${of}: ${then}`]
  })
}
