import { message } from '../messages/message.ts'
import { date, flag, list, number, OPTIONAL, text } from './describe-tag.ts'
import { ORGANISATION_TAGS, PACK_TRACE_TAGS, SPECIMEN_TAGS, STANDARD_TAGS } from './shared-tags.ts'
import type { TagSchema } from './tag-schema.ts'

/** The tags of an assessment plan. */
export const ASSESSMENT_PLAN_TAGS: TagSchema = {
  ...STANDARD_TAGS,
  ...ORGANISATION_TAGS,
  body: text('tag-body', message('sample-body')),
  kind: text('tag-assessment-kind', message('decisions-kind-initial')),
  certificate: text('tag-plan-certificate', 'TS-2023-00007', OPTIONAL),
  from: date('tag-assessed-from', '2026-05-18'),
  until: date('tag-assessed-until', '2026-05-20'),
  methods: text('tag-methods', message('sample-methods'), OPTIONAL),
  sampling: text('tag-sampling', message('sample-sampling'), OPTIONAL),
  notes: text('tag-plan-notes', message('sample-plan-notes'), OPTIONAL),
  team: list(
    'tag-team',
    {
      index: number('tag-index', '1'),
      name: text('tag-team-name', message('sample-signatory')),
      part: text('tag-team-part', message('team-part-lead')),
    },
    2,
  ),
  siteRows: list('tag-site-rows', {
    index: number('tag-index', '1'),
    site: text('tag-site', message('sample-site')),
    address: text('tag-site-address', message('sample-address')),
  }),
  hasSites: flag('tag-has-sites'),
  clauses: list(
    'tag-clauses-again',
    {
      number: text('tag-clause-number', 'A.2.1'),
      title: text('tag-clause-title', message('sample-clause-policy')),
    },
    2,
  ),
  isWhole: flag('tag-is-whole', false),
  count: number('tag-clause-count', '47'),
  plannedBy: text('tag-planned-by', message('sample-reviewer')),
  plannedOn: date('tag-planned-on', '2026-05-06'),
  standing: text('tag-assessment-standing', message('state-assessment-planned')),
  abandoned: text('tag-abandoned', message('sample-abandoned'), OPTIONAL),
  asOf: date('tag-as-of', '2026-05-06'),
  ...SPECIMEN_TAGS,
  ...PACK_TRACE_TAGS,
}
