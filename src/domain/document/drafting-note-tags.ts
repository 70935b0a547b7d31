import { message } from '../messages/message.ts'
import { COMPARISON_TAGS } from './comparison-tags.ts'
import { date, flag, group, lines, list, number, OPTIONAL, text } from './describe-tag.ts'
import { PACK_TRACE_TAGS, SPECIMEN_TAGS, STANDARD_TAGS } from './shared-tags.ts'
import type { TagSchema } from './tag-schema.ts'

const {
  standard: _standard,
  isSpecimen: _isSpecimen,
  specimenReason: _specimenReason,
  trace: _trace,
  ...COMPARED_TAGS
} = COMPARISON_TAGS

/** What is said of a comment, and what was answered. */
const COMMENT_TAGS: TagSchema = {
  number: number('tag-index', '1'),
  stage: text('tag-stage', message('sample-stage')),
  place: text('tag-comment-place', 'A.1.1'),
  comment: text('tag-comment', message('sample-comment')),
  from: text('tag-comment-from', message('sample-unit')),
  outcome: text('tag-comment-outcome', message('sheet-outcome-adopted')),
  observation: text('tag-comment-observation', message('sample-observation'), OPTIONAL),
}

/** The tags of the explanatory note on the drafting of a standard. */
export const DRAFTING_NOTE_TAGS: TagSchema = {
  ...STANDARD_TAGS,
  standing: text('tag-revision-standing', message('state-revision-in-review')),
  editors: text('tag-editors', message('sample-reviewer')),
  stages: list(
    'tag-stages',
    {
      stage: text('tag-stage', message('sample-stage')),
      days: text('tag-stage-days', message('sample-stage-days')),
      did: lines('tag-stage-did', message('sample-stage-did')),
    },
    3,
  ),
  basis: lines('tag-basis', message('sample-basis'), OPTIONAL),
  hasBasis: flag('tag-has-basis'),
  sources: lines('tag-sources', message('sample-rules-source'), OPTIONAL),
  hasSources: flag('tag-has-sources'),
  figures: list(
    'tag-figures',
    {
      title: text('tag-figure-kind', message('drafting-figures-clauses')),
      rows: list(
        'tag-figure-rows',
        {
          name: text('tag-name', message('sample-clause-policy')),
          value: text('tag-figure', '2'),
          reason: text('tag-figure-reason', message('sample-weight-reason'), OPTIONAL),
        },
        3,
      ),
    },
    2,
  ),
  compared: group('tag-compared', COMPARED_TAGS, OPTIONAL),
  counted: text('tag-comments-counted', message('sample-comments-counted')),
  hasComments: flag('tag-has-comments'),
  comments: list('tag-comments', COMMENT_TAGS, 3),
  hasAgainst: flag('tag-has-against'),
  against: list(
    'tag-against',
    {
      stage: text('tag-stage', message('sample-ballot')),
      voter: text('tag-voter', message('sample-signatory')),
      reason: text('tag-vote-reason', message('sample-vote-reason')),
      outcome: text('tag-comment-outcome', message('sheet-outcome-not-adopted')),
      observation: text('tag-comment-observation', message('sample-observation'), OPTIONAL),
    },
    1,
  ),
  asOf: date('tag-as-of', '2026-05-06'),
  ...SPECIMEN_TAGS,
  ...PACK_TRACE_TAGS,
}
