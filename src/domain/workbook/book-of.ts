import type { DraftFiles } from '../drafting/place-edit.ts'
import { memberOf, plainText, readDraft, type ReadDraft } from '../drafting/read-draft.ts'
import { wording, type Text, type TextLanguage } from '../messages/text.ts'
import { criteriaSheet, levelsSheet } from './band-sheets.ts'
import { shown } from './book-cells.ts'
import { bookWords, column, type BookWords } from './book-words.ts'
import type { Book, BookOrigin, BookSheet, SheetKey } from './book.ts'
import { carriedRows } from './carried.ts'
import { clausesSheet } from './clauses-sheet.ts'
import { examplesSheet } from './examples-sheet.ts'
import { plainPlaces, type PlainPlace } from './plain-place.ts'
import { plainSheet } from './plain-sheets.ts'
import { subjectOf } from './subject.ts'

/**
 * The files of a revision as a workbook in a language: a sheet for each subject, each cell that may be
 * changed with the place behind it. It carries the files, so that whatever has no cell comes back as well.
 */
export function bookOf(files: DraftFiles, language: TextLanguage, origin: BookOrigin): Book {
  const draft = readDraft(files)
  const words = bookWords(draft, language)
  const { values } = draft
  const subjects = new Map<SheetKey, PlainPlace[]>()
  for (const [file, value] of Object.entries(values))
    for (const place of plainPlaces(file, value)) {
      const subject = subjectOf(place)
      if (subject === undefined) continue
      const known = subjects.get(subject) ?? []
      known.push(place)
      subjects.set(subject, known)
    }
  const of = (key: SheetKey): readonly PlainPlace[] => subjects.get(key) ?? []
  const sheets: readonly BookSheet[] = [
    plainSheet(words, 'general', values, of('general')),
    clausesSheet(words, values, of('clauses')),
    plainSheet(words, 'texts', values, of('texts')),
    plainSheet(words, 'questions', values, of('questions')),
    criteriaSheet(words, values, of('criteria')),
    levelsSheet(words, values, of('levels')),
    plainSheet(words, 'gates', values, of('gates')),
    plainSheet(words, 'scoring', values, of('scoring')),
    examplesSheet(words, values, of('examples')),
  ]
  return {
    sheets: [aboutSheet(words, draft, origin), ...sheets.filter(({ rows }) => rows.length > 0)],
    carried: carriedRows({ origin, language, files }),
  }
}

/** Which revision this is, what its numbers are, and how the workbook is filled in. */
function aboutSheet(words: BookWords, { pack }: ReadDraft, origin: BookOrigin): BookSheet {
  const { catalogue } = words
  const { digest, version, revision, edition } = origin
  const title = wording(pack.standard['title'] as Text | undefined, words.language)
  const designation = plainText(pack.standard['designation']) ?? `${origin.standard} ${edition}`
  const name = catalogue.say('drafts-name', { designation, revision })
  const halves = [pack.standard, pack.rules].map((half) => memberOf(half, 'provenance'))
  const said = halves.flatMap((one) => [
    plainText(memberOf(one, 'status')) ?? '',
    wording(memberOf(one, 'source') as Text | undefined, words.language),
  ])
  const status = [...new Set(said)].filter((one) => one !== '').join(' · ')
  const lines = [
    title,
    catalogue.say('workbook-about-of', { name }),
    ...(version === undefined ? [] : [catalogue.say('workbook-about-version', { version })]),
    ...(digest === undefined ? [] : [catalogue.say('workbook-about-digest', { digest })]),
    ...(status === '' ? [] : [catalogue.say('workbook-about-status', { status })]),
    catalogue.say('workbook-about-open'),
    catalogue.say('workbook-about-kept'),
    catalogue.say('workbook-about-add'),
    catalogue.say('workbook-about-remove'),
    catalogue.say('workbook-about-move'),
    catalogue.say('workbook-about-back'),
  ]
  return {
    key: 'about',
    name: catalogue.say('workbook-sheet-about'),
    columns: [column(words, 'about', 110)],
    rows: lines.map((line, index) => ({ key: `line ${index}`, cells: [shown(line)] })),
    kept: 0,
  }
}
