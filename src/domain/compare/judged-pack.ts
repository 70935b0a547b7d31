import type { Expanded } from '../expand/expanded.ts'
import type { Table } from '../pack/expression.ts'
import { numberWords } from '../words/numbers.ts'
import type { Rounding } from '../exact.ts'
import { type BothLanguages, wording, type Language } from '../pack/text.ts'
import { commaList, markWords, mergeWords, roundingWords } from '../words/explain-phrases.ts'
import { asked } from '../words/explain-rules.ts'
import { formulaWords } from '../words/expression.ts'
import type { Sentences } from '../words/sentences.ts'
import type { RuleArea } from './comparison.ts'
import { policyLines } from './judged-clauses.ts'
import { inEach, meaningOf, type JudgedThing } from './judged-thing.ts'

/** What holds for a pack as a whole: dates, applicability, policies, rounding, values, tables. */
export function judgedPack(
  pack: Expanded,
  sentences: (language: Language) => Sentences,
): readonly JudgedThing[] {
  const { rules } = pack.pack
  const one = (
    area: RuleArea,
    id: string,
    name: JudgedThing['name'],
    value: unknown,
    words: (language: Language) => string,
  ): readonly JudgedThing[] =>
    value === undefined
      ? []
      : [{ area, result: 'main', id, name, words: inEach(words), meaning: meaningOf(value) }]
  const each = <T>(
    area: RuleArea,
    map: { readonly [id: string]: T } | undefined,
    name: (id: string, language: Language) => string,
    words: (value: T, language: Language) => string,
  ): readonly JudgedThing[] =>
    Object.entries(map ?? {}).flatMap(([id, value]) =>
      one(
        area,
        id,
        inEach((language) => name(id, language)),
        value,
        (language) => words(value, language),
      ),
    )
  const { inForce, provenance, policies, rounding, findings, several, assessors, once } = rules
  return [
    ...one('in-force', 'in-force', { zh: '施行日期', en: 'In force' }, inForce, (language) => {
      const { from, to, sunset } = inForce
      const span =
        to === undefined ? from : language === 'zh' ? `${from} 至 ${to}` : `${from} to ${to}`
      const open = language === 'zh' ? `${span} 起` : `from ${span}`
      const when = to === undefined ? open : span
      if (sunset === undefined) return when
      return language === 'zh' ? `${when}，可用至 ${sunset}` : `${when}, usable up to ${sunset}`
    }),
    ...one(
      'other',
      'provenance',
      { zh: '数值的性质', en: 'Standing of the figures' },
      provenance.status,
      (language) =>
        markWords(provenance.status, language) ?? (language === 'zh' ? '已发布' : 'published'),
    ),
    ...one('other', 'full', { zh: '满分', en: 'Full score' }, rules.full, () => String(rules.full)),
    ...each(
      'applies',
      rules.applies,
      (id, language) => {
        const { labels } = sentences(language)
        return pack.clauseById.has(id) ? labels.clause(id) : labels.part(id, 'numbered')
      },
      (condition, language) => asked(condition, sentences(language), pack),
    ),
    ...one(
      'policy',
      'policies',
      { zh: '无得分条款的处理', en: 'Clauses without points' },
      policies,
      (language) => policyLines(policies ?? {}, language).join(language === 'zh' ? '；' : '; '),
    ),
    ...each('rounding', rounding, (id, language) => ROUNDED[id]?.[language] ?? id, roundingOf),
    ...one(
      'other',
      'findings',
      { zh: '满足的界限', en: 'Share from which a clause is met' },
      findings,
      () => String(findings?.met),
    ),
    ...one(
      'other',
      'several',
      { zh: '多处结果的合并', en: 'Several results become one' },
      several,
      (language) => mergeWords(several ?? '', language),
    ),
    ...one(
      'other',
      'assessors',
      { zh: '多名评价人员的合并', en: 'Several assessors become one' },
      assessors,
      (language) => {
        const how = mergeWords(assessors?.merge ?? '', language)
        if (assessors?.spreadLimit === undefined) return how
        return language === 'zh'
          ? `${how}，差距不超过 ${assessors.spreadLimit}`
          : `${how}, at most ${assessors.spreadLimit} apart`
      },
    ),
    ...one(
      'other',
      'once',
      { zh: '只计一次的条款', en: 'Clauses that count once' },
      once,
      (language) =>
        (once ?? [])
          .map(({ clauses }) =>
            commaList(
              clauses.map((id) => sentences(language).labels.clause(id)),
              language,
            ),
          )
          .join(language === 'zh' ? '；' : '; '),
    ),
    ...each(
      'value',
      rules.values,
      (id, language) => wording(rules.labels?.[id], language) || id,
      (value, language) => formulaWords(value, sentences(language)),
    ),
    ...each('table', rules.tables, (id) => id, tableWords),
    ...each(
      'other',
      rules.conditions,
      (name) => `"${name}"`,
      (condition, language) => asked(condition, sentences(language), pack),
    ),
  ]
}

const ROUNDED: { readonly [stage: string]: BothLanguages } = {
  clause: { zh: '条款得分的修约', en: 'Rounding of clauses' },
  part: { zh: '部分得分的修约', en: 'Rounding of parts' },
  total: { zh: '总分的修约', en: 'Rounding of the total' },
  percent: { zh: '得分率的修约', en: 'Rounding of percentages' },
}

function roundingOf(rounding: Rounding | undefined, language: Language): string {
  return rounding === undefined ? '' : roundingWords(rounding, language)
}

/** Cells of a table, each after its keys. */
function tableWords(table: Table, language: Language, keys: readonly string[] = []): string {
  return Object.entries(table)
    .map(([key, cell]) =>
      typeof cell === 'number'
        ? `${[...keys, key].join('/')} ${numberWords(cell)}`
        : tableWords(cell, language, [...keys, key]),
    )
    .join(language === 'zh' ? '，' : ', ')
}
