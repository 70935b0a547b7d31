import type { BothLanguages, Language } from '../pack/text.ts'
import type { ClauseReceipt, Finding } from '../receipt.ts'

const KINDS: { readonly [K in Finding['kind'] | 'hidden' | 'unscored']: BothLanguages } = {
  conformity: { zh: '符合', en: 'Conforms' },
  opportunity: { zh: '改进机会', en: 'Opportunity' },
  nonconformity: { zh: '不符合', en: 'Nonconformity' },
  'not-applicable': { zh: '不适用', en: 'Not applicable' },
  'not-checked': { zh: '未评价', en: 'Not checked' },
  missing: { zh: '缺少答案', en: 'No answer' },
  hidden: { zh: '不涉及', en: 'Does not concern' },
  unscored: { zh: '仅作记录', en: 'For information' },
}

const GRADES = {
  minor: { zh: '轻微', en: 'Minor' },
  major: { zh: '严重', en: 'Major' },
} as const

/** The finding about a clause in a word or two: 符合, 轻微不符合, Not applicable. */
export function findingWords(
  clause: ClauseReceipt,
  finding: Finding | undefined,
  language: Language,
): string {
  if (finding?.kind === 'nonconformity' && finding.grade !== undefined) {
    const grade = GRADES[finding.grade][language]
    return language === 'zh' ? `${grade}不符合` : `${grade} nonconformity`
  }
  if (finding !== undefined) return KINDS[finding.kind][language]
  return KINDS[clause.state === 'hidden' ? 'hidden' : 'unscored'][language]
}

/** The grade of a nonconformity: 轻微, Major. */
export function gradeWords(finding: Finding, language: Language): string {
  return GRADES[finding.grade ?? 'minor'][language]
}
