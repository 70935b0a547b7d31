import type { Assessment } from '../language/assessment.ts'
import type { BulkOutcome, BulkAdjustment, BulkResult } from '../bulk/outcome.ts'
import type { Meaning } from '../meaning/lower/lower.ts'
import type { Id } from '../meaning/operation.ts'
import type { Answering, ProvablePack } from './scheme.ts'

/** One assessment that was just scored. What is in it holds until the next one is scored. */
export type Scored = {
  readonly result: BulkResult
  readonly assessment: () => Assessment
}

/** That an assessment is so: as it shows in what the scorer makes of it, and as a node of the graph. */
export type Statement = {
  readonly isSo: (scored: Scored) => boolean
  readonly node: (meaning: Meaning) => Id
}

/** Scores one assessment; undefined where it is refused. */
export function scoredOf(scheme: ProvablePack, answering: Answering): Scored | undefined {
  const result = scheme.score(answering)
  if (result === undefined) return undefined
  return { result, assessment: () => scheme.assessmentOf(answering) }
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
