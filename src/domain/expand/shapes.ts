import type { Expression } from '../language/expressions/registry.ts'
import type { Alternative, Earns } from '../language/criteria/rules.ts'
import type { Criterion } from '../language/criteria/registry.ts'
import type { PointBand, PointsOrShare, Share } from '../language/criteria/earning.ts'
import type { Input } from '../language/inputs/registry.ts'
import { FACT } from '../language/conditions/comparison.ts'
import type { Condition } from '../language/conditions/registry.ts'
import type { RuleDocument } from '../rules/document.ts'
import type { ExpandedAlternative, ExpandedEarning } from './expanded.ts'
import { requirePathNames } from '../rules/path.ts'
import { asRoot, bandCondition, type ExpressionWriter } from './expressions.ts'

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
  const scored = inputs.filter((input) => !UNSCORED.has(input.type))
  if (scored.length === 0) return { unscored: true }
  const [only] = scored
  if (scored.length > 1 || inputs.length > 1 || only === undefined) return undefined
  if (only.type === 'yes-no') return { yes: 'all' }
  if (only.type === 'samples') return { samples: 'proportion' }
  return undefined
}

const UNSCORED: ReadonlySet<Input['type']> = new Set(['text', 'entries', 'date'])

/** The clause that a shape is written out for, with its single input where it has one. */
export type ShapeGround = {
  readonly clause: string
  readonly weight: number
  /** The path of its answer. */
  readonly own: string | undefined
  readonly input: Input | undefined
}

/** Writes the shape of one clause's criterion out. */
export function writeShape(
  ground: ShapeGround,
  criterion: Criterion,
  writer: ExpressionWriter,
): WrittenShape {
  const { clause, weight, own, input } = ground
  const path = criterion.of ?? own ?? ''
  const owner = `clause:${clause}`
  const earning = (earns: Earns): ExpandedEarning =>
    'points' in earns
      ? { kind: 'points', amount: writer.write(earns.points, owner) }
      : { kind: 'share', amount: writer.write(shareExpression(earns.share), owner) }
  const rule = (k: number, alternative: Alternative): ExpandedAlternative => {
    const document: RuleDocument = {
      name: alternative.name === undefined ? `${owner}:${k}` : `${owner}:${k}-${alternative.name}`,
      conditions: asRoot(alternative.conditions),
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

  if ('unscored' in criterion) return { alternatives: [], take: 'first', scored: false }
  if ('yes' in criterion) return alternatives(path, [[equal(path, true), { share: criterion.yes }]])
  if ('choice' in criterion)
    return alternatives(
      path,
      Object.entries(criterion.choice).map(([option, gives]) => [
        equal(path, option),
        given(gives),
      ]),
    )
  if ('bands' in criterion) return alternatives(path, bands(path, criterion.bands))
  if ('count' in criterion)
    return alternatives(`${path}.count`, bands(`${path}.count`, criterion.count))
  if ('each' in criterion)
    return arithmetic({ points: { product: [criterion.each, `${path}.count`] } })
  if ('samples' in criterion) {
    if (criterion.noneAbove === undefined) return arithmetic({ share: `${path}.share` })
    const least = 1 - criterion.noneAbove
    const enough: Condition = {
      all: [
        {
          fact: FACT,
          path: `${path}.share`,
          operator: 'greaterThanInclusive',
          value: decimal(least),
        },
      ],
    }
    return alternatives(`${path}.share`, [[enough, { share: `${path}.share` }]])
  }
  if ('line' in criterion) {
    const through = criterion.line.map(([x, y]) => [x, pointsOf(y, weight)] as const)
    return arithmetic({ points: { line: path, through } })
  }
  if ('logNormal' in criterion)
    return arithmetic({ share: { logNormal: path, ...criterion.logNormal } })
  if ('points' in criterion) return arithmetic({ points: criterion.points })
  if ('rules' in criterion)
    return {
      alternatives: criterion.rules.map((alternative, index) => rule(index + 1, alternative)),
      take: criterion.take ?? 'first',
      scored: true,
    }
  if (input?.type === 'points') return arithmetic({ points: path })
  if (input?.type === 'checklist')
    return arithmetic({ share: { ratio: [`${path}.count`, Math.max(1, input.items.length)] } })
  const shape = input === undefined ? undefined : defaultShape([input])
  return shape === undefined
    ? { alternatives: [], take: 'first', scored: false }
    : writeShape(ground, { ...shape, of: path }, writer)
}

function shareExpression(share: Share): Expression {
  return share === 'all' ? 1 : share === 'half' ? 0.5 : share === 'none' ? 0 : share
}

/** Half of a weight is a decimal of one more digit at most, which `decimal` keeps exact. */
function pointsOf(points: PointsOrShare, weight: number): number {
  if (typeof points === 'number') return points
  return points === 'all' ? weight : points === 'half' ? decimal(weight / 2) : 0
}

function given(points: PointsOrShare): Earns {
  return typeof points === 'number' ? { points } : { share: points }
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
