import { catalogueIn } from '../messages/all.ts'
import { LANGUAGES } from '../pack/text.ts'

/** What the mark of a specimen says, in every language at once: 样本 SPECIMEN. */
export function specimenMark(): string {
  return LANGUAGES.map((language) => catalogueIn(language).say('document-specimen')).join(' ')
}

/** The same as a line of text that says what it means. */
export function specimenLine(): string {
  return LANGUAGES.map((language) => catalogueIn(language).say('document-specimen-line')).join(
    ' — ',
  )
}
