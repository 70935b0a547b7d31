import { message } from '../messages/message.ts'
import { ANNEX_TAGS } from './annex-tags.ts'
import { flag, lines, list, number, OPTIONAL, text } from './describe-tag.ts'
import type { TagSchema } from './tag-schema.ts'

/** Headings of requirements: below the chapter, five levels of subclauses (GB/T 1.1-2020). */
const LEVELS = [2, 3, 4, 5, 6] as const
type HeadingLevel = (typeof LEVELS)[number]

/** The heading of a requirement so deep in the text; what lies deeper than all of them has the last. */
export function headingLevel(depth: number): HeadingLevel {
  return LEVELS.find((level) => level === depth) ?? 6
}

const LEVEL_TAGS: TagSchema = Object.fromEntries(
  LEVELS.map((level) => [`isLevel${level}`, flag('tag-is-heading-level', level === 3)]),
)

/** Which heading a requirement has; exactly one holds. */
export function levelFlags(level: HeadingLevel): { readonly [flag: string]: boolean } {
  return Object.fromEntries(LEVELS.map((one) => [`isLevel${one}`, one === level]))
}

/** The tags of the text of a standard: those of its annex, and what stands before it. */
export const STANDARD_TEXT_TAGS: TagSchema = {
  ...ANNEX_TAGS,
  otherTitle: text('tag-other-title', message('sample-other-title'), OPTIONAL),
  standardKind: text('tag-standard-kind', message('standard-kind-enterprise'), OPTIONAL),
  sectionCount: number('tag-section-count', '4'),
  clauseCount: number('tag-clause-count', '47'),
  composition: list(
    'tag-composition',
    {
      title: text('tag-part-title', message('sample-part-management')),
      count: number('tag-count', '12'),
      max: number('tag-part-full', '36'),
    },
    4,
  ),
  hasCodes: flag('tag-has-codes'),
  requirements: list(
    'tag-requirements',
    {
      ...LEVEL_TAGS,
      title: text('tag-clause-title', message('sample-clause-policy')),
      code: text('tag-requirement-code', 'A.1.1', OPTIONAL),
      text: text('tag-requirement', message('sample-requirement-policy'), OPTIONAL),
      evidence: lines('tag-evidence-to-see', message('sample-evidence-policy'), OPTIONAL),
      hasEvidence: flag('tag-has-evidence'),
    },
    4,
  ),
  hasGates: flag('tag-has-gates'),
  hasParts: flag('tag-has-combining'),
}
