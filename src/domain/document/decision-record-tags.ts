import { message } from '../messages/message.ts'
import { date, flag, list, number, OPTIONAL, text } from './describe-tag.ts'
import { ORGANISATION_TAGS, SPECIMEN_TAGS, STANDARD_TAGS, TRACE_TAGS } from './shared-tags.ts'
import type { TagSchema } from './tag-schema.ts'

const DIGEST = '7785c6a1d0f9b28e4376aa5510cc93e7f8142d6b0a9e57c1843b3f2a9c0de41b'

/** The tags of the record of a decision. */
export const DECISION_RECORD_TAGS: TagSchema = {
  ...STANDARD_TAGS,
  ...ORGANISATION_TAGS,
  body: text('tag-body', message('sample-body')),
  outcome: text('tag-outcome', message('sample-outcome')),
  isGranted: flag('tag-is-granted'),
  isOver: flag('tag-is-over', false),
  decidedOn: date('tag-decided-on', '2026-05-28'),
  decisionMaker: text('tag-decision-maker', message('sample-decision-maker')),
  decidedBy: text('tag-decided-by', message('sample-signatory')),
  proposedBy: text('tag-proposed-by', message('sample-signatory'), OPTIONAL),
  grounds: text('tag-grounds', message('sample-grounds'), OPTIONAL),
  usableUntil: date('tag-usable-until', '2026-08-26', OPTIONAL),
  certificates: text('tag-certificates-issued', 'TS-2026-00001', OPTIONAL),
  replaces: text('tag-replaces', 'TS-2023-00007', OPTIONAL),
  kind: text('tag-assessment-kind', message('decisions-kind-initial')),
  from: date('tag-assessed-from', '2026-05-18'),
  until: date('tag-assessed-until', '2026-05-20'),
  methods: text('tag-methods', message('sample-methods'), OPTIONAL),
  team: list(
    'tag-team',
    {
      name: text('tag-team-name', message('sample-signatory')),
      part: text('tag-team-part', message('team-part-lead')),
    },
    2,
  ),
  evaluatedBy: text('tag-evaluated-by', message('sample-signatory')),
  evaluatedOn: date('tag-evaluated-on', '2026-05-21'),
  points: number('tag-points', '125'),
  fullPoints: number('tag-full-points', '150'),
  level: text('tag-level-reached-name', message('sample-level')),
  receiptDigest: text('tag-receipt-digest', DIGEST),
  reviewer: text('tag-reviewer', message('sample-reviewer')),
  reviewedOn: date('tag-reviewed-on', '2026-05-25'),
  recommendation: text('tag-recommendation', message('recommended-grant')),
  reviewNotes: text('tag-review-notes', message('sample-review-notes')),
  nonconformities: list(
    'tag-nonconformities',
    {
      number: text('tag-clause-number', 'A.2.1'),
      words: text('tag-nonconformity-words', message('sample-nonconformity-staff')),
      grade: text('tag-grade', message('document-grade-minor')),
      standing: text('tag-nonconformity-standing', message('state-nonconformity-verified')),
      due: text('tag-correction-due', { date: '2026-06-30' }),
    },
    1,
  ),
  hasNonconformities: flag('tag-has-nonconformities'),
  asOf: date('tag-as-of', '2026-06-01'),
  ...SPECIMEN_TAGS,
  ...TRACE_TAGS,
}
