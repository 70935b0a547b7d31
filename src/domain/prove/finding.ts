import type { BothLanguages } from '../pack/text.ts'
import type { Assessment } from '../assessment.ts'
import { toExact, type Quantity } from '../bulk/quantity.ts'
import { toJson, type ExactJson } from '../exact.ts'
import type { ProofCode, Subject } from './claim.ts'
import { findingWords, isRemark } from './finding-words.ts'
import type { Answering, Scheme } from './scheme.ts'

/** An assessment that shows a finding, and what comes of it. */
export type Witness = {
  /** What it shows, in words. */
  readonly shows: BothLanguages
  readonly assessment: Assessment
  /** What comes of it; the engine of record must come to the same. */
  readonly outcomes: readonly WitnessOutcome[]
  /** Answers that differ from those of the best assessment, by id: a short way to tell it. */
  readonly differs: readonly { readonly id: string; readonly given: unknown }[]
}

/** What comes of one result. */
export type WitnessOutcome = {
  readonly result: string
  readonly status: 'scored' | 'not-scored' | 'blocked'
  readonly points: ExactJson | null
  readonly level: string | null
}

/** Why something is said of all assessments. */
export type Ground =
  /** Interval reasoning over so many boxes that together hold every assessment, or all of them tried. */
  | { readonly kind: 'proof'; readonly boxes: number; readonly tried: number }
  /** Not found among so many; a bound, not a proof. */
  | { readonly kind: 'not-found'; readonly boxes: number; readonly tried: number }
  /** The witnesses show it. */
  | { readonly kind: 'witness' }
  /** Read off the words of the standard. */
  | { readonly kind: 'words' }

/** Something about all possible assessments that a committee should know. */
export type ProofFinding = {
  readonly code: ProofCode
  /** A `warning` is a fault of the scheme; a `remark` is true, and may be meant. */
  readonly severity: 'warning' | 'remark'
  readonly pointer: string
  readonly clause?: string
  readonly message: BothLanguages
  readonly fix: BothLanguages
  readonly ground: Ground
  readonly witnesses: readonly Witness[]
}

/** A finding in words. */
export function findingOf(
  code: ProofCode,
  { pointer, clause, names }: Subject,
  ground: Ground,
  witnesses: readonly Witness[],
  isMild = false,
): ProofFinding {
  const { message, fix } = findingWords(code, names, ground.kind === 'not-found')
  return {
    code,
    severity: isMild || isRemark(code) ? 'remark' : 'warning',
    pointer,
    ...(clause === undefined ? {} : { clause }),
    message,
    fix,
    ground,
    witnesses,
  }
}

/** An assessment as a witness; undefined where it would be refused. */
export function witnessOf(
  scheme: Scheme,
  at: Answering,
  shows: BothLanguages,
): Witness | undefined {
  const result = scheme.score(at)
  if (result === undefined) return undefined
  const outcomes = result.results.map(({ id, status, points, level }): WitnessOutcome => ({
    result: id,
    status,
    points: points === null ? null : exactly(points),
    level,
  }))
  const differs = scheme.questions.flatMap(({ id, choices }, k) => {
    const given = choices[at[k]!]!.given
    return at[k] === scheme.best[k] ? [] : [{ id, given: given ?? null }]
  })
  return { shows, assessment: scheme.assessmentOf(at), outcomes, differs }
}

function exactly(value: Quantity): ExactJson {
  return toJson(toExact(value))
}
