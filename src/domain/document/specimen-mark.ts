import { catalogueIn } from '../messages/all.ts'
import { TEXT_LANGUAGES } from '../messages/text.ts'

/** What the mark of a specimen says, in every language of papers at once. */
export function specimenMark(): string {
  return TEXT_LANGUAGES.map((language) => catalogueIn(language).say('document-specimen')).join(' ')
}

/** The same as a line of text that says what it means. */
export function specimenLine(): string {
  return TEXT_LANGUAGES.map((language) => catalogueIn(language).say('document-specimen-line')).join(
    ' — ',
  )
}
