import type { Amount } from '../language/plain-values.ts'
import { answersOf } from '../language/inputs/choice.ts'
import type { Input } from '../language/inputs/registry.ts'
import type { FactType } from '../rules/check-leaf.ts'
import { pathNames } from '../rules/path.ts'
import type { PackView, SchemeView } from './pack-view.ts'
import { weightOf } from './pack-view.ts'
import { valueSpaces } from './value-spaces.ts'

/** A fact rules may read: its type and what else is known of it. */
export type PackFact = FactType & {
  readonly decimals?: number
  /** Options of a choice that record a state and are no answers. */
  readonly stating?: readonly string[]
}

/**
 * When in the order of scoring something is worked out, and so which facts are known by then.
 * `any` knows all: a computed value means what it would mean in the place that uses it.
 */
export type JudgingMoment = 'clauses' | 'tree' | 'points' | 'qualifiers' | 'any'

const SPACES: { readonly [moment in JudgingMoment]: readonly string[] } = {
  clauses: ['date', 'answers', 'profile', 'clauses'],
  tree: ['date', 'answers', 'profile', 'clauses', 'parts', 'counts'],
  points: ['date', 'answers', 'profile', 'clauses', 'parts', 'counts', 'total'],
  qualifiers: ['date', 'answers', 'profile', 'clauses', 'parts', 'counts', 'total', 'level'],
  any: ['date', 'answers', 'profile', 'clauses', 'parts', 'counts', 'total', 'level'],
}

/** The facts of a pack by path. */
export type PackVocabulary = ReadonlyMap<string, PackFact>

/** What was found of a pack that is checked: its conditions and expressions ask for the same again and again. */
const FOUND = new WeakMap<PackView, Map<string, PackVocabulary>>()

/**
 * The facts known at a moment of one result, or of any result when none is given. Computed values
 * belong to it where everything they read does.
 */
export function vocabularyOf(
  view: PackView,
  moment: JudgingMoment,
  scheme?: SchemeView,
): PackVocabulary {
  const found = FOUND.get(view) ?? new Map<string, PackVocabulary>()
  FOUND.set(view, found)
  const key = `${moment} ${scheme?.at ?? ''}`
  const vocabulary = found.get(key) ?? foundAt(view, moment, scheme)
  found.set(key, vocabulary)
  return vocabulary
}

function foundAt(view: PackView, moment: JudgingMoment, scheme?: SchemeView): PackVocabulary {
  const known = new Set(SPACES[moment])
  const facts = new Map<string, PackFact>()
  for (const [path, fact] of everyFact(view, scheme)) {
    if (known.has(pathNames(path)?.[0] ?? '')) facts.set(path, fact)
  }
  const spaces = valueSpaces(view.rules)
  for (const id of Object.keys(view.rules.values ?? {})) {
    const reads = [...(spaces.get(id) ?? [])]
    if (reads.every((space) => known.has(space))) facts.set(`$.values.${id}`, { type: 'number' })
  }
  return facts
}

const POINTS: PackFact = { type: 'number', min: 0 }
const PERCENT: PackFact = { type: 'number' }
const COUNT: PackFact = { type: 'number', min: 0, decimals: 0 }
const CLAUSE_STATES = ['scored', 'not-applicable', 'not-checked', 'missing', 'unscored', 'hidden']
const COUNTS = [
  'met',
  'minor',
  'major',
  'nonconformities',
  'scored',
  'notApplicable',
  'notChecked',
  'missing',
]

function everyFact(view: PackView, scheme: SchemeView | undefined): [string, PackFact][] {
  const facts: [string, PackFact][] = [['$.date', { type: 'date' }]]
  for (const { id, input } of view.inputs.values()) {
    const clause = view.nodeById.get(id)
    const most = clause === undefined ? undefined : decimalOf(weightOf(view, clause)?.points)
    facts.push(...inputFacts(`$.answers.${id}`, input, most))
  }
  for (const { id, input } of view.profile.values()) {
    facts.push(...inputFacts(`$.profile.${id}`, input))
  }
  for (const clause of view.clauses) {
    const path = `$.clauses.${clause.id}`
    const most = decimalOf(weightOf(view, clause)?.points)
    facts.push(
      [`${path}.state`, { type: 'text', values: CLAUSE_STATES }],
      [`${path}.points`, most === undefined ? POINTS : { ...POINTS, max: most }],
      [`${path}.max`, POINTS],
      [`${path}.percent`, PERCENT],
      [`${path}.met`, { type: 'boolean' }],
    )
  }
  const parts = new Set(view.nodes.filter(({ isSection }) => isSection).map(({ id }) => id))
  for (const { scheme: one } of scheme === undefined ? view.schemes : [scheme]) {
    for (const id of Object.keys(one.parts ?? {})) parts.add(id)
  }
  for (const path of ['$.total', ...[...parts].map((id) => `$.parts.${id}`)]) {
    facts.push([`${path}.state`, { type: 'text', values: ['scored', 'not-scored', 'open'] }])
    for (const name of ['points', 'max', 'percent', 'exactPoints', 'exactPercent']) {
      facts.push([`${path}.${name}`, PERCENT])
    }
  }
  for (const name of COUNTS) facts.push([`$.counts.${name}`, COUNT])
  facts.push(['$.level.rank', COUNT], ['$.level.byPoints', COUNT])
  return facts
}

/** A weight that bounds what can be asked; of a fraction nothing is concluded. */
function decimalOf(weight: Amount | undefined): number | undefined {
  return typeof weight === 'number' ? weight : undefined
}

/** The facts that one input leaves at a path. */
function inputFacts(path: string, input: Input, weight?: number): [string, PackFact][] {
  switch (input.type) {
    case 'yes-no':
      return [[path, { type: 'boolean' }]]
    case 'points':
      return [[path, { ...POINTS, ...(weight === undefined ? {} : { max: weight }) }]]
    case 'number': {
      const { decimals } = input
      const { min, max } = isRange(input) ? input : {}
      return [
        [
          path,
          {
            type: 'number',
            ...(min === undefined ? {} : { min }),
            ...(max === undefined ? {} : { max }),
            ...(decimals === undefined ? {} : { decimals }),
          },
        ],
      ]
    }
    case 'choice':
      return [
        [
          path,
          {
            type: 'text',
            values: answersOf(input.options).map(({ id }) => id),
            stating: input.options.flatMap(({ id, state }) => (state === undefined ? [] : [id])),
          },
        ],
      ]
    case 'text':
      return [[path, { type: 'text' }]]
    case 'date':
      return [[path, { type: 'date' }]]
    case 'samples':
      return [
        ...['checked', 'failed', 'passed'].map((name): [string, PackFact] => [
          `${path}.${name}`,
          COUNT,
        ]),
        [`${path}.share`, { type: 'number', min: 0, max: 1 }],
      ]
    case 'checklist':
      return [
        [`${path}.count`, { ...COUNT, max: input.items.length }],
        [`${path}.items`, { type: 'list', values: input.items.map(({ id }) => id) }],
      ]
    case 'entries': {
      const { max } = input
      return [[`${path}.count`, { ...COUNT, ...(max === undefined ? {} : { max }) }]]
    }
  }
}

/** An empty range is a fault of its own; nothing is concluded from it. */
function isRange({ min, max }: { readonly min?: number; readonly max?: number }): boolean {
  return min === undefined || max === undefined || min < max
}
