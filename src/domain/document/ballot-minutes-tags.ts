import { message } from '../messages/message.ts'
import { date, flag, lines, list, number, OPTIONAL, text } from './describe-tag.ts'
import { PACK_TRACE_TAGS, SPECIMEN_TAGS, STANDARD_TAGS } from './shared-tags.ts'
import type { TagSchema } from './tag-schema.ts'

/** The tags of the minutes of a ballot. */
export const BALLOT_MINUTES_TAGS: TagSchema = {
  ...STANDARD_TAGS,
  title: text('tag-ballot-title', message('sample-ballot')),
  opens: date('tag-ballot-opens', '2026-11-11'),
  closes: date('tag-ballot-closes', '2026-11-25'),
  version: number('tag-ballot-draft', '3'),
  openedBy: text('tag-ballot-opened-by', message('sample-reviewer')),
  members: number('tag-ballot-members', '7'),
  returned: number('tag-ballot-returned', '7'),
  approve: number('tag-ballot-approve', '5'),
  against: number('tag-ballot-against', '1'),
  abstain: number('tag-ballot-abstain', '1'),
  checks: lines('tag-ballot-checks', message('sample-ballot-check')),
  outcome: text('tag-ballot-outcome', message('ballot-approved')),
  isOver: flag('tag-ballot-is-over'),
  votes: list(
    'tag-votes',
    {
      index: number('tag-index', '1'),
      voter: text('tag-voter', message('sample-signatory')),
      vote: text('tag-vote', message('ballot-choice-against')),
      on: text('tag-vote-on', { date: '2026-11-12' }),
      reason: text('tag-vote-reason', message('sample-vote-reason'), OPTIONAL),
      answer: text('tag-comment-outcome', message('sheet-outcome-not-adopted'), OPTIONAL),
      observation: text('tag-comment-observation', message('sample-observation'), OPTIONAL),
    },
    3,
  ),
  asOf: date('tag-as-of', '2026-11-26'),
  ...SPECIMEN_TAGS,
  ...PACK_TRACE_TAGS,
}
