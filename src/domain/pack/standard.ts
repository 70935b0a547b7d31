import type { Provenance } from './provenance.ts'
import type { TextLanguage, Text } from './text.ts'

/** One thing an assessor is asked. The id of an input is that of its clause, or its key in `inputs`. */
export type Input =
  | (InputCommon & { readonly type: 'yes-no' })
  /** Points given by the assessor, from 0 to the clause's weight, in steps of `step` (default 1). */
  | (InputCommon & { readonly type: 'points'; readonly step?: number })
  | (InputCommon & { readonly type: 'choice'; readonly options: readonly Option[] })
  | (InputCommon & {
      readonly type: 'number'
      readonly unit?: Text
      readonly min?: number
      readonly max?: number
      /** Answers are whole multiples of it, such as 5 for percentages in steps of five. */
      readonly step?: number
      /** Decimals allowed; 0 asks for a whole number. Default: any. */
      readonly decimals?: number
    })
  /** A sample: how many were checked and how many of them failed; at least `least` must be checked. */
  | (InputCommon & { readonly type: 'samples'; readonly least?: number; readonly unit?: Text })
  | (InputCommon & { readonly type: 'checklist'; readonly items: readonly Option[] })
  /** A list of recorded cases, such as special deductions; rules read how many there are. */
  | (InputCommon & { readonly type: 'entries'; readonly max?: number })
  | (InputCommon & { readonly type: 'date' })
  /** Words kept as evidence and never scored. */
  | (InputCommon & { readonly type: 'text' })

type InputCommon = {
  readonly title?: Text
  /**
   * For profile facts and for inputs that no clause asks: without it every result stays open.
   * Default: it may be left out, and conditions about it do not hold.
   */
  readonly required?: boolean
  /** How one answer comes out of several results (places, methods) for this input. */
  readonly several?: Merge
  /** How one answer comes out of the answers of several assessors. */
  readonly assessors?: AssessorMerge
}

/** One choice of a `choice` input or one item of a `checklist`. */
export type Option = { readonly id: string; readonly title?: Text }

/** How several numbers become one. `trimmed-mean` leaves out the highest and the lowest. */
export type Merge = 'mean' | 'median' | 'trimmed-mean' | 'min' | 'max' | 'sum'

/** Merging of assessors: a method, and the spread (highest minus lowest) above which they must agree. */
export type AssessorMerge = {
  readonly merge: Exclude<Merge, 'sum'> | 'consensus'
  readonly spreadLimit?: number
}

/**
 * A section (has `clauses`) or a clause (has none). Ids are stable public keys and survive
 * renumbering: changing one makes a new clause.
 */
export type Clause = {
  readonly id: string
  /** The number printed in the standard, such as `5.1.2`. */
  readonly number?: string
  readonly title?: Text
  readonly text?: Text
  /** What an assessor should ask to see. */
  readonly evidence?: readonly Text[]
  /** The input asked for, or the ids of shared `inputs`. Default: the standard's `ask`. */
  readonly ask?: Input | readonly string[]
  /** Name of a class of clauses, for weights given by class. */
  readonly class?: string
  /** True where an assessor may answer "not applicable". Default: the standard's `notApplicable`. */
  readonly notApplicable?: boolean
  /** Clauses of an earlier edition that this one continues, as `edition/clause-id`. */
  readonly succeeds?: readonly string[]
  readonly clauses?: readonly Clause[]
}

/** Who owns a standard, or on whose behalf it is judged. */
export type Body = { readonly name: Text; readonly address?: Text; readonly url?: string }

/** What a standard says: one edition, without any judgement. Files of `standards/<id>/<edition>/`. */
export type Standard = {
  readonly id: string
  readonly edition: string
  /** The designation people cite, such as `Q/HXC 013-2018`. */
  readonly designation?: string
  readonly title: Text
  readonly languages: readonly TextLanguage[]
  readonly owner: Body
  readonly basis?: readonly Text[]
  readonly scope?: Text
  readonly notes?: readonly Text[]
  readonly provenance: Provenance
  /** What a clause asks unless it says otherwise. */
  readonly ask?: Input
  /** Whether clauses may be answered "not applicable" unless they say otherwise. Default: no. */
  readonly notApplicable?: boolean
  /** Inputs that belong to no single clause: shared measurements, special deductions. */
  readonly inputs?: { readonly [id: string]: Input }
  /** Facts about the applicant that rules may read. */
  readonly profile?: { readonly [id: string]: Input }
  readonly clauses: readonly Clause[]
}
