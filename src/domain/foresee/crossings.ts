import { compare, fromExact, toJson, type Quantity } from '../numbers/quantity.ts'
import type { ExactJson } from '../numbers/exact.ts'
import type { ExpandedLevel, ExpandedResult } from '../expand/expanded.ts'
import type {
  ClauseChange,
  Crossing,
  CrossingDirection,
  Crossings,
  Reason,
  ReasonKind,
  ForeseenScore,
} from './foresight.ts'
import { ranksBy } from './distribution.ts'
import { pointsAt, STANDINGS, type ResultColumns } from './result-columns.ts'
import { valueAt } from './pool.ts'
import { clausePoints, type PopulationSnapshot } from './snapshot.ts'

/** One side of a comparison: what one pack made of the population, for one result. */
export type PopulationSide = {
  readonly snapshot: PopulationSnapshot
  readonly result: ExpandedResult
  readonly columns: ResultColumns
}

/** Whoever stands otherwise than before, and why; so many of them one by one, or of one direction. */
export function crossingsOf(
  old: PopulationSide,
  now: PopulationSide,
  { most, only }: { readonly most: number; readonly only?: CrossingDirection | undefined },
): Crossings {
  const { assessments } = now.snapshot
  const rankNow = ranksBy(old.snapshot, now.snapshot)
  const reasons = reasoning(old, now)
  const moves = new Map<string, { from: string | null; to: string | null; count: number }>()
  const causes = new Map<string, { kinds: readonly ReasonKind[]; count: number }>()
  const list: Crossing[] = []
  let [count, rises, falls, others] = [0, 0, 0, 0]
  const { rank: oldRank, standing: oldStanding } = old.columns
  const { rank: newRank, standing: newStanding } = now.columns
  for (let row = 0; row < oldRank.length; row += 1) {
    const was = rankNow[oldRank[row]!]!
    const is = newRank[row]!
    const isOther = oldStanding[row] !== newStanding[row]
    if (!isOther && was === is) continue
    count += 1
    if (isOther) others += 1
    else if (is > was) rises += 1
    else falls += 1
    const from = levelId(old, row)
    const to = levelId(now, row)
    tally(moves, `${from}>${to}`, { from, to, count: 1 })
    const direction = isOther ? 'others' : is > was ? 'rises' : 'falls'
    const isListed = list.length < most && (only === undefined || direction === only)
    const why = reasons(row, isListed)
    const kinds = [...new Set(why.map(({ kind }) => kind))]
    tally(causes, kinds.join('+'), { kinds, count: 1 })
    if (!isListed) continue
    const name = assessments.at(row).subject?.name
    list.push({
      row,
      direction,
      ...(name === undefined ? {} : { name }),
      before: standingOf(old, row),
      after: standingOf(now, row),
      reasons: why,
    })
  }
  const byCount = (a: { count: number }, b: { count: number }): number => b.count - a.count
  return {
    count,
    rises,
    falls,
    others,
    moves: [...moves.values()].sort(byCount),
    causes: [...causes.values()].sort(byCount),
    list,
  }
}

/** Counts one more of what has this key. */
function tally<T extends { count: number }>(map: Map<string, T>, key: string, first: T): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, first)
  else known.count += 1
}

function levelId({ result, columns }: PopulationSide, row: number): string | null {
  return result.levels[columns.rank[row]! - 1]?.level.id ?? null
}

function standingOf(side: PopulationSide, row: number): ForeseenScore {
  const standing = STANDINGS[side.columns.standing[row]!]!
  const points = pointsAt(side.columns.nodes.at(-1)!, row)
  const isPointless = side.result.nodes.at(-1)!.pointless === true
  return {
    standing,
    points: standing === 'scored' && !isPointless ? jsonOf(points) : null,
    level: levelId(side, row),
  }
}

/** Finds out why a row stands otherwise; of those that are only counted, not in which clauses. */
function reasoning(
  old: PopulationSide,
  now: PopulationSide,
): (row: number, isListed: boolean) => readonly Reason[] {
  const changed = changedClauses(old.snapshot, now.snapshot)
  const adjustments = now.result.adjustments.map(({ adjustment }, k) => {
    const before = old.result.adjustments.findIndex((each) => each.adjustment.id === adjustment.id)
    return {
      id: adjustment.id,
      was: old.columns.adjustments[before],
      is: now.columns.adjustments[k]!,
    }
  })
  const levels = now.result.levels.flatMap((level, k) => {
    const before = old.result.levels.findIndex((each) => each.level.id === level.level.id)
    return before === -1 ? [] : [{ level, k, before, old: old.result.levels[before]! }]
  })
  const gates = now.result.gates.map(({ id }, k) => {
    const before = old.result.gates.findIndex((each) => each.id === id)
    return {
      id,
      was: before === -1 ? undefined : old.columns.verdicts[old.result.levels.length + before],
      is: now.columns.verdicts[now.result.levels.length + k]!,
    }
  })
  const gone = old.result.gates.flatMap(({ id }, k) =>
    now.result.gates.some((gate) => gate.id === id)
      ? []
      : [{ id, was: old.columns.verdicts[old.result.levels.length + k]! }],
  )
  return (row, isListed) => {
    const reasons: Reason[] = []
    const openBefore = openOf(old, row)
    const openAfter = openOf(now, row)
    if (openBefore.join(' ') !== openAfter.join(' '))
      reasons.push({ kind: 'open', before: openBefore, after: openAfter })
    const was = valueAt(old.columns.measure, row)
    const is = valueAt(now.columns.measure, row)
    if (was !== is && !isSame(was as Quantity | undefined, is as Quantity | undefined))
      reasons.push({
        kind: 'points',
        before: jsonOf(was as Quantity | undefined),
        after: jsonOf(is as Quantity | undefined),
        clauses: isListed ? changed.flatMap((change) => change(row) ?? []) : [],
        adjustments: adjustments
          .filter(
            (each) =>
              isListed && (each.was === undefined || !isSameAmount(each.was(row), each.is(row))),
          )
          .map(({ id }) => id),
      })
    const isMoved = reasons.some(({ kind }) => kind === 'points')
    for (const { level, k, before, old: oldLevel } of levels)
      if (
        old.columns.verdicts[before]![row] !== now.columns.verdicts[k]![row] &&
        (!isMoved || markOf(oldLevel) !== markOf(level))
      )
        reasons.push({
          kind: 'mark',
          level: level.level.id,
          before: markOf(oldLevel),
          after: markOf(level),
        })
    for (const { id, was: before, is: after } of gates)
      if ((before?.[row] ?? 1) !== after[row])
        reasons.push({ kind: 'gate', gate: id, holds: after[row] === 1 })
    for (const { id, was: before } of gone)
      if (before[row] === 0) reasons.push({ kind: 'gate', gate: id, holds: true })
    return reasons.length === 0 ? [{ kind: 'consequence' }] : reasons
  }
}

function openOf({ columns }: PopulationSide, row: number): readonly string[] {
  if (STANDINGS[columns.standing[row]!] === 'refused') return ['refused']
  return columns.openBy(row)
}

function markOf({ mark }: ExpandedLevel): ExactJson | null {
  return mark?.op === 'number' ? toJson(fromExact(mark.value)) : null
}

/** For each clause whose column differs, what it gave before and gives now, where that differs. */
function changedClauses(
  before: PopulationSnapshot,
  after: PopulationSnapshot,
): readonly ((row: number) => ClauseChange | undefined)[] {
  return after.expanded.clauses.flatMap(({ id }) => {
    const was = clausePoints(before, id)
    const is = clausePoints(after, id)
    if (was === is || was === undefined || is === undefined) return []
    return [
      (row: number): ClauseChange | undefined => {
        const a = pointsAt(was, row)
        const b = pointsAt(is, row)
        return isSame(a, b) ? undefined : { clause: id, before: jsonOf(a), after: jsonOf(b) }
      },
    ]
  })
}

/** Whether two numbers are the same, or both missing. */
function isSame(a: Quantity | null | undefined, b: Quantity | null | undefined): boolean {
  if (a === null || b === null || a === undefined || b === undefined)
    return (a ?? null) === (b ?? null)
  return compare(a, b) === 0
}

function isSameAmount(a: unknown, b: unknown): boolean {
  if (typeof a === 'object' && typeof b === 'object')
    return isSame(a as Quantity | null, b as Quantity | null)
  return a === b
}

function jsonOf(points: Quantity | null | undefined): ExactJson | null {
  return points === null || points === undefined ? null : toJson(points)
}
