import { type BothLanguages, wording, type Language, type Text } from '../pack/text.ts'
import { pathNames } from '../rules/path.ts'
import type { Asked, Named, Names } from './names.ts'

/** Names facts and values as people know them: by titles of clauses and inputs, options and units. */
export type Labels = {
  readonly language: Language
  /** `$.answers.hours` gives the title of what is asked. */
  fact(path: string): string
  /** What a clause asks itself, without its title: "found", "share passed". */
  ownFact(path: string): string
  /** The printed number and title of a clause, or its id. */
  clause(id: string): string
  /** The title of a clause alone, or its id. */
  clauseTitle(id: string): string
  /** The title of a part, or its id; with its printed number where `numbered`. */
  part(id: string, numbered?: 'numbered'): string
  /** What an answer or profile fact is called. */
  asked(space: 'answers' | 'profile', id: string): string
  /** A compared value in words: yes and no, the title of an option, a text. */
  value(value: unknown, path: string): string
  /** The unit of the number at a path, with a space before it where the language wants one. */
  unit(path: string): string
}

const FIELDS: Record<string, BothLanguages> = {
  points: { en: '', zh: '得分' },
  exactPoints: { en: 'before rounding', zh: '修约前得分' },
  percent: { en: '', zh: '得分率' },
  exactPercent: { en: 'before rounding', zh: '修约前得分率' },
  max: { en: 'full points', zh: '满分' },
  state: { en: 'state', zh: '状态' },
  met: { en: 'met', zh: '是否满足' },
  share: { en: 'share passed', zh: '合格率' },
  checked: { en: 'number checked', zh: '抽查数' },
  failed: { en: 'number failed', zh: '不合格数' },
  passed: { en: 'number passed', zh: '合格数' },
  count: { en: 'count', zh: '项数' },
  items: { en: 'items', zh: '所列项' },
}

const TOTALS: Record<string, BothLanguages> = {
  points: { en: 'the total', zh: '总分' },
  exactPoints: { en: 'the total before rounding', zh: '修约前总分' },
  percent: { en: 'the total', zh: '总得分率' },
  exactPercent: { en: 'the total before rounding', zh: '修约前总得分率' },
  max: { en: 'the full score', zh: '满分' },
  state: { en: 'the state of the total', zh: '总分状态' },
}

const LEVELS: Record<string, BothLanguages> = {
  rank: { en: 'the rank of the level', zh: '等级级次' },
  byPoints: { en: 'the rank by points', zh: '按分数的等级级次' },
}

const COUNTS: Record<string, BothLanguages> = {
  met: { en: 'the number of clauses met', zh: '满足的条款数' },
  minor: { en: 'the number of minor nonconformities', zh: '轻微不符合数' },
  major: { en: 'the number of major nonconformities', zh: '严重不符合数' },
  nonconformities: { en: 'the number of nonconformities', zh: '不符合数' },
  scored: { en: 'the number of clauses scored', zh: '已评分条款数' },
  notApplicable: { en: 'the number of clauses not applicable', zh: '不适用条款数' },
  notChecked: { en: 'the number of clauses not checked', zh: '未检查条款数' },
  missing: { en: 'the number of clauses without an answer', zh: '缺少答案的条款数' },
}

const WORDS = {
  date: { en: 'the date of the assessment', zh: '评价日期' },
  yes: { en: 'yes', zh: '是' },
  no: { en: 'no', zh: '否' },
  found: { en: 'found', zh: '所见' },
  noPoints: { en: 'without points', zh: '尚无得分' },
  none: { en: 'none', zh: '无' },
  nothing: { en: 'not recorded', zh: '无记录' },
} satisfies Record<string, BothLanguages>

/** State names of clauses in words. */
export const STATES: Record<string, BothLanguages> = {
  scored: { en: 'scored', zh: '已评分' },
  'not-applicable': { en: 'not applicable', zh: '不适用' },
  'not-checked': { en: 'not checked', zh: '未检查' },
  missing: { en: 'no answer', zh: '缺少答案' },
  unscored: { en: 'not scored', zh: '不计分' },
  hidden: { en: 'does not concern this organisation', zh: '不涉及本组织' },
  'not-scored': { en: 'not scored', zh: '未评分' },
  blocked: { en: 'open', zh: '待定' },
}

/** Labels from what things are called. */
export function labelsOf(names: Names, language: Language): Labels {
  const zh = language === 'zh'
  const memo = new Map<string, string>()
  const units = new Map<string, string>()

  function titled(named: Named | undefined, id: string, showNumber: boolean): string {
    const title = wording(named?.title, language) || id
    return showNumber && named?.number !== undefined ? `${named.number} ${title}` : title
  }

  function of(subject: string, field: string | undefined): string {
    if (field === undefined) return subject
    const name = FIELDS[field]?.[language] ?? field
    if (name === '') return subject
    return zh ? `${subject}的${name}` : `${subject}, ${name}`
  }

  function askedAt(path: string): Asked | undefined {
    const [space, id = ''] = pathNames(path) ?? []
    if (space === 'answers') return names.answer(id)
    return space === 'profile' ? names.profile(id) : undefined
  }

  const labels: Labels = {
    language,
    clause: (id) => titled(names.clause(id), id, true),
    clauseTitle: (id) => titled(names.clause(id), id, false),
    ownFact(path) {
      const field = pathNames(path)?.[2]
      return field === undefined ? WORDS.found[language] : (FIELDS[field]?.[language] ?? field)
    },
    part: (id, numbered) => titled(names.part(id), id, numbered !== undefined),
    asked(space, id) {
      const asked = space === 'answers' ? names.answer(id) : names.profile(id)
      const own = wording(asked?.title, language)
      if (own !== '' || space === 'profile') return own === '' ? id : own
      return titled(names.clause(id), id, false)
    },
    fact(path) {
      const known = memo.get(path) ?? name(path)
      memo.set(path, known)
      return known
    },
    value(value, path) {
      if (value === undefined) return WORDS[isStanding(path) ? 'noPoints' : 'nothing'][language]
      if (typeof value === 'boolean') return value ? WORDS.yes[language] : WORDS.no[language]
      if (Array.isArray(value) && value.length === 0) return WORDS.none[language]
      if (Array.isArray(value))
        return value.map((one) => labels.value(one, path)).join(zh ? '、' : ', ')
      if (typeof value !== 'string') return ''
      if (path.endsWith('.state')) return STATES[value]?.[language] ?? value
      const option = askedAt(path)?.options?.find(({ id }) => id === value)
      return option === undefined ? value : quoted(wording(option.title, language) || value)
    },
    unit(path) {
      const known = units.get(path) ?? unitAt(path)
      units.set(path, known)
      return known
    },
  }

  function unitAt(path: string): string {
    const [space, , below] = pathNames(path) ?? []
    if (path.endsWith('ercent')) return '%'
    if (path.endsWith('oints') || (space === 'total' && below === undefined))
      return zh ? ' 分' : ' points'
    return below === undefined ? spacedUnit(askedAt(path)?.unit) : ''
  }

  function name(path: string): string {
    const [space, id = '', below] = pathNames(path) ?? []
    if (space === 'answers' || space === 'profile') return of(labels.asked(space, id), below)
    if (space === 'clauses')
      return below === 'met' ? labels.clause(id) : of(labels.clause(id), below)
    if (space === 'parts') return of(labels.part(id), below)
    if (space === 'total') return TOTALS[id]?.[language] ?? id
    if (space === 'counts') return COUNTS[id]?.[language] ?? id
    if (space === 'level') return LEVELS[id]?.[language] ?? id
    if (space === 'values') return wording(names.value(id), language) || id
    return space === 'date' ? WORDS.date[language] : id || path
  }

  function quoted(text: string): string {
    return `“${text}”`
  }

  function spacedUnit(unit: Text | undefined): string {
    const words = wording(unit, language)
    return words === '' || words === '%' ? words : ` ${words}`
  }

  return labels
}

/** Whether a path reads points that something may not have yet. */
function isStanding(path: string): boolean {
  return /^\$\.(?:total|parts|clauses)\b/.test(path)
}
