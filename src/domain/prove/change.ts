import { SCORED } from '../bulk/columns.ts'
import { compare, type Quantity } from '../numbers/quantity.ts'
import type { BulkOutcome, BulkResult } from '../bulk/outcome.ts'

/** What came of an assessment, kept while the next is scored. */
export type OutcomeSnapshot = {
  readonly points: readonly (Quantity | null)[]
  readonly states: Uint8Array
  readonly results: readonly Pick<
    BulkOutcome,
    'status' | 'exactPoints' | 'rank' | 'gates' | 'reached' | 'qualifiers'
  >[]
}

/** Keeps what came of the last score. */
export function snapshotOf({ clauses, results }: BulkResult): OutcomeSnapshot {
  return {
    points: [...clauses.points],
    states: Uint8Array.from(clauses.state),
    results: results.map(({ status, exactPoints, rank, gates, reached, qualifiers }) => ({
      status,
      exactPoints,
      rank,
      gates: Uint8Array.from(gates),
      reached: Uint8Array.from(reached),
      qualifiers: Uint8Array.from(qualifiers),
    })),
  }
}

/** How one outcome differs from another. */
export type OutcomeChange = {
  /** Clauses whose points or state changed. */
  readonly clauses: readonly number[]
  /** Only in states `scored`: none earns less and one earns more, and the other way round. */
  readonly isBetter: boolean
  readonly isWorse: boolean
  readonly isResultChanged: boolean
  /** By result: a lower level or fewer points (more where less is better), and the other way round. */
  readonly results: readonly { readonly isWorse: boolean; readonly isBetter: boolean }[]
}

/** Holds the last score against one before it. `isLess` says of each result whether less is better. */
export function changeOf(
  before: OutcomeSnapshot,
  { clauses, results }: BulkResult,
  isLess: readonly boolean[],
): OutcomeChange {
  const changed: number[] = []
  let ups = 0
  let downs = 0
  let isOther = false
  for (let k = 0; k < before.points.length; k += 1) {
    const [a, b] = [before.points[k]!, clauses.points[k]!]
    const isSameState = before.states[k] === clauses.state[k]
    if (a === null || b === null || !isSameState) {
      if (a === b && isSameState) continue
      changed.push(k)
      isOther = true
      continue
    }
    const order = compare(b, a)
    if (order === 0) continue
    changed.push(k)
    if (before.states[k] !== SCORED) isOther = true
    if (order > 0) ups += 1
    else downs += 1
  }
  let isResultChanged = false
  const ways: { readonly isWorse: boolean; readonly isBetter: boolean }[] = []
  for (const [k, a] of before.results.entries()) {
    const b = results[k]!
    isResultChanged ||=
      a.status !== b.status ||
      a.rank !== b.rank ||
      !isSame(a.exactPoints, b.exactPoints) ||
      !isEqual(a.gates, b.gates) ||
      !isEqual(a.reached, b.reached) ||
      !isEqual(a.qualifiers, b.qualifiers)
    if (a.exactPoints === null || b.exactPoints === null) {
      ways.push({ isWorse: false, isBetter: false })
      continue
    }
    const rise = compare(b.exactPoints, a.exactPoints)
    const order = isLess[k] === true ? -rise : rise
    ways.push({ isWorse: order < 0 || b.rank < a.rank, isBetter: order > 0 || b.rank > a.rank })
  }
  return {
    clauses: changed,
    isBetter: !isOther && ups > 0 && downs === 0,
    isWorse: !isOther && downs > 0 && ups === 0,
    isResultChanged,
    results: ways,
  }
}

function isSame(a: Quantity | null, b: Quantity | null): boolean {
  return a === null || b === null ? a === b : compare(a, b) === 0
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.every((one, k) => one === b[k])
}
