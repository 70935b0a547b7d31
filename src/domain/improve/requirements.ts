import type { BulkOutcome } from '../bulk/result-stage.ts'
import type { BulkScorer } from '../bulk/scorer.ts'
import type { ExpandedResult } from '../expand/expanded.ts'
import type { Condition, Leaf } from '../language/conditions/registry.ts'
import { pathNames } from '../rules/path.ts'
import { boundingNodes, lift, type NodeBound } from './node-bound.ts'
import { findingRoots, rootsOfClause, type Roots } from './reads.ts'
import type { ClauseStanding, Move, Site } from './sites.ts'
import { asNumber, type Trial } from './trial.ts'

/**
 * Something that every plan must bring together: the contributions of its moves add up to at least
 * `need`. It follows from the pack for certain, so a set of moves that falls short needs no trial.
 */
export type Requirement = {
  readonly need: number
  readonly contribution: (move: Move) => number
}

const EPSILON = 1e-7

/**
 * What can be said of all plans that reach a rank, beforehand. Sound, not complete: where a pack is
 * too intricate to say anything, nothing is said, and the search has to try.
 */
export function requirementsFor(
  scorer: BulkScorer,
  trial: Trial,
  sites: readonly Site[],
  rank: number,
): readonly Requirement[] {
  const { expanded } = scorer
  const result = expanded.results[0]!
  const find = findingRoots(expanded)
  const movable = new Set(sites.flatMap(({ inputs }) => inputs.map((id) => `answers.${id}`)))
  const isFixed = (roots: Roots): boolean =>
    [...roots].every((root) =>
      root.startsWith('answers.') ? !movable.has(root) : root === 'profile' || root === 'date',
    )
  const applies = find({ rules: [...expanded.applies.values()] })
  const isPlain =
    expanded.once.length === 0 &&
    isFixed(applies) &&
    sites.every(({ isLocal }) => isLocal) &&
    expanded.clauses.every((clause) => {
      const roots = [...rootsOfClause(clause, find)]
      return roots.every((root) => ['answers', 'profile', 'date'].includes(root.split('.')[0]!))
    }) &&
    result.adjustments.every(({ to }) => !expanded.clauseById.has(to))
  const forced = sites.filter((site) => [...site.now.values()].some(({ blocks }) => blocks))
  const blocked: Requirement[] =
    forced.length === 0 || !isPlain
      ? []
      : [
          {
            need: forced.length,
            contribution: ({ site, after }) =>
              forced.includes(sites[site]!) && [...after.values()].every(({ blocks }) => !blocks)
                ? 1
                : 0,
          },
        ]
  if (!isPlain) return blocked

  const start = startOf(sites, forced)
  if (start === undefined) return blocked
  const outcome = trial.run(start.moves.map(({ patch }) => patch)).results[0]!
  if (outcome.status !== 'scored') return [...blocked, ...neverOpened(outcome)]
  const base = keep(outcome)
  const at = (clause: number): ClauseStanding | undefined => start.standing.get(clause)
  const isScopeFixed = sites.every(({ moves }) =>
    moves.every(({ after }) =>
      [...after].every(
        ([clause, { inScope, blocks }]) => blocks || at(clause)?.inScope === inScope,
      ),
    ),
  )
  const stepsFixed = result.adjustments.every(
    ({ adjustment, rule, amount }) =>
      'level' in adjustment ||
      isFixed(find({ rules: rule === undefined ? [] : [rule], workeds: [amount] })),
  )
  const canAdd = isScopeFixed && stepsFixed
  const boundOf = boundingNodes(expanded, result, outcome)
  const rising =
    ({ factors }: NodeBound, scale: number) =>
    ({ after }: Move): number => {
      let sum = 0
      for (const [clause, { points }] of after) {
        const gained = Math.max(0, points) - Math.max(0, at(clause)?.points ?? 0)
        if (gained > 0) sum += gained * (factors.get(clause) ?? 0) * scale
      }
      return sum
    }
  const requirements: Requirement[] = [...blocked]

  const mark = leastMark(result, base, rank, (worked) => isFixed(find({ workeds: [worked] })))
  const total = boundOf('total')
  if (canAdd && mark !== undefined && total !== undefined) {
    const isPercent = result.measure.of === 'percent'
    const max = asNumber(outcome.max)
    const scale = isPercent ? (max === 0 ? 0 : 100 / max) : 1
    const last = result.nodes.at(-1)!
    const isRounded = result.measure.read === 'rounded'
    const lifted = isRounded
      ? lift(last.rounding) * scale + (isPercent ? lift(last.percentRounding) : 0)
      : 0
    requirements.push({
      need: mark - lifted - (base.exact + total.slack) * scale - EPSILON,
      contribution: rising(total, scale),
    })
  }

  const musts = new Set<number>()
  for (const [gate, holds] of necessaryGates(result, rank, base.gates)) {
    // A gate about what no answer can change: history, deductions on record, facts of the profile.
    if (!holds && isFixed(find({ rules: [gate.rule] })))
      requirements.push({ need: 1, contribution: () => 0 })
    for (const leaf of leavesOf(gate.rule.conditions, expanded.shared)) {
      const one = requirementOf(leaf)
      if (one !== undefined) requirements.push(one)
    }
  }
  if (musts.size > 0)
    requirements.push({
      need: musts.size,
      contribution: ({ after }) =>
        [...after].filter(([clause, { met }]) => musts.has(clause) && met === 1).length,
    })
  return requirements.filter(({ need }) => need > 0)

  /** Gates that keep every level in question open for reasons that no answer changes. */
  function neverOpened({ blockedBy, gates }: BulkOutcome): readonly Requirement[] {
    const passed = [...gates].map((each) => each === 1)
    return necessaryGates(result, rank, passed)
      .filter(
        ([{ id, rule, otherwise }]) =>
          otherwise === 'block' && blockedBy.includes(id) && isFixed(find({ rules: [rule] })),
      )
      .map(() => ({ need: 1, contribution: () => 0 }))
  }

  function requirementOf({ path, operator, value }: Leaf): Requirement | undefined {
    const [space, id = '', member = ''] = pathNames(path) ?? []
    if (space === 'clauses' && member === 'met' && operator === 'equal' && value === true) {
      const clause = expanded.clauses.findIndex((each) => each.id === id)
      const standing = at(clause)
      if (standing !== undefined && standing.met !== 1) musts.add(clause)
      return undefined
    }
    if (space === 'counts' && id === 'major' && typeof value === 'number')
      return majors(operator, value)
    if (!canAdd || (operator !== 'greaterThan' && operator !== 'greaterThanInclusive'))
      return undefined
    if (space !== 'parts' || typeof value !== 'number') return undefined
    const bound = boundOf(id)
    const index = result.nodes.findIndex((node) => node.id === id)
    const max = base.max[index] ?? 0
    const points = base.parts[index]
    if (bound === undefined || points === undefined || max === 0) return undefined
    const isPercent = member === 'percent' || member === 'exactPercent'
    const scale = isPercent ? 100 / max : 1
    const node = result.nodes[index]!
    const lifted = member.startsWith('exact')
      ? 0
      : lift(node.rounding) * scale + (isPercent ? lift(node.percentRounding) : 0)
    return {
      need: value - lifted - points * scale - bound.slack * scale - EPSILON,
      contribution: rising(bound, scale),
    }
  }

  function majors(operator: string, value: number): Requirement | undefined {
    const most =
      operator === 'lessThan'
        ? value - 1
        : operator === 'lessThanInclusive' || operator === 'equal'
          ? value
          : undefined
    if (most === undefined) return undefined
    const isMajor = (standing: ClauseStanding | undefined): boolean =>
      standing !== undefined && standing.met === 0 && standing.grade === MAJOR
    const now = [...start!.standing.values()].filter(isMajor).length
    return {
      need: now - most,
      contribution: ({ after }) =>
        [...after].filter(([clause, standing]) => isMajor(at(clause)) && !isMajor(standing)).length,
    }
  }
}

const MAJOR = 2

/** What the requirements are counted from: the present, with an answer wherever one is owed. */
function startOf(
  sites: readonly Site[],
  forced: readonly Site[],
):
  | { readonly moves: readonly Move[]; readonly standing: ReadonlyMap<number, ClauseStanding> }
  | undefined {
  const standing = new Map(sites.flatMap(({ now }) => [...now]))
  const moves: Move[] = []
  for (const { moves: possible } of forced) {
    const open = possible.filter(({ after }) => [...after.values()].every(({ blocks }) => !blocks))
    const best = open.reduce<Move | undefined>(
      (a, b) => (a === undefined || b.cost.points > a.cost.points ? b : a),
      undefined,
    )
    if (best === undefined) return undefined
    moves.push(best)
    for (const [clause, after] of best.after) standing.set(clause, after)
  }
  return { moves, standing }
}

type Base = {
  /** The total and the parts before rounding. */
  readonly exact: number
  readonly parts: readonly (number | undefined)[]
  readonly max: readonly number[]
  readonly marks: readonly (number | undefined)[]
  readonly gates: readonly boolean[]
}

function keep(outcome: BulkOutcome): Base {
  return {
    exact: asNumber(outcome.exactPoints),
    parts: outcome.nodes.exact.map((each) => (each === null ? undefined : asNumber(each))),
    max: outcome.nodes.max.map(asNumber),
    gates: [...outcome.gates].map((each) => each === 1),
    marks: outcome.marks.map((each) => (each === undefined ? undefined : asNumber(each))),
  }
}

/** The lowest mark that a level of this rank or above needs, where nothing can move it. */
function leastMark(
  result: ExpandedResult,
  base: Base,
  rank: number,
  isFixed: (mark: NonNullable<ExpandedResult['levels'][number]['mark']>) => boolean,
): number | undefined {
  const lifted = result.adjustments.reduce(
    (sum, { adjustment }) => sum + ('level' in adjustment ? Math.max(0, adjustment.level) : 0),
    0,
  )
  const from = Math.max(1, rank - lifted)
  const marks = result.levels
    .slice(from - 1)
    .map(({ mark }, k) =>
      mark === undefined || !isFixed(mark) ? undefined : base.marks[from - 1 + k],
    )
  return marks.some((mark) => mark === undefined) ? undefined : Math.min(...(marks as number[]))
}

/** Gates without which no level of this rank or above is given. */
function necessaryGates(
  result: ExpandedResult,
  rank: number,
  gates: readonly boolean[],
): readonly (readonly [gate: ExpandedResult['gates'][number], holds: boolean])[] {
  const ranks = result.levels.map((level) => level.rank).filter((each) => each >= rank)
  const rankOf = new Map(result.levels.map(({ level, rank: each }) => [level.id, each]))
  return result.gates.flatMap((gate, index) => {
    const { ranks: guarded, otherwise } = gate
    const isNecessary =
      ranks.every((each) => guarded.includes(each)) &&
      (typeof otherwise === 'string' || (rankOf.get(otherwise.cap) ?? rank) < rank)
    return isNecessary ? [[gate, gates[index]!] as const] : []
  })
}

/** Comparisons that must hold for a condition to hold; exemptions by state are constant here. */
function leavesOf(
  condition: Condition,
  shared: { readonly [name: string]: Condition },
): readonly Leaf[] {
  if ('all' in condition) return condition.all.flatMap((each) => leavesOf(each, shared))
  if ('condition' in condition) {
    const named = shared[condition.condition]
    return named === undefined ? [] : leavesOf(named, shared)
  }
  if ('path' in condition) return [condition]
  if (!('any' in condition)) return []
  const [first, second, ...more] = condition.any
  if (first === undefined || second === undefined || more.length > 0) return []
  if (!('path' in first) || !('path' in second)) return []
  const isExempt =
    second.path.endsWith('.state') &&
    second.operator === 'in' &&
    Array.isArray(second.value) &&
    second.value.every((each) => typeof each === 'string' && EXEMPT.has(each))
  return isExempt && stem(first.path) === stem(second.path) ? [first] : []
}

const EXEMPT: ReadonlySet<string> = new Set(['not-scored', 'not-applicable', 'hidden'])

/** The thing a path is about, without the member. */
function stem(path: string): string {
  return path.slice(0, path.lastIndexOf('.'))
}
