import { exact, round, toJson, ZERO, type Exact, type ExactJson } from '../numbers/exact.ts'
import type { Expanded } from '../expand/expanded.ts'
import type { PartShift } from './comparison.ts'

/** Points of the clauses of every section and of all of them, before and after; the total is the last. */
export function partShifts(left: Expanded, right: Expanded): readonly PartShift[] {
  const [before, after] = [pointsBySection(left), pointsBySection(right)]
  const whole = { before: before.get('total')!, after: after.get('total')! }
  const shift = (part: string): Omit<PartShift, 'title' | 'number' | 'depth'> => {
    const [was, is] = [before.get(part), after.get(part)]
    return {
      part,
      before: was === undefined ? null : toJson(was),
      after: is === undefined ? null : toJson(is),
      change: toJson((is ?? ZERO).sub(was ?? ZERO)),
      percentBefore: percent(was, whole.before),
      percentAfter: percent(is, whole.after),
    }
  }
  const gone = left.sections.filter(({ clause }) => !after.has(clause.id))
  return [
    ...[...right.sections, ...gone].map(({ clause, under }) => ({
      ...shift(clause.id),
      ...(clause.number === undefined ? {} : { number: clause.number }),
      ...(clause.title === undefined ? {} : { title: clause.title }),
      depth: under.length,
    })),
    { ...shift('total'), depth: 0 },
  ]
}

function pointsBySection(pack: Expanded): ReadonlyMap<string, Exact> {
  const points = new Map<string, Exact>(pack.sections.map(({ clause }) => [clause.id, ZERO]))
  points.set('total', ZERO)
  for (const { scored, weight, under } of pack.clauses)
    if (scored) for (const id of [...under, 'total']) points.set(id, points.get(id)!.add(weight))
  return points
}

function percent(points: Exact | undefined, whole: Exact): ExactJson | null {
  if (points === undefined || whole.equals(ZERO)) return null
  const share = points.div(whole).mul(exact(100))
  return toJson(round(share, { decimals: 1, mode: 'half-up' }))
}
