import { catalogueIn } from '../messages/all.ts'
import { type DocumentKind, type DocumentLanguage, kindTitle, languagesOf } from './kinds.ts'

/** What programs show of a paper beside its pages: in lists of files, window titles and PDF readers. */
export type PaperProperties = {
  readonly title: string
  readonly subject: string
  /** After BCP 47, such as `zh-CN`. */
  readonly language: string
}

/** What a paper is called, what it is about, and the language that it begins in. */
export function paperProperties(
  kind: DocumentKind,
  language: DocumentLanguage,
  about: {
    readonly mark: string
    readonly organisation?: string
    readonly standard: string
    /** What it is called, where that is not its kind. */
    readonly title?: string
  },
): PaperProperties {
  const catalogues = languagesOf(language).map((one) => catalogueIn(one))
  const kinds = catalogues.map((catalogue) => kindTitle(kind, catalogue))
  const named = [about.mark, about.organisation].filter((one) => one !== undefined)
  return {
    title: [about.title ?? kinds.join(' · '), ...named].join(' '),
    subject: about.standard,
    language: catalogues[0]!.say('language-tag'),
  }
}
