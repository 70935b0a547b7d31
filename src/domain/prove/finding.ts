import type { Assessment } from '../language/assessment.ts'
import { toExact, type Quantity } from '../numbers/quantity.ts'
import type { BulkResult } from '../bulk/outcome.ts'
import type { BulkScorer } from '../bulk/scorer.ts'
import { toJson, type ExactJson } from '../numbers/exact.ts'
import type { Expanded } from '../expand/expanded.ts'
import type { KeyWith, Message } from '../messages/message.ts'
import type { Text } from '../messages/text.ts'
import type { ClaimMessage, ProofCode, ClaimSubject } from './claim.ts'
import type { Answering, ProvablePack } from './scheme.ts'

/** An assessment that shows a finding, and what comes of it. */
export type Witness = {
  /** What it shows. */
  readonly shows: Message
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
  readonly levelTitle: Text | null
}

/** Why something is said of all assessments. */
export type ProofBasis =
  /** Interval reasoning over so many boxes that together hold every assessment. */
  | { readonly kind: 'proof'; readonly boxes: number }
  /** Not found among so many; a bound, not a proof. */
  | { readonly kind: 'not-found'; readonly boxes: number; readonly tried: number }
  /** The form of the rules leaves no room for it: no result rests on the answers in question. */
  | { readonly kind: 'form' }
  /** The witnesses show it. */
  | { readonly kind: 'witness' }
  /** Read off the words of the standard. */
  | { readonly kind: 'words' }

type About = {
  readonly code: ProofCode
  readonly pointer: string
  readonly clause?: string
  readonly witnesses: readonly Witness[]
}

type Sought = Extract<ProofBasis, { readonly kind: 'not-found' }>
type Shown = Exclude<ProofBasis, Sought>

/** Something that is so of all possible assessments, or that one shows: proved, shown or read. */
export type ProofFinding = About & {
  /** A `warning` is for the committee to correct; a `remark` is true, and may be meant. */
  readonly severity: 'warning' | 'remark'
  readonly ground: Shown
  readonly message: Message<KeyWith<'fix'>>
}

/** What was looked for in vain, without a proof that there is none: no fault of anybody. */
export type OpenFinding = About & {
  readonly severity: 'open'
  readonly ground: Sought
  readonly message: ClaimMessage
}

export type AnyFinding = ProofFinding | OpenFinding

/** Kinds of findings that are true without being a fault. */
const REMARKS: ReadonlySet<ProofCode> = new Set([
  'rounding-decides',
  'order-matters',
  'points-above-maximum',
  'points-below-zero',
])

/** A finding that an assessment shows, or that is proved or read off words. */
export function findingOf(
  code: ProofCode,
  { pointer, clause, message }: ClaimSubject<Message<KeyWith<'fix'>>>,
  ground: Shown,
  witnesses: readonly Witness[],
  isMild = false,
): ProofFinding {
  return {
    code,
    severity: isMild || REMARKS.has(code) ? 'remark' : 'warning',
    pointer,
    ...(clause === undefined ? {} : { clause }),
    message,
    ground,
    witnesses,
  }
}

/** A statement that was neither shown nor ruled out. */
export function openFindingOf(
  code: ProofCode,
  { pointer, clause, message }: ClaimSubject,
  ground: Sought,
  witnesses: readonly Witness[],
): OpenFinding {
  return {
    code,
    severity: 'open',
    pointer,
    ...(clause === undefined ? {} : { clause }),
    message,
    ground,
    witnesses,
  }
}

/** An assessment as a witness; undefined where it would be refused. */
export function witnessOf(
  scheme: ProvablePack,
  at: Answering,
  shows: Message,
): Witness | undefined {
  const result = scheme.score(at)
  if (result === undefined) return undefined
  const differs = scheme.questions.flatMap(({ id, choices }, k) => {
    const given = choices[at[k]!]!.given
    return at[k] === scheme.best[k] ? [] : [{ id, given: given ?? null }]
  })
  return {
    shows,
    assessment: scheme.assessmentOf(at),
    outcomes: outcomesOf(scheme.expanded, result),
    differs,
  }
}

/** The same of any assessment. */
export function witnessBy(
  scheme: ProvablePack,
  assessment: Assessment,
  shows: Message,
): Witness | undefined {
  const result = scheme.scoreOf(assessment)
  if (result === undefined) return undefined
  const outcomes = outcomesOf(scheme.expanded, result)
  return { shows, assessment, outcomes, differs: differences(scheme, assessment) }
}

/** What an assessment says otherwise than the best one, by id. */
export function differences(scheme: ProvablePack, assessment: Assessment): Witness['differs'] {
  const best = scheme.assessmentOf(scheme.best)
  const spaces = [
    [assessment.profile ?? {}, best.profile ?? {}],
    [assessment.answers, best.answers],
  ] as const
  return spaces.flatMap(([own, other]) =>
    [...new Set([...Object.keys(other), ...Object.keys(own)])].flatMap((id) =>
      JSON.stringify(own[id]) === JSON.stringify(other[id]) ? [] : [{ id, given: own[id] ?? null }],
    ),
  )
}

/** What a scorer makes of an assessment that it does not refuse. */
export function outcomesBy(scorer: BulkScorer, assessment: Assessment): readonly WitnessOutcome[] {
  return outcomesOf(scorer.expanded, scorer.score(scorer.read(assessment).input!))
}

function outcomesOf({ results }: Expanded, result: BulkResult): readonly WitnessOutcome[] {
  return result.results.map(({ id, status, points, level }, r): WitnessOutcome => {
    const { levels } = results[r]!
    return {
      result: id,
      status,
      points: points === null ? null : exactly(points),
      level,
      levelTitle: levels.find((one) => one.level.id === level)?.level.title ?? null,
    }
  })
}

function exactly(value: Quantity): ExactJson {
  return toJson(toExact(value))
}
