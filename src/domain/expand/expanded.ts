import type { Exact } from '../numbers/exact.ts'
import type { Rounding } from '../numbers/rounding.ts'
import type { Pack } from '../pack/pack.ts'
import type { ProvenanceStatus } from '../language/provenance.ts'
import type { Adjustment } from '../language/adjustments/registry.ts'
import type { Clamp, Level, Measure, Qualifier } from '../language/scheme.ts'
import type { Combine } from '../language/combining/registry.ts'
import type { Earns } from '../language/criteria/rules.ts'
import type { Expression } from '../language/expressions/registry.ts'
import type { Gate } from '../language/gates/registry.ts'
import type { GateOrigin } from '../language/gates/written.ts'
import type { NonconformityGrade } from '../language/rules.ts'
import type { MarkSide } from '../language/marks.ts'
import type { Policies } from '../language/policies.ts'
import type { AssessorMerge, Merge } from '../language/merging.ts'
import type { Clause } from '../language/standard.ts'
import type { Input } from '../language/inputs/registry.ts'
import type { Text } from '../messages/text.ts'
import type { RuleDocument, SharedConditions } from '../rules/document.ts'
import type { PointsOfAnswers } from './points-of-answers.ts'
import type { Worked } from './worked.ts'

/**
 * A pack made ready for judging: shorthand written out as rule documents, defaults filled in,
 * expressions prepared. Holds nothing that is not in the pack.
 */
export type Expanded = {
  /** In canonical order: what judges. */
  readonly pack: Pack
  /** The same, with options, results and values in the order that the committee wrote. */
  readonly written: Pack
  /** Clauses (leaves) in the order of the standard. */
  readonly clauses: readonly ExpandedClause[]
  readonly clauseById: ReadonlyMap<string, ExpandedClause>
  /** Sections in the order of the standard, outermost first. */
  readonly sections: readonly StandardSection[]
  readonly inputs: ReadonlyMap<string, ExpandedInput>
  readonly profile: ReadonlyMap<string, Input>
  /** Computed values (`values.<id>`) and the numbers hoisted out of shorthand (`terms.<id>`). */
  readonly terms: ReadonlyMap<string, Term>
  /** Decisions inside expressions, by name. */
  readonly groups: ReadonlyMap<string, DecisionGroup>
  /** Rules that say whether a clause or a section applies, by its id. */
  readonly applies: ReadonlyMap<string, RuleDocument>
  /** The main result first. */
  readonly results: readonly ExpandedResult[]
  /** Every rule there is, in reading order: the whole judgement. */
  readonly rules: readonly RuleDocument[]
  readonly shared: SharedConditions
  readonly once: readonly { readonly clauses: readonly string[]; readonly keep: 'best' | 'first' }[]
}

export type StandardSection = { readonly clause: Clause; readonly under: readonly string[] }

export type ExpandedInput = {
  readonly id: string
  readonly input: Input
  /** The clause that asks for it alone; shared inputs have none. */
  readonly clause?: string
  readonly several: Merge
  readonly assessors: AssessorMerge
  /** What each answer earns, where several are merged by their points. */
  readonly points?: PointsOfAnswers
}

export type ExpandedClause = {
  readonly id: string
  readonly clause: Clause
  readonly under: readonly string[]
  /** Inputs it rests on, by id. */
  readonly inputs: readonly string[]
  readonly weight: Exact
  readonly weightReason?: Text
  readonly provenance: ProvenanceStatus
  readonly scored: boolean
  readonly mayBeNotApplicable: boolean
  /** Rules tried for it, in order; none where arithmetic alone gives the points. */
  readonly alternatives: readonly ExpandedAlternative[]
  readonly take: 'first' | 'best'
  /** Points by arithmetic alone. */
  readonly arithmetic?: ExpandedEarning
  /** The fact a shorthand reads: without it the clause has no answer, rather than no points. */
  readonly reads?: readonly string[]
  readonly zeroBelow?: Exact
  readonly rounding?: Rounding
  readonly policies: Required<Policies>
  readonly nonconformity: NonconformityGrade | 'none'
  readonly metAt: Exact
}

export type ExpandedAlternative = {
  readonly rule: RuleDocument
  readonly earns: ExpandedEarning
  readonly params: Earns
  /** It is for several answers that differ and are merged by their points; no single one reaches it. */
  readonly ofSeveral?: true
}

/** Points, or a share of the weight. */
export type ExpandedEarning = { readonly kind: 'points' | 'share'; readonly amount: Worked }

export type Term = {
  readonly id: string
  readonly space: 'values' | 'terms'
  /** As it is written. */
  readonly expression: Expression
  readonly worked: Worked
  /** Paths it reads, and groups it picks from. */
  readonly reads: readonly string[]
  readonly groups: readonly string[]
}

export type DecisionGroup = { readonly name: string; readonly rules: readonly RuleDocument[] }

export type ExpandedResult = {
  readonly id: string
  readonly title?: Text
  /** Status of its numbers where they have none of their own. */
  readonly provenance: ProvenanceStatus
  /** Weights that clauses have here and nowhere else, by id. */
  readonly weights: ReadonlyMap<string, OwnWeight>
  /** Nodes children first; the total is the last, with id `total`. */
  readonly nodes: readonly ExpandedNode[]
  readonly nodeById: ReadonlyMap<string, ExpandedNode>
  readonly adjustments: readonly ExpandedAdjustment[]
  readonly clamp?: Clamp
  readonly measure: Required<Measure>
  /** Path that level rules hold against their marks. */
  readonly measurePath: string
  readonly levels: readonly ExpandedLevel[]
  /** Whether more of the measure is better, or less: by the side of the marks. */
  readonly better: 'more' | 'less'
  readonly below?: { readonly id: string; readonly title: Text }
  readonly gates: readonly ExpandedGate[]
  readonly qualifiers: readonly { readonly qualifier: Qualifier; readonly rule: RuleDocument }[]
}

/** What a clause weighs in one result alone. */
export type OwnWeight = {
  readonly points: Exact
  readonly reason?: Text
  readonly provenance: ProvenanceStatus
}

export type ExpandedNode = {
  readonly id: string
  readonly title?: Text
  readonly number?: string
  readonly combine: Exclude<Combine, 'none'> | 'expression'
  readonly children: readonly string[]
  /** It adds nothing up: what is worked out tells whether anything applies, and is nobody's points. */
  readonly pointless?: true
  readonly points?: Worked
  readonly max?: Exact
  readonly weights?: ReadonlyMap<string, Exact>
  readonly renormalise?: Exact
  readonly leastInScope?: Exact
  readonly cap?: Exact
  readonly floor?: Exact
  readonly rounding?: Rounding
  readonly percentRounding?: Rounding
  readonly whenNothingApplies: 'not-scored' | 'zero' | 'full'
  /** Nodes that combine it, nearest first. */
  readonly ancestors: readonly string[]
}

export type ExpandedAdjustment = {
  readonly adjustment: Adjustment
  readonly to: string
  readonly rule?: RuleDocument
  readonly amount?: Worked
  readonly provenance: ProvenanceStatus
}

export type ExpandedLevel = {
  readonly level: Level
  readonly rank: number
  readonly rule: RuleDocument
  readonly mark?: Worked
  /** What its floors of parts are held against. */
  readonly floors: readonly Worked[]
  /** How the measure must stand to the mark; as for `atLeast` where there is none. */
  readonly side: MarkSide
  readonly provenance: ProvenanceStatus
}

export type ExpandedGate = {
  readonly id: string
  /** The member that it stands for. */
  readonly origin: GateOrigin
  readonly title?: Text
  readonly rule: RuleDocument
  /** Ranks of the levels it guards. */
  readonly ranks: readonly number[]
  readonly otherwise: Required<Gate>['otherwise']
  readonly provenance: ProvenanceStatus
}
