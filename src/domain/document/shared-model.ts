import type { ExactJson } from '../exact.ts'
import { wording, type Language, type Text } from '../pack/text.ts'
import type { Receipt, ResultReceipt, Words } from '../receipt.ts'
import { numberWords } from '../words/numbers.ts'
import { dateWords } from './date-words.ts'
import type { TagData, TagDatum } from './example-data.ts'

/** What a paper is made with, for its trace. */
export type Made = {
  /** SHA-256 of the template file. */
  readonly template: string
}

/** Stands in a cell that has nothing to show. */
export const NOTHING_SHOWN = '—'

/** A number of the receipt as papers print it; a dash where there is none. */
export function numberOr(value: ExactJson | null | undefined): string {
  return value === null || value === undefined ? NOTHING_SHOWN : numberWords(value)
}

/** A percentage of the receipt as papers print it; a dash where there is none. */
export function percentOr(value: ExactJson | null | undefined): string {
  return value === null || value === undefined ? NOTHING_SHOWN : `${numberWords(value)}%`
}

/** Words of the receipt in a language, else in any it has. */
export function said(words: Words | undefined, language: Language): string {
  return wording(words, language)
}

/** The text, or undefined where it is empty, so that a section over it stays closed. */
export function orNothing(text: string): string | undefined {
  return text === '' ? undefined : text
}

/** One entry per star of the highest level. */
export function starsOf({ levels }: ResultReceipt, earned: number | undefined): TagDatum {
  const most = Math.max(0, ...levels.map(({ stars }) => stars ?? 0))
  return Array.from({ length: most }, (_, i) => ({ isEarned: i < (earned ?? 0) }))
}

const WHY_SPECIMEN = {
  illustrative: {
    zh: '条款、分值或等级线为示例，对任何人不具约束力。',
    en: 'Clauses, weights or marks are illustrative and bind nobody.',
  },
  draft: {
    zh: '条款、分值或等级线为草案，尚未发布。',
    en: 'Clauses, weights or marks are a draft and not published.',
  },
  undecided: {
    zh: '尚未作出认证决定。',
    en: 'No certification decision has been made.',
  },
} as const

/** Whether a paper is a specimen and why, for its tags; see {@link isSpecimen} for the mark. */
export function specimenOf(
  { marks }: Pick<Receipt, 'marks'>,
  languages: readonly Language[],
  isUndecided: boolean,
): TagData {
  const reasons = [
    ...marks.flatMap((mark) => (mark === 'published' ? [] : [WHY_SPECIMEN[mark]])),
    ...(isUndecided ? [WHY_SPECIMEN.undecided] : []),
  ]
  if (reasons.length === 0) return { isSpecimen: false }
  return {
    isSpecimen: true,
    specimenReason: languages
      .map((language) =>
        reasons.map((reason) => reason[language]).join(language === 'zh' ? '' : ' '),
      )
      .join(' / '),
  }
}

/** Digests and program that a paper can be traced by. */
export function traceOf(receipt: Receipt, { template }: Made): TagData {
  return {
    trace: {
      pack: receipt.standard.digest,
      packShort: receipt.standard.digest.slice(0, 12),
      assessment: receipt.inputDigest,
      assessmentShort: receipt.inputDigest.slice(0, 12),
      template: template.slice(0, 12),
      software: `${receipt.software.name} ${receipt.software.version}`,
    },
  }
}

/** The standard of a receipt in one language. */
export function standardOf(receipt: Receipt, owner: Text, language: Language): TagData {
  const { standard, results } = receipt
  return {
    standard: {
      designation: standard.designation ?? standard.id,
      title: wording(standard.title, language),
      edition: standard.edition,
      revision: String(standard.revision),
      owner: wording(owner, language),
      inForceFrom: dateWords(standard.inForce.from, language),
      fullPoints: numberOr(results[0]!.max),
    },
  }
}

/** The organisation of a receipt in one language; a name in another language is better than none. */
export function organisationOf(receipt: Receipt, language: Language): TagData {
  const { subject } = receipt.assessment
  const words = (text: Text | undefined): string | undefined => orNothing(wording(text, language))
  const sites = (subject?.sites ?? []).map((site) => wording(site, language))
  return {
    organisation: {
      name: words(subject?.name),
      address: words(subject?.address),
      creditCode: subject?.creditCode,
      scope: words(subject?.scope),
      sites: orNothing(sites.join(language === 'zh' ? '；' : '; ')),
    },
  }
}
