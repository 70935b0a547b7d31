import { message } from '../messages/message.ts'
import { flag, group, lines, list, number, OPTIONAL, text } from './describe-tag.ts'
import { FORMULA_TAG, RULE_TAGS } from './rule-rows.ts'
import { PACK_TRACE_TAGS, SPECIMEN_TAGS, STANDARD_TAGS } from './shared-tags.ts'
import type { TagSchema } from './tag-schema.ts'

/** Something that is asked beside the clauses. */
const ASKED_TAGS: TagSchema = {
  title: text('tag-name', message('sample-recorded')),
  blanks: lines('tag-blanks', message('sample-blanks')),
}

/** What is said of a section over its clauses. */
const HEADING_TAGS: TagSchema = {
  number: text('tag-part-number', 'A', OPTIONAL),
  title: text('tag-part-title', message('sample-part-management')),
  max: number('tag-part-full', '36'),
  facts: lines('tag-part-facts', message('sample-part-facts'), OPTIONAL),
  ...FORMULA_TAG,
}

const CLAUSE_TAGS: TagSchema = {
  number: text('tag-clause-number', 'A.1.1', OPTIONAL),
  title: text('tag-clause-title', message('sample-clause-policy')),
  requirement: text('tag-requirement', message('sample-requirement-policy'), OPTIONAL),
  evidence: lines('tag-evidence-to-see', message('sample-evidence-policy'), OPTIONAL),
  isKey: flag('tag-is-key', false),
  worth: text('tag-worth', '2'),
  how: lines('tag-criterion', message('sample-criterion-policy'), OPTIONAL),
  ...FORMULA_TAG,
  blanks: lines('tag-blanks', message('sample-blanks'), OPTIONAL),
}

/** The tags of a blank assessment sheet. */
export const ASSESSMENT_SHEET_TAGS: TagSchema = {
  ...STANDARD_TAGS,
  hasTotal: flag('tag-has-total'),
  profile: list('tag-profile', ASKED_TAGS, 1),
  hasProfile: flag('tag-has-profile'),
  groups: list(
    'tag-sections',
    {
      ...HEADING_TAGS,
      sections: list(
        'tag-inner-sections',
        {
          heading: group('tag-inner-heading', HEADING_TAGS, OPTIONAL),
          clauses: list('tag-clauses', CLAUSE_TAGS, 2),
        },
        1,
      ),
    },
    2,
  ),
  parts: list('tag-combining', RULE_TAGS, 1),
  hasKeys: flag('tag-has-keys'),
  recorded: list('tag-recorded-beside', ASKED_TAGS, 1),
  hasRecorded: flag('tag-has-recorded-beside'),
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
  gates: list(
    'tag-gates',
    {
      title: text('tag-name', message('sample-gate')),
      isKey: flag('tag-gate-is-key', false),
      asks: text('tag-gate-asks', message('sample-rule-facts'), OPTIONAL),
      levels: text('tag-gate-levels', message('sample-gate-levels')),
      outcome: text('tag-gate-otherwise', message('sample-gate-otherwise')),
      reason: text('tag-why', message('sample-gate-ground'), OPTIONAL),
    },
    2,
  ),
  hasGates: flag('tag-has-gates'),
  levels: list(
    'tag-levels-highest-first',
    {
      title: text('tag-name', message('sample-level')),
      mark: number('tag-level-threshold', '≥ 120'),
      needs: lines('tag-level-needs', message('sample-level-needs'), OPTIONAL),
    },
    5,
  ),
  hasLevels: flag('tag-has-levels'),
  ...SPECIMEN_TAGS,
  ...PACK_TRACE_TAGS,
}
