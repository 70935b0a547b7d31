import { sectionRows, sectionsNote, type Source } from './clause-table.ts'
import type { TagData } from './example-data.ts'
import { adjustmentRows, resultOf, totalWorking } from './findings.ts'
import { ORGANISATION_TAGS, SPECIMEN_TAGS, STANDARD_TAGS, TRACE_TAGS } from './shared-tags.ts'
import { ADJUSTMENTS_TAG, RESULT_TAGS, SECTIONS_TAG } from './findings-tags.ts'
import { standsAt } from '../words/explain/part-rows.ts'
import { message } from '../messages/message.ts'
import { lines, number, OPTIONAL, text } from './describe-tag.ts'
import {
  type Made,
  numberOr,
  organisationOf,
  specimenOf,
  standardOf,
  traceOf,
} from './shared-model.ts'
import type { TagSchema } from './tag-schema.ts'

/** The tags of a score sheet: the standard's own table, filled in. */
export const SCORE_SHEET_TAGS: TagSchema = {
  ...STANDARD_TAGS,
  ...ORGANISATION_TAGS,
  ...RESULT_TAGS,
  ...SECTIONS_TAG,
  totalBefore: number('tag-total-before', '125'),
  totalWorking: lines('tag-total-working', message('sample-total-working'), OPTIONAL),
  sectionsNote: text('tag-parts-note', message('sample-parts-note'), OPTIONAL),
  ...ADJUSTMENTS_TAG,
  ...SPECIMEN_TAGS,
  ...TRACE_TAGS,
}

/** The data of a score sheet in the language of `source.sentences`. */
export function scoreSheetModel(source: Source, made: Made): TagData {
  const { receipt, pack, sentences } = source
  const { catalogue } = sentences
  const main = receipt.results[0]!
  const total = main.nodes.at(-1)
  return {
    ...standardOf(receipt, pack.pack.standard.owner.name, catalogue),
    ...organisationOf(receipt, catalogue),
    ...resultOf(source),
    sections: sectionRows(source),
    totalBefore: numberOr((total && standsAt(total)) ?? main.points),
    totalWorking: totalWorking(source),
    sectionsNote: sectionsNote(source),
    adjustments: adjustmentRows(main, source),
    ...specimenOf(receipt, [catalogue]),
    ...traceOf(receipt, made),
  }
}
