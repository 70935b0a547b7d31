import type { Assessment } from '../../domain/language/assessment.ts'
import type { ShapeCheck } from '../../domain/check/shape-check.ts'
import type { DigestedPack } from '../../domain/pack/pack.ts'
import type { Receipt } from '../../domain/receipt/receipt.ts'
import type { PreparedPack } from '../../domain/score/score.ts'
import { findRevision } from '../packs/find-revision.ts'
import type { PackShelf } from '../ports.ts'
import { readAssessmentDocument } from './read-assessment-document.ts'
import type { ScoreAssessment } from './score-assessment.ts'

/**
 * From a document to its receipt: its shape, the revision that answers for it, the score. Refuses
 * what is not an assessment, has no revision, or has faults. A revision that is given answers in place of
 * the one that the document would find, so that one that is not published can be tried.
 */
export type ScoreDocument = (document: unknown, under?: DigestedPack) => Promise<Receipt>

/** See {@link ScoreDocument}. `prepare` makes a pack ready, once. */
export function scoreDocumentWith(ports: {
  readonly shelf: PackShelf
  readonly shape: ShapeCheck
  readonly prepare: (digested: DigestedPack) => PreparedPack
  readonly score: ScoreAssessment
}): ScoreDocument {
  return async (document, under) => {
    const assessment: Assessment = readAssessmentDocument(document, ports.shape)
    const found = under ?? findRevision(await ports.shelf.revisions(), assessment)
    return ports.score(ports.prepare(found), assessment)
  }
}
