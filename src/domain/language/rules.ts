import { amount, fraction } from './plain-values.ts'
import { provenanceOf, schemeMembers } from './scheme.ts'
import {
  either,
  integer,
  list,
  map,
  number,
  object,
  oneOf,
  optional,
  ref,
  string,
} from '../schema/schema.ts'
import type { Of } from '../schema/schema.ts'

/** Grades of nonconformities; `none` is for what cannot fail. */
export const grade = oneOf(['minor', 'major', 'none'], 'Grade of a nonconformity.')
export type NonconformityGrade = Exclude<Of<typeof grade>, 'none'>

/** A weight with its reason; a bare number is the points alone. */
export const weight = either(
  {
    description:
      'Points of a clause: a number, or a fraction such as 93/23; or these with their reason.',
  },
  number({ minimum: 0 }),
  fraction,
  object({
    points: amount('The points.'),
    reason: optional(ref('text', 'Why this many.')),
    provenance: optional(ref('provenance')),
  }),
)
export type Weight = Of<typeof weight>

/** Clauses that share one thing: `best` keeps the one with most points, `first` the first of the list that earns. */
export const once = object(
  {
    clauses: list(ref('id'), { description: 'The clauses.', minItems: 2, uniqueItems: true }),
    keep: optional(
      oneOf(['best', 'first'], 'The one with most points (default), or the first that earns.'),
    ),
    reason: optional(ref('text')),
  },
  { description: 'Clauses of which only one may count.' },
)
export type Once = Of<typeof once>

/**
 * When a revision answers. In force from `from` (inclusive) to `to` (inclusive); it may still be
 * asked for by number or digest up to `sunset`, without one for good.
 */
export const inForce = object(
  {
    from: ref('date', 'First day.'),
    to: optional(ref('date', 'Last day.')),
    sunset: optional(ref('date', 'Last day on which it may be asked for by number.')),
  },
  { description: 'When the revision answers.' },
)
export type InForce = Of<typeof inForce>

const templateName = string({ description: 'Name of the template.', minLength: 1, maxLength: 200 })

const { title: _, ...ofResult } = schemeMembers

/** How a standard is judged: one numbered revision. Files of `rules/<id>/<edition>/<revision>/`. */
export const rules = object({
  revision: integer({
    description: 'The number of the revision; also the name of its folder.',
    minimum: 1,
    maximum: 999999,
  }),
  title: optional(ref('text', 'Title of the main result.')),
  provenance: ref('provenance', 'How well founded these numbers are.'),
  provenanceOf: optional(provenanceOf),
  inForce: ref('inForce'),
  changes: optional(ref('text', 'What changed since the revision before.')),
  full: optional(amount('Full score the weights must add up to.', { exclusiveMinimum: 0 })),
  weights: optional(map(ref('weight'), 'Weights by clause.')),
  classes: optional(map(ref('weight'), 'Weights by class of clauses.')),
  criteria: optional(map(ref('criterion'), 'How the points of clauses come out.')),
  criterion: optional(
    ref(
      'criterion',
      "What the standard's ask earns, for all clauses that ask it and have no criterion of their own; $.answer is the answer of each.",
    ),
  ),
  bands: optional(
    map(
      list(ref('pointBand'), { minItems: 1, maxItems: 200 }),
      'Bands with a name, for criteria that share them.',
    ),
  ),
  applies: optional(
    map(ref('condition'), 'Conditions under which a clause or a section applies at all.'),
  ),
  policies: optional(ref('policies')),
  several: optional(ref('merge', 'How several results for one input become one.')),
  assessors: optional(ref('assessorMerge')),
  once: optional(
    list(ref('once'), { description: 'Groups of clauses of which only one may count.' }),
  ),
  rounding: optional(
    object(
      {
        clause: optional(ref('rounding')),
        part: optional(ref('rounding')),
        total: optional(ref('rounding')),
        percent: optional(ref('rounding')),
      },
      { description: 'Roundings by stage.' },
    ),
  ),
  findings: optional(
    object(
      { met: number({ description: 'Share of the weight. Default 1.', minimum: 0, maximum: 1 }) },
      { description: 'When a clause is met.' },
    ),
  ),
  values: optional(map(ref('expression'), 'Named numbers that are worked out.')),
  labels: optional(
    map(ref('text'), 'Names of computed values, tables and shared conditions for people.'),
  ),
  helpers: optional(
    list(ref('id'), {
      description: 'Computed values that only others need: explanations leave them out.',
      uniqueItems: true,
    }),
  ),
  tables: optional(map(ref('table'), 'Tables of numbers.')),
  conditions: optional(map(ref('condition'), 'Conditions with a name.', ref('conditionName'))),
  ...ofResult,
  results: optional(map(ref('scheme'), 'Further results over the same answers.')),
  result: optional(ref('scheme', 'What every further result says unless it says otherwise.')),
  templates: optional(map(templateName, 'Documents made from a result: kind and template.')),
  effortUnit: optional(ref('text', 'Unit of efforts, such as person-days.')),
  examples: optional(map(ref('example'), 'Worked examples.')),
})
export type Rules = Of<typeof rules>
