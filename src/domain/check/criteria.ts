import { guessAmong } from '../faults/did-you-mean.ts'
import type { Fault } from '../faults/fault.ts'
import { pointer } from '../faults/fault.ts'
import { isKeyOf } from '../schema/json.ts'
import { message, named } from '../messages/message.ts'
import { criterionOf, declaredCriterion, listedBands } from '../language/criteria/criterion-of.ts'
import type { PointBand } from '../language/criteria/earning.ts'
import { byCriterion } from '../language/criteria/registry.ts'
import type { Criterion, CriterionKind } from '../language/criteria/registry.ts'
import type { ByCriterionKind } from '../language/inputs/registry.ts'
import type { Check } from './check.ts'
import { meantClauses, unknownClause } from './clause-names.ts'
import { packFault } from '../faults/pack-faults.ts'
import { earlyFault } from './conditions.ts'

import { curveFault, unknownPath } from './expressions.ts'
import { bandFaults } from './bands.ts'
import { lineFaults } from './lines.ts'
import { aboveWeight } from './points-above-weight.ts'
import { optionFaults } from './options.ts'
import type { CheckedClause, PackView } from './pack-view.ts'
import { earnsByItself, inputsOf, shapeOf } from './pack-view.ts'
import type { PackFact, PackVocabulary } from './vocabulary.ts'
import { vocabularyOf } from './vocabulary.ts'

/** Criteria belong to clauses and fit what those ask for. */
export const criteria: Check = {
  name: 'criteria',
  reads: [
    'standard/ask',
    'standard/clauses',
    'standard/inputs',
    'standard/profile',
    'rules/criteria',
    'rules/criterion',
    'rules/bands',
    'rules/weights',
    'rules/classes',
    'rules/values',
    'rules/conditions',
  ],
  faults: (view) => {
    const { rules, clauses } = view
    const given = rules.criteria ?? {}
    const known = vocabularyOf(view, 'clauses')
    const every = vocabularyOf(view, 'any')
    const meant = meantClauses(view, Object.keys(given))
    return [
      ...idleBands(view),
      ...Object.keys(given).flatMap((id) =>
        unknownClause(view, id, pointer('rules', 'criteria', id), 'criteria'),
      ),
      ...clauses.flatMap((clause) => {
        const criterion = criterionOf(rules, clause.clause)
        const at =
          rules.criterion !== undefined &&
          declaredCriterion(rules, clause.clause) === rules.criterion
            ? pointer('rules', 'criterion')
            : pointer('rules', 'criteria', clause.id)
        const faults =
          shapeOf(criterion) === undefined
            ? withoutShape(view, clause, criterion, meant)
            : shapeFaults(view, clause, criterion!, { known, every, at })
        return faults.map((fault) => ({ ...fault, clause: clause.id }))
      }),
    ]
  },
}

/** A clause whose criterion names no shape takes that of its one input, if it has one. */
function withoutShape(
  view: PackView,
  clause: CheckedClause,
  criterion: Criterion | undefined,
  meant: ReadonlySet<string>,
): Fault[] {
  const asked = inputsOf(view, clause)
  const scored = asked.filter(({ input }) => earnsByItself(input))
  const [only] = scored
  if (only === undefined || meant.has(clause.id)) return []
  const given = { clause: clause.label, id: { value: clause.id } }
  const at = criterion === undefined ? '/rules/criteria' : pointer('rules', 'criteria', clause.id)
  if (asked.length > 1) {
    const inputs = named(asked.map(({ id }) => id))
    return [packFault(message('fault-criterion-missing--several', { ...given, inputs }), at)]
  }
  const { type } = only.input
  return isKeyOf(MISSING, type) ? [packFault(message(MISSING[type], given), at)] : []
}

/** What is said of an input that earns nothing without a criterion. */
const MISSING: { readonly [K in ByCriterionKind]: `fault-criterion-missing--${K}` } = {
  number: 'fault-criterion-missing--number',
  choice: 'fault-criterion-missing--choice',
}

type Needs = {
  /** What is added to the path of the input before it is read; the first that there is. */
  readonly below: readonly ('' | '.count' | '.failed' | '.share')[]
  readonly type: PackFact['type']
  readonly asks: 'yes-no' | 'choice' | 'number' | 'cases' | 'counted' | 'samples'
}

const NEEDS: { readonly [K in CriterionKind]: Needs | undefined } = {
  yes: { below: [''], type: 'boolean', asks: 'yes-no' },
  choice: { below: [''], type: 'text', asks: 'choice' },
  bands: { below: [''], type: 'number', asks: 'number' },
  line: { below: [''], type: 'number', asks: 'number' },
  logNormal: { below: [''], type: 'number', asks: 'number' },
  count: { below: ['.count'], type: 'number', asks: 'cases' },
  each: { below: ['.count'], type: 'number', asks: 'cases' },
  deduct: { below: ['', '.count', '.failed'], type: 'number', asks: 'counted' },
  samples: { below: ['.share'], type: 'number', asks: 'samples' },
  points: undefined,
  rules: undefined,
  unscored: undefined,
  default: undefined,
}

/** Where a criterion stands, and the facts known there and anywhere. */
type CriterionGround = {
  readonly known: PackVocabulary
  readonly every: PackVocabulary
  readonly at: string
}

function shapeFaults(
  view: PackView,
  clause: CheckedClause,
  criterion: Criterion,
  { known, every, at }: CriterionGround,
): Fault[] {
  const shape = shapeOf(criterion)!
  const needs = NEEDS[shape]
  if (needs === undefined) return []
  const asked = inputsOf(view, clause)
  const [only] = asked
  const path = criterion.of ?? (asked.length === 1 && only ? `$.answers.${only.id}` : undefined)
  if (path === undefined) {
    const given = { shape, clause: clause.label }
    const found =
      asked.length === 0
        ? message('fault-criterion-unsuited--nothing', given)
        : message('fault-criterion-unsuited--several', {
            ...given,
            inputs: named(asked.map(({ id }) => id)),
          })
    return [packFault(found, at)]
  }
  const facts = needs.below.flatMap((below) => known.get(path + below) ?? [])
  const fact = facts.find(({ type }) => type === needs.type)
  if (fact !== undefined) return earningFaults(view, clause, criterion, fact, at)
  if (criterion.of !== undefined && facts.length === 0) {
    const here = at + pointer('of')
    if (needs.below.some((below) => every.has(path + below))) return [earlyFault(path, here)]
    const isThere = [...every.keys()].some((one) => one === path || one.startsWith(`${path}.`))
    if (!isThere) return [unknownPath(path, here, known)]
  }
  return [
    packFault(
      message('fault-criterion-unsuited', { shape, needs: needs.asks, path }),
      at + pointer(shape),
    ),
  ]
}

/** What a shape gives for each answer: nothing forgotten, nothing twice, nothing above the weight. */
function earningFaults(
  view: PackView,
  clause: CheckedClause,
  criterion: Criterion,
  fact: PackFact,
  at: string,
): Fault[] {
  const banded = (named: string | readonly PointBand[], name: 'bands' | 'count'): Fault[] => {
    const here = typeof named === 'string' ? pointer('rules', 'bands', named) : at + pointer(name)
    const unknown: Fault[] = []
    const bands = listedBands(named, view.rules.bands, (missing) => {
      unknown.push(unknownBands(view, missing, at + pointer(name)))
      return []
    })
    if (unknown.length > 0) return unknown
    const points = bands.map(
      (band, index) => [band.points, here + pointer(index, 'points')] as const,
    )
    return [...bandFaults(bands, fact, here), ...aboveWeight(view, clause, points)]
  }
  const none = (): Fault[] => []
  return byCriterion<Fault[]>(criterion, {
    yes: none,
    choice: ({ choice }) => optionFaults(view, clause, choice, fact, at + pointer('choice')),
    bands: ({ bands }) => banded(bands, 'bands'),
    count: ({ count }) => banded(count, 'count'),
    each: ({ each }) => aboveWeight(view, clause, [[each, at + pointer('each')]]),
    deduct: ({ atLeast = 0 }) => aboveWeight(view, clause, [[atLeast, at + pointer('atLeast')]]),
    samples: none,
    line: ({ line }) => {
      const here = at + pointer('line')
      const points = line.map(([, y], index) => [y, here + pointer(index, 1)] as const)
      return [...lineFaults(line, here), ...aboveWeight(view, clause, points)]
    },
    logNormal: ({ logNormal: { median, p10 } }) =>
      median === p10 ? [curveFault(median, at + pointer('logNormal'))] : [],
    points: none,
    rules: none,
    unscored: none,
    default: none,
  })
}

function unknownBands({ rules }: PackView, name: string, at: string): Fault {
  const found = message('fault-bands-unknown', { bands: { value: name } })
  return packFault(found, at, guessAmong(name, Object.keys(rules.bands ?? {})))
}

/** Bands with a name that no criterion names. */
function idleBands({ rules }: PackView): Fault[] {
  const named = new Set(
    [rules.criterion ?? {}, ...Object.values(rules.criteria ?? {})].flatMap((one) => [
      'bands' in one ? one.bands : undefined,
      'count' in one ? one.count : undefined,
    ]),
  )
  return Object.keys(rules.bands ?? {})
    .filter((name) => !named.has(name))
    .map((name) =>
      packFault(
        message('fault-bands-unused', { bands: { value: name } }),
        pointer('rules', 'bands', name),
      ),
    )
}
