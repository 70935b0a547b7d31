import { answeredClause } from '../../domain/check/unlawful-examples.ts'
import { compareExample, type ExampleFailure } from '../../domain/words/examples/example.ts'
import type { Assessment } from '../../domain/language/assessment.ts'
import { message } from '../../domain/messages/message.ts'
import type { DigestedPack } from '../../domain/pack/pack.ts'
import type { Text } from '../../domain/messages/text.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import type { PreparedPack } from '../../domain/score/score.ts'
import type { ShelvedRevision } from '../ports.ts'
import type { ScoreAssessment } from '../scoring/score-assessment.ts'

/** What came of one worked example; it passed when there are no failures. */
export type ExampleRun = {
  readonly standard: string
  /** What people cite, such as `Q/HXC 013-2018`; without one the id and edition. */
  readonly designation: string
  readonly edition: string
  readonly revision: number
  readonly example: string
  readonly title: Text
  readonly failures: readonly ExampleFailure[]
}

/** The worked examples of these revisions, one after another, in the order of their ids. */
export type RunExamples = (revisions: readonly ShelvedRevision[]) => AsyncGenerator<ExampleRun>

/** How many worked examples these revisions carry. */
export function countExamples(revisions: readonly ShelvedRevision[]): number {
  return revisions
    .map(
      ({ digested, draft }) => Object.keys((digested ?? draft)?.pack.rules.examples ?? {}).length,
    )
    .reduce((sum, count) => sum + count, 0)
}

/**
 * See {@link RunExamples}. A draft with errors is tried as it is, for its examples show what a change
 * does; a revision that cannot be computed at all is refused.
 */
export function runExamplesWith(ports: {
  readonly prepare: (digested: DigestedPack) => PreparedPack
  readonly score: ScoreAssessment
}): RunExamples {
  return async function* run(revisions) {
    for (const { standard, edition, revision, digested, draft, faults } of revisions) {
      const pack = digested ?? draft
      if (pack === undefined)
        throw new Refusal(
          'pack-faulty',
          message('refusal-pack-faulty--examples', { standard, edition, revision }),
          faults,
        )
      const prepared = ports.prepare(pack)
      for (const [id, example] of Object.entries(pack.pack.rules.examples ?? {})) {
        const assessment = { standard, edition, revision, ...example.assessment } as Assessment
        yield {
          standard,
          designation: pack.pack.standard.designation ?? `${standard} ${edition}`,
          edition,
          revision,
          example: id,
          title: example.title,
          failures: await failuresOf(prepared, id, assessment),
        }
      }
    }
  }

  async function failuresOf(
    prepared: PreparedPack,
    id: string,
    assessment: Assessment,
  ): Promise<readonly ExampleFailure[]> {
    try {
      return compareExample(prepared, id, await ports.score(prepared, assessment))
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause
      if (cause.faults.length === 0)
        return [{ pointer: '', message: message('example-refused', { reason: cause.detail }) }]
      return cause.faults.map(({ pointer, message: reason, guess, clause }) => {
        const concerned = clause ?? answeredClause(pointer, prepared.expanded)
        return {
          pointer: `/assessment${pointer}`,
          ...(concerned === undefined ? {} : { clause: concerned }),
          message: message('example-refused--place', { place: pointer, reason }),
          ...(guess === undefined ? {} : { guess }),
        }
      })
    }
  }
}
