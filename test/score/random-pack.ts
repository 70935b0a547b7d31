import * as fc from 'fast-check'
import type { Arbitrary, GeneratorValue } from 'fast-check'
import type { Answer, Assessment } from '../../src/domain/language/assessment.ts'
import type { Rounding } from '../../src/domain/numbers/rounding.ts'
import type { Expression } from '../../src/domain/language/expressions/registry.ts'
import type { Pack } from '../../src/domain/pack/pack.ts'
import type { Adjustment } from '../../src/domain/language/adjustments/registry.ts'
import type { Combine } from '../../src/domain/language/combining/registry.ts'
import type { Criterion } from '../../src/domain/language/criteria/registry.ts'
import type { Gate } from '../../src/domain/language/gates/registry.ts'
import type { Veto } from '../../src/domain/language/vetoes/registry.ts'
import type { Level, Part, Scheme } from '../../src/domain/language/scheme.ts'
import type { PointBand } from '../../src/domain/language/criteria/earning.ts'
import type { Policies } from '../../src/domain/language/policies.ts'
import type { Rules } from '../../src/domain/language/rules.ts'
import type { Clause } from '../../src/domain/language/standard.ts'
import type { Input } from '../../src/domain/language/inputs/registry.ts'
import type { Condition, Leaf } from '../../src/domain/language/conditions/registry.ts'
import { packOf } from './score-pack.ts'

/** A lawful pack and an assessment without faults under it. */
export type RandomCase = { readonly pack: Pack; readonly assessment: Assessment }

/**
 * `plain`: yes-no clauses with weights, a tree of sums and levels, every clause answered.
 * `any`: everything the language has, answers of every state, some missing.
 */
export type RandomKind = 'plain' | 'any'

/** Small random packs with an assessment each. Every pack passes `checkPack` without an error. */
export function randomCase(kind: RandomKind = 'any'): Arbitrary<RandomCase> {
  return fc.gen().map((draw) => {
    const pack = randomPack(draw, kind)
    return { pack, assessment: randomAssessment(draw, pack, kind) }
  })
}

/** As {@link randomCase}, with several assessments. */
export function randomCases(
  count: number,
): Arbitrary<{ readonly pack: Pack; readonly assessments: readonly Assessment[] }> {
  return fc.gen().map((draw) => {
    const pack = randomPack(draw, 'any')
    const assessments = Array.from({ length: count }, () => randomAssessment(draw, pack, 'any'))
    return { pack, assessments }
  })
}

const DATE = '2026-06-01'
const COMBINES: readonly Combine[] = [
  'sum',
  'weighted-mean',
  'mean',
  'median',
  'min',
  'max',
  'product',
  { best: 1 },
  { best: 2 },
]

/** Draws made more readable. */
class Dice {
  readonly #draw: GeneratorValue
  constructor(draw: GeneratorValue) {
    this.#draw = draw
  }
  int(min: number, max: number): number {
    return this.#draw(fc.integer, { min, max })
  }
  of<T>(list: readonly T[]): T {
    return list[this.int(0, list.length - 1)]!
  }
  /** True once in `n` times. */
  once(n: number): boolean {
    return this.int(1, n) === 1
  }
  /** A number with at most one decimal. */
  tenth(min: number, max: number): number {
    return this.int(min * 10, max * 10) / 10
  }
  rounding(): Rounding {
    const mode = this.of([
      'half-up',
      'half-even',
      'up',
      'down',
      'floor',
      'ceiling',
      'none',
    ] as const)
    return { decimals: this.int(0, 2), mode }
  }
}

/** What a pack is made of, before rules are written about it. */
type Ground = {
  readonly clauses: readonly Clause[]
  readonly leaves: readonly {
    readonly id: string
    readonly input: Input
    readonly weight: number
  }[]
  readonly sections: readonly string[]
}

/** A random pack; see {@link randomCase}. */
function randomPack(draw: GeneratorValue, kind: RandomKind): Pack {
  const dice = new Dice(draw)
  const ground = randomTree(dice, kind)
  const scored = ground.leaves.filter(({ input }) => input.type !== 'text')
  const weights = Object.fromEntries(scored.map(({ id, weight }) => [id, weight]))
  if (kind === 'plain')
    return packOf({
      clauses: ground.clauses,
      rules: { weights, levels: randomLevels(dice, ground, total(ground), false) },
    })
  const criteria = ground.leaves.flatMap((leaf) => {
    const criterion = randomCriterion(dice, leaf)
    return criterion === undefined ? [] : [[leaf.id, criterion] as const]
  })
  const applies = randomApplies(dice, ground)
  const once = randomOnce(dice, ground)
  const rules: Partial<Rules> = {
    weights,
    bands: {
      third: [
        { atLeast: 5, points: 'half' },
        { below: 5, points: 'none' },
      ],
    },
    criteria: Object.fromEntries(criteria),
    policies: randomPolicies(dice),
    ...(applies === undefined ? {} : { applies }),
    ...(once === undefined ? {} : { once: [once] }),
    rounding: {
      ...(dice.once(3) ? { clause: dice.rounding() } : {}),
      ...(dice.once(3) ? { part: dice.rounding() } : {}),
      ...(dice.once(3) ? { total: dice.rounding() } : {}),
      ...(dice.once(3) ? { percent: dice.rounding() } : {}),
    },
    findings: { met: dice.of([0.5, 0.8, 1]) },
    tables: { marks: { small: 10, large: 20 } },
    values: {
      base: { sum: ['$.profile.sites', dice.int(0, 3)] },
      mark: { lookup: 'marks', by: ['$.profile.size'], else: 15 },
      share: { ratio: [dice.int(0, 9), '$.profile.sites'] },
      first: { or: [...scored.slice(0, 1).map(({ id }) => `$.clauses.${id}.points`), 0] },
      live: { sum: [{ or: ['$.total.points', 0] }, '$.values.base'] },
    },
    ...randomScheme(dice, ground, weights),
    ...(dice.once(3) ? { results: { other: randomScheme(dice, ground, weights) } } : {}),
  }
  return packOf({
    clauses: ground.clauses,
    standard: {
      inputs: { faults: { type: 'entries', ...(dice.once(3) ? { required: true } : {}) } },
      profile: {
        size: { type: 'choice', options: [{ id: 'small' }, { id: 'large' }] },
        sites: { type: 'number', min: 0, max: 9, decimals: 0 },
        ready: { type: 'yes-no' },
      },
    },
    rules,
  })
}

function total({ leaves }: Ground): number {
  return leaves.reduce((sum, { weight }) => sum + weight, 0)
}

function randomTree(dice: Dice, kind: RandomKind): Ground {
  const leaves: { id: string; input: Input; weight: number }[] = []
  const sections: string[] = []
  const leaf = (): Clause => {
    const id = `c${leaves.length + 1}`
    const input: Input = kind === 'plain' ? { type: 'yes-no' } : randomInput(dice)
    const weight = kind === 'plain' || !dice.once(8) ? dice.tenth(0.1, 9) : 0
    leaves.push({ id, input, weight })
    return { id, ...(kind === 'plain' ? {} : { ask: input }) }
  }
  const list = (depth: number): Clause[] =>
    Array.from({ length: dice.int(1, 3) }, () => {
      if (depth === 2 || leaves.length > 8 || dice.once(2)) return leaf()
      const id = `s${sections.length + 1}`
      sections.push(id)
      return { id, clauses: list(depth + 1) }
    })
  return { clauses: list(0), leaves, sections }
}

function randomInput(dice: Dice): Input {
  const options = [{ id: 'x' }, { id: 'y' }, { id: 'z' }]
  return dice.of<Input>([
    { type: 'yes-no', several: 'min' },
    { type: 'yes-no', several: 'mean-of-points', assessors: { merge: 'max-of-points' } },
    { type: 'points', step: 0.1, assessors: { merge: dice.of(['mean', 'median', 'consensus']) } },
    { type: 'choice', options },
    {
      type: 'choice',
      options,
      several: dice.of(['mean-of-points', 'median-of-points', 'sum-of-points']),
      assessors: { merge: dice.of(['consensus', 'trimmed-mean-of-points']) },
    },
    { type: 'number', min: 0, max: 10, assessors: { merge: 'trimmed-mean', spreadLimit: 5 } },
    { type: 'samples', least: 2 },
    { type: 'checklist', items: options, several: 'max' },
    { type: 'text' },
  ])
}

function randomCriterion(
  dice: Dice,
  { id, input, weight }: Ground['leaves'][number],
): Criterion | undefined {
  const common = {
    ...(dice.once(5) ? { zeroBelow: 0.5 } : {}),
    ...(dice.once(5) ? { rounding: dice.rounding() } : {}),
    ...(dice.once(4) ? { policies: randomPolicies(dice) } : {}),
    ...(dice.once(4) ? { nonconformity: dice.of(['none', 'minor', 'major'] as const) } : {}),
    ...(dice.once(4) ? { metAt: dice.of([0, 0.5, 1]) } : {}),
  }
  const points = (): PointBand['points'] =>
    dice.of(['all', 'half', 'none', weight / 2, ...(weight < 1 ? [] : (['1/3'] as const))])
  const bands = (): readonly PointBand[] => [
    { atLeast: 6, points: points() },
    { above: 3, below: 6, points: points() },
    { atMost: 3, points: points() },
  ]
  const counted = (): readonly PointBand[] => [
    { atLeast: 2, points: points() },
    { atLeast: 1, points: points() },
    { atMost: 0, points: points() },
  ]
  const answer = `$.answers.${id}`
  switch (input.type) {
    case 'yes-no':
      return dice.once(2)
        ? { ...common, default: true }
        : { ...common, yes: dice.of(['all', 'half', 0.3]) }
    case 'choice':
      return dice.once(2) || input.several !== undefined
        ? { ...common, choice: { x: points(), y: points(), z: 'none' } }
        : { ...common, take: dice.of(['first', 'best']), rules: twoRules(dice, answer) }
    case 'number':
      return dice.of<Criterion>([
        { ...common, bands: bands() },
        {
          ...common,
          line: [
            [0, 'none'],
            [4, points()],
            [10, 'all'],
          ],
        },
        { ...common, logNormal: { median: 5, p10: dice.of([2, 8]) } },
        { ...common, points: { min: [weight, { product: [0.3, '$.answer'] }] } },
        { ...common, bands: 'third' },
        { ...common, deduct: 0.3 },
      ])
    case 'samples':
      return dice.once(2)
        ? { ...common, default: true }
        : dice.once(2)
          ? { ...common, samples: 'proportion', noneAbove: 0.5 }
          : { ...common, deduct: 0.5 }
    case 'checklist':
      return dice.of<Criterion>([
        { ...common, default: true },
        ...(weight === 0 ? [] : [{ ...common, each: weight / 4 }]),
        { ...common, count: counted() },
        { ...common, deduct: weight === 0 ? 1 : weight / 4, atLeast: weight / 8 },
      ])
    case 'points':
      return dice.once(2) ? common : undefined
    case 'entries':
    case 'date':
    case 'text':
      return undefined
  }
}

function twoRules(dice: Dice, path: string): Extract<Criterion, { rules: unknown }>['rules'] {
  const rule = (value: string, share: number) => ({
    conditions: dice.once(2)
      ? { any: [leaf(path, 'equal', value)] }
      : { not: leaf(path, 'notEqual', value) },
    event: { type: 'earns' as const, params: { share, say: value } },
  })
  return [rule('x', dice.of([1, 0.5])), rule('y', dice.of([1, 0.25])), rule('x', 0.75)]
}

function leaf(path: string, operator: Leaf['operator'], value: Leaf['value']): Leaf {
  return { fact: 'assessment', path, operator, value }
}

function randomPolicies(dice: Dice): Policies {
  const policy = () => dice.of(['leave-out', 'zero', 'full', 'block'] as const)
  return { notApplicable: policy(), notChecked: policy(), missing: policy() }
}

/** Clauses and sections hidden by the profile or by an answer that comes before them. */
function randomApplies(dice: Dice, { leaves, sections }: Ground): Rules['applies'] {
  const applies: Record<string, Condition> = {}
  for (const id of sections)
    if (dice.once(5)) applies[id] = { all: [leaf('$.profile.ready', 'equal', dice.once(2))] }
  for (const [index, { id }] of leaves.entries()) {
    const before = leaves.slice(0, index).find(({ input }) => input.type === 'yes-no')
    if (before === undefined || !dice.once(4)) continue
    applies[id] = dice.once(2)
      ? { all: [leaf(`$.answers.${before.id}`, 'equal', true)] }
      : {
          any: [
            leaf('$.profile.size', 'in', ['large']),
            leaf(`$.answers.${before.id}`, 'equal', false),
          ],
        }
  }
  return Object.keys(applies).length === 0 ? undefined : applies
}

function randomOnce(
  dice: Dice,
  { leaves }: Ground,
): NonNullable<Rules['once']>[number] | undefined {
  const scored = leaves.filter(({ input }) => input.type !== 'text').map(({ id }) => id)
  if (scored.length < 3 || !dice.once(3)) return undefined
  return { clauses: scored.slice(0, 2), keep: dice.of(['best', 'first']) }
}

function randomScheme(
  dice: Dice,
  ground: Ground,
  weights: Readonly<Record<string, number>>,
): Scheme {
  const { sections } = ground
  // What is unscored has no verdict, and cannot be mandatory.
  const judged = ground.leaves.filter(({ input }) => input.type !== 'text')
  const parts = Object.fromEntries(
    sections.filter(() => dice.once(2)).map((id) => [id, randomPart(dice)] as const),
  )
  const extra: Scheme = dice.once(4)
    ? {
        parts: { ...parts, grown: { points: { product: [2, '$.values.base'] }, max: 20 } },
        total: { ...randomPart(dice), of: [...ground.clauses.map(({ id }) => id), 'grown'] },
      }
    : { parts, ...(dice.once(2) ? { total: randomPart(dice) } : {}) }
  const most = Object.values(weights).reduce((sum, weight) => sum + weight, 0)
  const clamp = {
    min: 0,
    max: Math.max(1, Math.round(most)),
    when: dice.of(['each', 'end'] as const),
  }
  return {
    ...extra,
    adjustments: randomAdjustments(dice, ground),
    ...(dice.once(3) ? { clamp } : {}),
    measure: { of: dice.of(['points', 'percent']), read: dice.of(['rounded', 'exact']) },
    levels: randomLevels(dice, ground, most, true),
    gates: randomGates(dice, ground),
    ...(dice.once(4) ? { vetoes: randomVetoes(dice, ground) } : {}),
    mandatory:
      dice.once(3) && judged.length > 0 ? { [dice.of(judged).id]: dice.of(['all', 'l1']) } : {},
    qualifiers: [{ id: 'more', title: 'More', when: leaf('$.level.byPoints', 'greaterThan', 1) }],
  }
}

function randomPart(dice: Dice): Part {
  const combine = dice.of(COMBINES)
  const cap = dice.once(5) ? dice.int(1, 60) : undefined
  return {
    combine,
    ...(dice.once(4) ? { renormalise: dice.int(1, 100) } : {}),
    ...(cap === undefined ? {} : { cap }),
    ...(dice.once(5) ? { floor: dice.int(0, Math.min(5, cap ?? 5)) } : {}),
    ...(dice.once(5) ? { leastInScope: dice.int(0, 5) } : {}),
    ...(dice.once(4) ? { rounding: dice.rounding() } : {}),
    ...(dice.once(4)
      ? { whenNothingApplies: dice.of(['not-scored', 'zero', 'full'] as const) }
      : {}),
  }
}

/** Clauses first, then a section that holds no other, then the total, then levels. */
function randomAdjustments(dice: Dice, ground: Ground): readonly Adjustment[] {
  const amount = (): Expression =>
    dice.of<Expression>([
      dice.tenth(-3, 3),
      '$.values.base',
      { product: [-1, { or: ['$.answers.faults.count', 0] }] },
      { product: [-0.5, '$.answers.faults.count'] },
      {
        choose: [{ when: leaf('$.total.percent', 'lessThan', 50), then: 2 }],
        else: '$.values.first',
      },
    ])
  const steps: ((id: string) => Adjustment)[] = []
  if (dice.once(3)) {
    const to = dice.of(ground.leaves).id
    steps.push((id) => ({ id, set: amount(), to }))
  }
  const inner = innermost(ground.clauses)
  if (inner.length > 0 && dice.once(3)) {
    const to = dice.of(inner)
    steps.push((id) => ({ id, add: amount(), to, atMost: 5 }))
  }
  if (dice.once(2)) steps.push((id) => ({ id, add: amount(), atLeast: -4 }))
  if (dice.once(3))
    steps.push((id) => ({
      id,
      cap: 20,
      when: { all: [leaf('$.total.points', 'greaterThan', 5)] },
    }))
  if (dice.once(3)) steps.push((id) => ({ id, level: dice.of([-1, 1, 2]) }))
  return steps.map((step, index) => step(`step-${index + 1}`))
}

function innermost(clauses: readonly Clause[]): readonly string[] {
  return clauses.flatMap((clause) => {
    if (clause.clauses === undefined) return []
    const below = innermost(clause.clauses)
    return below.length > 0 ? below : [clause.id]
  })
}

function randomLevels(
  dice: Dice,
  ground: Ground,
  most: number,
  anything: boolean,
): readonly Level[] {
  const step = Math.max(0.1, Math.round((most / 4) * 10) / 10)
  return Array.from({ length: dice.int(1, 3) }, (_, index): Level => {
    const mark: Expression = Math.round(step * (index + 1) * 10) / 10
    const [section] = ground.sections
    const parts =
      anything && section !== undefined && dice.once(3)
        ? { parts: { [section]: { percent: 20 * index } } }
        : anything && dice.once(5)
          ? { parts: { [dice.of(ground.leaves).id]: { points: 0.1 * index } } }
          : {}
    const common = { id: `l${index + 1}`, title: `Level ${index + 1}`, ...parts }
    return anything && dice.once(5) ? { ...common, above: mark } : { ...common, atLeast: mark }
  })
}

function randomVetoes(dice: Dice, { leaves }: Ground): readonly Veto[] {
  const judged = leaves.filter(({ input }) => input.type !== 'text')
  return [
    ...(judged.length === 0 ? [] : [{ clause: dice.of(judged).id }]),
    { id: 'too-many-faults', when: leaf('$.answers.faults.count', 'greaterThan', dice.int(0, 2)) },
  ]
}

function randomGates(dice: Dice, ground: Ground): readonly Gate[] {
  const needs = (): Condition =>
    dice.of<Condition>([
      leaf('$.counts.nonconformities', 'lessThan', 4),
      { not: leaf('$.answers.faults.count', 'greaterThan', 1) },
      leaf('$.total.exactPercent', 'greaterThanInclusive', 10),
      leaf(`$.clauses.${dice.of(ground.leaves).id}.state`, 'in', ['scored', 'hidden']),
      leaf('$.values.live', 'greaterThan', 3),
      {
        any: [leaf('$.profile.sites', 'greaterThan', 2), leaf('$.date', 'lessThan', '2027-01-01')],
      },
    ])
  const judged = ground.leaves.filter(({ input }) => input.type !== 'text')
  return Array.from({ length: dice.int(0, 2) }, (_, index): Gate => ({
    id: `gate-${index + 1}`,
    levels: dice.of<NonNullable<Gate['levels']>>(['all', ['l1'], { from: 'l1' }]),
    ...(dice.once(4) && judged.length > 0 ? { clauses: [dice.of(judged).id] } : { needs: needs() }),
    otherwise: dice.of<NonNullable<Gate['otherwise']>>([
      'refuse',
      'veto',
      'lower',
      'block',
      { cap: 'l1' },
    ]),
  }))
}

/** A random assessment without faults. With kind `plain` every clause has an answer. */
function randomAssessment(draw: GeneratorValue, pack: Pack, kind: RandomKind): Assessment {
  const dice = new Dice(draw)
  const { standard, rules } = pack
  const answers: Record<string, Answer> = {}
  for (const clause of leavesOf(standard.clauses)) {
    const input = (clause.ask ?? standard.ask) as Input
    const answer = randomAnswer(dice, input, Number(rules.weights?.[clause.id] ?? 0), kind)
    if (answer !== undefined) answers[clause.id] = answer
  }
  if (kind === 'plain') return { standard: 'sketch', date: DATE, answers }
  if (!dice.once(4))
    answers['faults'] = { value: Array.from({ length: dice.int(0, 3) }, () => ({ text: 'fault' })) }
  const profile = {
    ...(dice.once(6) ? {} : { size: dice.of(['small', 'large']) }),
    ...(dice.once(6) ? {} : { sites: dice.int(0, 9) }),
    ...(dice.once(6) ? {} : { ready: dice.once(2) }),
  }
  return { standard: 'sketch', date: DATE, profile, answers }
}

/** The clauses of a standard in reading order. */
export function leavesOf(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.flatMap((clause) =>
    clause.clauses === undefined ? [clause] : leavesOf(clause.clauses),
  )
}

function randomAnswer(
  dice: Dice,
  input: Input,
  weight: number,
  kind: RandomKind,
): Answer | undefined {
  if (kind === 'any') {
    if (dice.once(10)) return undefined
    if (dice.once(10)) return { state: 'not-checked' }
    if (dice.once(10)) return { state: 'not-applicable', reason: 'none here' }
  }
  const value = () => randomValue(dice, input, weight)
  if (kind === 'any' && dice.once(8))
    return {
      results: [
        { place: 'a', value: value() },
        dice.once(3)
          ? { place: 'b', assessors: { ann: value(), bo: value(), chen: value() } }
          : { place: 'b', value: value() },
      ],
    }
  if (kind === 'any' && dice.once(8))
    return { assessors: { ann: value(), bo: value(), chen: value() } }
  return { value: value() }
}

function randomValue(dice: Dice, input: Input, weight: number): NonNullable<Answer['value']> {
  switch (input.type) {
    case 'yes-no':
      return dice.once(2)
    case 'points':
      return dice.int(0, Math.round(weight * 10)) / 10
    case 'number':
      return dice.tenth(0, 10)
    case 'choice':
      return dice.of(input.options).id
    case 'samples': {
      const checked = dice.int(2, 9)
      return { checked, failed: dice.int(0, checked) }
    }
    case 'checklist':
      return input.items.map(({ id }) => id).filter(() => dice.once(2))
    case 'entries':
    case 'date':
    case 'text':
      return 'seen'
  }
}
