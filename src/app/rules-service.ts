import type { Elsewhere } from './insight/ask-elsewhere.ts'
import type { RunExamples } from './examples/run-examples.ts'
import type { BoundaryExamples } from './examples/boundary-examples.ts'
import type { CalibrateAssessors } from './insight/calibrate-assessors.ts'
import type { CompareRevisions } from './insight/compare-revisions.ts'
import type { ForeseeChange, ForeseeFound } from './insight/foresee-change.ts'
import type { AskApart } from './insight/pack-question.ts'
import type { ImproveAssessment, ImproveFound } from './insight/improve-assessment.ts'
import type { ProvePack } from './insight/prove-pack.ts'
import type { RunMutants } from './insight/run-mutants.ts'
import type { CheckTemplate, MendTemplate, SampleTemplate } from './papers/check-template.ts'
import type { PrintPaper } from './papers/print-paper.ts'
import type { RenderBatch } from './papers/render-batch.ts'
import type { RenderDocument } from './papers/render-document.ts'
import type {
  DigestOfBytes,
  LayOut,
  PackShelf,
  ReadJson,
  RuleJudge,
  TemplateShelf,
  WriteBook,
  ZipStream,
} from './ports.ts'
import type { ExplainReceipt } from './scoring/explain-receipt.ts'
import type { ScoreAssessment } from './scoring/score-assessment.ts'
import type { ScoreDocument } from './scoring/score-document.ts'
import type { ScoreInBulk } from './scoring/score-in-bulk.ts'
import type { VerifyReceipt } from './scoring/verify-receipt.ts'
import type { Decision } from '../domain/document/decision.ts'
import type { ReportFacts } from '../domain/document/report-facts.ts'
import type { Fault } from '../domain/faults/fault.ts'
import type { DigestedPack } from '../domain/pack/pack.ts'
import type { Receipt } from '../domain/receipt/receipt.ts'
import type { PreparedPack } from '../domain/score/score.ts'

/** Everything that one folder of packs can be asked. Every command and the API open one of these. */
export type RulesService = {
  /** The folder that holds `standards/` and `rules/`. */
  readonly root: string
  readonly software: Receipt['software']
  /** The day it is by the clock of the computer, in UTC, YYYY-MM-DD. */
  readonly today: () => string
  readonly engine: RuleJudge['engine']
  readonly shelf: PackShelf
  /** Faults of the folder that belong to no single revision. */
  readonly rootFaults: () => Promise<readonly Fault[]>
  readonly readJson: ReadJson
  readonly writeBook: WriteBook
  /** Makes a pack ready to score with; the same digest is made ready once. */
  readonly prepare: (digested: DigestedPack) => PreparedPack
  readonly score: ScoreAssessment
  readonly scoreDocument: ScoreDocument
  readonly scoreInBulk: ScoreInBulk
  /** A document as a receipt, or a refusal with all that is wrong with its shape. */
  readonly readReceipt: (document: unknown) => Receipt
  readonly verify: VerifyReceipt
  readonly explain: ExplainReceipt
  readonly improve: ImproveAssessment
  readonly improveFound: ImproveFound
  /** What a change of rules would do to many assessments. */
  readonly foresee: ForeseeChange
  readonly foreseeFound: ForeseeFound
  /** Two revisions of a standard, or of two editions, side by side. */
  readonly compare: CompareRevisions
  /** What assessments by several assessors tell about them and about the clauses. */
  readonly calibrate: CalibrateAssessors
  readonly layOut: LayOut
  readonly digestOfBytes: DigestOfBytes
  readonly runExamples: RunExamples
  /** Small changes of the rules, and whether the worked examples notice them. */
  readonly runMutants: RunMutants
  /** Statements about all possible assessments of a pack. */
  readonly prove: ProvePack
  /** Proofs, mutants and boundary examples without anybody else having to wait. */
  readonly askApart: AskApart
  /** `foresee`, `improve` and `compare` worked out in another thread, for a service that others ask meanwhile. */
  readonly elsewhere: Elsewhere
  /** Worked examples at every edge of a pack, ready to be accepted into it. */
  readonly boundaryExamples: BoundaryExamples
  /** Certificates, reports and their templates. */
  readonly papers: Papers
}

/** Everything that has to do with papers: certificates, reports and their templates. */
export type Papers = {
  readonly templates: TemplateShelf
  /** Largest template that is looked at, in bytes. */
  readonly largestTemplate: number
  readonly check: CheckTemplate
  readonly mend: MendTemplate
  readonly sample: SampleTemplate
  readonly render: RenderDocument
  readonly renderBatch: RenderBatch
  /** A PDF copy of a paper. */
  readonly print: PrintPaper
  /** A document as a decision, or a refusal with all that is wrong with it. */
  readonly readDecision: (document: unknown) => Decision
  /** A document as what a team reports, or a refusal with all that is wrong with it. */
  readonly readReport: (document: unknown) => ReportFacts
  /** Many papers as one file. */
  readonly zip: ZipStream
  /** Ends the programs that make PDF copies, where any was started. */
  readonly close: () => Promise<void>
}
