import { afterPlan, improve, type Aim } from '../domain/improve/improve.ts'
import { fault } from '../domain/fault.ts'
import { catalogueIn } from '../domain/messages/all.ts'
import { message } from '../domain/messages/message.ts'
import type { DigestedPack } from '../domain/pack/pack.ts'
import type { Language } from '../domain/pack/text.ts'
import { Refusal } from '../domain/refusal.ts'
import { didYouMean } from '../domain/did-you-mean.ts'
import type { PreparedPack } from '../domain/score/score.ts'
import type { Explanation } from '../domain/words/explanation.ts'
import { improvementWords } from '../domain/words/improvement.ts'
import { wordImprovement, type WordedImprovement } from '../domain/words/improvement-data.ts'
import { compiledScorer } from './compiled-scorer.ts'
import { findRevision } from './find-revision.ts'
import type { PackShelf } from './ports.ts'
import type { ScoreAssessment } from './score-assessment.ts'
import { readAssessmentDocument } from './read-assessment-document.ts'
import type { ShapeCheck } from '../domain/check/shape-check.ts'

/** The way up for one assessment, as data and in words of one language. */
export type ImproveAssessment = (
  document: unknown,
  aim?: Aim & { readonly language?: Language | undefined },
) => Promise<{
  readonly improvement: WordedImprovement
  readonly language: Language
  readonly explanation: Explanation
}>

/**
 * See {@link ImproveAssessment}. Every plan is scored by the engine of record before anybody sees
 * it. Refuses what scoring refuses, a level that the standard does not have (`level-unknown`), and
 * a plan that the engine does not confirm (`evaluators-differ`).
 */
export function improveAssessmentWith(doors: {
  readonly shelf: PackShelf
  readonly shape: ShapeCheck
  readonly prepare: (digested: DigestedPack) => PreparedPack
  readonly score: ScoreAssessment
}): ImproveAssessment {
  return async (document, { language: wanted, ...aim } = {}) => {
    const assessment = readAssessmentDocument(document, doors.shape)
    const prepared = doors.prepare(findRevision(await doors.shelf.revisions(), assessment))
    requireLevel(prepared, aim.level)
    const receipt = await doors.score(prepared, assessment)
    const scorer = compiledScorer(prepared)
    const improvement = improve(scorer, receipt, aim)
    for (const plan of improvement.plans) {
      const after = await doors.score(prepared, afterPlan(assessment, plan, scorer))
      const main = after.results[0]!
      if (main.level?.id !== plan.result.level?.id || main.points !== plan.result.points)
        throw new Refusal('evaluators-differ', message('refusal-evaluators-differ--plan'))
    }
    const language = wanted ?? receipt.languages[0] ?? 'en'
    return {
      improvement: wordImprovement(improvement),
      language,
      explanation: improvementWords(improvement, catalogueIn(language), prepared.expanded),
    }
  }
}

function requireLevel({ expanded }: PreparedPack, level: string | undefined): void {
  const known = expanded.results[0]!.levels.map(({ level: each }) => each.id)
  if (level === undefined || known.includes(level)) return
  const guess = didYouMean(level, known)
  const said = { value: level }
  throw new Refusal('level-unknown', message('refusal-level-unknown', { level: said }), [
    fault(
      message('fault-level-unknown--asked', {
        level: said,
        known: { list: known, joined: 'comma' },
      }),
      '',
      guess === undefined ? {} : { guess },
    ),
  ])
}
