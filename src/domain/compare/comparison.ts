import type { ExactJson } from '../numbers/exact.ts'
import type { Fault } from '../faults/fault.ts'
import type { ProvenanceStatus } from '../language/provenance.ts'
import type { Text } from '../messages/text.ts'
import type { FurtherChange } from './further-changes.ts'
import type { Judgement } from './judged-alike.ts'
import type { RuleChange } from './judged-thing.ts'

/** What became of a clause between two revisions or editions. */
export const FATES = ['same', 'reworded', 'moved', 'split', 'merged', 'new', 'withdrawn'] as const
export type Fate = (typeof FATES)[number]

/** One of the two that are compared. */
export type ComparedRevision = {
  readonly standard: string
  readonly edition: string
  readonly revision: number
  readonly digest: string
  readonly designation?: string
  readonly title: Text
  readonly owner: Text
  readonly inForceFrom: string
  readonly status: ProvenanceStatus
}

/** What holds clauses of both sides together: their id, a declared succession, or their wording. */
export type Because = 'id' | 'succession' | 'likeness'

/** What of a clause is worded or asked otherwise. */
export type Reworded = 'title' | 'text' | 'evidence' | 'ask'

/** A clause as it stands on one side. */
export type ClauseAt = {
  readonly clause: string
  readonly number?: string
  readonly title?: Text
  /** Sections above it, outermost first. */
  readonly under: readonly string[]
  /** Weight; null where it is not scored. */
  readonly points: ExactJson | null
}

/** The fate of a clause, or of several that became one or came from one. */
export type ClauseFate = {
  readonly fate: Fate
  /** None where it is new. */
  readonly before: readonly ClauseAt[]
  /** None where it is withdrawn. */
  readonly after: readonly ClauseAt[]
  /** The weakest of what holds them together; absent where one side is empty. */
  readonly because?: Because
  /** How alike the wordings are, 0 to 1 with two decimals; absent where one side is empty. */
  readonly likeness?: number
  /** What is worded otherwise; a clause that has moved may be reworded as well. */
  readonly reworded: readonly Reworded[]
  /** Whether the printed number is another one. */
  readonly renumbered: boolean
}

/** Points of the clauses of a section, or of all, on both sides; null where the section is not there. */
export type PartShift = {
  /** Id of the section on the right, else on the left; `total` for all of them. */
  readonly part: string
  readonly number?: string
  readonly title?: Text
  readonly depth: number
  readonly before: ExactJson | null
  readonly after: ExactJson | null
  readonly change: ExactJson
  /** Share of the whole, in per cent with one decimal. */
  readonly percentBefore: ExactJson | null
  readonly percentAfter: ExactJson | null
}

/** Why an answer stands, or why it must be asked for again. */
export type CarryReason =
  | 'unchanged'
  | 'wording-corrected'
  | 'moved'
  | 'renamed'
  | 'choices-added'
  | 'new'
  | 'requirement-reworded'
  | 'evidence-added'
  | 'asked-otherwise'
  | 'split'
  | 'merged'

/** What becomes of the answer to one input of the right side, or of a fact about the applicant. */
export type CarryOver = {
  readonly space: 'answers' | 'profile'
  readonly input: string
  /** The clause it is asked for; none for a shared input of several clauses. */
  readonly clause?: string
  readonly number?: string
  readonly title?: Text
  readonly carry: 'stands' | 'ask-again'
  readonly reason: CarryReason
  /** Inputs of the left side whose answers it has, or that its assessor should look at. */
  readonly from: readonly string[]
}

/** What the change does to one assessment. */
export const EFFECTS = [
  'keeps',
  'rises',
  'falls',
  'needs-new-evidence',
  'cannot-be-scored',
] as const
export type Effect = (typeof EFFECTS)[number]

/** Where an assessment stands on one side. */
export type SideScore = {
  readonly status: 'scored' | 'not-scored' | 'blocked'
  readonly points: ExactJson | null
  readonly max: ExactJson
  readonly level: { readonly id: string; readonly title: Text } | null
}

/** The effect on one assessment or certificate. */
export type AssessmentEffect = {
  /** From 1, in the order in which they were given. */
  readonly index: number
  /** Name of the organisation, and number of the certificate, where they are known. */
  readonly name?: Text
  readonly certificate?: string
  readonly effect: Effect
  readonly before: SideScore | null
  readonly after: SideScore | null
  /** Inputs and facts of the right side that must be answered first. */
  readonly asks: readonly string[]
  /** How many answers stand. */
  readonly stands: number
  /** What is in the way of a score, where there is something. */
  readonly problem?: Fault
}

/** Effects over all that were given. */
export type Effects = {
  readonly count: number
  readonly by: { readonly [E in Effect]: number }
  readonly each: readonly AssessmentEffect[]
}

/** Two revisions of a standard, or of two of its editions, side by side. */
export type Comparison = {
  readonly comparison: 'touchstone-comparison/1'
  readonly left: ComparedRevision
  readonly right: ComparedRevision
  /** Marks that every screen and paper made from this must show. */
  readonly marks: readonly ProvenanceStatus[]
  readonly counts: { readonly [F in Fate]: number }
  /** In the order of the right side; what is withdrawn stands where it stood. */
  readonly clauses: readonly ClauseFate[]
  readonly parts: readonly PartShift[]
  readonly rules: readonly RuleChange[]
  /** What else the files say otherwise; it judges nothing by itself. */
  readonly further: readonly FurtherChange[]
  readonly judged: Judgement
  readonly carryOver: readonly CarryOver[]
  /** Present where assessments were given. */
  readonly effects?: Effects
}
