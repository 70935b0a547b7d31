import type { Expanded, ExpandedClause } from '../expand/expanded.ts'
import { ZERO, type Exact } from '../exact.ts'
import { wording, type Language, type Text } from '../pack/text.ts'
import type { ProvenanceStatus } from '../pack/provenance.ts'
import type { Receipt } from '../receipt.ts'
import { numberWords } from '../words/numbers.ts'
import { criterionWords } from './criterion-words.ts'
import { dateWords } from './date-words.ts'
import { flag, lines, list, number, OPTIONAL, text } from './describe-tag.ts'
import type { TagData } from './example-data.ts'
import { type Made, NOTHING_SHOWN, orNothing, specimenOf } from './shared-model.ts'
import { SPECIMEN_TAGS, STANDARD_TAGS, PACK_TRACE_TAGS } from './shared-tags.ts'
import type { TagSchema } from './tag-schema.ts'

/** The tags of a standard's scoring annex. */
export const ANNEX_TAGS: TagSchema = {
  ...STANDARD_TAGS,
  scope: text('标准适用范围', 'Scope of the standard', '按客户要求定制并完成售后服务。', OPTIONAL),
  source: text('规则来源', 'Where the rules come from', '无公开来源，均为示例。', OPTIONAL),
  changes: text('本修订的变化', 'What this revision changes', '首个示例版本。', OPTIONAL),
  sections: list('标准的各个方面', 'The main sections of the standard', {
    number: text('编号', 'Number', 'A', OPTIONAL),
    title: text('标题', 'Title', '内部管理'),
    max: number('分值合计', 'Points of its clauses', '36'),
    clauses: list(
      '该方面的条款',
      'Its clauses',
      {
        number: text('条款号', 'Number of the clause', 'A.1.1', OPTIONAL),
        title: text('条款标题', 'Title of the clause', '服务方针与目标'),
        requirement: text('标准要求', 'What the standard asks', '组织应制定服务方针。', OPTIONAL),
        max: number('分值', 'Points it is worth', '2'),
        how: lines('评分办法，每条一行', 'How points are given, one way a line', [
          '完全做到：2 分',
        ]),
        weightReason: text('分值理由', 'Why it weighs this much', '目标决定其余指标。', OPTIONAL),
        mayBeNotApplicable: flag('可以不适用', 'May be not applicable', false),
      },
      4,
    ),
  }),
  levels: list(
    '级别，由低到高',
    'Levels, lowest first',
    {
      title: text('名称', 'Name', '四星级'),
      mark: text('分数线', 'Mark', '≥ 120'),
      reason: text('理由', 'Reason', '达到满分的八成。', OPTIONAL),
    },
    5,
  ),
  gates: list(
    '前提条件',
    'Gates',
    {
      title: text('名称', 'Name', '无严重不符合'),
      reason: text('理由', 'Reason', '存在严重不符合的，最高三星级。', OPTIONAL),
    },
    2,
  ),
  adjustments: list(
    '扣分与加分',
    'Deductions and bonuses',
    {
      title: text('名称', 'Name', '特别扣分'),
      reason: text('办法', 'How', '每一情形扣 2 分，最多扣 10 分。', OPTIONAL),
    },
    2,
  ),
  hasAdjustments: flag('有扣分或加分', 'There are deductions or bonuses'),
  ...SPECIMEN_TAGS,
  ...PACK_TRACE_TAGS,
}

/** The data of a scoring annex, from a pack alone: what a committee circulates. */
export function annexModel(
  pack: {
    readonly expanded: Expanded
    readonly digest: string
    readonly marks: readonly ProvenanceStatus[]
    readonly software: Receipt['software']
  },
  language: Language,
  { template }: Made,
): TagData {
  const { expanded, digest } = pack
  const { standard, rules } = expanded.pack
  const main = expanded.results[0]!
  const bySection = Map.groupBy(expanded.clauses, ({ id, under }) => under[0] ?? id)
  const own = (texts: Text | undefined): string | undefined => orNothing(wording(texts, language))
  return {
    standard: {
      designation: standard.designation ?? standard.id,
      title: wording(standard.title, language),
      edition: standard.edition,
      revision: String(rules.revision),
      owner: wording(standard.owner.name, language),
      inForceFrom: dateWords(rules.inForce.from, language),
      fullPoints:
        rules.full === undefined ? numberWords(sumOf(expanded.clauses)) : String(rules.full),
    },
    scope: own(standard.scope),
    source: own(rules.provenance.source),
    changes: own(rules.changes),
    sections: [...bySection].map(([id, clauses]) => {
      const section = expanded.sections.find(({ clause }) => clause.id === id)?.clause
      return {
        number: section?.number,
        title: wording(section?.title ?? section?.text, language) || standard.id,
        max: numberWords(sumOf(clauses)),
        clauses: clauses.map((clause) => ({
          number: clause.clause.number,
          title: wording(clause.clause.title ?? clause.clause.text, language) || clause.id,
          requirement: clause.clause.title === undefined ? undefined : own(clause.clause.text),
          max: numberWords(clause.weight),
          how: criterionWords(clause, expanded.pack, language),
          weightReason: own(clause.weightReason),
          mayBeNotApplicable: clause.mayBeNotApplicable,
        })),
      }
    }),
    levels: main.levels.map(({ level }) => ({
      title: wording(level.title, language) || level.id,
      mark: markOf(level, language),
      reason: own(level.reason),
    })),
    gates: [
      ...(rules.gates ?? []).map((gate) => ({
        title: wording(gate.title, language) || gate.id,
        reason: own(gate.reason),
      })),
      ...Object.entries(rules.mandatory ?? {}).map(([id, from]) => ({
        title: mandatoryWords(expanded, id, language),
        reason: mandatoryFor(expanded, from, language),
      })),
    ],
    adjustments: (rules.adjustments ?? []).map((one) => ({
      title: wording(one.title, language) || one.id,
      reason: own(one.reason),
    })),
    hasAdjustments: (rules.adjustments ?? []).length > 0,
    ...specimenOf(pack, [language], false),
    trace: {
      pack: digest,
      packShort: digest.slice(0, 12),
      template: template.slice(0, 12),
      software: `${pack.software.name} ${pack.software.version}`,
    },
  }
}

function sumOf(clauses: readonly ExpandedClause[]): Exact {
  return clauses.reduce((sum, { weight }) => sum.add(weight), ZERO)
}

function markOf(
  { atLeast, above }: { readonly atLeast?: unknown; readonly above?: unknown },
  language: Language,
): string {
  if (typeof atLeast === 'number') return `≥ ${numberWords(atLeast)}`
  if (typeof above === 'number') return `> ${numberWords(above)}`
  if (atLeast === undefined && above === undefined) return NOTHING_SHOWN
  return language === 'zh' ? '按表' : 'by table'
}

function mandatoryWords(expanded: Expanded, id: string, language: Language): string {
  const clause = expanded.clauseById.get(id)?.clause
  const title = wording(clause?.title, language) || id
  const name = clause?.number === undefined ? title : `${clause.number} ${title}`
  return language === 'zh' ? `必须满足：${name}` : `Must be met: ${name}`
}

function mandatoryFor(expanded: Expanded, from: string, language: Language): string {
  const level = expanded.results[0]!.levels.find((one) => one.level.id === from)?.level
  const title = wording(level?.title, language)
  if (title === '') return language === 'zh' ? '所有级别' : 'For every level'
  return language === 'zh' ? `${title}及以上` : `${title} and above`
}
