import { afterPlan, improveInTurns, type Aim } from '../../domain/improve/improve.ts'
import type { Assessment } from '../../domain/language/assessment.ts'
import { fault } from '../../domain/faults/fault.ts'
import { catalogueIn } from '../../domain/messages/all.ts'
import { message } from '../../domain/messages/message.ts'
import type { DigestedPack } from '../../domain/pack/pack.ts'
import type { Language } from '../../domain/messages/text.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import { didYouMean } from '../../domain/faults/did-you-mean.ts'
import type { PreparedPack } from '../../domain/score/score.ts'
import type { Explanation } from '../../domain/words/explain/explanation.ts'
import { improvementWords } from '../../domain/words/insight/improvement.ts'
import {
  wordImprovement,
  type WordedImprovement,
} from '../../domain/words/insight/improvement-data.ts'
import { findRevision } from '../packs/find-revision.ts'
import { inTurns } from './in-turns.ts'
import { meaningOf } from '../scoring/meaning-of.ts'
import type { PackShelf } from '../ports.ts'
import type { ScoreAssessment } from '../scoring/score-assessment.ts'
import { readAssessmentDocument } from '../scoring/read-assessment-document.ts'
import type { ShapeCheck } from '../../domain/check/shape-check.ts'

/** The way up for one assessment, as data and in words of one language. */
export type ImproveAssessment = (
  document: unknown,
  aim?: Aim & {
    readonly language?: Language | undefined
    /** Ends the search where nobody waits for it any more; it then rejects with its reason. */
    readonly signal?: AbortSignal | undefined
  },
) => Promise<{
  readonly improvement: WordedImprovement
  readonly language: Language
  readonly explanation: Explanation
}>

/** The same with the revision found, so that it can be worked out elsewhere. */
export type ImproveAsked = {
  readonly found: DigestedPack
  readonly assessment: Assessment
  readonly aim: Aim
  readonly language?: Language | undefined
}

/** See {@link ImproveAssessment}. */
export type ImproveFound = (
  asked: ImproveAsked,
  signal?: AbortSignal,
) => ReturnType<ImproveAssessment>

/** Reads the assessment and finds its revision. Refuses what these refuse. */
export async function findImproved(
  { shelf, shape }: { readonly shelf: PackShelf; readonly shape: ShapeCheck },
  ...[document, given = {}]: Parameters<ImproveAssessment>
): Promise<ImproveAsked> {
  const { language, signal: _, ...aim } = given
  const assessment = readAssessmentDocument(document, shape)
  return { found: findRevision(await shelf.revisions(), assessment), assessment, aim, language }
}

/** See {@link ImproveAssessment}. Refuses what {@link findImproved} and {@link improveFoundWith} refuse. */
export function improveAssessmentWith(
  ports: { readonly shelf: PackShelf; readonly shape: ShapeCheck },
  work: ImproveFound,
): ImproveAssessment {
  return async (...asked) => work(await findImproved(ports, ...asked), asked[1]?.signal)
}

/**
 * See {@link ImproveFound}. Every plan is scored by the engine of record before anybody sees it.
 * Refuses what scoring refuses, a level that the standard does not have (`level-unknown`), and a plan
 * that the engine does not confirm (`evaluators-differ`).
 */
export function improveFoundWith(ports: {
  readonly prepare: (digested: DigestedPack) => PreparedPack
  readonly score: ScoreAssessment
  /** Lets others have a turn. */
  readonly pause: () => Promise<unknown>
}): ImproveFound {
  return async ({ found, assessment, aim, language: wanted }, signal) => {
    const prepared = ports.prepare(found)
    requireAim(prepared, aim)
    const receipt = await ports.score(prepared, assessment)
    const meaning = meaningOf(prepared)
    const work = improveInTurns(meaning, receipt, aim)
    const improvement = await inTurns(work, ports.pause, signal)
    const aimed = improvement.result.id
    for (const plan of improvement.plans) {
      const after = await ports.score(prepared, afterPlan(assessment, plan, meaning))
      const stated = after.results.find(({ id }) => id === aimed)!
      if (stated.level?.id !== plan.result.level?.id || stated.points !== plan.result.points)
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

function requireAim({ expanded }: PreparedPack, { result, level }: Aim): void {
  const results = expanded.results.map(({ id }) => id)
  const aimed = expanded.results.find(({ id }) => id === (result ?? 'main'))
  if (aimed === undefined) {
    const said = { value: result ?? 'main' }
    const guess = didYouMean(result ?? 'main', results)
    throw new Refusal('level-unknown', message('refusal-level-unknown--result', { result: said }), [
      fault(
        message('fault-level-unknown--result', {
          result: said,
          known: { list: results, joined: 'comma' },
        }),
        '',
        guess === undefined ? {} : { guess },
      ),
    ])
  }
  const known = aimed.levels.map(({ level: each }) => each.id)
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
