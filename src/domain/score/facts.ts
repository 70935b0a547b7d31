import type { Exact } from '../numbers/exact.ts'

/** A number as rules read it: plain where a decimal holds it, else exact. */
export type NumberFact = number | Exact

/** What rules read of one answer; see the manual for the shapes by type of input. */
export type AnswerFact =
  | boolean
  | string
  | NumberFact
  | {
      readonly checked: NumberFact
      readonly failed: NumberFact
      readonly passed: NumberFact
      readonly share: NumberFact
    }
  | { readonly count: number; readonly items?: readonly string[] }

export type ClauseFact = {
  state: string
  points?: NumberFact
  max: NumberFact
  percent?: NumberFact
  met?: boolean
}

export type NodeFact = {
  state: string
  points?: NumberFact
  /** Absent where there are no points to have. */
  max?: NumberFact
  percent?: NumberFact
  exactPoints?: NumberFact
  exactPercent?: NumberFact
}

/** The one object that every rule reads, filled as scoring goes on. */
export type Facts = {
  readonly date: string
  readonly answers: Record<string, AnswerFact>
  /** What several answers come to that were merged by their points, and are no one answer. */
  readonly several: Record<string, NumberFact>
  readonly profile: Record<string, AnswerFact>
  readonly values: Record<string, NumberFact>
  readonly terms: Record<string, NumberFact>
  readonly clauses: Record<string, ClauseFact>
  parts: Record<string, NodeFact>
  total?: NodeFact
  counts?: Record<string, number>
  level?: { readonly rank: number; readonly byPoints: number }
}
