import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import t from 'tap'
import { agreesWith } from '../../src/domain/bulk/agrees.ts'
import { compileScorer, type BulkScorer } from '../../src/domain/bulk/scorer.ts'
import { exact } from '../../src/domain/numbers/exact.ts'
import type { Amount } from '../../src/domain/language/plain-values.ts'
import type { Pack } from '../../src/domain/pack/pack.ts'
import type { Receipt } from '../../src/domain/receipt/receipt.ts'
import { runs } from '../rules/runs.ts'
import { prepared, scorePrepared } from '../score/score-pack.ts'
import { packsIn, type PackWithCases } from './packs.ts'
import '../seeds.ts'

const packs = [...(await packsIn('../../')), ...(await packsIn('../zoo/'))]

type Scored = {
  readonly pack: Pack
  readonly scorer: BulkScorer
  readonly receipts: readonly Receipt[]
}

async function scored({ pack, cases }: PackWithCases): Promise<Scored> {
  const ready = prepared(pack)
  const receipts: Receipt[] = []
  for (const { assessment } of cases) receipts.push(await scorePrepared(ready, assessment))
  return { pack, scorer: compileScorer(ready), receipts }
}

const all = await Promise.all(packs.map(scored))

t.test('one wrong weight is named, whichever it is', async (t) => {
  for (const { pack, receipts } of all)
    for (const [clause, weight] of Object.entries(pack.rules.weights ?? {})) {
      const points = exact(typeof weight === 'object' ? weight.points : weight)
      const one = points.add(1n).toFraction()
      const weights = {
        ...pack.rules.weights,
        [clause]: (/\//.test(one) ? one : Number(one)) as Amount,
      }
      const wrong = compileScorer(prepared({ ...pack, rules: { ...pack.rules, weights } }))
      const said = agreesWith(wrong, receipts[0]!)
      t.match(said, /^clause .* by the second computation$/, `${pack.standard.id} ${clause}`)
    }
})

t.test('marks that are a thousandth off are found at every score', async (t) => {
  for (const { pack, receipts } of all) {
    const levels = pack.rules.levels?.map((level) =>
      typeof level.atLeast === 'number' ? { ...level, atLeast: level.atLeast + 0.001 } : level,
    )
    if (levels === undefined || levels.every((level, k) => level === pack.rules.levels![k]))
      continue
    const wrong = compileScorer(prepared({ ...pack, rules: { ...pack.rules, levels } }))
    for (const receipt of receipts)
      t.match(agreesWith(wrong, receipt), / by the second computation$/, pack.standard.id)
  }
})

/** Places in a receipt that say what was scored, as paths of keys. */
function* judged(value: unknown, path: readonly (string | number)[] = []): Generator<typeof path> {
  if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value))
      yield* judged(member, [...path, Array.isArray(value) ? Number(key) : key])
  } else yield path
}

/** Keys of numbers and verdicts; the rest of a receipt explains them. */
const CLAUSE_KEYS = new Set(['points', 'max', 'inScope', 'met', 'state', 'rule', 'countedIn'])
const RESULT_KEYS = new Set(['status', 'points', 'max', 'percent', 'exactPoints', 'levelByPoints'])
const MEMBERS: Record<string, ReadonlySet<string>> = {
  nodes: new Set(['points', 'max', 'inScope', 'percent', 'node']),
  levels: new Set(['mark', 'reached']),
  gates: new Set(['holds']),
  qualifiers: new Set(['holds']),
  adjustments: new Set(['applies', 'amount', 'before', 'after', 'id']),
  measure: new Set(['value']),
  level: new Set(['id']),
  whyNotNext: new Set(['level']),
  blockedBy: new Set(['id']),
}

function isJudged(path: readonly (string | number)[]): boolean {
  const [top, , key = '', member, field = ''] = path
  if (top === 'values') return path.length === 2
  if (top === 'clauses') return path.length === 3 && CLAUSE_KEYS.has(String(key))
  if (top === 'findings')
    return path.length === 3 && ['kind', 'grade', 'points', 'clause'].includes(String(key))
  if (top !== 'results') return false
  if (path.length === 3) return RESULT_KEYS.has(String(key))
  const keys = MEMBERS[String(key)]
  if (keys === undefined) return false
  return typeof member === 'number'
    ? path.length === 5 && keys.has(String(field))
    : path.length === 4 && keys.has(String(member))
}

/** The receipt with another value at a path. */
function spoilt(receipt: Receipt, path: readonly (string | number)[]): Receipt {
  const copy = structuredClone(receipt) as unknown as Record<string | number, unknown>
  let here = copy
  for (const step of path.slice(0, -1)) here = here[step] as typeof here
  const key = path.at(-1)!
  const old = here[key]
  here[key] =
    typeof old === 'number'
      ? old + 0.01
      : typeof old === 'boolean'
        ? !old
        : old === null
          ? 1
          : `${old as string}1`
  return copy as unknown as Receipt
}

t.test('any changed number or verdict of a receipt is found', async (t) => {
  const places = all.flatMap(({ pack, scorer, receipts }) =>
    receipts.flatMap((receipt) =>
      [...judged(receipt)].filter(isJudged).map((path) => ({ pack, scorer, receipt, path })),
    ),
  )
  t.ok(places.length > 5000, `${places.length} places`)
  fc.assert(
    fc.property(fc.constantFrom(...places), ({ scorer, receipt, path }) => {
      const wrong = spoilt(receipt, path)
      assert.notEqual(agreesWith(scorer, wrong), undefined, path.join('/'))
    }),
    { numRuns: runs(1500) },
  )
})
