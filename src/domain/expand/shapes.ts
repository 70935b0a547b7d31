import { exact, type Exact } from '../numbers/exact.ts'
import type { Expression } from '../language/expressions/registry.ts'
import { byEarns, type Alternative, type Earns } from '../language/criteria/rules.ts'
import { byCriterion, type Criterion } from '../language/criteria/registry.ts'
import { listedBands } from '../language/criteria/criterion-of.ts'
import type { Rules } from '../language/rules.ts'
import { isShareName, shareExpression } from '../language/criteria/earning.ts'
import type { PointBand, PointsOrShare } from '../language/criteria/earning.ts'
import type { Amount } from '../language/plain-values.ts'
import { byInput, INPUTS, type Input } from '../language/inputs/registry.ts'
import { FACT } from '../language/conditions/comparison.ts'
import type { Condition, Leaf } from '../language/conditions/registry.ts'
import type { RuleDocument } from '../rules/document.ts'
import type { ExpandedAlternative, ExpandedEarning } from './expanded.ts'
import { requirePathNames } from '../rules/path.ts'
import { bandCondition, type ExpressionWriter } from './expressions.ts'

/** A criterion written out: rules to try, or arithmetic alone, or nothing to score. */
export type WrittenShape = {
  readonly alternatives: readonly ExpandedAlternative[]
  readonly arithmetic?: ExpandedEarning
  readonly take: 'first' | 'best'
  readonly scored: boolean
  /** Names of the path that a shorthand compares. */
  readonly reads?: readonly string[]
}

/** The shape an input takes when no criterion says otherwise; undefined where one must be given. */
export function defaultShape(inputs: readonly Input[]): Criterion | undefined {
  const scored = inputs.filter(({ type }) => INPUTS[type].earns !== 'nothing')
  if (scored.length === 0) return { unscored: true }
  const [only] = scored
  if (scored.length > 1 || inputs.length > 1 || only === undefined) return undefined
  const none = (): undefined => undefined
  return byInput<Criterion | undefined>(only, {
    'yes-no': () => ({ yes: 'all' }),
    points: none,
    choice: none,
    number: none,
    samples: () => ({ samples: 'proportion' }),
    checklist: none,
    entries: none,
    date: none,
    text: none,
  })
}

/** The clause that a shape is written out for, with its single input where it has one. */
export type ShapeGround = {
  readonly clause: string
  readonly weight: Amount
  /** Bands that criteria may name. */
  readonly bands: Rules['bands']
  /** The path of its answer. */
  readonly own: string | undefined
  /** The path of the points that several answers to it come to, where they are merged by points. */
  readonly several: string | undefined
  readonly input: Input | undefined
  /** The input whose answer stands at a path; undefined where it is none. */
  readonly inputAt: (path: string) => Input | undefined
}

/** Writes the shape of one clause's criterion out. */
export function writeShape(
  ground: ShapeGround,
  criterion: Criterion,
  writer: ExpressionWriter,
): WrittenShape {
  const shape = writeCriterion(ground, criterion, writer)
  return ground.several === undefined ? shape : orSeveral(shape, ground.several, ground, writer)
}

/** The name of the rule that gives a clause the points of several answers. */
export function severalRule(clause: string): string {
  return `clause:${clause}:several`
}

/**
 * After the rules of each answer one for several that differ: there is no one answer that the others
 * could read, and what they come to are the points.
 */
function orSeveral(
  { alternatives, take, scored }: WrittenShape,
  path: string,
  { clause }: ShapeGround,
  writer: ExpressionWriter,
): WrittenShape {
  const owner = `clause:${clause}`
  const isThere: Leaf = { fact: FACT, path, operator: 'greaterThanInclusive', value: 0 }
  const params: Earns = { points: path }
  const several: ExpandedAlternative = {
    rule: {
      name: severalRule(clause),
      conditions: writer.root({ all: [isThere] }, owner),
      event: { type: 'earns', params },
    },
    earns: { kind: 'points', amount: writer.write(path, owner) },
    params,
    ofSeveral: true,
  }
  return { alternatives: [...alternatives, several], take, scored }
}

function writeCriterion(
  ground: ShapeGround,
  criterion: Criterion,
  writer: ExpressionWriter,
): WrittenShape {
  const { clause, weight, own, input, inputAt } = ground
  const path = criterion.of ?? own ?? ''
  const owner = `clause:${clause}`
  const earning = (earns: Earns): ExpandedEarning =>
    byEarns<ExpandedEarning>(earns, {
      points: ({ points }) => ({ kind: 'points', amount: writer.write(points, owner) }),
      share: ({ share }) => ({
        kind: 'share',
        amount: writer.write(shareExpression(share), owner),
      }),
    })
  const rule = (k: number, alternative: Alternative): ExpandedAlternative => {
    const document: RuleDocument = {
      name: alternative.name === undefined ? `${owner}:${k}` : `${owner}:${k}-${alternative.name}`,
      conditions: writer.root(alternative.conditions, owner),
      event: alternative.event,
    }
    return {
      rule: document,
      earns: earning(alternative.event.params),
      params: alternative.event.params,
    }
  }
  const alternatives = (
    read: string,
    list: readonly (readonly [Condition, Earns])[],
  ): WrittenShape => ({
    reads: requirePathNames(read),
    alternatives: list.map(([conditions, params], index) =>
      rule(index + 1, { conditions, event: { type: 'earns', params } }),
    ),
    take: 'first',
    scored: true,
  })
  const arithmetic = (earns: Earns): WrittenShape => ({
    alternatives: [],
    arithmetic: earning(earns),
    take: 'first',
    scored: true,
  })

  const listed = (named: string | readonly PointBand[]): readonly PointBand[] =>
    listedBands(named, ground.bands, (name) => {
      throw new RangeError(`There are no bands ${name}`)
    })
  const unscored: WrittenShape = { alternatives: [], take: 'first', scored: false }
  return byCriterion<WrittenShape>(criterion, {
    yes: ({ yes }) => alternatives(path, [[equal(path, true), { share: yes }]]),
    choice: ({ choice }) =>
      alternatives(
        path,
        Object.entries(choice).map(([option, gives]) => [equal(path, option), given(gives)]),
      ),
    bands: (one) => alternatives(path, bands(path, listed(one.bands))),
    count: ({ count }) => alternatives(`${path}.count`, bands(`${path}.count`, listed(count))),
    each: ({ each }) => arithmetic({ points: { product: [literal(each), `${path}.count`] } }),
    deduct: ({ deduct, atLeast = 0 }) =>
      arithmetic({
        points: {
          max: [
            literal(atLeast),
            {
              difference: [
                literal(weight),
                { product: [literal(deduct), deductedFor(path, inputAt(path))] },
              ],
            },
          ],
        },
      }),
    samples: ({ noneAbove }) => {
      if (noneAbove === undefined) return arithmetic({ share: `${path}.share` })
      const enough: Leaf = {
        fact: FACT,
        path: `${path}.share`,
        operator: 'greaterThanInclusive',
        value: decimal(1 - noneAbove),
      }
      return alternatives(`${path}.share`, [[{ all: [enough] }, { share: `${path}.share` }]])
    },
    line: ({ line }) => {
      const through = line.map(([x, y]) => [exact(x), pointsOf(y, weight)] as const)
      const amount = { op: 'line', a: writer.write(path, owner), through } as const
      return { ...unscored, arithmetic: { kind: 'points', amount }, scored: true }
    },
    logNormal: ({ logNormal }) => arithmetic({ share: { logNormal: path, ...logNormal } }),
    points: ({ points }) => arithmetic({ points }),
    rules: ({ rules, take = 'first' }) => ({
      alternatives: rules.map((alternative, index) => rule(index + 1, alternative)),
      take,
      scored: true,
    }),
    unscored: () => unscored,
    default: () => {
      if (input === undefined) return unscored
      const byShape = (): WrittenShape => {
        const shape = defaultShape([input])
        return shape === undefined
          ? unscored
          : writeCriterion(ground, { ...shape, of: path }, writer)
      }
      return byInput<WrittenShape>(input, {
        'yes-no': byShape,
        points: () => arithmetic({ points: path }),
        choice: byShape,
        number: byShape,
        samples: byShape,
        checklist: ({ items }) =>
          arithmetic({ share: { ratio: [`${path}.count`, Math.max(1, items.length)] } }),
        entries: byShape,
        date: byShape,
        text: byShape,
      })
    },
  })
}

/** How many a deduction is made for: items that are not ticked, cases, failures, or a number as it is. */
export function deductedFor(path: string, input: Input | undefined): Expression {
  const itself = (): Expression => path
  if (input === undefined) return path
  return byInput<Expression>(input, {
    'yes-no': itself,
    points: itself,
    choice: itself,
    number: itself,
    samples: () => `${path}.failed`,
    checklist: ({ items }) => ({ difference: [items.length, `${path}.count`] }),
    entries: () => `${path}.count`,
    date: itself,
    text: itself,
  })
}

function pointsOf(points: PointsOrShare, weight: Amount): Exact {
  if (!isShareName(points)) return exact(points)
  return exact(weight).mul(exact({ all: 1, half: 0.5, none: 0 }[points]))
}

function given(points: PointsOrShare): Earns {
  return isShareName(points) ? { share: points } : { points: literal(points) }
}

/** A number as an expression says it. */
function literal(amount: Amount): Expression {
  if (typeof amount === 'number') return amount
  const { n, d } = exact(amount)
  return d === 1n ? Number(n) : { ratio: [Number(n), Number(d)] }
}

function bands(path: string, list: readonly PointBand[]): readonly (readonly [Condition, Earns])[] {
  return list.map((band) => [bandCondition(path, band), given(band.points)])
}

function equal(path: string, value: string | boolean): Condition {
  return { all: [{ fact: FACT, path, operator: 'equal', value }] }
}

/** 1 - x leaves binary dust behind decimals such as 0.9; fifteen digits are what JSON numbers mean. */
function decimal(value: number): number {
  return Number(value.toPrecision(15))
}
