import type { Answer, AnswerValue, Answers, Entry, ResultAt, Subject } from './assessment.ts'
import type { Provenance, ProvenanceStatus } from './provenance.ts'
import type { Text, TextLanguage } from '../messages/text.ts'
import type { Names } from './plain-values.ts'
import type { Adjustment } from './adjustments/registry.ts'
import type { Combine } from './combining/registry.ts'
import type { Scalar } from './conditions/comparison.ts'
import type { WrittenCondition } from './conditions/registry.ts'
import type { PointBand, PointsOrShare, Share } from './criteria/earning.ts'
import type { Criterion } from './criteria/registry.ts'
import type { Alternative, Earns } from './criteria/rules.ts'
import type { Example, ExampleAssessment, Expectation } from './example.ts'
import type { ValueBand } from './expressions/bands.ts'
import type { Choice } from './expressions/choose.ts'
import type { Expression } from './expressions/registry.ts'
import type { Floor } from './floors/registry.ts'
import type { Gate } from './gates/registry.ts'
import type { Input } from './inputs/registry.ts'
import type { ChoiceOption } from './inputs/choice.ts'
import type { Option } from './inputs/options.ts'
import type { AssessorMerge, Merge } from './merging.ts'
import type { Policies, StatePolicy } from './policies.ts'
import type { Rounding, RoundingMode } from '../numbers/rounding.ts'
import type { InForce, NonconformityGrade, Once, Weight } from './rules.ts'
import type { Clamp, Level, Measure, Part, Qualifier, Scheme, UsualPart } from './scheme.ts'
import type { Body, Clause } from './standard.ts'
import type { Table } from './tables.ts'
import type { Veto } from './vetoes/registry.ts'

/** The names of the language, and the type of the documents there. */
declare module '../schema/schema.ts' {
  interface Definitions {
    readonly id: string
    readonly conditionName: string
    readonly edition: string
    readonly language: TextLanguage
    readonly digest: string
    readonly date: string
    readonly path: string
    readonly text: Text
    readonly provenanceStatus: ProvenanceStatus
    readonly provenance: Provenance
    readonly body: Body
    readonly clause: Clause
    readonly input: Input
    readonly option: Option
    readonly choiceOption: ChoiceOption
    readonly merge: Merge
    readonly assessorMerge: AssessorMerge
    readonly rounding: Rounding
    readonly roundingMode: RoundingMode
    readonly condition: WrittenCondition
    readonly scalar: Scalar
    readonly expression: Expression
    readonly choice: Choice
    readonly valueBand: ValueBand
    readonly table: Table
    readonly weight: Weight
    readonly criterion: Criterion
    readonly pointsOrShare: PointsOrShare
    readonly share: Share
    readonly pointBand: PointBand
    readonly alternative: Alternative
    readonly earns: Earns
    readonly grade: NonconformityGrade | 'none'
    readonly policies: Policies
    readonly statePolicy: StatePolicy
    readonly part: Part
    readonly usualPart: UsualPart
    readonly combine: Combine
    readonly adjustment: Adjustment
    readonly clamp: Clamp
    readonly level: Level
    readonly floor: Floor
    readonly gate: Gate
    readonly veto: Veto
    readonly qualifier: Qualifier
    readonly measure: Measure
    readonly scheme: Scheme
    readonly inForce: InForce
    readonly once: Once
    readonly example: Example
    readonly exampleAssessment: ExampleAssessment
    readonly expectation: Expectation
    readonly exactNumber: number | string
    readonly exactOrNull: number | string | null
    readonly subject: Subject
    readonly answers: Answers
    readonly answer: Answer | boolean | number | string
    readonly answerValue: AnswerValue
    readonly entry: string | Entry
    readonly resultAt: ResultAt
    readonly assessorName: string
    readonly names: Names
  }
}
