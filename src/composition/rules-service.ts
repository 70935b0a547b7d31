import { join } from 'node:path'
import software from '../../package.json' with { type: 'json' }
import { pause } from '../adapters/system/pause.ts'
import { digestOf } from '../adapters/system/digest.ts'
import { checkShape } from '../adapters/system/json-schema.ts'
import { readJson, type ReadJson } from '../adapters/pack-files/read-json.ts'
import { openShelf } from '../adapters/pack-files/shelf.ts'
import { layOut } from '../adapters/plain-text/layout.ts'
import { createRuleJudge } from '../adapters/rules-engine/rule-judge.ts'
import {
  calibrateAssessorsWith,
  type CalibrateAssessors,
} from '../app/insight/calibrate-assessors.ts'
import { compareRevisionsWith, type CompareRevisions } from '../app/insight/compare-revisions.ts'
import { boundaryExamplesWith, type BoundaryExamples } from '../app/examples/boundary-examples.ts'
import { explainReceiptWith, type ExplainReceipt } from '../app/scoring/explain-receipt.ts'
import { foreseeChangeWith, type ForeseeChange } from '../app/insight/foresee-change.ts'
import { improveAssessmentWith, type ImproveAssessment } from '../app/insight/improve-assessment.ts'
import type { Alarm, PackShelf, RuleJudge } from '../app/ports.ts'
import { provePackWith, type ProvePack } from '../app/insight/prove-pack.ts'
import { runExamplesWith, type RunExamples } from '../app/examples/run-examples.ts'
import { runMutantsWith, type RunMutants } from '../app/insight/run-mutants.ts'
import {
  scoreAssessmentWith,
  type ScoreAssessment,
  type SecondOpinion,
} from '../app/scoring/score-assessment.ts'
import { scoreDocumentWith, type ScoreDocument } from '../app/scoring/score-document.ts'
import { scoreInBulkWith, type ScoreInBulk } from '../app/scoring/score-in-bulk.ts'
import { compiledOpinion } from '../app/scoring/second-opinion.ts'
import {
  readReceipt,
  verifyReceiptWith,
  type VerifyReceipt,
} from '../app/scoring/verify-receipt.ts'
import type { Fault } from '../domain/faults/fault.ts'
import type { DigestedPack } from '../domain/pack/pack.ts'
import type { Receipt } from '../domain/receipt/receipt.ts'
import { preparePack, type PreparedPack } from '../domain/score/score.ts'
import { openPapers, type Papers } from './papers.ts'

export { harmless } from '../adapters/plain-text/display-width.ts'
export { layOut, type Emphasis } from '../adapters/plain-text/layout.ts'
export { readJson } from '../adapters/pack-files/read-json.ts'
export { schemaText } from '../adapters/system/json-schema.ts'
export { digestOf, digestOfBytes } from '../adapters/system/digest.ts'
export { ed25519 } from '../adapters/signing/ed25519.ts'
export { zipStream } from '../adapters/word-template/package/zip-stream.ts'

/** Everything that one folder of packs can be asked, wired together. Every command and the API open one of these. */
export type RulesService = {
  /** The folder that holds `standards/` and `rules/`. */
  readonly root: string
  readonly software: Receipt['software']
  readonly engine: RuleJudge['engine']
  readonly shelf: PackShelf
  /** Faults of the folder that belong to no single revision. */
  readonly rootFaults: () => Promise<readonly Fault[]>
  /** Reads JSON so strictly that nothing is changed or dropped in silence. */
  readonly readJson: (text: string) => ReadJson
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
  /** What a change of rules would do to many assessments. */
  readonly foresee: ForeseeChange
  /** Two revisions of a standard, or of two editions, side by side. */
  readonly compare: CompareRevisions
  /** What assessments by several assessors tell about them and about the clauses. */
  readonly calibrate: CalibrateAssessors
  /** An explanation as lines of text in columns. */
  readonly layOut: typeof layOut
  readonly runExamples: RunExamples
  /** Small changes of the rules, and whether the worked examples notice them. */
  readonly runMutants: RunMutants
  /** Statements about all possible assessments of a pack. */
  readonly prove: ProvePack
  /** Worked examples at every edge of a pack, ready to be accepted into it. */
  readonly boundaryExamples: BoundaryExamples
  /** Certificates, reports and their templates. */
  readonly papers: Papers
}

/** Packs that are kept ready at once; one of 60 clauses takes about a megabyte. */
const MOST_PREPARED = 200

/** Where the uploads of a root stand unless a setting says another place. */
export function templatesOf(root: string): string {
  return join(root, 'data', 'templates')
}

/** Opens the service over the packs in `root`. Without an `alarm` a difference is cried out on stderr. */
export function openRulesService(options: {
  readonly root: string
  /** Hears how many revisions have been read of how many, while the packs are read. */
  readonly onRead?: (done: number, total: number) => void
  readonly secondOpinion?: SecondOpinion
  readonly alarm?: Alarm
  /** Folder that templates are uploaded into; without one they are read only. */
  readonly templates?: string | undefined
  /** Puts what is published elsewhere beside the packs on files. */
  readonly withRevisions?: (files: PackShelf) => PackShelf
}): RulesService {
  const judge = createRuleJudge()
  const files = openShelf(options.root, options.onRead)
  const shelf = options.withRevisions?.(files) ?? files
  const identity = { name: 'touchstone', version: software.version } as const
  const prepare = preparedOnce()
  const score = scoreAssessmentWith({
    judge,
    digestOf,
    software: identity,
    secondOpinion: options.secondOpinion ?? compiledOpinion,
    alarm: options.alarm ?? cryOut,
  })
  const rooms = {
    root: options.root,
    software: identity,
    engine: judge.engine,
    shelf,
    rootFaults: () => files.rootFaults(),
    readJson,
    prepare,
    score,
    scoreDocument: scoreDocumentWith({ shelf, shape: checkShape, prepare, score }),
    scoreInBulk: scoreInBulkWith({ shelf, shape: checkShape, prepare, score }),
    readReceipt: (document: unknown) => readReceipt(document, checkShape),
    verify: verifyReceiptWith({
      shelf,
      digestOf,
      prepare,
      score,
      software: identity,
      engine: judge.engine,
    }),
    explain: explainReceiptWith({ shelf, prepare }),
    foresee: foreseeChangeWith({
      shelf,
      shape: checkShape,
      prepare,
      digestOf,
      pause,
    }),
    improve: improveAssessmentWith({ shelf, shape: checkShape, prepare, score, pause }),
    compare: compareRevisionsWith({ prepare, shape: checkShape, digestOf }),
    calibrate: calibrateAssessorsWith({ shelf, shape: checkShape, prepare }),
    layOut,
    runExamples: runExamplesWith({ prepare, score }),
    runMutants: runMutantsWith({ prepare, shape: checkShape }),
    prove: provePackWith({ prepare, score, engine: judge.engine }),
    boundaryExamples: boundaryExamplesWith({ prepare, score }),
  }
  return { ...rooms, papers: openPapers({ ...rooms, templates: options.templates }) }
}

/** Prepared packs by digest; the one that was not asked for longest makes room. */
function preparedOnce(): (digested: DigestedPack) => PreparedPack {
  const known = new Map<string, PreparedPack>()
  return (digested) => {
    const prepared = known.get(digested.digest) ?? preparePack(digested)
    known.delete(digested.digest)
    known.set(digested.digest, prepared)
    const [oldest] = known.keys()
    if (known.size > MOST_PREPARED && oldest !== undefined) known.delete(oldest)
    return prepared
  }
}

const cryOut: Alarm = (message, detail) => {
  process.stderr.write(`ALARM: ${message} ${JSON.stringify(detail)}\n`)
}
