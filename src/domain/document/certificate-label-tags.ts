import { message } from '../messages/message.ts'
import { date, flag, MUST_APPEAR, OPTIONAL, picture, text } from './describe-tag.ts'
import { SPECIMEN_TAGS, STARS_TAG, TRACE_TAGS } from './shared-tags.ts'
import type { TagSchema } from './tag-schema.ts'

/** The tags of a label for the window. */
export const CERTIFICATE_LABEL_TAGS: TagSchema = {
  number: text('tag-certificate-number', 'TS-2026-00001', MUST_APPEAR),
  holder: text('tag-holder', message('sample-organisation'), MUST_APPEAR),
  scope: text('tag-scope', message('sample-scope'), OPTIONAL),
  ...STARS_TAG,
  level: text('tag-level', message('sample-level')),
  designation: text('tag-designation', 'Q/HXC 013-2018'),
  edition: text('tag-edition', '2018'),
  standard: text('tag-standard-title', message('sample-standard-title')),
  validUntil: date('tag-valid-until', '2029-05-31', MUST_APPEAR),
  asOf: date('tag-label-as-of', '2026-06-01'),
  body: text('tag-body', message('sample-body')),
  verifyUrl: text('tag-verify-url', 'https://register.example.org/c/TS-2026-00001', OPTIONAL),
  hasQr: flag('tag-has-qr'),
  qr: picture('tag-qr'),
  ...SPECIMEN_TAGS,
  ...TRACE_TAGS,
}
