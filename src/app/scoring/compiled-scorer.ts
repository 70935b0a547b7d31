import { compileScorer, type BulkScorer } from '../../domain/bulk/scorer.ts'
import type { PreparedPack } from '../../domain/score/score.ts'
import { meaningOf } from './meaning-of.ts'

const SCORERS = new WeakMap<PreparedPack, BulkScorer>()

/**
 * The compiled scorer of a pack, compiled when it is first asked for. Everybody shares its memory:
 * take what is needed out of a result before anything is awaited.
 */
export function compiledScorer(prepared: PreparedPack): BulkScorer {
  const scorer = SCORERS.get(prepared) ?? compileScorer(prepared, { meaning: meaningOf(prepared) })
  SCORERS.set(prepared, scorer)
  return scorer
}
