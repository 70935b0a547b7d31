import { join } from 'node:path'
import software from '../../package.json' with { type: 'json' }
import { systemClock } from '../adapters/system/clock.ts'
import { pause } from '../adapters/system/pause.ts'
import { digestOf, digestOfBytes } from '../adapters/system/digest.ts'
import { checkShape } from '../adapters/system/json-schema.ts'
import { readJson } from '../adapters/pack-files/read-json.ts'
import { packWorkbook } from '../adapters/workbook/pack-workbook.ts'
import { openShelf } from '../adapters/pack-files/shelf.ts'
import { layOut } from '../adapters/plain-text/layout.ts'
import { createRuleJudge } from '../adapters/rules-engine/rule-judge.ts'
import { calibrateAssessorsWith } from '../app/insight/calibrate-assessors.ts'
import { compareRevisionsWith } from '../app/insight/compare-revisions.ts'
import { boundaryExamplesWith } from '../app/examples/boundary-examples.ts'
import { explainReceiptWith } from '../app/scoring/explain-receipt.ts'
import { elsewhere } from '../app/insight/ask-elsewhere.ts'
import { foreseeChangeWith, foreseeFoundWith } from '../app/insight/foresee-change.ts'
import { improveAssessmentWith, improveFoundWith } from '../app/insight/improve-assessment.ts'
import type { Alarm, PackShelf } from '../app/ports.ts'
import type { RulesService } from '../app/rules-service.ts'
import { provePackWith } from '../app/insight/prove-pack.ts'
import { runExamplesWith } from '../app/examples/run-examples.ts'
import { runMutantsWith } from '../app/insight/run-mutants.ts'
import { scoreAssessmentWith, type SecondOpinion } from '../app/scoring/score-assessment.ts'
import { scoreDocumentWith } from '../app/scoring/score-document.ts'
import { scoreInBulkWith } from '../app/scoring/score-in-bulk.ts'
import { compiledOpinion } from '../app/scoring/second-opinion.ts'
import { readReceipt, verifyReceiptWith } from '../app/scoring/verify-receipt.ts'
import type { DigestedPack } from '../domain/pack/pack.ts'
import { preparePack, type PreparedPack } from '../domain/score/score.ts'
import { costlyQueue } from './costly-queue.ts'
import { packQuestions } from './pack-questions.ts'
import { givenQuestions } from './given-questions.ts'
import { openPapers } from './papers.ts'

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
  const foreseeFound = foreseeFoundWith({ shape: checkShape, prepare, digestOf, pause })
  const improveFound = improveFoundWith({ prepare, score, pause })
  const queue = costlyQueue()
  const rooms = {
    root: options.root,
    software: identity,
    today: () => systemClock.now().slice(0, 'YYYY-MM-DD'.length),
    engine: judge.engine,
    shelf,
    rootFaults: () => files.rootFaults(),
    readJson,
    writeBook: packWorkbook,
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
    foreseeFound,
    foresee: foreseeChangeWith(shelf, foreseeFound),
    improveFound,
    improve: improveAssessmentWith({ shelf, shape: checkShape }, improveFound),
    compare: compareRevisionsWith({ prepare, shape: checkShape, digestOf }),
    calibrate: calibrateAssessorsWith({ shelf, shape: checkShape, prepare }),
    layOut,
    digestOfBytes,
    runExamples: runExamplesWith({ prepare, score }),
    runMutants: runMutantsWith({ prepare, shape: checkShape }),
    prove: provePackWith({ prepare, score, engine: judge.engine }),
    boundaryExamples: boundaryExamplesWith({ prepare, score }),
    askApart: packQuestions(options.root, queue),
    elsewhere: elsewhere({ shelf, shape: checkShape }, givenQuestions(options.root, queue)),
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
