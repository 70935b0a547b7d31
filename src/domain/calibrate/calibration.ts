import type { Fault } from '../faults/fault.ts'
import type { ProvenanceStatus } from '../language/provenance.ts'
import type { Text } from '../messages/text.ts'

/** One assessor's answer on one clause of one organisation, as the share of the weight that it earns alone. */
export type AssessorReading = {
  /** The assessment it is from, from 0. */
  readonly organisation: number
  readonly clause: string
  readonly assessor: string
  /** 0 to 1. */
  readonly share: number
}

/** How an assessor compares with those who judged the same things. Shares are of a clause's weight. */
export type AssessorCalibration = {
  readonly assessor: string
  /** Readings beside somebody else's, and the organisations they are from. */
  readonly readings: number
  readonly organisations: number
  /** How much more (lenient) or less (strict) he gives than the mean of his group; 4 decimals. */
  readonly leniency: number
  /** Standard error of that; null where there is too little to tell. */
  readonly error: number | null
  /** Leniency within twice its error of none counts as none. */
  readonly verdict: 'lenient' | 'strict' | 'as-others' | 'unknown'
  /** The same in points of the full score. */
  readonly points: number
  /** Assessors are only comparable within a group that shared work links, counted from 1. */
  readonly group: number
}

/** What assessors and organisations make of one clause. Shares are of its weight. */
export type ClauseCalibration = {
  readonly clause: string
  readonly number?: string
  readonly title?: Text
  /** Organisations on whom two assessors or more gave an answer. */
  readonly judgedTogether: number
  /** Mean and greatest distance between the highest and the lowest of them; null where nobody did. */
  readonly meanSpread: number | null
  readonly greatestSpread: number | null
  /** Standard deviation among assessors of one organisation, and what leniency leaves of it. */
  readonly deviation: number | null
  readonly unexplained: number | null
  /** Organisations with points, their mean share, and the standard deviation among them. */
  readonly organisations: number
  readonly mean: number | null
  readonly separation: number | null
  /**
   * `never`: all have the same share; `hardly`: nineteen in twenty or more have; `too-few`: fewer
   * than ten organisations, which says nothing.
   */
  readonly separates: 'yes' | 'hardly' | 'never' | 'too-few'
}

/** What many assessments tell about assessors and clauses. */
export type Calibration = {
  readonly calibration: 'touchstone-calibration/1'
  readonly standard: {
    readonly id: string
    readonly edition: string
    readonly revision: number
    readonly digest: string
    readonly designation?: string
    readonly title: Text
  }
  readonly marks: readonly ProvenanceStatus[]
  readonly assessments: number
  /** Those whose answers have faults, by their place from 1. */
  readonly leftOut: readonly { readonly index: number; readonly problem: Fault }[]
  readonly readings: number
  /** Groups of assessors that shared work does not link. */
  readonly groups: number
  /** Standard deviation of one reading about cell and leniency; null where there is too little. */
  readonly noise: number | null
  /** Most lenient first. */
  readonly assessors: readonly AssessorCalibration[]
  /** In the order of the standard. */
  readonly clauses: readonly ClauseCalibration[]
}
