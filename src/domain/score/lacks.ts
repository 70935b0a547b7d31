import { exact, toJson, type Exact } from '../numbers/exact.ts'
import { asksForMore } from '../language/marks.ts'
import type { GateReceipt, Lack, LevelReceipt, ResultReceipt } from '../receipt/receipt.ts'
import { byEvaluated } from '../rules/document.ts'
import type { EvaluatedCondition, EvaluatedLeaf } from '../rules/document.ts'

/**
 * What exactly stands between an award and the next level: the points short of its mark (or above it,
 * where less is better), each gate
 * of it that does not hold, and each step down where nothing else is missing. Null at the highest
 * level.
 */
export function lacksOf(
  rank: number,
  measured: Exact | undefined,
  levels: readonly LevelReceipt[],
  gates: readonly GateReceipt[],
  stepsDown: readonly string[],
): ResultReceipt['whyNotNext'] {
  const next = levels[rank]
  if (next === undefined) return null
  const lacks: Lack[] = []
  if (!next.reached && next.mark !== null && measured !== undefined) {
    const needed = exact(next.mark)
    lacks.push({
      kind: 'points',
      id: 'total',
      short: toJson(next.better === 'less' ? measured.sub(needed) : needed.sub(measured)),
      actual: toJson(measured),
      needed: next.mark,
    })
  }
  for (const gate of gates) {
    if (gate.holds || !gate.levels.includes(next.id)) continue
    lacks.push({ kind: 'gate', id: gate.id, ...failingNumber(gate.decision.conditions) })
  }
  if (next.reached && lacks.length === 0)
    for (const id of stepsDown) lacks.push({ kind: 'adjustment', id })
  return { level: next.id, lacks }
}

/** How far the first number that fails is from what is asked. */
function failingNumber(
  condition: EvaluatedCondition,
): Pick<Lack, 'short' | 'actual' | 'needed'> | undefined {
  const leaf = firstFailing(condition)
  if (leaf === undefined || !asksForMore(leaf.operator)) return undefined
  const [actual, needed] = [asExact(leaf.actual), asExact(leaf.expected)]
  if (actual === undefined || needed === undefined) return undefined
  return { short: toJson(needed.sub(actual)), actual: toJson(actual), needed: toJson(needed) }
}

function asExact(value: unknown): Exact | undefined {
  if (typeof value === 'number') return exact(value)
  return typeof value === 'object' && value !== null && 'd' in value ? (value as Exact) : undefined
}

function firstFailing(condition: EvaluatedCondition): EvaluatedLeaf | undefined {
  if (condition.result) return undefined
  const firstOf = (list: readonly EvaluatedCondition[]): EvaluatedLeaf | undefined => {
    for (const part of list) {
      const leaf = firstFailing(part)
      if (leaf !== undefined) return leaf
    }
    return undefined
  }
  return byEvaluated<EvaluatedLeaf | undefined>(condition, {
    all: ({ all }) => firstOf(all),
    any: ({ any }) => firstOf(any),
    // What must not hold lacks nothing that could be named.
    not: () => undefined,
    condition: ({ of }) => firstFailing(of),
    fact: (leaf) => leaf,
  })
}
