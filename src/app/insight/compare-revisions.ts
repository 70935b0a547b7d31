import type { Assessment } from '../../domain/language/assessment.ts'
import { checkPack } from '../../domain/check/check-pack.ts'
import { stopsScoring } from '../../domain/faults/pack-faults.ts'
import type { ShapeCheck } from '../../domain/check/shape-check.ts'
import { comparePacks } from '../../domain/compare/compare.ts'
import type { AssessmentEffect, Comparison } from '../../domain/compare/comparison.ts'
import { countEffects, effectOn, type Affected } from '../../domain/compare/effect.ts'
import { catalogueIn } from '../../domain/messages/all.ts'
import { fault } from '../../domain/faults/fault.ts'
import { message } from '../../domain/messages/message.ts'
import type { DigestedPack, Pack } from '../../domain/pack/pack.ts'
import type { Language } from '../../domain/messages/text.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import type { PreparedPack } from '../../domain/score/score.ts'
import { comparisonWords } from '../../domain/words/compare/comparison.ts'
import {
  wordComparison,
  type WordedComparison,
} from '../../domain/words/compare/comparison-data.ts'
import type { Explanation } from '../../domain/words/explain/explanation.ts'
import { compiledScorer } from '../scoring/compiled-scorer.ts'
import type { DigestOf } from '../ports.ts'
import { readAssessmentDocument } from '../scoring/read-assessment-document.ts'

/** Two revisions side by side, as data and in words of one language. */
export type CompareRevisions = (asked: {
  readonly left: DigestedPack
  /** A revision, or a whole pack that nobody has published yet. */
  readonly right: DigestedPack | { readonly candidate: unknown }
  /**
   * Assessments made under the left side, one document after another: each an assessment, or
   * `{ "assessment": …, "certificate": "number" }`.
   */
  readonly assessments?: AsyncIterable<unknown> | Iterable<unknown> | undefined
  readonly language?: Language | undefined
}) => Promise<{
  readonly comparison: WordedComparison
  readonly language: Language
  readonly explanation: Explanation
}>

/**
 * See {@link CompareRevisions}. A candidate with errors is refused (`pack-faulty`), all at once. An assessment of another standard is refused (`assessment-faulty`);
 * one whose answers have faults is told in the effects.
 */
export function compareRevisionsWith(ports: {
  readonly prepare: (digested: DigestedPack) => PreparedPack
  readonly shape: ShapeCheck
  readonly digestOf: DigestOf
}): CompareRevisions {
  return async ({ assessments, ...asked }) => {
    const left = ports.prepare(asked.left)
    const right = ports.prepare(
      'candidate' in asked.right ? candidateOf(asked.right.candidate) : asked.right,
    )
    const plain = comparePacks(left, right)
    const compared =
      assessments === undefined
        ? plain
        : { ...plain, effects: countEffects(await effects(assessments, plain, left, right)) }
    const comparison = wordComparison(compared, left.expanded, right.expanded)
    const language = asked.language ?? right.expanded.pack.standard.languages[0] ?? 'en'
    return { comparison, language, explanation: comparisonWords(comparison, catalogueIn(language)) }
  }

  function candidateOf(candidate: unknown): DigestedPack {
    const faults = checkPack(candidate, ports.shape).filter(stopsScoring)
    if (faults.length > 0)
      throw new Refusal(
        'pack-faulty',
        message('refusal-pack-faulty--candidate', { count: faults.length }),
        faults,
      )
    return { pack: candidate as Pack, digest: ports.digestOf(candidate) }
  }

  async function effects(
    assessments: AsyncIterable<unknown> | Iterable<unknown>,
    { carryOver }: Comparison,
    left: PreparedPack,
    right: PreparedPack,
  ): Promise<readonly AssessmentEffect[]> {
    const each: AssessmentEffect[] = []
    const scorers = [compiledScorer(left), compiledScorer(right)] as const
    for await (const document of assessments) {
      const affected = affectedOf(document, ports.shape)
      requireLeft(affected.assessment, left, each.length + 1)
      each.push(effectOn(affected, each.length + 1, ...scorers, carryOver))
    }
    return each
  }
}

function affectedOf(document: unknown, shape: ShapeCheck): Affected {
  const isWrapped = typeof document === 'object' && document !== null && 'assessment' in document
  if (!isWrapped) return { assessment: readAssessmentDocument(document, shape) }
  const assessment = readAssessmentDocument(document.assessment, shape)
  const certificate = 'certificate' in document ? document.certificate : undefined
  return typeof certificate === 'string' ? { assessment, certificate } : { assessment }
}

function requireLeft(assessment: Assessment, left: PreparedPack, index: number): void {
  const { standard, rules } = left.expanded.pack
  const isLeft =
    assessment.standard === standard.id &&
    (assessment.edition ?? standard.edition) === standard.edition &&
    (assessment.revision ?? rules.revision) === rules.revision
  if (isLeft) return
  throw new Refusal(
    'assessment-faulty',
    message('refusal-assessment-faulty--elsewhere', {
      index,
      revision: rules.revision,
      standard: standard.id,
      edition: standard.edition,
    }),
    [
      fault(
        message('fault-assessment-elsewhere', {
          said: [assessment.standard, assessment.edition, assessment.revision]
            .filter((part) => part !== undefined)
            .join('/'),
        }),
        '',
      ),
    ],
  )
}
