import type { Condition } from '../rules/document.ts'
import type { Rounding } from '../exact.ts'
import type { Band, Expression, Table } from './expression.ts'
import type { Provenance } from './provenance.ts'
import type { AssessorMerge, Merge } from './standard.ts'
import type { Text } from './text.ts'

/** The words `all`, `half`, `none`, or an expression: the share of a clause's weight, 0 to 1. */
export type Share = Expression

/** Points given by an alternative: as points, or as a share of the clause's weight. */
export type Earning = { readonly points: Expression } | { readonly share: Share }

/** What one alternative of a clause gives when its rule holds: the parameters of an `earns` event. */
export type Earns = Earning & {
  /** Whether the clause then counts as met; default: by `findings.met`. */
  readonly met?: boolean
  /** Grade of the nonconformity, when not met; default: the criterion's. */
  readonly finding?: NonconformityGrade | 'none'
  readonly say?: Text
}

export type NonconformityGrade = 'minor' | 'major'

/** An alternative written as json-rules-engine writes a rule, without its name (it follows from the clause). */
export type Alternative = {
  readonly name?: string
  readonly conditions: Condition
  readonly event: { readonly type: 'earns'; readonly params: Earns }
}

/** How the points of a clause come out. Without an entry, the type of its input decides (see DEFAULTS). */
export type Criterion = Shape & {
  /** The path a shape reads, such as `$.answers.hours`; default: the clause's own input. */
  readonly of?: string
  /** Points below this become 0 (a half of a single point, say). */
  readonly zeroBelow?: number
  readonly rounding?: Rounding
  readonly policies?: Policies
  /** Grade of the nonconformity when the clause is not met. Default `minor`; `none` for clauses that cannot fail. */
  readonly nonconformity?: NonconformityGrade | 'none'
  /** Share of the weight from which the clause is met; default: `findings.met`. */
  readonly metAt?: number
  /** Effort (any unit the standard declares) and lead time in days to reach full points. */
  readonly effort?: number
  readonly leadDays?: number
}

/** Exactly one of these shapes. All but `points` expand to rules that the engine decides. */
export type Shape =
  /** yes-no: what "yes" earns; "no" earns nothing. */
  | { readonly yes: Share }
  /** choice: what each option earns, in points or as `all`, `half`, `none`. */
  | { readonly choice: { readonly [option: string]: PointsOrShare } }
  /** number: the first band it lies in. */
  | { readonly bands: readonly PointBand[] }
  /** checklist or entries: the first band its count lies in (any k of n). */
  | { readonly count: readonly PointBand[] }
  /** checklist: points for each item that is ticked, at most the weight. */
  | { readonly each: number }
  /** samples: the share that passed. Above `noneAbove` (share failed) nothing is earned. */
  | { readonly samples: 'proportion'; readonly noneAbove?: number }
  /** number: straight lines through [x, points]. */
  | { readonly line: readonly (readonly [number, PointsOrShare])[] }
  /** number: log-normal curve through two control points, as a share of the weight. */
  | { readonly logNormal: { readonly median: number; readonly p10: number } }
  /** points worked out by an expression. */
  | { readonly points: Expression }
  /** rules as json-rules-engine knows them. `first` (default) takes the first that holds, `best` the one with most points. */
  | { readonly rules: readonly Alternative[]; readonly take?: 'first' | 'best' }
  /** not scored: information only. */
  | { readonly unscored: true }
  /** only common members: the default shape of the input. */
  | { readonly default?: true }

/** Points, or all, half or none of the weight. */
export type PointsOrShare = number | 'all' | 'half' | 'none'

export type PointBand = Band & { readonly points: PointsOrShare }

/** What becomes of a clause that has no points of its own to show. */
export type StatePolicy = 'leave-out' | 'zero' | 'full' | 'block' | 'forbid'

/** For each state without points: leave the clause out, count it 0 or full, block the result, refuse the answer. */
export type Policies = {
  /** Default `leave-out`. */
  readonly notApplicable?: StatePolicy
  /** Default `block`. */
  readonly notChecked?: StatePolicy
  /** Default `block`. */
  readonly missing?: StatePolicy
}

/** A weight with its reason; a bare number is the points alone. */
export type Weight =
  | number
  | { readonly points: number; readonly reason?: Text; readonly provenance?: Provenance }

/** How the children of a node become one number. */
export type Combine =
  | 'sum'
  | 'weighted-mean'
  | 'mean'
  | 'median'
  | 'min'
  | 'max'
  | 'product'
  /** The k best of them, summed. */
  | { readonly best: number }

/**
 * A node of the tree of points. `sum`, `max` and `best` add or choose points, and their maximum
 * follows from the children; the others work on shares (points of maximum) and give `max` points
 * (default 100) for a share of 1.
 */
export type Part = {
  readonly title?: Text
  /** Default `sum`. */
  readonly combine?: Combine
  /** Children by id; default: the clauses of the section with this id. */
  readonly of?: readonly string[]
  /** Instead of combining: points worked out by an expression (give `max` too). */
  readonly points?: Expression
  readonly max?: number
  /** Weights of the children of a weighted mean; default: their maximum points. */
  readonly weights?: { readonly [child: string]: number }
  /** Points are stated out of this many, whatever was left out: earned / in scope x renormalise. */
  readonly renormalise?: number
  /** Least in-scope points for a result; below it the node is not scored. */
  readonly leastInScope?: number
  readonly cap?: number
  readonly floor?: number
  readonly rounding?: Rounding
  /** What a node gives of which nothing is applicable. Default `not-scored`. */
  readonly whenNothingApplies?: 'not-scored' | 'zero' | 'full'
}

/** One step after the points are added up, in the declared order. */
export type Adjustment = {
  readonly id: string
  readonly title?: Text
  readonly reason?: Text
  readonly provenance?: Provenance
  /** The rule that decides whether it applies; without one it always applies. */
  readonly when?: Condition
} & (
  | {
      /** Points added (deductions are negative) to `to`: a part, a clause, or `total` (default). */
      readonly add: Expression
      readonly to?: string
      /** Bounds of what this step may add. */
      readonly atLeast?: number
      readonly atMost?: number
    }
  | { readonly set: Expression; readonly to?: string }
  | { readonly cap: Expression; readonly to?: string }
  /** Levels up (positive) or down after the level by points is known. */
  | { readonly level: number }
)

/** Keeps a total within bounds, after each adjustment or once at the end. */
export type Clamp = {
  readonly min?: number
  readonly max?: number
  readonly when: 'each' | 'end'
}

/** A level, lowest first. */
export type Level = {
  readonly id: string
  readonly title: Text
  readonly stars?: number
  /** The mark, inclusive (`atLeast`) or exclusive (`above`). */
  readonly atLeast?: Expression
  readonly above?: Expression
  /** Minimum of parts, in points or per cent of their maximum. */
  readonly parts?: { readonly [part: string]: Floor }
  /** Anything else this level needs. */
  readonly needs?: Condition
  readonly reason?: Text
  readonly provenance?: Provenance
}

export type Floor =
  | { readonly points: Expression }
  | { readonly percent: Expression }
  | { readonly abovePoints: Expression }
  | { readonly abovePercent: Expression }

/**
 * What must hold for levels. On failure: `refuse` gives no level at all, `lower` falls to the next
 * level whose gates hold (default), `cap` allows at most a level, `block` leaves the result open.
 */
export type Gate = {
  readonly id: string
  readonly title?: Text
  readonly reason?: Text
  readonly provenance?: Provenance
  /** Levels it guards: all (default), a list of ids, or from one level upward. */
  readonly levels?: 'all' | readonly string[] | { readonly from: string }
  readonly needs: Condition
  readonly otherwise?: 'refuse' | 'lower' | 'block' | { readonly cap: string }
}

/** A mark beside the level, such as "superior", when its condition holds. */
export type Qualifier = { readonly id: string; readonly title: Text; readonly when: Condition }

/** Which number the marks of the levels are held against. */
export type Measure = {
  /** Default `points`. */
  readonly of?: 'points' | 'percent'
  /** Default `rounded`: the number as it is printed; `exact` is before rounding. */
  readonly read?: 'rounded' | 'exact'
}

/** Everything that turns the points of clauses into one named result. */
export type Scheme = {
  readonly title?: Text
  readonly parts?: { readonly [id: string]: Part }
  readonly total?: Part
  readonly adjustments?: readonly Adjustment[]
  readonly clamp?: Clamp
  readonly measure?: Measure
  readonly levels?: readonly Level[]
  /** What it is called when no level is reached. */
  readonly below?: { readonly id: string; readonly title: Text }
  readonly gates?: readonly Gate[]
  /** Clauses that must be met: for every level (`all`) or from a level upward. */
  readonly mandatory?: { readonly [clause: string]: string }
  readonly qualifiers?: readonly Qualifier[]
}

/** How a standard is judged: one numbered revision. Files of `rules/<id>/<edition>/<revision>/`. */
export type Rules = Scheme & {
  readonly revision: number
  readonly provenance: Provenance
  readonly inForce: InForce
  /** What changed since the revision before. */
  readonly changes?: Text
  /** Full score the weights must add up to. */
  readonly full?: number
  readonly weights?: { readonly [clause: string]: Weight }
  /** Weights of classes of clauses. */
  readonly classes?: { readonly [name: string]: Weight }
  readonly criteria?: { readonly [clause: string]: Criterion }
  /** What the standard's `ask` earns, for all clauses that ask it and have no criterion of their own. */
  readonly criterion?: Criterion
  /** Conditions under which a clause or a whole section applies at all. */
  readonly applies?: { readonly [clauseOrSection: string]: Condition }
  readonly policies?: Policies
  readonly several?: Merge
  readonly assessors?: AssessorMerge
  /** Clauses of which only one may count, because they rest on the same thing. */
  readonly once?: readonly Once[]
  readonly rounding?: {
    readonly clause?: Rounding
    readonly part?: Rounding
    readonly total?: Rounding
    readonly percent?: Rounding
  }
  /** Share of the weight from which a clause is met. Default 1. */
  readonly findings?: { readonly met: number }
  readonly values?: { readonly [id: string]: Expression }
  /** Names of computed values for people. */
  readonly labels?: { readonly [value: string]: Text }
  /** Computed values that only others need: explanations leave them out. */
  readonly helpers?: readonly string[]
  readonly tables?: { readonly [id: string]: Table }
  /** Conditions with a name, for use as `{ "condition": "name" }`. */
  readonly conditions?: { readonly [name: string]: Condition }
  /** Further results over the same answers, each with a scheme of its own. */
  readonly results?: { readonly [id: string]: Scheme }
  readonly templates?: { readonly [kind: string]: string }
  /** Unit of the efforts that criteria declare, such as person-days. */
  readonly effortUnit?: Text
  readonly examples?: { readonly [id: string]: Example }
}

/** Clauses that share one thing: `best` keeps the one with most points, `first` the first of the list that earns. */
export type Once = {
  readonly clauses: readonly string[]
  readonly keep?: 'best' | 'first'
  readonly reason?: Text
}

/**
 * When a revision answers. In force from `from` (inclusive) to `to` (inclusive); it may still be
 * asked for by number or digest up to `sunset`, without one for good. Dates are YYYY-MM-DD.
 */
export type InForce = { readonly from: string; readonly to?: string; readonly sunset?: string }

/** A worked example: an assessment and what must come out of it. Only what is stated is compared. */
export type Example = {
  readonly title: Text
  readonly assessment: ExampleAssessment
  readonly expect: Expectation
}

/** An assessment without the names of standard, edition and revision, which follow from the pack. */
export type ExampleAssessment = {
  readonly date: string
  readonly profile?: { readonly [id: string]: unknown }
  readonly answers: { readonly [id: string]: unknown }
}

export type Expectation = {
  readonly status?: 'scored' | 'not-scored' | 'blocked'
  readonly points?: number | string
  readonly percent?: number | string
  /** Level id; null for none. */
  readonly level?: string | null
  readonly qualifiers?: readonly string[]
  readonly parts?: { readonly [part: string]: number | string | null }
  readonly clauses?: { readonly [clause: string]: number | string | null }
  /** Clauses with a nonconformity, in clause order. */
  readonly nonconformities?: readonly string[]
  /** Gates that failed, by id. */
  readonly gates?: readonly string[]
  readonly results?: { readonly [id: string]: Omit<Expectation, 'results'> }
}
