import { message } from '../messages/message.ts'
import { flag, lines, list, number, OPTIONAL, text } from './describe-tag.ts'
import { PACK_TRACE_TAGS, SPECIMEN_TAGS, STANDARD_TAGS } from './shared-tags.ts'
import type { TagSchema } from './tag-schema.ts'

/** The tags of a standard's scoring annex. */
export const ANNEX_TAGS: TagSchema = {
  ...STANDARD_TAGS,
  scope: text('tag-standard-scope', message('sample-standard-scope'), OPTIONAL),
  source: text('tag-rules-source', message('sample-rules-source'), OPTIONAL),
  changes: text('tag-rules-changes', message('sample-rules-changes'), OPTIONAL),
  sections: list('tag-sections', {
    number: text('tag-part-number', 'A', OPTIONAL),
    title: text('tag-part-title', message('sample-part-management')),
    max: number('tag-part-max', '36'),
    clauses: list(
      'tag-clauses',
      {
        number: text('tag-clause-number', 'A.1.1', OPTIONAL),
        title: text('tag-clause-title', message('sample-clause-policy')),
        requirement: text('tag-requirement', message('sample-requirement-policy'), OPTIONAL),
        max: number('tag-clause-max', '2'),
        how: lines('tag-criterion', message('sample-criterion-policy')),
        weightReason: text('tag-weight-reason', message('sample-weight-reason'), OPTIONAL),
        mayBeNotApplicable: flag('tag-may-be-not-applicable', false),
      },
      4,
    ),
  }),
  levels: list(
    'tag-levels-lowest-first',
    {
      title: text('tag-name', message('sample-level')),
      mark: text('tag-level-threshold', '≥ 120'),
      reason: text('tag-why', message('sample-level-ground'), OPTIONAL),
    },
    5,
  ),
  gates: list(
    'tag-gates',
    {
      title: text('tag-name', message('sample-gate')),
      reason: text('tag-why', message('sample-gate-ground'), OPTIONAL),
    },
    2,
  ),
  adjustments: list(
    'tag-adjustments',
    {
      title: text('tag-name', message('sample-adjustment')),
      reason: text('tag-adjustment-how', message('sample-adjustment-ground'), OPTIONAL),
    },
    2,
  ),
  hasAdjustments: flag('tag-has-adjustments'),
  ...SPECIMEN_TAGS,
  ...PACK_TRACE_TAGS,
}
