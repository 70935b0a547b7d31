import type { Assessment } from '../assessment.ts'
import type { BulkOutcome, BulkAdjustment } from '../bulk/result-stage.ts'
import type { BulkResult } from '../bulk/scorer.ts'
import type { Box } from './box.ts'
import { possibleResult, type PossibleResult } from './possible-result.ts'
import type { Answering, Scheme } from './scheme.ts'

/** One assessment that was just scored. What is in it holds until the next one is scored. */
export type Scored = {
  readonly answering: Answering
  readonly result: BulkResult
  readonly assessment: () => Assessment
  /** What interval reasoning makes of this one assessment, for what the scorer does not keep. */
  readonly possible: Possible
}

/** What may come of a box, result by result; worked out when it is asked for. */
export type Possible = (result: number) => PossibleResult

/** A claim that at least one assessment is as it says. */
export type Statement = {
  /** Stable within a pack: what kind of claim about what. */
  readonly key: string
  readonly isSo: (scored: Scored) => boolean
  /** Whether an assessment of a box may be so. It never says no wrongly. Without it there is no proof. */
  readonly mayBeSo?: (possible: Possible) => boolean
  /** How near an assessment comes; greater is nearer. Searches climb it. */
  readonly nearness?: (scored: Scored) => number
}

/** What may come of a box of a scheme. */
export function possibleOf({ expanded }: Scheme, box: () => Box): Possible {
  const known = new Map<number, PossibleResult>()
  let made: Box | undefined
  return (result) => {
    const found = known.get(result)
    if (found !== undefined) return found
    made ??= box()
    const fresh = possibleResult(expanded, made, expanded.results[result]!)
    known.set(result, fresh)
    return fresh
  }
}

/** Scores one assessment; undefined where it is refused. */
export function scoredOf(scheme: Scheme, answering: Answering): Scored | undefined {
  const result = scheme.score(answering)
  if (result === undefined) return undefined
  return {
    answering,
    result,
    assessment: () => scheme.assessmentOf(answering),
    possible: possibleOf(scheme, () => scheme.pointOf(answering)),
  }
}

/** The outcome of one result, where it is scored. */
export function outcomeOf(
  { result }: Pick<Scored, 'result'>,
  index: number,
): BulkOutcome | undefined {
  const outcome = result.results[index]!
  return outcome.status === 'scored' ? outcome : undefined
}

/** What one adjustment did, where the result is scored. */
export function adjustmentOf(
  scored: Scored,
  result: number,
  index: number,
): BulkAdjustment | undefined {
  return outcomeOf(scored, result)?.adjustments[index]
}
