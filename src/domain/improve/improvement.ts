import type { AnswerValue } from '../language/assessment.ts'
import type { ExactJson } from '../numbers/exact.ts'
import type { ProvenanceStatus } from '../language/provenance.ts'
import type { Message } from '../messages/message.ts'
import type { AwardedLevel } from '../receipt/receipt.ts'
import type { Text } from '../messages/text.ts'
import type { CountedBy } from './cost.ts'

/**
 * The way up from one result: the least found that must get better for a level, what each clause
 * would bring, and how firmly the present level stands. Everything in it was scored.
 */
export type Improvement = {
  readonly improvement: 'touchstone-improvement/1'
  readonly standard: {
    readonly id: string
    readonly edition: string
    readonly designation?: string
    readonly title: Text
    readonly revision: number
    readonly digest: string
  }
  /** Marks that must be shown with these numbers, as in a receipt. */
  readonly marks: readonly ProvenanceStatus[]
  readonly date: string
  /** The result that is aimed at: `main`, or a further one that the standard names. */
  readonly result: { readonly id: string; readonly title?: Text }
  readonly now: ScoreSummary
  /** The level asked for: the next one unless another was; null at the highest. */
  readonly target: AwardedLevel | null
  readonly countedBy: CountedBy
  /**
   * `reached` already; `plans` found; `impossible`: no answers that were looked at reach it;
   * `not-found` within the limit of the search.
   */
  readonly outcome: 'reached' | 'plans' | 'impossible' | 'not-found'
  /**
   * Whether what is said of cheaper ways holds over all lawful answers, one to each input, while what
   * `scope` lists stays: the search came to its end, and no such answer was left out of it.
   */
  readonly proven: boolean
  /** What the answers that were looked at are, and what stays as it is. */
  readonly scope: SearchScope
  /** No plan among the answers looked at costs less than this, in what is counted; null for none. */
  readonly atLeast: number | null
  /** Branches that were looked at, of at most `limit`. */
  readonly search: { readonly steps: number; readonly limit: number }
  /** The cheapest first; the others do without one of its steps each. */
  readonly plans: readonly ImprovementPlan[]
  /** What stands in the way with the best answers considered, where nothing reaches the target. */
  readonly barriers: readonly Barrier[]
  /** What each improvement would bring alone, the most points first; the fewest where less is better. */
  readonly gains: readonly Gain[]
  /** How firmly the present level stands; null without a level. */
  readonly footing: Footing | null
  /** Unit of efforts, where the standard declares any. */
  readonly effortUnit?: Text
}

/** Over what the search went. */
export type SearchScope = {
  /** Whether every lawful answer was looked at, or is the same to the standard as one that was. */
  readonly isAll: boolean
  /** Combinations of answers, one site each, that were told apart. */
  readonly answers: number
  /** What stays as recorded, as far as the target rests on it. */
  readonly stays: readonly Stays[]
  /** Steps in which numbers were looked at for which the standard declares none. */
  readonly steps: readonly { readonly input: string; readonly step: ExactJson }[]
}

/** Facts about the applicant; recorded cases; dates and words; which clauses are applicable; sizes of samples. */
export const STAYS = ['facts', 'cases', 'dates', 'not-applicable', 'sample-sizes'] as const
export type Stays = (typeof STAYS)[number]

/** What stands in the way of a level, by its id in the pack. */
export type Barrier = { readonly id: string; readonly message: Message }

/** Points and level of one score; points and level are null unless it is scored. */
export type ScoreSummary = {
  readonly points: ExactJson | null
  readonly max: ExactJson
  readonly level: AwardedLevel | null
}

/** One way to reach the target. */
export type ImprovementPlan = {
  readonly cost: {
    readonly clauses: number
    readonly points: number
    readonly effort: number
    readonly leadDays: number
  }
  readonly steps: readonly ImprovementStep[]
  readonly result: ScoreSummary
  /** Of the first: as for the whole. Of the others: that no way without the step left out costs less. */
  readonly proven: boolean
}

/** One clause, or several that share answers, made better. */
export type ImprovementStep = {
  readonly clauses: readonly StepClause[]
  readonly answers: readonly AnswerChange[]
  readonly effort: number
  readonly leadDays: number
}

export type StepClause = {
  readonly clause: string
  readonly number?: string
  readonly title?: Text
  readonly before: ExactJson | null
  readonly after: ExactJson | null
  readonly max: ExactJson
}

/** An answer as it is (merged where several were given; null: none yet) and as it would have to be. */
export type AnswerChange = {
  readonly input: string
  readonly from: AnswerValue | null
  /** The points that several answers come to now, where no one answer comes of them. */
  readonly several?: ExactJson
  readonly to: AnswerValue
}

/** What the best move of one site brings when nothing else changes. */
export type Gain = ImprovementStep & {
  /** By how much the total rises, negative where it falls; null where the result is open now. */
  readonly gain: ExactJson | null
  readonly result: ScoreSummary
}

export type Footing = {
  /** Points, or per cent, above the mark of the level held, or below it where less is better; null where it has none. */
  readonly margin: ExactJson | null
  /** The mark is in per cent of the maximum. */
  readonly inPercent: boolean
  /** Whether all lawful answers were tried for it, one at a time. */
  readonly isAll: boolean
  /** Single answers that would lose the level, the smallest fall in each clause. */
  readonly fragile: readonly (ImprovementStep & { readonly result: ScoreSummary })[]
  /** Answers of single assessors on which the level hangs. */
  readonly hangsOn: readonly {
    readonly input: string
    readonly assessor: string
    /** `alone`: had only this assessor been heard. `without`: had this one not been heard. */
    readonly had: 'alone' | 'without'
    readonly result: ScoreSummary
  }[]
}
