import type { Catalogue } from '../messages/catalogue.ts'
import { TEXT_LANGUAGES, type TextLanguage } from '../messages/text.ts'
import { ANNEX_TAGS } from './annex-tags.ts'
import { ASSESSMENT_PLAN_TAGS } from './assessment-plan-tags.ts'
import { ASSESSMENT_SHEET_TAGS } from './assessment-sheet-tags.ts'
import { CERTIFICATE_LABEL_TAGS } from './certificate-label-tags.ts'
import { CERTIFICATE_NOTICE_TAGS } from './certificate-notice-tags.ts'
import { CERTIFICATE_TAGS } from './certificate-tags.ts'
import { BALLOT_MINUTES_TAGS } from './ballot-minutes-tags.ts'
import { COMPARISON_TAGS } from './comparison-tags.ts'
import { DECISION_RECORD_TAGS } from './decision-record-tags.ts'
import { DRAFTING_NOTE_TAGS } from './drafting-note-tags.ts'
import { FINDINGS_TAGS } from './findings-tags.ts'
import { NOTICE_TAGS } from './nonconformity-notice.ts'
import { SCORE_SHEET_TAGS } from './score-sheet.ts'
import { STANDARD_TEXT_TAGS } from './standard-text-tags.ts'
import type { TagSchema } from './tag-schema.ts'

/** The kinds of papers that are made. */
export const DOCUMENT_KINDS = [
  'certificate',
  'findings',
  'score-sheet',
  'nonconformity-notice',
  'annex',
  'assessment-sheet',
  'standard-text',
  'comparison',
  'decision-record',
  'certificate-notice',
  'certificate-label',
  'assessment-plan',
  'drafting-note',
  'ballot-minutes',
] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** The languages a paper may be in. */
export const DOCUMENT_LANGUAGES = [...TEXT_LANGUAGES, 'both'] as const
export type DocumentLanguage = (typeof DOCUMENT_LANGUAGES)[number]

/** The languages of a paper, the one its name is in first. */
export function languagesOf(
  language: DocumentLanguage,
): readonly [TextLanguage, ...TextLanguage[]] {
  return language === 'both' ? TEXT_LANGUAGES : [language]
}

/** What papers are made from; `record` is one of the register. */
export const PAPER_SOURCES = ['receipt', 'standard', 'revisions', 'record'] as const

/** What is to be known about a kind of paper. */
export type DocumentKindFacts = {
  /** What it is made from; a decision goes with a receipt where there is one. */
  readonly from: (typeof PAPER_SOURCES)[number]
  readonly languages: readonly DocumentLanguage[]
  readonly tags: TagSchema
}

/** What a kind of paper is called. */
export function kindTitle(kind: DocumentKind, catalogue: Catalogue): string {
  return catalogue.say(`document-kind-${kind}`)
}

/** Every kind with its tags: the one source of checks, lists of tags and allow-lists. */
export const KIND_FACTS: { readonly [K in DocumentKind]: DocumentKindFacts } = {
  certificate: {
    from: 'receipt',
    languages: DOCUMENT_LANGUAGES,
    tags: CERTIFICATE_TAGS,
  },
  findings: {
    from: 'receipt',
    languages: TEXT_LANGUAGES,
    tags: FINDINGS_TAGS,
  },
  'score-sheet': {
    from: 'receipt',
    languages: TEXT_LANGUAGES,
    tags: SCORE_SHEET_TAGS,
  },
  'nonconformity-notice': {
    from: 'receipt',
    languages: TEXT_LANGUAGES,
    tags: NOTICE_TAGS,
  },
  annex: {
    from: 'standard',
    languages: TEXT_LANGUAGES,
    tags: ANNEX_TAGS,
  },
  'assessment-sheet': {
    from: 'standard',
    languages: TEXT_LANGUAGES,
    tags: ASSESSMENT_SHEET_TAGS,
  },
  'standard-text': {
    from: 'standard',
    languages: TEXT_LANGUAGES,
    tags: STANDARD_TEXT_TAGS,
  },
  comparison: {
    from: 'revisions',
    languages: TEXT_LANGUAGES,
    tags: COMPARISON_TAGS,
  },
  'decision-record': {
    from: 'record',
    languages: TEXT_LANGUAGES,
    tags: DECISION_RECORD_TAGS,
  },
  'certificate-notice': {
    from: 'record',
    languages: TEXT_LANGUAGES,
    tags: CERTIFICATE_NOTICE_TAGS,
  },
  'certificate-label': {
    from: 'record',
    languages: TEXT_LANGUAGES,
    tags: CERTIFICATE_LABEL_TAGS,
  },
  'assessment-plan': {
    from: 'record',
    languages: TEXT_LANGUAGES,
    tags: ASSESSMENT_PLAN_TAGS,
  },
  'drafting-note': {
    from: 'record',
    languages: TEXT_LANGUAGES,
    tags: DRAFTING_NOTE_TAGS,
  },
  'ballot-minutes': {
    from: 'record',
    languages: TEXT_LANGUAGES,
    tags: BALLOT_MINUTES_TAGS,
  },
}
