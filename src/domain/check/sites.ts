import { criterionOf, declaredCriterion } from '../language/criteria/criterion-of.ts'
import { byVeto } from '../language/vetoes/registry.ts'
import { pointer } from '../faults/fault.ts'
import type { Expression } from '../language/expressions/registry.ts'
import { byAdjustment } from '../language/adjustments/registry.ts'
import { byCriterion, type Criterion } from '../language/criteria/registry.ts'
import { byEarns, type Earns } from '../language/criteria/rules.ts'
import { levelMark } from '../language/marks.ts'
import type { Part } from '../language/scheme.ts'
import type { Share } from '../language/criteria/earning.ts'
import type { WrittenCondition } from '../language/conditions/registry.ts'
import type { PackView, SchemeView } from './pack-view.ts'
import type { JudgingMoment } from './vocabulary.ts'
import { numbersIn, walkExpression } from '../language/expressions/walk.ts'

/** Where something is worked out: its place, the moment, and the result and clause it belongs to. */
type Site = {
  readonly at: string
  readonly moment: JudgingMoment
  readonly scheme?: SchemeView
  readonly clause?: string
}

/** An expression of a pack with its site. */
export type ExpressionSite = Site & { readonly expression: Expression }

/** A condition of a pack with its site. */
export type ConditionSite = Site & { readonly condition: WrittenCondition }

/** What was found of a pack that is checked: several checks ask for it. */
const FOUND = new WeakMap<PackView, readonly ExpressionSite[]>()

/** Every outermost expression of a pack, numbers that conditions work out and compare among them. */
export function expressionSites(view: PackView): readonly ExpressionSite[] {
  const found = FOUND.get(view) ?? allExpressions(view)
  FOUND.set(view, found)
  return found
}

function allExpressions(view: PackView): readonly ExpressionSite[] {
  const { rules } = view
  const named = Object.entries(rules.conditions ?? {}).map(([name, condition]) => ({
    condition,
    at: pointer('rules', 'conditions', name),
    moment: 'any' as const,
  }))
  return [
    ...writtenExpressions(view),
    ...[...writtenConditions(view), ...named].flatMap(({ condition, ...site }) =>
      numbersIn(condition).map(([expression, steps]) => ({
        ...site,
        expression,
        at: site.at + pointer(...steps),
      })),
    ),
  ]
}

function writtenExpressions(view: PackView): readonly ExpressionSite[] {
  const { rules, schemes } = view
  return [
    ...Object.entries(rules.values ?? {}).map(([id, expression]) => ({
      expression,
      at: pointer('rules', 'values', id),
      moment: 'any' as const,
    })),
    ...placedCriteria(view).flatMap(({ criterion, at, clause }) =>
      sitesIn(criterion, at).expressions.map((site) => ({
        ...site,
        moment: 'clauses' as const,
        clause,
      })),
    ),
    ...schemes.flatMap(schemeExpressions),
  ]
}

/** Where the criterion for all clauses without one of their own stands. */
export const SHARED_CRITERION = '/rules/criterion'

type PlacedCriterion = {
  readonly criterion: Criterion
  readonly at: string
  readonly clause: string
}

/** The criterion of each clause that has one, where it stands, then those of clauses that are not there. */
function placedCriteria(view: PackView): readonly PlacedCriterion[] {
  const { rules, clauses, nodeById } = view
  const own = (id: string): string => pointer('rules', 'criteria', id)
  return [
    ...clauses.flatMap(({ id, clause }): readonly PlacedCriterion[] => {
      const criterion = criterionOf(rules, clause)
      if (criterion === undefined) return []
      const isShared = declaredCriterion(rules, clause) === rules.criterion
      return [{ criterion, at: isShared ? SHARED_CRITERION : own(id), clause: id }]
    }),
    ...Object.entries(rules.criteria ?? {})
      .filter(([id]) => nodeById.get(id)?.isSection !== false)
      .map(([id, criterion]) => ({ criterion, at: own(id), clause: id })),
  ]
}

/** Every condition of a pack but the named ones, those inside expressions included. */
export function conditionSites(view: PackView): readonly ConditionSite[] {
  const inExpressions = expressionSites(view).flatMap((site): ConditionSite[] => {
    const found: ConditionSite[] = []
    const { expression, ...rest } = site
    walkExpression(expression, site.at, {
      condition: (condition, at) => found.push({ ...rest, condition, at }),
    })
    return found
  })
  return [...inExpressions, ...writtenConditions(view)]
}

/** Conditions outside of expressions, but for the named ones. */
function writtenConditions(view: PackView): readonly ConditionSite[] {
  const { rules, schemes } = view
  return [
    ...Object.entries(rules.applies ?? {}).map(([id, condition]) => ({
      condition,
      at: pointer('rules', 'applies', id),
      moment: 'clauses' as const,
      clause: id,
    })),
    ...placedCriteria(view).flatMap(({ criterion, at, clause }) =>
      sitesIn(criterion, at).conditions.map((site) => ({
        ...site,
        moment: 'clauses' as const,
        clause,
      })),
    ),
    ...schemes.flatMap(schemeConditions),
  ]
}

type Placed = { readonly expression: Expression; readonly at: string }

type InCriterion = {
  readonly expressions: readonly Placed[]
  readonly conditions: readonly { readonly condition: WrittenCondition; readonly at: string }[]
}

/** What is worked out or decided in a criterion of each kind. */
function sitesIn(criterion: Criterion, at: string): InCriterion {
  const plain = (): InCriterion => ({ expressions: [], conditions: [] })
  return byCriterion<InCriterion>(criterion, {
    yes: ({ yes }) => ({ expressions: ofShare(yes, at + pointer('yes')), conditions: [] }),
    choice: plain,
    bands: plain,
    count: plain,
    each: plain,
    deduct: plain,
    samples: plain,
    line: plain,
    logNormal: plain,
    points: ({ points }) => ({
      expressions: [{ expression: points, at: at + pointer('points') }],
      conditions: [],
    }),
    rules: ({ rules }) => ({
      expressions: rules.flatMap(({ event }, index) =>
        ofEarns(event.params, at + pointer('rules', index, 'event', 'params')),
      ),
      conditions: rules.map(({ conditions }, index) => ({
        condition: conditions,
        at: at + pointer('rules', index, 'conditions'),
      })),
    }),
    unscored: plain,
    default: plain,
  })
}

function ofEarns(earns: Earns, at: string): readonly Placed[] {
  return byEarns<readonly Placed[]>(earns, {
    points: ({ points }) => [{ expression: points, at: at + pointer('points') }],
    share: ({ share }) => ofShare(share, at + pointer('share')),
  })
}

function ofShare(share: Share, at: string): readonly Placed[] {
  return share === 'all' || share === 'half' || share === 'none' ? [] : [{ expression: share, at }]
}

function schemeExpressions(scheme: SchemeView): readonly ExpressionSite[] {
  const { parts, total, adjustments, levels } = scheme.scheme
  const nodes: [Part, string][] = Object.entries(parts ?? {}).map(([id, part]) => [
    part,
    scheme.at + pointer('parts', id),
  ])
  if (total !== undefined) nodes.push([total, scheme.at + pointer('total')])
  const sites: ExpressionSite[] = nodes.flatMap(([part, at]) =>
    part.points === undefined
      ? []
      : [{ expression: part.points, at: at + pointer('points'), moment: 'tree', scheme }],
  )
  const add = (expression: Expression | undefined, at: string): void => {
    if (expression !== undefined) sites.push({ expression, at, moment: 'points', scheme })
  }
  for (const [index, adjustment] of (adjustments ?? []).entries()) {
    const at = scheme.at + pointer('adjustments', index)
    byAdjustment(adjustment, {
      add: (one) => add(one.add, at + pointer('add')),
      set: (one) => add(one.set, at + pointer('set')),
      cap: (one) => add(one.cap, at + pointer('cap')),
      level: () => {},
    })
  }
  for (const [index, level] of (levels ?? []).entries()) {
    const at = scheme.at + pointer('levels', index)
    const marked = levelMark(level)
    if (marked !== undefined) add(marked.mark, at + pointer(marked.side))
    for (const [part, floor] of Object.entries(level.parts ?? {})) {
      const [name, expression] = Object.entries(floor)[0] ?? []
      if (name !== undefined) add(expression, at + pointer('parts', part, name))
    }
  }
  return sites
}

function schemeConditions(scheme: SchemeView): readonly ConditionSite[] {
  const { adjustments, levels, gates, vetoes, qualifiers } = scheme.scheme
  const sites: ConditionSite[] = []
  const add = (
    condition: WrittenCondition | undefined,
    moment: JudgingMoment,
    at: string,
  ): void => {
    if (condition !== undefined) sites.push({ condition, moment, at: scheme.at + at, scheme })
  }
  for (const [index, { when }] of (adjustments ?? []).entries()) {
    add(when, 'points', pointer('adjustments', index, 'when'))
  }
  for (const [index, { needs }] of (levels ?? []).entries()) {
    add(needs, 'points', pointer('levels', index, 'needs'))
  }
  for (const [index, { needs }] of (gates ?? []).entries()) {
    add(needs, 'points', pointer('gates', index, 'needs'))
  }
  for (const [index, veto] of (vetoes ?? []).entries()) {
    byVeto(veto, {
      clause: () => {},
      when: ({ when }) => add(when, 'points', pointer('vetoes', index, 'when')),
    })
  }
  for (const [index, { when }] of (qualifiers ?? []).entries()) {
    add(when, 'qualifiers', pointer('qualifiers', index, 'when'))
  }
  return sites
}
