import t from 'tap'
import { Quantity, toExact } from '../../src/domain/numbers/quantity.ts'
import type { BulkResult } from '../../src/domain/bulk/outcome.ts'
import { compileScorer } from '../../src/domain/bulk/scorer.ts'
import { composingInput } from '../../src/domain/prove/composed-input.ts'
import { pool } from '../../src/domain/prove/pool.ts'
import { preparePack } from '../../src/domain/score/score.ts'
import { schemeOfPack, soundPacks } from './packs.ts'

t.test('an input put together scores as the one that reading the assessment gives', async (t) => {
  for (const [standard, pack] of await soundPacks()) {
    const scheme = schemeOfPack(pack)
    const { questions, assessmentOf } = scheme
    const scorer = compileScorer(preparePack({ pack, digest: '' }))
    const compose = composingInput(questions, scorer, assessmentOf)
    const differ: unknown[] = []
    let n = 0
    for (const at of pool(scheme, { mixed: 200, whole: 0, seed: 31 })) {
      n += 1
      if (n % 13 !== 0) continue
      const read = scorer.read(assessmentOf(at)).input
      const own = compose(at)
      const isSame =
        own === undefined || read === undefined
          ? own === read
          : text(scorer.score(own)) === text(scorer.score(read))
      if (!isSame) differ.push(assessmentOf(at))
    }
    t.strictSame(differ.slice(0, 1), [], standard)
  }
})

/** All that came of a score, as text. */
function text({ results, clauses, forbidden }: BulkResult): string {
  return JSON.stringify([results, clauses, forbidden], (_, value: unknown) => {
    if (value instanceof Quantity) return toExact(value).toFraction()
    return typeof value === 'bigint' ? String(value) : value
  })
}
