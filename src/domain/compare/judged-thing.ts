import type { Rounding } from '../numbers/rounding.ts'
import type {
  ExpandedAdjustment,
  ExpandedClause,
  ExpandedGate,
  ExpandedInput,
  ExpandedLevel,
  ExpandedNode,
  ExpandedResult,
  OwnWeight,
} from '../expand/expanded.ts'
import type { JsonValue } from '../schema/json.ts'
import type { Expression } from '../language/expressions/registry.ts'
import type { Table } from '../language/tables.ts'
import type { Provenance, ProvenanceStatus } from '../language/provenance.ts'
import type { Clamp, ProvenanceOf, Qualifier } from '../language/scheme.ts'
import type { Amount } from '../language/plain-values.ts'
import type { InForce, Once } from '../language/rules.ts'
import type { Policies } from '../language/policies.ts'
import type { AssessorMerge, Merge } from '../language/merging.ts'
import type { Text } from '../messages/text.ts'
import type { Condition } from '../language/conditions/registry.ts'
import type { RuleDocument } from '../rules/document.ts'

/** What a change of the rules is about. */
export const RULE_AREAS = [
  'in-force',
  'weight',
  'criterion',
  'applies',
  'policy',
  'rounding',
  'part',
  'value',
  'table',
  'adjustment',
  'level',
  'gate',
  'qualifier',
  'other',
] as const
export type RuleArea = (typeof RULE_AREAS)[number]

/** One thing whose judgement differs between two revisions. */
export type RuleChange = {
  readonly area: RuleArea
  readonly kind: 'added' | 'removed' | 'changed'
  /** What held before; absent where it is added. */
  readonly before?: JudgedThing
  /** What holds now; absent where it is removed. */
  readonly after?: JudgedThing
  /** Whether it stands in another place among those whose order decides. */
  readonly isReordered: boolean
}

/** One thing that rules decide, as one side has it. */
export type JudgedThing = {
  readonly area: RuleArea
  readonly result: string
  /** What the result is called; none for the main one. */
  readonly resultTitle?: Text
  /** Id on the right side, so that what was only renamed is recognised. */
  readonly id: string
  /** What it is, for words about it. */
  readonly judged: Judged
  /** What is compared: the same JSON for the same judgement. */
  readonly meaning: JsonValue
  /** Its place where the order of such things decides, from 1. */
  readonly order?: number
}

/** The kinds of things that rules decide, each as its own side has it. */
export type Judged =
  | { readonly kind: 'in-force'; readonly inForce: InForce }
  | { readonly kind: 'provenance'; readonly status: ProvenanceStatus }
  | {
      readonly kind: 'provenance-of'
      /** A list of numbers, or a section. */
      readonly of: FoundedList | { readonly section: string }
      readonly provenance: Provenance
    }
  | { readonly kind: 'full'; readonly full: Amount }
  | { readonly kind: 'applies'; readonly of: string; readonly condition: Condition }
  | { readonly kind: 'policies'; readonly policies: Required<Policies> }
  | { readonly kind: 'rounding'; readonly stage: RoundingStage; readonly rounding: Rounding }
  | { readonly kind: 'met'; readonly share: number }
  | { readonly kind: 'several'; readonly merge: Merge }
  | { readonly kind: 'assessors'; readonly assessors: AssessorMerge }
  | { readonly kind: 'merged-input'; readonly input: ExpandedInput; readonly own: OwnMerge }
  | { readonly kind: 'once'; readonly once: readonly Once[] }
  | { readonly kind: 'value'; readonly of: string; readonly expression: Expression }
  | { readonly kind: 'table'; readonly of: string; readonly table: Table }
  | { readonly kind: 'condition'; readonly of: string; readonly condition: Condition }
  | { readonly kind: 'weight'; readonly clause: ExpandedClause }
  | { readonly kind: 'own-weight'; readonly clause: ExpandedClause; readonly weight: OwnWeight }
  | { readonly kind: 'criterion'; readonly clause: ExpandedClause; readonly own: OwnCriterion }
  | { readonly kind: 'part'; readonly node: ExpandedNode; readonly own: OwnPart }
  | {
      readonly kind: 'adjustment'
      readonly adjustment: ExpandedAdjustment
      readonly of: ExpandedResult
    }
  | { readonly kind: 'level'; readonly level: ExpandedLevel }
  | { readonly kind: 'gate'; readonly gate: ExpandedGate; readonly of: ExpandedResult }
  | { readonly kind: 'qualifier'; readonly qualifier: Qualifier; readonly rule: RuleDocument }
  | { readonly kind: 'measure'; readonly measure: ExpandedResult['measure'] }
  | { readonly kind: 'clamp'; readonly clamp: Clamp }
  | { readonly kind: 'below'; readonly title: Text }

/** Lists of numbers of which it is said once where they come from. */
export type FoundedList = Exclude<keyof ProvenanceOf, 'sections'>

export type RoundingStage = 'clause' | 'part' | 'total' | 'percent'

/** How several answers to one input become one, where it is not the way of all inputs. */
export type OwnMerge = { readonly several?: Merge; readonly assessors?: AssessorMerge }

/** What a criterion says for its clause alone, and what holds for all clauses otherwise. */
export type OwnCriterion = {
  readonly rounding?: Rounding
  readonly metAt?: number
  readonly policies: Policies
}

/** What a part says for itself alone: its rounding, its members where rules list them, its formula. */
export type OwnPart = {
  readonly rounding?: Rounding
  readonly listed?: readonly string[]
  /** Whether its members are other than what stands in its section. */
  readonly isApart: boolean
  readonly points?: Expression
}
