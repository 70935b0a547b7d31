import { message } from '../messages/message.ts'
import { date, flag, list, MUST_APPEAR, OPTIONAL, text } from './describe-tag.ts'
import { SPECIMEN_TAGS, STANDARD_TAGS, TRACE_TAGS } from './shared-tags.ts'
import type { TagSchema } from './tag-schema.ts'

/** The tags of a letter about a certificate: suspended, restored or withdrawn. */
export const CERTIFICATE_NOTICE_TAGS: TagSchema = {
  ...STANDARD_TAGS,
  title: text('tag-notice-title', message('notice-title-suspension')),
  isSuspension: flag('tag-is-suspension'),
  isRestoration: flag('tag-is-restoration', false),
  isReinstatement: flag('tag-is-reinstatement', false),
  isWithdrawal: flag('tag-is-withdrawal', false),
  body: text('tag-body', message('sample-body')),
  bodyAddress: text('tag-body-address', message('sample-body-address'), OPTIONAL),
  holder: text('tag-addressee', message('sample-organisation'), MUST_APPEAR),
  address: text('tag-holder-address', message('sample-address'), OPTIONAL),
  creditCode: text('tag-credit-code', '91000000EXAMPLE000', OPTIONAL),
  number: text('tag-certificate-number', 'TS-2026-00001', MUST_APPEAR),
  level: text('tag-level', message('sample-level')),
  scope: text('tag-scope', message('sample-scope'), OPTIONAL),
  sites: text('tag-sites', message('sample-sites'), OPTIONAL),
  issuedOn: date('tag-issued-on', '2026-06-01'),
  validUntil: date('tag-valid-until', '2029-05-31'),
  verifyUrl: text('tag-verify-url', 'https://register.example.org/c/TS-2026-00001', OPTIONAL),
  outcome: text('tag-notice-outcome', message('notice-act-suspension')),
  on: date('tag-notice-on', '2027-06-15', MUST_APPEAR),
  decidedBy: text('tag-decided-by', message('sample-signatory')),
  role: text('tag-notice-role', message('role-decision-maker')),
  grounds: text('tag-grounds', message('sample-notice-grounds'), MUST_APPEAR),
  since: date('tag-notice-since', '2027-05-03', OPTIONAL),
  suspendedSince: date('tag-suspended-since', '2027-05-03', OPTIONAL),
  nonconformities: list(
    'tag-nonconformities-open',
    {
      number: text('tag-clause-number', 'A.2.1'),
      words: text('tag-nonconformity-words', message('sample-nonconformity-staff')),
      grade: text('tag-grade', message('document-grade-minor')),
      standing: text('tag-nonconformity-standing', message('state-nonconformity-answered')),
      due: text('tag-correction-due', { date: '2027-07-31' }),
    },
    1,
  ),
  hasNonconformities: flag('tag-has-nonconformities-open'),
  standing: text('tag-certificate-standing', message('state-certificate-suspended')),
  asOf: date('tag-as-of', '2027-06-15'),
  ...SPECIMEN_TAGS,
  ...TRACE_TAGS,
}
