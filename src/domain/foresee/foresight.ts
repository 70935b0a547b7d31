import type { ExactJson } from '../numbers/exact.ts'
import type { ProvenanceStatus } from '../language/provenance.ts'
import type { Text } from '../messages/text.ts'
import type { STANDINGS } from './result-columns.ts'
import type { PopulationSnapshot } from './snapshot.ts'

/** What a change of rules would do to many assessments. Everything in it was computed, nothing guessed. */
export type Foresight = {
  readonly foresight: 'touchstone-foresight/1'
  readonly standard: { readonly id: string; readonly edition: string; readonly title: Text }
  /** Marks that must be shown with these numbers. */
  readonly marks: readonly ProvenanceStatus[]
  readonly population: PopulationFacts
  /** What had to be worked out anew: points of clauses, totals, or levels alone. */
  readonly stage: PopulationSnapshot['stage']
  readonly result: string
  readonly points: { readonly before: Spread | null; readonly after: Spread | null }
  /** Lowest first; the first entry is "no level". */
  readonly levels: readonly LevelCount[]
  /** Assessments without a level because they are open, without points or refused. */
  readonly standings: readonly {
    readonly standing: (typeof STANDINGS)[number]
    readonly before: number
    readonly after: number
  }[]
  readonly crossings: Crossings
  /** Clauses whose points change for anybody, in the order of the standard. */
  readonly clauses: readonly Shift[]
  /** Parts whose points change for anybody, the total last. */
  readonly parts: readonly Shift[]
}

export type PopulationFacts = {
  readonly size: number
  readonly source: 'synthetic' | 'given' | 'register'
  /** Of a synthetic population. */
  readonly seed?: number
}

/** How points are spread; quantiles are values that occur. */
export type Spread = {
  readonly count: number
  readonly mean: ExactJson
  readonly least: ExactJson
  readonly tenth: ExactJson
  readonly quarter: ExactJson
  readonly median: ExactJson
  readonly threeQuarters: ExactJson
  readonly ninetieth: ExactJson
  readonly most: ExactJson
  /** Counts in equal steps; `from` is inclusive, and so is the end of the last. */
  readonly steps: readonly { readonly from: number; readonly to: number; readonly count: number }[]
}

export type LevelCount = {
  /** Null for no level. */
  readonly level: string | null
  /** Absent for no level, where the standard has no name for it. */
  readonly title?: Text
  readonly before: number
  readonly after: number
}

export type Crossings = {
  readonly count: number
  readonly rises: number
  readonly falls: number
  /** Became open, refused or without points, or the other way. */
  readonly others: number
  readonly moves: readonly {
    readonly from: string | null
    readonly to: string | null
    readonly count: number
  }[]
  /** How many cross for each set of reasons, most first. */
  readonly causes: readonly { readonly kinds: readonly ReasonKind[]; readonly count: number }[]
  /** Everyone who crosses, or as many as were asked for. */
  readonly list: readonly Crossing[]
}

/** Where one assessment stands under one set of rules. */
export type ForeseenScore = {
  readonly standing: (typeof STANDINGS)[number]
  readonly points: ExactJson | null
  readonly level: string | null
}

/** To a higher level, to a lower one, or open, refused or without points where it was not before. */
export type CrossingDirection = 'rises' | 'falls' | 'others'

export type Crossing = {
  readonly row: number
  readonly direction: CrossingDirection
  readonly name?: Text
  readonly before: ForeseenScore
  readonly after: ForeseenScore
  readonly reasons: readonly Reason[]
}

export type ReasonKind = Reason['kind']

/** Why somebody crosses. */
export type Reason =
  /** The number held against the marks is another one. */
  | {
      readonly kind: 'points'
      readonly before: ExactJson | null
      readonly after: ExactJson | null
      readonly clauses: readonly ClauseChange[]
      readonly adjustments: readonly string[]
    }
  /** The mark of a level has moved past the points. */
  | {
      readonly kind: 'mark'
      readonly level: string
      readonly before: ExactJson | null
      readonly after: ExactJson | null
    }
  /** A gate holds or fails that did not before, or was not there. */
  | { readonly kind: 'gate'; readonly gate: string; readonly holds: boolean }
  /** What a gate does when it fails, or which levels there are, is another. */
  | { readonly kind: 'consequence' }
  /** Something is open, or refused, that was not, or the other way. */
  | { readonly kind: 'open'; readonly before: readonly string[]; readonly after: readonly string[] }

export type ClauseChange = {
  readonly clause: string
  readonly before: ExactJson | null
  readonly after: ExactJson | null
}

/** How the points of one clause or part move over the whole population. */
export type Shift = {
  readonly id: string
  readonly number?: string
  readonly title?: Text
  /** Means over those that have points, rounded to four decimals; null where nobody has. */
  readonly before: ExactJson | null
  readonly after: ExactJson | null
  /** Assessments whose points here differ. */
  readonly changed: number
}
