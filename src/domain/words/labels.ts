import type { Expanded } from '../expand/expanded.ts'
import type { Input } from '../pack/standard.ts'
import { wording, type Language } from '../pack/text.ts'
import { pathNames } from '../rules/path.ts'

/** Names facts and values as people know them: by titles of clauses and inputs, options and units. */
export type Labels = {
  readonly language: Language
  /** `$.answers.hours` gives the title of what is asked. */
  fact(path: string): string
  /** A compared value in words: yes and no, the title of an option, a number with its unit. */
  value(value: unknown, path: string): string
}

const FIELDS: Record<string, Record<Language, string>> = {
  points: { en: 'points', zh: '得分' },
  exactPoints: { en: 'points before rounding', zh: '修约前得分' },
  percent: { en: 'per cent', zh: '得分率' },
  exactPercent: { en: 'per cent', zh: '得分率' },
  max: { en: 'full points', zh: '满分' },
  state: { en: 'state', zh: '状态' },
  met: { en: 'met', zh: '是否满足' },
  share: { en: 'share that passed', zh: '合格比例' },
  checked: { en: 'number checked', zh: '抽查数' },
  failed: { en: 'number failed', zh: '不合格数' },
  passed: { en: 'number passed', zh: '合格数' },
  count: { en: 'count', zh: '项数' },
  items: { en: 'items', zh: '所列项' },
  rank: { en: 'rank', zh: '级次' },
  byPoints: { en: 'rank by points', zh: '按分数的级次' },
}

const COUNTS: Record<string, Record<Language, string>> = {
  met: { en: 'clauses met', zh: '满足的条款数' },
  minor: { en: 'minor nonconformities', zh: '轻微不符合数' },
  major: { en: 'major nonconformities', zh: '严重不符合数' },
  nonconformities: { en: 'nonconformities', zh: '不符合数' },
  scored: { en: 'clauses scored', zh: '已评分条款数' },
  notApplicable: { en: 'clauses not applicable', zh: '不适用条款数' },
  notChecked: { en: 'clauses not checked', zh: '未检查条款数' },
  missing: { en: 'clauses without an answer', zh: '缺少答案的条款数' },
}

const WORDS = {
  total: { en: 'total', zh: '总' },
  level: { en: 'level', zh: '等级' },
  date: { en: 'date of the assessment', zh: '评价日期' },
  yes: { en: 'yes', zh: '是' },
  no: { en: 'no', zh: '否' },
  nothing: { en: 'nothing recorded', zh: '无记录' },
} satisfies Record<string, Record<Language, string>>

/** State names of clauses in words. */
export const STATES: Record<string, Record<Language, string>> = {
  scored: { en: 'scored', zh: '已评分' },
  'not-applicable': { en: 'not applicable', zh: '不适用' },
  'not-checked': { en: 'not checked', zh: '未检查' },
  missing: { en: 'no answer', zh: '缺少答案' },
  unscored: { en: 'not scored', zh: '不计分' },
  hidden: { en: 'does not concern this organisation', zh: '不涉及本组织' },
  'not-scored': { en: 'not scored', zh: '未评分' },
}

/** Labels from the titles of one pack. */
export function labelsOf(expanded: Expanded, language: Language): Labels {
  const memo = new Map<string, string>()
  const field = (name: string | undefined): string => FIELDS[name ?? '']?.[language] ?? name ?? ''
  const join = (subject: string, name: string | undefined): string =>
    name === undefined
      ? subject
      : language === 'zh'
        ? `${subject}${field(name)}`
        : `${subject}: ${field(name)}`

  function inputOf(path: string): Input | undefined {
    const [space, id] = pathNames(path) ?? []
    if (space === 'answers') return expanded.inputs.get(id ?? '')?.input
    return space === 'profile' ? expanded.profile.get(id ?? '') : undefined
  }

  function name(path: string): string {
    const [space, id = '', below] = pathNames(path) ?? []
    if (space === 'answers' || space === 'profile') {
      const own = wording(inputOf(path)?.title, language)
      return join(own === '' ? clauseName(id) : own, below)
    }
    if (space === 'clauses') return below === 'met' ? clauseName(id) : join(clauseName(id), below)
    if (space === 'parts') return join(partName(id), below)
    if (space === 'total') return language === 'zh' ? `总${field(id)}` : `total ${field(id)}`
    if (space === 'counts') return COUNTS[id]?.[language] ?? id
    if (space === 'level') return join(WORDS.level[language], id)
    if (space === 'values') return wording(expanded.pack.rules.labels?.[id], language) || id
    if (space === 'date') return WORDS.date[language]
    return id
  }

  function clauseName(id: string): string {
    const clause = expanded.clauseById.get(id)?.clause
    return numbered(clause?.number, wording(clause?.title ?? clause?.text, language), id)
  }

  function partName(id: string): string {
    for (const result of expanded.results) {
      const node = result.nodeById.get(id)
      if (node !== undefined) return numbered(undefined, wording(node.title, language), id)
    }
    return id
  }

  return {
    language,
    fact(path) {
      const known = memo.get(path) ?? name(path)
      memo.set(path, known)
      return known
    },
    value(value, path) {
      if (value === undefined) return WORDS.nothing[language]
      if (typeof value === 'boolean') return value ? WORDS.yes[language] : WORDS.no[language]
      if (Array.isArray(value))
        return value.map((one) => this.value(one, path)).join(language === 'zh' ? '、' : ', ')
      if (typeof value === 'string') {
        const input = inputOf(path)
        const options =
          input?.type === 'choice' ? input.options : input?.type === 'checklist' ? input.items : []
        const option = options.find(({ id }) => id === value)
        return option === undefined
          ? (STATES[value]?.[language] ?? value)
          : wording(option.title, language) || value
      }
      return ''
    },
  }
}

function numbered(number: string | undefined, title: string, id: string): string {
  const text = title === '' ? id : title
  return number === undefined ? text : `${number} ${text}`
}

/** The unit of the number at a path, with a space before it where the language wants one. */
export function unitOf(expanded: Expanded, path: string, language: Language): string {
  const [space, id, below] = pathNames(path) ?? []
  if (path.endsWith('ercent')) return '%'
  if (space === 'total' || space === 'parts') return language === 'zh' ? ' 分' : ''
  const input =
    space === 'answers'
      ? expanded.inputs.get(id ?? '')?.input
      : space === 'profile'
        ? expanded.profile.get(id ?? '')
        : undefined
  if (below !== undefined || input === undefined || !('unit' in input)) return ''
  const unit = wording(input.unit, language)
  return unit === '' ? '' : unit === '%' ? unit : ` ${unit}`
}
