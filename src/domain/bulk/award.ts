import type { ExpandedGate, ExpandedResult } from '../expand/expanded.ts'
import { byOutcome } from '../language/gates/registry.ts'
import type { Verdict } from './decisions.ts'

/** Ranks on the way to a level: 0 none, 1 the lowest. */
export type Ranks = {
  byPoints: number
  rank: number
  /** 1 for each gate that leaves the result open. */
  readonly openGates: Uint8Array
}

/** Finds the level from the verdicts on levels and gates and the steps up and down. */
export function compileAward(
  result: ExpandedResult,
  reached: readonly Verdict[],
  passed: readonly Verdict[],
): (steps: readonly number[], into: Ranks) => void {
  const top = result.levels.length
  const gates = result.gates.map((gate) => fallOf(gate, result))

  return (steps, into) => {
    let rank = top
    while (rank > 0 && reached[rank - 1]!() === -1) rank -= 1
    into.byPoints = rank
    if (rank > 0) for (const step of steps) rank = Math.min(top, Math.max(0, rank + step))

    // A gate that fails sends the rank down and the search starts anew below, until none objects.
    for (let k = 0; k < gates.length && rank > 0; k += 1) {
      if (passed[k]!() !== -1) continue
      const lower = gates[k]![rank]!
      if (lower === rank) continue
      rank = lower
      k = -1
    }
    into.rank = rank
    for (let k = 0; k < gates.length; k += 1) {
      const gate = result.gates[k]!
      const guards = gate.ranks.includes(rank) || gate.ranks.length === top
      const isOpen = guards && gate.otherwise === 'block' && passed[k]!() === -1
      into.openGates[k] = isOpen ? 1 : 0
    }
  }
}

/** For each rank the rank that a failed gate leaves of it. */
function fallOf(gate: ExpandedGate, result: ExpandedResult): readonly number[] {
  const { otherwise, ranks } = gate
  const left = byOutcome<(rank: number) => number>(otherwise, {
    refuse: () => () => 0,
    veto: () => () => 0,
    lower: () => (rank) => rank - 1,
    block: () => (rank) => rank,
    cap: ({ cap }) => {
      const most = result.levels.find(({ level }) => level.id === cap)?.rank ?? 0
      return (rank) => Math.min(rank, most)
    },
  })
  return Array.from({ length: result.levels.length + 1 }, (_, rank) =>
    ranks.includes(rank) ? left(rank) : rank,
  )
}
