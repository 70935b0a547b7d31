import * as fc from 'fast-check'
import t from 'tap'
import type { Assessment } from '../../src/domain/language/assessment.ts'
import { includes } from '../../src/domain/meaning/possible-value.ts'
import { pool } from '../../src/domain/prove/pool.ts'
import { topicsOf, type SayableStretch } from '../../src/domain/prove/sayable.ts'
import type { ProvablePack } from '../../src/domain/prove/scheme.ts'
import { readAssessment } from '../../src/domain/score/answers.ts'
import { randomCases } from '../score/random-pack.ts'
import { schemeOfPack, soundPacks } from './packs.ts'
import { seedOf } from '../seeds.ts'

// What is proved of all assessments is proved of all that topics hold: so whatever an assessment says,
// merged answers among it, lies in one of the stretches that each topic falls into.

t.setTimeout(600_000)

/** Topics of which an assessment says something that none of their stretches holds. */
function strangers(scheme: ProvablePack, assessments: readonly Assessment[]): readonly string[] {
  const meaning = scheme.meaning()
  const { graph } = meaning
  const wanted = graph.or(
    meaning.results.flatMap(({ status, awarded, gates, qualifiers }) => [
      graph.compare('eq', status, graph.constant('scored')),
      graph.compare('lt', graph.number(0), awarded),
      ...[...gates, ...qualifiers].map(({ holds }) => holds),
    ]),
  )
  const topics = topicsOf(meaning, scheme.questions, wanted)
  return assessments.flatMap((assessment) => {
    if (readAssessment(scheme.expanded, assessment).faults.length > 0) return []
    return topics.flatMap(({ id, whole }) => {
      const at = (stretch: SayableStretch): boolean => {
        const ids = [...stretch.puts.keys()]
        const values = scheme.valuesAt(ids, assessment)
        if (!ids.every((one, k) => includes(stretch.puts.get(one)!, values[k]))) return false
        const parts = stretch.parts?.()
        return parts === undefined || parts.some(at)
      }
      return at(whole) ? [] : [`${id} in ${JSON.stringify(assessment)}`]
    })
  })
}

t.test(
  'whatever is said of shipped packs and the zoo lies in a stretch of its topic',
  async (t) => {
    for (const [standard, pack] of await soundPacks()) {
      const scheme = schemeOfPack(pack)
      const mixed = Array.from(pool(scheme, { mixed: 60, whole: 0, seed: 3 }), scheme.assessmentOf)
      const some = mixed.filter((_, k) => k % Math.ceil(mixed.length / 60) === 0)
      t.strictSame(strangers(scheme, [...scheme.examples, ...some]).slice(0, 2), [], standard)
    }
  },
)

t.test('and so does whatever is said of random packs', (t) => {
  fc.assert(
    fc.property(randomCases(6), ({ pack, assessments }) => {
      const found = strangers(schemeOfPack(pack), assessments)
      if (found.length > 0) throw new Error(found[0])
    }),
    { numRuns: 75, seed: seedOf(2204) },
  )
  t.end()
})
