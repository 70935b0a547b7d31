import type { ClauseState } from '../receipt.ts'
import type { PossibleFact } from './possible-fact.ts'

/** What an answer may be: missing, a fact of its own, or one with named members. */
export type PossibleAnswer = {
  readonly isMissing: boolean
  readonly fact?: PossibleFact | undefined
  readonly fields?: { readonly [name: string]: PossibleFact } | undefined
}

/** Many assessments at once: whatever each answer, profile fact and state may be, in any combination. */
export type Box = {
  readonly date: { readonly from: string; readonly to: string }
  readonly answers: ReadonlyMap<string, PossibleAnswer>
  readonly profile: ReadonlyMap<string, PossibleAnswer>
  /** States that each clause may be recorded in. */
  readonly recorded: ReadonlyMap<string, ReadonlySet<ClauseState>>
  /** Whether a required fact may be missing, and must be. */
  readonly lacking: { readonly may: boolean; readonly must: boolean }
}
