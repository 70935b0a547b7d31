import type { Expanded } from '../expand/expanded.ts'
import { judgedClauses } from './judged-clauses.ts'
import { judgedPack } from './judged-pack.ts'
import { judgedResults } from './judged-results.ts'
import { RULE_AREAS, type JudgedThing, type RuleChange } from './judged-thing.ts'
import { isSameMeaning, meaningsOf } from './meaning.ts'
import type { Continuation } from './continuation.ts'

/**
 * Everything whose meaning differs, in the order of {@link RULE_AREAS}. What judges alike is decided
 * by the canonical JSON of the things as they are written out, never by words about them.
 */
export function ruleChanges(
  left: Expanded,
  right: Expanded,
  { idBefore, continues, isContinued }: Continuation,
): readonly RuleChange[] {
  const before = judged(left, idBefore, continues)
  const after = judged(right, (id) => id, isContinued)
  const was = new Map(before.map((one) => [keyOf(one), one]))
  const is = new Set(after.map(keyOf))
  const reordered = reorderedAmong(
    before.filter((one) => is.has(keyOf(one))),
    after.filter((one) => was.has(keyOf(one))),
  )
  const changes = [
    ...after.flatMap((now): readonly RuleChange[] => {
      const { area } = now
      const then = was.get(keyOf(now))
      if (then === undefined) return [{ area, kind: 'added', after: now, isReordered: false }]
      const isReordered = reordered.has(keyOf(now))
      if (isSameMeaning(then.meaning, now.meaning) && !isReordered) return []
      return [{ area, kind: 'changed', before: then, after: now, isReordered }]
    }),
    ...before.flatMap((then): readonly RuleChange[] =>
      is.has(keyOf(then))
        ? []
        : [{ area: then.area, kind: 'removed', before: then, isReordered: false }],
    ),
  ]
  return changes.toSorted((a, b) => RULE_AREAS.indexOf(a.area) - RULE_AREAS.indexOf(b.area))
}

/** Everything that rules of a pack decide, by the ids of the right side. */
export function judged(
  pack: Expanded,
  idOf: (clause: string) => string,
  isContinued: (clause: string) => boolean,
): readonly JudgedThing[] {
  const meanings = meaningsOf(pack, idOf)
  return [
    ...judgedPack(pack, meanings),
    ...judgedClauses(pack, meanings, isContinued),
    ...judgedResults(pack, meanings),
  ]
}

/** Keys of what stands in another order than before among what is on both sides. */
function reorderedAmong(
  before: readonly JudgedThing[],
  after: readonly JudgedThing[],
): ReadonlySet<string> {
  const places = (things: readonly JudgedThing[]): ReadonlyMap<string, number> => {
    const counted = new Map<string, number>()
    return new Map(
      things.flatMap((one): readonly (readonly [string, number])[] => {
        if (one.order === undefined) return []
        const group = `${one.area} ${one.result}`
        const place = counted.get(group) ?? 0
        counted.set(group, place + 1)
        return [[keyOf(one), place]]
      }),
    )
  }
  const was = places(before)
  return new Set(
    [...places(after)].filter(([key, place]) => was.get(key) !== place).map(([key]) => key),
  )
}

function keyOf({ area, result, id }: JudgedThing): string {
  return `${area} ${result} ${id}`
}
