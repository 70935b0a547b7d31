import { message } from '../messages/message.ts'
import { date, flag, group, list, number, OPTIONAL, text } from './describe-tag.ts'
import type { TagSchema } from './tag-schema.ts'

const DIGEST = '3f2a9c0de41b7785c6a1d0f9b28e4376aa5510cc93e7f8142d6b0a9e57c1843b'

/** Whether the paper is a specimen, and why. */
export const SPECIMEN_TAGS: TagSchema = {
  isSpecimen: flag('tag-is-specimen'),
  specimenReason: text('tag-specimen-reason', message('document-specimen-illustrative'), OPTIONAL),
}

const PACK_TRACE: TagSchema = {
  pack: text('tag-pack-digest', DIGEST),
  packShort: text('tag-digest-short', DIGEST.slice(0, 12)),
  template: text('tag-template-digest', DIGEST.slice(12, 24)),
  software: text('tag-software', 'touchstone 0.1.0'),
}

/** What a paper made from a standard alone can be traced by. */
export const PACK_TRACE_TAGS: TagSchema = { trace: group('tag-trace', PACK_TRACE) }

/** What a paper made from a receipt can be traced by. */
export const TRACE_TAGS: TagSchema = {
  trace: group('tag-trace', {
    ...PACK_TRACE,
    assessment: text('tag-assessment-digest', DIGEST),
    assessmentShort: text('tag-digest-short', DIGEST.slice(0, 12)),
  }),
}

/** The standard in the language of the paper. */
export const STANDARD_TAGS: TagSchema = {
  standard: group('tag-standard', {
    designation: text('tag-designation', 'Q/HXC 013-2018'),
    title: text('tag-standard-title', message('sample-standard-title')),
    edition: text('tag-edition', '2018'),
    revision: number('tag-revision', '1'),
    owner: text('tag-owner', message('sample-body')),
    inForceFrom: date('tag-in-force-from', '2026-01-01'),
    fullPoints: number('tag-full-points', '150'),
  }),
}

/** The organisation in the language of the paper. */
export const ORGANISATION_TAGS: TagSchema = {
  organisation: group('tag-organisation', {
    name: text('tag-organisation-name', message('sample-organisation')),
    address: text('tag-organisation-address', message('sample-address'), OPTIONAL),
    creditCode: text('tag-credit-code', '91000000EXAMPLE000', OPTIONAL),
    scope: text('tag-scope', message('sample-scope'), OPTIONAL),
    sites: text('tag-sites', message('sample-sites'), OPTIONAL),
  }),
}

/** Stars of the level, those not earned included; the level of the examples has four of five. */
export const STARS_TAG: TagSchema = {
  stars: list(
    'tag-stars',
    { isEarned: flag('tag-star-earned') },
    [true, true, true, true, false].map((isEarned) => ({ isEarned })),
  ),
}
