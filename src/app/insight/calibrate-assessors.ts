import { calibrator, type Calibrator } from '../../domain/calibrate/calibrate.ts'
import type { ShapeCheck } from '../../domain/check/shape-check.ts'
import { fault } from '../../domain/faults/fault.ts'
import { catalogueIn } from '../../domain/messages/all.ts'
import { message } from '../../domain/messages/message.ts'
import type { DigestedPack } from '../../domain/pack/pack.ts'
import type { Language } from '../../domain/messages/text.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import type { PreparedPack } from '../../domain/score/score.ts'
import { calibrationWords } from '../../domain/words/insight/calibration.ts'
import {
  wordCalibration,
  type WordedCalibration,
} from '../../domain/words/insight/calibration-data.ts'
import type { Explanation } from '../../domain/words/explain/explanation.ts'
import { compiledScorer } from '../scoring/compiled-scorer.ts'
import { findRevision } from '../packs/find-revision.ts'
import type { PackShelf } from '../ports.ts'
import { readAssessmentDocument } from '../scoring/read-assessment-document.ts'

/** What assessments by several assessors tell about them and about the clauses. */
export type CalibrateAssessors = (
  documents: AsyncIterable<unknown> | Iterable<unknown>,
  options?: { readonly language?: Language | undefined },
) => Promise<{
  readonly calibration: WordedCalibration
  readonly language: Language
  readonly explanation: Explanation
}>

/**
 * See {@link CalibrateAssessors}. All assessments must be of the revision that the first is of; others
 * are refused (`assessment-faulty`), as is a list without any.
 */
export function calibrateAssessorsWith(ports: {
  readonly shelf: PackShelf
  readonly shape: ShapeCheck
  readonly prepare: (digested: DigestedPack) => PreparedPack
}): CalibrateAssessors {
  return async (documents, { language: wanted } = {}) => {
    const shelved = await ports.shelf.revisions()
    let of: DigestedPack | undefined
    let work: Calibrator | undefined
    let count = 0
    for await (const document of documents) {
      count += 1
      const assessment = readAssessmentDocument(document, ports.shape)
      const found = findRevision(shelved, assessment)
      of ??= found
      if (found.digest !== of.digest) throw otherRevision(count, found, of)
      work ??= calibratorOf(of)
      work.add(assessment)
    }
    if (work === undefined || of === undefined)
      throw new Refusal('assessment-faulty', message('refusal-assessment-faulty--none'))
    const calibration = wordCalibration(work.result())
    const language = wanted ?? of.pack.standard.languages[0] ?? 'en'
    return {
      calibration,
      language,
      explanation: calibrationWords(calibration, catalogueIn(language)),
    }
  }

  function calibratorOf(digested: DigestedPack): Calibrator {
    const prepared = ports.prepare(digested)
    return calibrator(prepared, compiledScorer(prepared))
  }
}

function otherRevision(index: number, said: DigestedPack, first: DigestedPack): Refusal {
  const detail = message('refusal-assessment-faulty--several-revisions', { index })
  return new Refusal('assessment-faulty', detail, [
    fault(
      message('fault-assessment-elsewhere--calibration', {
        said: nameOf(said),
        first: nameOf(first),
      }),
      '',
    ),
  ])
}

function nameOf({ pack: { standard, rules } }: DigestedPack): string {
  return `${standard.id}/${standard.edition}/${rules.revision}`
}
