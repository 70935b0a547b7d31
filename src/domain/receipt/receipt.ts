import type { Assessment } from '../language/assessment.ts'
import type { ExactJson } from '../numbers/exact.ts'
import type { Rounding } from '../numbers/rounding.ts'
import type { Provenance, ProvenanceStatus } from '../language/provenance.ts'
import type { Gate } from '../language/gates/registry.ts'
import type { NonconformityGrade } from '../language/rules.ts'
import type { TextLanguage, Text } from '../messages/text.ts'
import type { EvaluatedCondition } from '../rules/document.ts'

/** Words in each language of the pack. */
export type Words = { readonly [L in TextLanguage]?: string }

/**
 * The answer to "why?", complete in itself: what was asked, what was answered, every decision with
 * the values it compared, every sum before and after rounding. Canonical, versioned, re-computable
 * from the pack with the stated digest; docs/receipt.md tells every member. It holds judgement
 * alone: texts in it are the committee's and the assessor's, sentences about it are made by views.
 */
export type Receipt = {
  /** The format it was made in; today's is the second. */
  readonly receipt: 'touchstone-receipt/2' | 'touchstone-receipt/1'
  readonly standard: {
    readonly id: string
    readonly edition: string
    readonly designation?: string
    readonly title: Text
    readonly revision: number
    /** SHA-256 of the pack. */
    readonly digest: string
    readonly inForce: { readonly from: string; readonly to?: string; readonly sunset?: string }
  }
  readonly languages: readonly TextLanguage[]
  /** The weakest status of any number that took part. Anything but `published` marks every paper. */
  readonly provenance: Provenance
  /** Marks that every screen and paper made from this receipt must show. */
  readonly marks: readonly ProvenanceStatus[]
  readonly software: { readonly name: 'touchstone'; readonly version: string }
  readonly engine: { readonly name: string; readonly version: string }
  /** The assessment as it was given, and SHA-256 of its canonical JSON. */
  readonly assessment: Assessment
  readonly inputDigest: string
  readonly date: string
  /** Answers after merging places and assessors, as rules read them. */
  readonly merged: { readonly [input: string]: MergedAnswer }
  /** Computed values as they stand at the end of the main result; null where something was missing. */
  readonly values: { readonly [id: string]: ExactJson | null }
  /** Clauses in the order of the standard. */
  readonly clauses: readonly ClauseReceipt[]
  /** The main result first. */
  readonly results: readonly ResultReceipt[]
  /** Findings in clause order. */
  readonly findings: readonly Finding[]
}

export type MergedAnswer = {
  readonly value: unknown
  /** How several answers became one, when they did: places first, then assessors. */
  readonly method?: string
  readonly from?: readonly unknown[]
  /** What each of `from` earns, null for what is left out, where they were merged by their points, and what these come to. */
  readonly each?: readonly (ExactJson | null)[]
  readonly points?: ExactJson
  readonly spread?: ExactJson
}

/** Why assessors or results must agree first: they differ, or by more than the standard allows. */
export type Unresolved =
  | { readonly why: 'assessors-differ' | 'results-differ' }
  | { readonly why: 'spread-above-limit'; readonly spread: ExactJson; readonly limit: ExactJson }

/** `hidden`: a condition of the standard says that it does not concern this applicant. */
export type ClauseState =
  | 'scored'
  | 'not-applicable'
  | 'not-checked'
  | 'missing'
  | 'unscored'
  | 'hidden'

export type ClauseReceipt = {
  readonly clause: string
  readonly number?: string
  readonly title?: Text
  /** Ids of the sections above it, outermost first. */
  readonly under: readonly string[]
  readonly state: ClauseState
  /** Reason given for a state without points; of an option that stands for the state its title. */
  readonly reason?: Text
  /** Set where it is not checked because an answer of several is not agreed. */
  readonly unresolved?: Unresolved
  /** What the policy of that state does here. */
  readonly policy?: string
  /** Points earned; null where it has none to show. */
  readonly points: ExactJson | null
  readonly max: ExactJson
  /** Whether it counts in the maximum. */
  readonly inScope: boolean
  readonly met: boolean | null
  readonly weight: {
    readonly points: ExactJson
    readonly reason?: Text
    readonly provenance: ProvenanceStatus
  }
  /** The rule that gave the points, by name; absent where the shape is arithmetic alone. */
  readonly rule?: string
  /** In words what the points rest on: the alternative's own `say`. */
  readonly say?: Text
  /** Arithmetic from answer to points: before rounding, and what was done to it. */
  readonly arithmetic?: Arithmetic
  /** Every rule tried for this clause with each condition, expected and actual value. */
  readonly decisions: readonly RuleDecision[]
  readonly evidence: readonly string[]
  /** The clause that counted instead, where only one of several may. */
  readonly countedIn?: string
}

export type RuleDecision = {
  readonly rule: string
  readonly holds: boolean
  readonly conditions: EvaluatedCondition
}

export type Arithmetic = {
  readonly before: ExactJson
  readonly after: ExactJson
  readonly rounding?: Rounding
  /** Steps between, in order: `zero-below`, `cap`, `floor`, `renormalise`, `clamp`. */
  readonly steps?: readonly {
    readonly step: string
    readonly by: ExactJson
    readonly gives: ExactJson
  }[]
}

/** One node of the tree of points. */
export type NodeReceipt = {
  readonly node: string
  readonly title?: Text
  readonly number?: string
  readonly combine: string
  readonly state: 'scored' | 'not-scored'
  readonly points: ExactJson | null
  readonly max: ExactJson
  /** Points in scope before renormalising. */
  readonly inScope: ExactJson
  readonly percent: ExactJson | null
  readonly arithmetic?: Arithmetic
  readonly of: readonly {
    readonly id: string
    readonly points: ExactJson | null
    readonly max: ExactJson
    readonly weight?: ExactJson
    readonly counts: boolean
  }[]
}

export type AdjustmentReceipt = {
  readonly id: string
  readonly title?: Text
  readonly reason?: Text
  readonly provenance: ProvenanceStatus
  readonly applies: boolean
  /** Node it changed, or `level`. */
  readonly to: string
  readonly before: ExactJson | null
  readonly after: ExactJson | null
  /** What the step worked out, before bounds and clamps. */
  readonly amount?: ExactJson
  readonly decision?: RuleDecision
}

export type GateReceipt = {
  readonly id: string
  readonly title?: Text
  readonly provenance: ProvenanceStatus
  /** Levels it guards. */
  readonly levels: readonly string[]
  readonly holds: boolean
  readonly otherwise: Required<Gate>['otherwise']
  readonly decision: RuleDecision
}

export type LevelReceipt = {
  readonly id: string
  readonly title: Text
  readonly stars?: number
  /** The mark held against the measure. */
  readonly mark: ExactJson | null
  readonly inclusive: boolean
  /** There where less is better: the mark is the most that the measure may be. */
  readonly better?: 'less'
  readonly provenance: ProvenanceStatus
  /** Whether the points reach it. */
  readonly reached: boolean
  /** Whether all its gates hold too. */
  readonly holds: boolean
  readonly decision: RuleDecision
}

/** One thing that is missing for a level: points for its mark, a gate, or a step down that was taken. */
export type Lack = {
  readonly kind: 'points' | 'gate' | 'adjustment'
  /** `total`, or the gate or adjustment it is about. */
  readonly id: string
  /** How far the measured number is from what is needed, or above what is allowed, where that is a number. */
  readonly short?: ExactJson
  readonly actual?: ExactJson
  readonly needed?: ExactJson
}

/**
 * One thing that keeps a result open: a required fact that is not there, a clause without an answer
 * it needs, a part, level or adjustment whose number something missing keeps from being worked out,
 * or a gate that blocks.
 */
export type ResultBlock =
  | { readonly kind: 'fact'; readonly space: 'answers' | 'profile'; readonly id: string }
  | { readonly kind: 'clause' | 'part' | 'level' | 'adjustment' | 'gate'; readonly id: string }

export type ResultReceipt = {
  /** `main` or the key in `results`. */
  readonly id: string
  readonly title?: Text
  readonly status: 'scored' | 'not-scored' | 'blocked'
  /** What blocks it when it is blocked. */
  readonly blockedBy: readonly ResultBlock[]
  readonly points: ExactJson | null
  readonly max: ExactJson
  readonly percent: ExactJson | null
  readonly exactPoints: ExactJson | null
  /** Parts in the order of the standard, then the total as the last. */
  readonly nodes: readonly NodeReceipt[]
  readonly adjustments: readonly AdjustmentReceipt[]
  readonly measure: { readonly of: string; readonly read: string; readonly value: ExactJson | null }
  /** Lowest first. */
  readonly levels: readonly LevelReceipt[]
  readonly gates: readonly GateReceipt[]
  /** Level by points alone, then by steps up or down, then after gates; ids, null for none. */
  readonly levelByPoints: string | null
  readonly level: AwardedLevel | null
  /** What it is called when no level is reached; where there is a result. */
  readonly below?: { readonly id: string; readonly title: Text }
  readonly qualifiers: readonly {
    readonly id: string
    readonly title: Text
    readonly holds: boolean
    readonly decision: RuleDecision
  }[]
  /** What exactly is missing for the next level; null at the highest. */
  readonly whyNotNext: { readonly level: string; readonly lacks: readonly Lack[] } | null
}

export type AwardedLevel = { readonly id: string; readonly title: Text; readonly stars?: number }

/** The finding about one clause. */
export type Finding = {
  readonly clause: string
  readonly number?: string
  /** `opportunity`: not fully met, in a clause that can't fail. */
  readonly kind:
    | 'conformity'
    | 'opportunity'
    | 'nonconformity'
    | 'not-applicable'
    | 'not-checked'
    | 'missing'
  readonly grade?: NonconformityGrade
  readonly points: ExactJson | null
  readonly max: ExactJson
  readonly evidence: readonly string[]
}
