import { message } from '../messages/message.ts'
import { TEXT_LANGUAGES } from '../messages/text.ts'
import {
  date,
  flag,
  groupIn,
  list,
  MUST_APPEAR,
  number,
  OPTIONAL,
  picture,
  text,
} from './describe-tag.ts'
import { SPECIMEN_TAGS, STARS_TAG, TRACE_TAGS } from './shared-tags.ts'
import type { TagSchema } from './tag-schema.ts'

/** What a certificate says in one of its languages; the facts are those of ISO/IEC 17065, 7.7.1. */
const words = (): TagSchema => ({
  holder: text('tag-holder', message('sample-organisation'), { fact: 'holder' }),
  isHolderLong: flag('tag-holder-long', false),
  address: text('tag-holder-address', message('sample-address'), { fact: 'address' }),
  isAddressLong: flag('tag-address-long', false),
  scope: text('tag-scope', message('sample-scope'), { fact: 'scope' }),
  sites: text('tag-sites', message('sample-sites'), OPTIONAL),
  standard: text('tag-standard-title', message('sample-standard-title')),
  level: text('tag-level', message('sample-level')),
  decidedOn: date('tag-decided-on', '2026-05-28', { fact: 'granted' }),
  issuedOn: date('tag-issued-on', '2026-06-01', { fact: 'granted' }),
  validUntil: date('tag-valid-until', '2029-05-31', { fact: 'term' }),
  firstIssuedOn: date('tag-first-issued-on', '2022-06-01', OPTIONAL),
  surveillanceDueOn: date('tag-surveillance-due-on', '2027-05-31', OPTIONAL),
  body: text('tag-body', message('sample-body'), { fact: 'body' }),
  bodyAddress: text('tag-body-address', message('sample-body-address'), {
    ...OPTIONAL,
    fact: 'bodyAddress',
  }),
  signatory: text('tag-signatory', message('sample-signatory')),
  decisionMaker: text('tag-decision-maker', message('sample-decision-maker')),
})

/** The tags of the schema `certificate`: a group a language holds the same names in each. */
export const CERTIFICATE_TAGS: TagSchema = {
  number: text('tag-certificate-number', 'TS-2026-00001', MUST_APPEAR),
  ...STARS_TAG,
  points: number('tag-certificate-points', '125', OPTIONAL),
  fullPoints: number('tag-full-points', '150'),
  creditCode: text('tag-credit-code', '91000000EXAMPLE000', OPTIONAL),
  designation: text('tag-designation', 'Q/HXC 013-2018', { fact: 'standard' }),
  edition: text('tag-edition', '2018'),
  revision: number('tag-revision', '1'),
  approvalNo: text('tag-approval-number', 'CNCA-R-0000-000', OPTIONAL),
  verifyUrl: text('tag-verify-url', 'https://register.example.org/c/TS-2026-00001', OPTIONAL),
  hasAnnex: flag('tag-has-annex', false),
  isScopeInAnnex: flag('tag-scope-in-annex', false),
  areSitesInAnnex: flag('tag-sites-in-annex', false),
  siteCount: number('tag-site-count', '2'),
  siteRows: list('tag-site-rows', {
    index: number('tag-index', '1'),
    zhSite: text('tag-site', message('sample-site'), OPTIONAL),
    enSite: text('tag-site', message('sample-site'), OPTIONAL),
  }),
  hasQr: flag('tag-has-qr'),
  qr: picture('tag-qr'),
  ...Object.fromEntries(TEXT_LANGUAGES.map((language) => [language, groupIn(language, words())])),
  ...SPECIMEN_TAGS,
  ...TRACE_TAGS,
}
