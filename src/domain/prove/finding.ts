import type { Assessment } from '../assessment.ts'
import { toExact, type Quantity } from '../bulk/quantity.ts'
import { toJson, type ExactJson } from '../exact.ts'
import type { KeyWith, Message } from '../messages/message.ts'
import type { Text } from '../pack/text.ts'
import type { ClaimMessage, ProofCode, Subject } from './claim.ts'
import type { Answering, Scheme } from './scheme.ts'

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
  /** A `warning` is for the committee to correct or to look into; a `remark` is true, and may be meant. */
  readonly severity: 'warning' | 'remark'
  readonly pointer: string
  readonly clause?: string
  readonly witnesses: readonly Witness[]
} & (
  | { readonly ground: Sought; readonly message: ClaimMessage }
  | { readonly ground: Shown; readonly message: Message<KeyWith<'fix'>> }
)

type Sought = Extract<Ground, { readonly kind: 'not-found' }>
type Shown = Exclude<Ground, Sought>

/** Kinds of findings that are true without being a fault. */
const REMARKS: ReadonlySet<ProofCode> = new Set(['rounding-decides', 'order-matters'])

/** A finding that an assessment shows, or that is proved or read off words. */
export function findingOf(
  code: ProofCode,
  { pointer, clause, message }: Subject<Message<KeyWith<'fix'>>>,
  ground: Shown,
  witnesses: readonly Witness[],
  isMild = false,
): ProofFinding {
  return { ...about(code, pointer, clause, isMild), message, ground, witnesses }
}

/** A finding of a claim that was proved never to be so, or only looked for in vain. */
export function claimFinding(
  code: ProofCode,
  { pointer, clause, message }: Subject,
  ground: Ground,
  witnesses: readonly Witness[],
  isMild = false,
): ProofFinding {
  const own = about(code, pointer, clause, isMild)
  return ground.kind === 'not-found'
    ? { ...own, message, ground, witnesses }
    : { ...own, message, ground, witnesses }
}

function about(
  code: ProofCode,
  pointer: string,
  clause: string | undefined,
  isMild: boolean,
): Pick<ProofFinding, 'code' | 'severity' | 'pointer' | 'clause'> {
  return {
    code,
    severity: isMild || REMARKS.has(code) ? 'remark' : 'warning',
    pointer,
    ...(clause === undefined ? {} : { clause }),
  }
}

/** An assessment as a witness; undefined where it would be refused. */
export function witnessOf(scheme: Scheme, at: Answering, shows: Message): Witness | undefined {
  const result = scheme.score(at)
  if (result === undefined) return undefined
  const outcomes = result.results.map(({ id, status, points, level }, r): WitnessOutcome => {
    const { levels } = scheme.expanded.results[r]!
    return {
      result: id,
      status,
      points: points === null ? null : exactly(points),
      level,
      levelTitle: levels.find((one) => one.level.id === level)?.level.title ?? null,
    }
  })
  const differs = scheme.questions.flatMap(({ id, choices }, k) => {
    const given = choices[at[k]!]!.given
    return at[k] === scheme.best[k] ? [] : [{ id, given: given ?? null }]
  })
  return { shows, assessment: scheme.assessmentOf(at), outcomes, differs }
}

function exactly(value: Quantity): ExactJson {
  return toJson(toExact(value))
}
