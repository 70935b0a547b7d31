import { message } from '../messages/message.ts'
import { flag, group, lines, list, number, OPTIONAL, text } from './describe-tag.ts'
import { PACK_TRACE_TAGS, SPECIMEN_TAGS, STANDARD_TAGS } from './shared-tags.ts'
import type { TagSchema } from './tag-schema.ts'

/** The tags of a comparison of two revisions; `standard` is the later one. */
export const COMPARISON_TAGS: TagSchema = {
  ...STANDARD_TAGS,
  left: text('tag-left', message('sample-left')),
  right: text('tag-right', message('sample-right')),
  fates: list('tag-fates', {
    fate: text('tag-fate', message('comparison-fate-reworded')),
    count: number('tag-count', '3'),
  }),
  hasChanges: flag('tag-has-changes'),
  changes: list('tag-changes', {
    fate: text('tag-fate', message('comparison-fate-split')),
    clause: text('tag-changed-clause', message('sample-split-clauses')),
    details: lines('tag-details', message('sample-details'), OPTIONAL),
  }),
  parts: list('tag-shifts', {
    title: text('tag-part-title', message('sample-part')),
    before: number('tag-shift-before', '36'),
    after: number('tag-shift-after', '37'),
    change: text('tag-shift-change', '+1'),
    share: text('tag-shift-share', '24.7%'),
  }),
  hasRules: flag('tag-has-rules'),
  rules: list('tag-rule-changes', {
    title: text('tag-rule-area', message('comparison-area-level')),
    items: list('tag-rule-items', {
      name: text('tag-name', message('sample-level')),
      kind: text('tag-rule-kind', message('comparison-kind-changed')),
      before: text('tag-rule-before', message('sample-rule-before'), OPTIONAL),
      after: text('tag-rule-after', message('sample-rule-after'), OPTIONAL),
    }),
  }),
  carryOver: group('tag-carry-over', {
    stands: number('tag-answers-kept', '66'),
    asks: number('tag-answers-asked', '3'),
  }),
  hasAsked: flag('tag-has-asked'),
  asked: list('tag-asked', {
    name: text('tag-asked-name', message('sample-asked')),
    reason: text('tag-asked-reason', message('comparison-reason-new')),
  }),
  effects: group(
    'tag-effects',
    {
      count: number('tag-assessment-count', '120'),
      each: list('tag-effects-each', {
        effect: text('tag-effect', message('comparison-effect-falls')),
        count: number('tag-count', '4'),
      }),
      hasTouched: flag('tag-has-touched'),
      touched: list('tag-touched', {
        name: text('tag-touched-name', message('sample-organisation')),
        before: text('tag-touched-before', message('sample-standing-before')),
        after: text('tag-touched-after', message('sample-standing-after')),
        effect: text('tag-effect', message('comparison-effect-falls')),
      }),
      more: text('tag-touched-more', message('sample-touched-more'), OPTIONAL),
    },
    OPTIONAL,
  ),
  before: group('tag-before-digest', {
    pack: text('tag-pack-digest', 'a41f'),
  }),
  ...SPECIMEN_TAGS,
  ...PACK_TRACE_TAGS,
}
