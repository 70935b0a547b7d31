import { message } from '../messages/message.ts'
import { flag, lines, list, number, OPTIONAL, text } from './describe-tag.ts'
import { PACK_TRACE_TAGS, SPECIMEN_TAGS, STANDARD_TAGS } from './shared-tags.ts'
import { FORMULA_TAG, RULE_TAGS } from './rule-rows.ts'
import type { TagSchema } from './tag-schema.ts'

/** The tags of a standard's scoring annex. */
export const ANNEX_TAGS: TagSchema = {
  ...STANDARD_TAGS,
  hasTotal: flag('tag-has-total'),
  scope: text('tag-standard-scope', message('sample-standard-scope'), OPTIONAL),
  source: text('tag-rules-source', message('sample-rules-source'), OPTIONAL),
  changes: text('tag-rules-changes', message('sample-rules-changes'), OPTIONAL),
  sections: list('tag-sections', {
    number: text('tag-part-number', 'A', OPTIONAL),
    title: text('tag-part-title', message('sample-part-management')),
    max: number('tag-part-full', '36'),
    facts: lines('tag-part-facts', message('sample-part-facts'), OPTIONAL),
    ...FORMULA_TAG,
    clauses: list(
      'tag-clauses',
      {
        number: text('tag-clause-number', 'A.1.1', OPTIONAL),
        title: text('tag-clause-title', message('sample-clause-policy')),
        requirement: text('tag-requirement', message('sample-requirement-policy'), OPTIONAL),
        max: number('tag-clause-max', '2'),
        how: lines('tag-criterion', message('sample-criterion-policy')),
        ...FORMULA_TAG,
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
      needs: lines('tag-level-needs', message('sample-level-needs'), OPTIONAL),
      reason: text('tag-why', message('sample-level-ground'), OPTIONAL),
    },
    5,
  ),
  gates: list('tag-gates', RULE_TAGS, 2),
  adjustments: list(
    'tag-adjustments',
    {
      ...RULE_TAGS,
      title: text('tag-name', message('sample-adjustment')),
      reason: text('tag-why', message('sample-adjustment-ground'), OPTIONAL),
    },
    2,
  ),
  hasAdjustments: flag('tag-has-adjustments'),
  general: list('tag-general', RULE_TAGS, 2),
  parts: list('tag-combining', RULE_TAGS, 1),
  values: list('tag-values', RULE_TAGS, 1),
  hasValues: flag('tag-has-values'),
  tables: list('tag-tables', RULE_TAGS, 1),
  hasTables: flag('tag-has-tables'),
  qualifiers: list('tag-qualifiers', RULE_TAGS, 1),
  hasQualifiers: flag('tag-has-qualifiers'),
  results: list(
    'tag-results',
    {
      title: text('tag-name', message('sample-other-result')),
      max: number('tag-full-points', '100'),
      rules: list('tag-rules', RULE_TAGS, 2),
    },
    1,
  ),
  hasResults: flag('tag-has-results'),
  ...SPECIMEN_TAGS,
  ...PACK_TRACE_TAGS,
}
