import t from 'tap'
import { compare, type Quantity } from '../../src/domain/bulk/quantity.ts'
import { pool } from '../../src/domain/prove/pool.ts'
import { possibleResult } from '../../src/domain/prove/possible-result.ts'
import type { Answering, Region, Scheme } from '../../src/domain/prove/scheme.ts'
import type { Span } from '../../src/domain/prove/span.ts'
import { canFail, canHold, type Tri } from '../../src/domain/prove/tri.ts'
import { schemeOfPack, soundPacks } from './packs.ts'

// Proofs rest on this: what comes of an assessment always lies within what may come of any box that
// holds it.

t.test('what comes of an assessment is among what may come of everything', async (t) => {
  for (const [standard, pack] of await soundPacks()) {
    const scheme = schemeOfPack(pack)
    t.strictSame(
      strangers(scheme, 600, () => scheme.everything),
      [],
      standard,
    )
  }
})

t.test('and among what may come of a box around it, however small', async (t) => {
  for (const [standard, pack] of await soundPacks()) {
    const scheme = schemeOfPack(pack)
    const around = (at: Answering, n: number): Region =>
      scheme.questions.map(({ choices, cells }, k) =>
        (k + n) % 3 === 0 ? cells.map((_, cell) => cell) : [choices[at[k]!]!.cell],
      )
    t.strictSame(strangers(scheme, 300, around), [], standard)
  }
})

/** Assessments of which something comes that the box around them leaves no room for. */
function strangers(
  scheme: Scheme,
  mixed: number,
  regionOf: (at: Answering, n: number) => Region,
): readonly unknown[] {
  const { expanded } = scheme
  const found: unknown[] = []
  let n = 0
  for (const at of pool(scheme, { mixed, whole: 0, seed: 5 })) {
    n += 1
    // Of the single changes every twenty-ninth will do.
    if (n % 29 !== 0) continue
    const box = scheme.boxOf(regionOf(at, n))
    const possible = expanded.results.map((result) => possibleResult(expanded, box, result))
    const result = scheme.score(at)
    if (result === undefined) continue
    for (const [index, outcome] of result.results.entries()) {
      if (outcome.status !== 'scored') continue
      const may = possible[index]!
      const total = may.world.node('total')
      const isInside =
        may.mayBeScored &&
        may.ranks.has(outcome.rank) &&
        isWithin(outcome.points, total.points) &&
        isWithin(outcome.exactPoints, total.exact) &&
        [...outcome.reached].every((verdict, k) => isPossible(verdict, may.levels[k]!)) &&
        [...outcome.gates].every((verdict, k) => isPossible(verdict, may.gates[k]!)) &&
        expanded.clauses.every(({ id }, k) =>
          isWithin(result.clauses.points[k] ?? null, may.world.clause(id).points.span),
        )
      if (!isInside) found.push(scheme.assessmentOf(at))
    }
  }
  return found.slice(0, 2)
}

function isPossible(verdict: number, tri: Tri): boolean {
  return verdict === 1 ? canHold(tri) : canFail(tri)
}

function isWithin(value: Quantity | null, span: Span | undefined): boolean {
  if (value === null) return true
  if (span === undefined) return false
  const { lo, hi } = span
  return (
    (lo === undefined || compare(lo, value) <= 0) && (hi === undefined || compare(value, hi) <= 0)
  )
}
