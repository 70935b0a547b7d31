import type { JsonValue } from '../schema/json.ts'
import { amount } from './plain-values.ts'
import {
  integer,
  list,
  map,
  number,
  object,
  oneOf,
  optional,
  ref,
  type Of,
} from '../schema/schema.ts'

/** What a part may say whatever its members are. */
const ofEveryPart = {
  renormalise: optional(
    number({
      description: 'Points are stated out of this many, whatever was left out.',
      exclusiveMinimum: 0,
    }),
  ),
  leastInScope: optional(
    number({ description: 'Least in-scope points for a result.', minimum: 0 }),
  ),
  cap: optional(number({ description: 'At most this many points.' })),
  floor: optional(number({ description: 'At least this many points.' })),
  rounding: optional(ref('rounding')),
  whenNothingApplies: optional(
    oneOf(
      ['not-scored', 'zero', 'full'],
      'What it gives when nothing is applicable. Default not-scored.',
    ),
  ),
} as const

/**
 * A node of the tree of points. `sum`, `max` and `best` add or choose points, and their maximum
 * follows from the children; the others work on shares (points of maximum) and give `max` points
 * (default 100) for a share of 1.
 */
export const part = object(
  {
    title: optional(ref('text')),
    combine: optional(ref('combine', 'Default sum.')),
    of: optional(
      list(ref('id'), {
        description: 'Children by id. Default: the clauses of the section with this id.',
        minItems: 1,
        uniqueItems: true,
        maxItems: 2000,
      }),
    ),
    points: optional(ref('expression', 'Instead of combining: points worked out. Give max too.')),
    max: optional(amount('Points for a share of 1.', { exclusiveMinimum: 0 })),
    weights: optional(
      map(
        amount('Weight of this child.'),
        'Weights of the children of a weighted mean. Default: their maximum points.',
      ),
    ),
    ...ofEveryPart,
  },
  { description: 'A node of the tree of points.', dependentRequired: { points: ['max'] } },
)
export type Part = Of<typeof part>

/** What every part says unless it says otherwise; the total says all itself. */
export const usualPart = object(
  {
    combine: optional(ref('combine', 'Default sum.')),
    max: optional(number({ description: 'Points for a share of 1.', exclusiveMinimum: 0 })),
    ...ofEveryPart,
  },
  {
    description:
      'What every section and every entry of parts says unless it says otherwise. One with combine or points of its own takes neither combine nor max from here.',
  },
)
export type UsualPart = Of<typeof usualPart>

/** Keeps a total within bounds, after each adjustment or once at the end. */
export const clamp = object(
  {
    min: optional(number({ description: 'The least.' })),
    max: optional(number({ description: 'The most.' })),
    when: oneOf(['each', 'end'], 'After each adjustment, or once at the end.'),
  },
  { description: 'Keeps the total within bounds.' },
)
export type Clamp = Of<typeof clamp>

/** Every two of these members at once. */
function twoOf(names: readonly string[]): JsonValue {
  return names.flatMap((one, index) =>
    names.slice(index + 1).map((other) => ({ required: [one, other] })),
  )
}

/** A level, lowest first; with marks that fall from level to level where less is better. */
export const level = object(
  {
    id: ref('id'),
    title: ref('text'),
    stars: optional(integer({ description: 'How many stars it shows.', minimum: 0, maximum: 20 })),
    atLeast: optional(ref('expression', 'Its mark, inclusive.')),
    above: optional(ref('expression', 'Its mark, exclusive.')),
    atMost: optional(ref('expression', 'Its mark where less is better, inclusive.')),
    below: optional(ref('expression', 'Its mark where less is better, exclusive.')),
    parts: optional(map(ref('floor'), 'Minimum of parts, or of clauses.')),
    needs: optional(ref('condition', 'Anything else it needs.')),
    reason: optional(ref('text')),
    provenance: optional(ref('provenance')),
  },
  { description: 'A level.', not: { anyOf: twoOf(['atLeast', 'above', 'atMost', 'below']) } },
)
export type Level = Of<typeof level>

/** A mark beside the level, such as "superior", when its condition holds. */
export const qualifier = object(
  { id: ref('id'), title: ref('text'), when: ref('condition') },
  { description: 'A mark beside the level.' },
)
export type Qualifier = Of<typeof qualifier>

/**
 * Which number the marks of the levels are held against: as it is printed (`rounded`, the default)
 * or before rounding.
 */
export const measure = object(
  {
    of: optional(oneOf(['points', 'percent'], 'Default points.')),
    read: optional(oneOf(['rounded', 'exact'], 'Default rounded.')),
  },
  { description: 'Which number the marks are held against.' },
)
export type Measure = Of<typeof measure>

/** Members that lists of one result share, where each of them might have its own. */
const ofLists = {
  levels: optional(ref('provenance', 'Of all levels.')),
  gates: optional(ref('provenance', 'Of all gates.')),
  adjustments: optional(ref('provenance', 'Of all adjustments.')),
} as const

const ofWeights = { weights: optional(ref('provenance', 'Of all weights of clauses.')) } as const

/** Where the numbers of a list come from, unless a member of it says otherwise itself. */
export const provenanceOf = object(
  {
    ...ofWeights,
    classes: optional(ref('provenance', 'Of all weights of classes.')),
    sections: optional(
      map(
        ref('provenance'),
        'Of the weights of the clauses in a section, by its id; the innermost counts.',
      ),
    ),
    criteria: optional(ref('provenance', 'Of the criteria, all together.')),
    values: optional(ref('provenance', 'Of the computed values, all together.')),
    tables: optional(ref('provenance', 'Of the tables, all together.')),
    ...ofLists,
  },
  { description: 'Where numbers come from, said once for many; what a member says itself counts.' },
)
export type ProvenanceOf = Of<typeof provenanceOf>

/** The same of one further result. */
const resultProvenanceOf = object(
  { ...ofWeights, ...ofLists },
  { description: 'Where numbers of this result come from, said once for many.' },
)

/** The members that turn the points of clauses into one named result. */
export const schemeMembers = {
  title: optional(ref('text')),
  parts: optional(map(ref('part'), 'Nodes of the tree of points by id.')),
  part: optional(ref('usualPart')),
  total: optional(ref('part', 'The root of the tree.')),
  adjustments: optional(
    list(ref('adjustment'), {
      description: 'Steps after the points are added up, in order.',
      maxItems: 200,
    }),
  ),
  clamp: optional(ref('clamp')),
  measure: optional(ref('measure')),
  levels: optional(list(ref('level'), { description: 'Levels, lowest first.', maxItems: 50 })),
  below: optional(
    object(
      { id: ref('id'), title: ref('text') },
      { description: 'What it is called when no level is reached.' },
    ),
  ),
  vetoes: optional(
    list(ref('veto'), {
      description: 'What rules out every level, whatever was earned.',
      maxItems: 200,
    }),
  ),
  gates: optional(list(ref('gate'), { description: 'What must hold for levels.', maxItems: 200 })),
  mandatory: optional(
    map(
      ref('id', 'all, or a level.'),
      'Clauses that must be met: all, or the level from which on.',
    ),
  ),
  qualifiers: optional(
    list(ref('qualifier'), { description: 'Marks beside the level.', maxItems: 50 }),
  ),
} as const

/** Everything that turns the points of clauses into one named result. */
export const scheme = object(
  {
    ...schemeMembers,
    provenanceOf: optional(resultProvenanceOf),
    weights: optional(
      map(
        ref('weight'),
        'Weights of clauses in this result. Default: as in all; a clause counts its share of its own weight here.',
      ),
    ),
  },
  { description: 'A further result over the same answers.' },
)
export type Scheme = Of<typeof scheme>
