import type { BothLanguages } from '../pack/text.ts'
import { ANNEX_TAGS } from './annex.ts'
import { CERTIFICATE_TAGS } from './certificate-tags.ts'
import { COMPARISON_TAGS } from './comparison.ts'
import { FINDINGS_TAGS } from './findings-tags.ts'
import { NOTICE_TAGS } from './nonconformity-notice.ts'
import { SCORE_SHEET_TAGS } from './score-sheet.ts'
import type { TagSchema } from './tag-schema.ts'

/** The kinds of papers that are made. */
export const DOCUMENT_KINDS = [
  'certificate',
  'findings',
  'score-sheet',
  'nonconformity-notice',
  'annex',
  'comparison',
] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** The languages a paper may be in. */
export const DOCUMENT_LANGUAGES = ['zh', 'en', 'both'] as const
export type DocumentLanguage = (typeof DOCUMENT_LANGUAGES)[number]

/** What is to be known about a kind of paper. */
export type DocumentKindFacts = {
  readonly title: BothLanguages
  /** What it is made from; a decision goes with a receipt where there is one. */
  readonly from: 'receipt' | 'standard' | 'revisions'
  readonly languages: readonly DocumentLanguage[]
  readonly tags: TagSchema
}

/** Every kind with its tags: the one source of checks, lists of tags and allow-lists. */
export const KIND_FACTS: { readonly [K in DocumentKind]: DocumentKindFacts } = {
  certificate: {
    title: { zh: '认证证书', en: 'Certificate' },
    from: 'receipt',
    languages: ['zh', 'en', 'both'],
    tags: CERTIFICATE_TAGS,
  },
  findings: {
    title: { zh: '评价报告', en: 'Findings report' },
    from: 'receipt',
    languages: ['zh', 'en'],
    tags: FINDINGS_TAGS,
  },
  'score-sheet': {
    title: { zh: '评分表', en: 'Score sheet' },
    from: 'receipt',
    languages: ['zh', 'en'],
    tags: SCORE_SHEET_TAGS,
  },
  'nonconformity-notice': {
    title: { zh: '不符合项通知书', en: 'Notice of nonconformities' },
    from: 'receipt',
    languages: ['zh', 'en'],
    tags: NOTICE_TAGS,
  },
  annex: {
    title: { zh: '评分附录', en: 'Scoring annex' },
    from: 'standard',
    languages: ['zh', 'en'],
    tags: ANNEX_TAGS,
  },
  comparison: {
    title: { zh: '修订比较', en: 'Comparison of revisions' },
    from: 'revisions',
    languages: ['zh', 'en'],
    tags: COMPARISON_TAGS,
  },
}
