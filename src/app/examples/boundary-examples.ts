import { catalogueIn } from '../../domain/messages/all.ts'
import type { Message } from '../../domain/messages/message.ts'
import type { DigestedPack } from '../../domain/pack/pack.ts'
import type { Example, Expectation, ResultExpectation } from '../../domain/language/example.ts'
import type { TextLanguage, Text } from '../../domain/messages/text.ts'
import { boundariesOf } from '../../domain/prove/boundaries.ts'
import { schemeOf } from '../../domain/prove/scheme.ts'
import type { Receipt, ResultReceipt } from '../../domain/receipt/receipt.ts'
import type { PreparedPack } from '../../domain/score/score.ts'
import type { ScoreAssessment } from '../scoring/score-assessment.ts'

/** A worked example and its id, ready to stand in a pack. */
export type NamedExample = { readonly id: string; readonly example: Example }

/**
 * Worked examples at every band edge, level mark and gate of a pack, with what the engine of record
 * makes of them. Those whose assessment the pack has already are left out. They say what the rules
 * do today: a committee reads them before it accepts them.
 */
export type BoundaryExamples = (digested: DigestedPack) => AsyncGenerator<NamedExample>

/** See {@link BoundaryExamples}. */
export function boundaryExamplesWith(ports: {
  readonly prepare: (digested: DigestedPack) => PreparedPack
  readonly score: ScoreAssessment
}): BoundaryExamples {
  return async function* boundaries(digested) {
    const prepared = ports.prepare(digested)
    const scheme = schemeOf(prepared)
    const known = new Set(
      Object.values(digested.pack.rules.examples ?? {}).map(({ assessment }) => keyOf(assessment)),
    )
    for (const { id, title, assessment } of boundariesOf(scheme)) {
      const { date, profile, answers } = assessment
      const own = { date, ...(profile === undefined ? {} : { profile }), answers }
      if (known.has(keyOf(own)) || Object.hasOwn(digested.pack.rules.examples ?? {}, id)) continue
      known.add(keyOf(own))
      const receipt = await ports.score(prepared, assessment)
      const words = wordsIn(digested.pack.standard.languages, title)
      yield { id, example: { title: words, assessment: own, expect: expectationOf(receipt) } }
    }
  }
}

/** A title in the languages of the standard. */
function wordsIn(languages: readonly TextLanguage[], title: Message): Text {
  return Object.fromEntries(
    languages.map((language) => [language, catalogueIn(language).word(title)]),
  )
}

function keyOf(assessment: Example['assessment']): string {
  const { date: _, ...said } = assessment
  return JSON.stringify(said)
}

/** Everything that a receipt says and an example can state. */
function expectationOf(receipt: Receipt): Expectation {
  const [main, ...others] = receipt.results
  const nonconformities = receipt.findings.flatMap(({ kind, clause }) =>
    kind === 'nonconformity' ? [clause] : [],
  )
  return {
    ...(main === undefined ? {} : resultOf(main)),
    clauses: Object.fromEntries(receipt.clauses.map(({ clause, points }) => [clause, points])),
    nonconformities,
    ...(others.length === 0
      ? {}
      : { results: Object.fromEntries(others.map((result) => [result.id, resultOf(result)])) }),
  }
}

function resultOf({ status, points, level, gates }: ResultReceipt): ResultExpectation {
  if (status !== 'scored') return { status }
  return {
    status,
    ...(points === null ? {} : { points }),
    level: level?.id ?? null,
    gates: gates.flatMap(({ id, holds }) => (holds ? [] : [id])),
  }
}
