import * as fc from 'fast-check'
import t from 'tap'
import type { Assessment } from '../../src/domain/language/assessment.ts'
import { toJson, type Quantity } from '../../src/domain/numbers/quantity.ts'
import { compileScorer } from '../../src/domain/bulk/scorer.ts'
import { randomOf } from '../../src/domain/foresee/random.ts'
import { pointsAt, STANDINGS } from '../../src/domain/foresee/result-columns.ts'
import { takeSnapshot, type PopulationSnapshot } from '../../src/domain/foresee/snapshot.ts'
import { syntheticAssessments } from '../../src/domain/foresee/synthetic.ts'
import type { Pack } from '../../src/domain/pack/pack.ts'
import type { Receipt } from '../../src/domain/receipt/receipt.ts'
import { Refusal } from '../../src/domain/faults/refusal.ts'
import type { PreparedPack } from '../../src/domain/score/score.ts'
import { packsIn } from '../bulk/packs.ts'
import { randomCase } from '../score/random-pack.ts'
import { prepared, scorePrepared } from '../score/score-pack.ts'
import { randomEdit } from './random-edit.ts'
import { seedOf } from '../seeds.ts'

/** Edits to compare on; `FORESEE_EDITS=1000` for the full count. */
const EDITS = Number(process.env['FORESEE_EDITS'] ?? 60)

type Ground = { readonly pack: Pack; readonly assessments: readonly Assessment[] }

t.test('a change is foreseen as the engine of record judges it', async (t) => {
  const grounds = await groundsFor(Math.ceil(EDITS / 12))
  const seen = { edits: 0, rows: 0, moved: 0 }
  const stages: { [stage: string]: number } = {}
  for (let n = 0; seen.edits < EDITS; n += 1) {
    const { pack, assessments } = grounds[n % grounds.length]!
    const random = randomOf(7, n)
    const found = randomEdit(pack, random)
    if (found === undefined) continue
    const rows = { size: assessments.length, at: (row: number) => assessments[row]! }
    const before = takeSnapshot(prepared(pack), rows)
    const after = takeSnapshot(found.prepared, rows, before)
    seen.edits += 1
    stages[after.stage] = (stages[after.stage] ?? 0) + 1
    for (let row = 0; row < rows.size; row += 1) {
      const expected = await standingBy(found.prepared, rows.at(row))
      const actual = foreseen(after, row)
      seen.rows += 1
      if (JSON.stringify(actual) !== JSON.stringify(foreseen(before, row))) seen.moved += 1
      if (JSON.stringify(actual) === JSON.stringify(expected)) continue
      t.same(actual, expected, `${pack.standard.id} row ${row} after ${JSON.stringify(found.edit)}`)
      return
    }
  }
  t.comment(JSON.stringify({ ...seen, stages }))
  t.ok(seen.moved > seen.rows / 20, `edits that change something are among them: ${seen.moved}`)
  t.ok((stages['levels'] ?? 0) > 0, 'some were judged by levels alone')
  t.ok((stages['clauses'] ?? 0) > 0, 'some changed clauses')
})

/** Shipped packs, the zoo and random ones, with their examples and synthetic organisations. */
async function groundsFor(random: number): Promise<readonly Ground[]> {
  const known = [...(await packsIn('../../')), ...(await packsIn('../zoo/'))]
  const drawn = fc.sample(randomCase('any'), { numRuns: random, seed: seedOf(11) })
  return [
    ...known.map(({ pack, cases }, n) => ({
      pack,
      assessments: [
        ...cases.slice(n % 3, (n % 3) + 2).map((one) => one.assessment),
        ...some(pack, 2),
      ],
    })),
    ...drawn.map(({ pack, assessment }) => ({ pack, assessments: [assessment, ...some(pack, 2)] })),
  ]
}

function some(pack: Pack, size: number): readonly Assessment[] {
  const scorer = compileScorer(prepared(pack))
  const made = syntheticAssessments(scorer, { size, seed: 3, date: '2026-06-01' })
  return Array.from({ length: size }, (_, row) => made.at(row))
}

/** Where every result stands, from a snapshot. */
function foreseen({ expanded, results, clauses }: PopulationSnapshot, row: number): unknown {
  if (STANDINGS[results[0]!.standing[row]!] === 'refused') return 'refused'
  return {
    clauses: clauses.map((points) => jsonOf(pointsAt(points, row))),
    results: expanded.results.map((result, k) => {
      const { nodes, standing, byPoints, rank, qualifiers, verdicts } = results[k]!
      const isScored = STANDINGS[standing[row]!] === 'scored'
      return {
        id: result.id,
        standing: STANDINGS[standing[row]!],
        points:
          isScored && result.nodes.at(-1)!.pointless !== true
            ? jsonOf(pointsAt(nodes.at(-1)!, row))
            : null,
        parts: nodes.slice(0, -1).map((node) => jsonOf(pointsAt(node, row))),
        byPoints: result.levels[byPoints[row]! - 1]?.level.id ?? null,
        level: result.levels[rank[row]! - 1]?.level.id ?? null,
        gates: result.gates.map((_, g) => verdicts[result.levels.length + g]![row] === 1),
        qualifiers: qualifiers.map((holds) => holds[row] === 1),
      }
    }),
  }
}

/** The same by the engine of record. */
async function standingBy(pack: PreparedPack, assessment: Assessment): Promise<unknown> {
  const receipt = await receiptOf(pack, assessment)
  if (receipt === undefined) return 'refused'
  return {
    clauses: receipt.clauses.map(({ points }) => points),
    results: receipt.results.map((result) => ({
      id: result.id,
      standing: result.status,
      points: result.points,
      parts: result.nodes.slice(0, -1).map(({ points }) => points),
      byPoints: result.levelByPoints,
      level: result.level?.id ?? null,
      gates: result.gates.map(({ holds }) => holds),
      qualifiers: result.qualifiers.map(({ holds }) => holds),
    })),
  }
}

async function receiptOf(pack: PreparedPack, assessment: Assessment): Promise<Receipt | undefined> {
  try {
    return await scorePrepared(pack, assessment)
  } catch (cause) {
    if (cause instanceof Refusal && cause.code === 'assessment-faulty') return undefined
    throw cause
  }
}

function jsonOf(points: Quantity | null): unknown {
  return points === null ? null : toJson(points)
}
