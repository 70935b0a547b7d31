import type { ExpandedGate, ExpandedResult } from '../expand/expanded.ts'
import { byOutcome } from '../language/gates/registry.ts'
import type { Outcomes } from './clauses.ts'

/** Which level comes out, as ranks: 0 none, 1 the lowest. */
export type Award = {
  readonly byPoints: number
  /** After steps up and down. */
  readonly stepped: number
  /** After gates. */
  readonly rank: number
  /** Gates that leave the result open. */
  readonly blockedBy: readonly ExpandedGate[]
}

/**
 * The highest level whose rule holds, moved by level adjustments (held within the levels after each
 * step), then brought down by gates: `refuse` and `veto` end with none, `cap` with at most its level, `lower`
 * tries the next level below, `block` leaves the result open. A gate that guards all levels and
 * blocks does so when no level is reached as well: what it asks for is part of the result.
 */
export function award(
  result: ExpandedResult,
  outcomes: Outcomes,
  levelSteps: readonly number[],
): Award {
  const holds = (name: string): boolean => outcomes.get(name)?.holds === true
  const byPoints = Math.max(
    0,
    ...result.levels.filter((l) => holds(l.rule.name)).map((l) => l.rank),
  )
  const stepped =
    byPoints === 0
      ? 0
      : levelSteps.reduce(
          (rank, step) => Math.min(result.levels.length, Math.max(0, rank + step)),
          byPoints,
        )
  const failed = result.gates.filter((gate) => !holds(gate.rule.name))
  let rank = stepped
  for (let changed = true; changed && rank > 0;) {
    changed = false
    for (const gate of failed) {
      if (!gate.ranks.includes(rank)) continue
      const left = rankAfter(gate, rank)
      if (left === rank) continue
      rank = left
      changed = true
      break
    }
  }
  const blockedBy = failed.filter(
    ({ otherwise, ranks }) =>
      otherwise === 'block' && (ranks.includes(rank) || ranks.length === result.levels.length),
  )
  return { byPoints, stepped, rank, blockedBy }

  /** What a gate that fails leaves of a rank that it guards. */
  function rankAfter({ otherwise }: ExpandedGate, before: number): number {
    return byOutcome(otherwise, {
      refuse: () => 0,
      veto: () => 0,
      lower: () => before - 1,
      block: () => before,
      cap: ({ cap }) =>
        Math.min(before, result.levels.find(({ level }) => level.id === cap)?.rank ?? 0),
    })
  }
}
