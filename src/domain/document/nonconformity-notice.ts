import { message } from '../messages/message.ts'
import { Refusal } from '../faults/refusal.ts'
import { nonconformityRows, type Source } from './clause-table.ts'
import type { TagData } from './example-data.ts'
import { resultOf } from './findings.ts'
import { NONCONFORMITIES_TAG, RESULT_TAGS } from './findings-tags.ts'
import { ORGANISATION_TAGS, SPECIMEN_TAGS, STANDARD_TAGS, TRACE_TAGS } from './shared-tags.ts'
import { number } from './describe-tag.ts'
import { type Made, organisationOf, specimenOf, standardOf, traceOf } from './shared-model.ts'
import type { TagSchema } from './tag-schema.ts'

/** The tags of a notice of nonconformities. */
export const NOTICE_TAGS: TagSchema = {
  ...STANDARD_TAGS,
  ...ORGANISATION_TAGS,
  ...RESULT_TAGS,
  count: number('tag-nonconformity-count', '2'),
  ...NONCONFORMITIES_TAG,
  ...SPECIMEN_TAGS,
  ...TRACE_TAGS,
}

/**
 * The data of a notice of nonconformities. Refuses (`document-unfit`) where nothing is
 * nonconforming: there is nobody to notify.
 */
export function noticeModel(source: Source, made: Made): TagData {
  const { receipt, pack, sentences } = source
  const { catalogue } = sentences
  const rows = nonconformityRows(source)
  if (rows.length === 0)
    throw new Refusal('document-unfit', message('refusal-document-unfit--nothing-to-notify'))
  return {
    ...standardOf(receipt, pack.pack.standard.owner.name, catalogue),
    ...organisationOf(receipt, catalogue),
    ...resultOf(source),
    count: String(rows.length),
    nonconformities: rows,
    ...specimenOf(receipt, [catalogue]),
    ...traceOf(receipt, made),
  }
}
