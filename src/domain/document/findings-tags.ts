import { message } from '../messages/message.ts'
import { chart, date, flag, group, lines, list, number, OPTIONAL, text } from './describe-tag.ts'
import {
  ORGANISATION_TAGS,
  SPECIMEN_TAGS,
  STANDARD_TAGS,
  STARS_TAG,
  TRACE_TAGS,
} from './shared-tags.ts'
import { PART_GATES_TAGS } from './part-gates.ts'
import type { TagSchema } from './tag-schema.ts'
import { TEAM_REPORT_TAG } from './team-report.ts'

/** Clauses as tables show them, one row each. */
const CLAUSE_TAGS: TagSchema = {
  number: text('tag-clause-number', 'A.1.1', OPTIONAL),
  title: text('tag-clause-title', message('sample-clause-policy')),
  requirement: text('tag-requirement', message('sample-requirement-policy'), OPTIONAL),
  points: number('tag-clause-points', '2'),
  max: number('tag-clause-max', '2'),
  finding: text('tag-finding', message('document-finding-conformity')),
  isNonconformity: flag('tag-is-nonconformity', false),
  reason: lines('tag-reason', message('sample-reason-policy'), OPTIONAL),
  evidence: lines('tag-evidence', message('sample-evidence-policy'), OPTIONAL),
}

/** A part of the standard with its points. */
const partTags = (): TagSchema => ({
  number: text('tag-part-number', 'A', OPTIONAL),
  title: text('tag-part-title', message('sample-part-management')),
  points: number('tag-points', '32.45'),
  max: number('tag-max', '36'),
  percent: text('tag-percent', '90.1%'),
})

/** Sections of the standard with their clauses. */
export const SECTIONS_TAG: TagSchema = {
  sections: list('tag-sections', {
    ...partTags(),
    working: lines('tag-part-working', message('sample-total-working'), OPTIONAL),
    clauses: list('tag-clauses', CLAUSE_TAGS, 4),
  }),
}

/** What was found, as a list of nonconformities. */
export const NONCONFORMITIES_TAG: TagSchema = {
  nonconformities: list(
    'tag-nonconformities',
    {
      index: number('tag-index', '1'),
      number: text('tag-clause-number', 'A.2.1', OPTIONAL),
      title: text('tag-clause-title', message('sample-clause-staff')),
      requirement: text('tag-requirement', message('sample-requirement-staff'), OPTIONAL),
      grade: text('tag-grade', message('document-grade-minor')),
      isMajor: flag('tag-is-major', false),
      words: text('tag-nonconformity-words', message('sample-nonconformity-staff')),
      points: number('tag-points', '2.63'),
      max: number('tag-clause-max', '3'),
      places: text('tag-places', message('sample-places'), OPTIONAL),
      assessors: text('tag-assessors', message('sample-assessors'), OPTIONAL),
      evidence: lines('tag-evidence', message('sample-evidence-staff'), OPTIONAL),
    },
    2,
  ),
}

/** Result of an assessment, without its table. */
export const RESULT_TAGS: TagSchema = {
  date: date('tag-assessment-date', '2026-05-20'),
  points: number('tag-total', '125'),
  percent: text('tag-total-percent', '83.3%'),
  level: text('tag-level', message('sample-level')),
  isScored: flag('tag-is-scored'),
  hasTotal: flag('tag-has-total'),
  blockedBy: lines('tag-blocked-by', message('sample-blocked-by'), OPTIONAL),
  ...STARS_TAG,
}

const ADJUSTMENT_TAGS: TagSchema = {
  title: text('tag-name', message('sample-adjustment')),
  reason: text('tag-adjustment-ground', message('sample-adjustment-ground'), OPTIONAL),
  working: lines('tag-adjustment-working', message('sample-adjustment-working'), OPTIONAL),
  applies: flag('tag-adjustment-applies'),
  before: number('tag-before', '125'),
  after: number('tag-after', '123'),
  change: number('tag-change', '-2'),
}

/** Deductions and bonuses in the order they are applied. */
export const ADJUSTMENTS_TAG: TagSchema = {
  adjustments: list('tag-adjustments', ADJUSTMENT_TAGS, 2),
}

/** The tags of a findings report, in the language of the report. */
export const FINDINGS_TAGS: TagSchema = {
  ...STANDARD_TAGS,
  ...ORGANISATION_TAGS,
  ...RESULT_TAGS,
  summary: lines('tag-summary', message('sample-summary')),
  isOver: flag('tag-evaluation-is-over', false),
  ...TEAM_REPORT_TAG,
  assessors: text('tag-assessors', message('sample-assessors'), OPTIONAL),
  places: text('tag-places', message('sample-places'), OPTIONAL),
  methods: text('tag-methods', message('sample-methods'), OPTIONAL),
  decision: group(
    'tag-decision',
    {
      number: text('tag-certificate-number', 'TS-2026-00001'),
      decidedOn: date('tag-decided-on', '2026-05-28'),
      decisionMaker: text('tag-decision-maker', message('sample-decision-maker')),
    },
    OPTIONAL,
  ),
  counts: group('tag-counts', {
    all: number('tag-count-all', '45'),
    conformity: number('tag-count-conformity', '36'),
    opportunity: number('tag-count-opportunity', '1'),
    minor: number('tag-count-minor', '4'),
    major: number('tag-count-major', '0'),
    notApplicable: number('tag-count-not-applicable', '2'),
    notChecked: number('tag-count-not-checked', '1'),
    missing: number('tag-count-missing', '1'),
    unscored: number('tag-count-unscored', '0'),
    hidden: number('tag-count-hidden', '0'),
  }),
  parts: list('tag-parts', partTags(), 4),
  partsNote: text('tag-parts-note', message('sample-parts-note'), OPTIONAL),
  totalWorking: lines('tag-total-working', message('sample-total-working'), OPTIONAL),
  recorded: list(
    'tag-recorded',
    {
      title: text('tag-name', message('sample-recorded')),
      words: text('tag-recorded-words', message('sample-recorded-words')),
    },
    1,
  ),
  hasRecorded: flag('tag-has-recorded'),
  partsChart: chart(
    'tag-parts-chart',
    {
      categories: [
        message('sample-part-management'),
        message('sample-part-market'),
        message('sample-part-after-sales'),
        message('sample-part-improvement'),
      ],
      series: [
        { name: message('document-parts-chart'), values: [90.1, 87.5, 77, 71.8] },
        {
          name: message('document-parts-minimum', { level: message('sample-next-level') }),
          values: [80, 80, 80, 80],
        },
      ],
    },
    OPTIONAL,
  ),
  hasChart: flag('tag-has-chart'),
  ...SECTIONS_TAG,
  ...NONCONFORMITIES_TAG,
  hasNonconformities: flag('tag-has-nonconformities'),
  ...ADJUSTMENTS_TAG,
  hasAdjustments: flag('tag-has-adjustments'),
  ...PART_GATES_TAGS,
  hasOtherGates: flag('tag-has-other-gates'),
  gates: list(
    'tag-gates',
    {
      isOfPart: flag('tag-gate-is-of-part', false),
      title: text('tag-name', message('sample-gate')),
      holds: flag('tag-gate-holds'),
      outcome: text('tag-gate-outcome', message('document-gate-holds')),
      reason: text('tag-why', message('sample-gate-reason')),
      levels: text('tag-gate-levels', message('sample-gate-levels')),
    },
    2,
  ),
  levels: list(
    'tag-levels',
    {
      title: text('tag-name', message('sample-level')),
      mark: text('tag-level-threshold', '≥ 120'),
      reached: flag('tag-level-reached'),
      holds: flag('tag-level-holds'),
      outcome: text('tag-level-outcome', message('document-level-reached')),
      reason: text('tag-why', message('sample-level-reason')),
    },
    5,
  ),
  next: group(
    'tag-next',
    {
      level: text('tag-next-level', message('sample-next-level')),
      lacks: lines('tag-lacks', message('sample-lack')),
    },
    OPTIONAL,
  ),
  hasWay: flag('tag-has-way', false),
  wayNote: text('tag-way-note', message('sample-way-note'), OPTIONAL),
  way: list('tag-way', {
    step: number('tag-index', '1'),
    title: text('tag-step-title', message('sample-step')),
    gain: text('tag-step-gain', '1 → 4'),
    effort: text('tag-step-effort', message('sample-effort'), OPTIONAL),
  }),
  others: list(
    'tag-others',
    {
      title: text('tag-name', message('sample-other-result')),
      points: number('tag-points', '120'),
      max: number('tag-max', '150'),
      level: text('tag-level', message('sample-level')),
    },
    1,
  ),
  ...SPECIMEN_TAGS,
  ...TRACE_TAGS,
}
