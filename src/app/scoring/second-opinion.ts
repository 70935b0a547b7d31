import { agreesWith } from '../../domain/bulk/agrees.ts'
import { compiledScorer } from './compiled-scorer.ts'
import type { SecondOpinion } from './score-assessment.ts'

/**
 * Scores the assessment of a receipt anew by the compiled scorer, which judges rules without the
 * engine and calculates without the functions behind the receipt, and says where the two differ in
 * a number or a verdict.
 */
export const compiledOpinion: SecondOpinion = (prepared, receipt) =>
  agreesWith(compiledScorer(prepared), receipt)
