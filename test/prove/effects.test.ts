import * as fc from 'fast-check'
import t from 'tap'
import { areAnswersAlike } from '../../src/domain/compare/judged-alike.ts'
import { compileScorer } from '../../src/domain/bulk/scorer.ts'
import { isObject, type JsonValue } from '../../src/domain/schema/json.ts'
import type { Rules } from '../../src/domain/language/rules.ts'
import { lowerPack } from '../../src/domain/meaning/lower/lower.ts'
import { asJson, withAt, writtenOut } from '../../src/domain/prove/changed-rules.ts'
import type { Path } from '../../src/domain/language/places.ts'
import { comesOutOtherwise, outcomeText, REFUSED } from '../../src/domain/prove/effects.ts'
import { randomCases } from '../score/random-pack.ts'
import { schemeOfPack } from './packs.ts'
import { seedOf } from '../seeds.ts'

// That a change of the rules changes no result is said where one node of the graph of both never holds:
// so that node must hold just where the scorers of both come to something else.

t.setTimeout(600_000)

/** Where numbers stand in rules, other than in what says nothing about judgement. */
function numbersIn(value: JsonValue, path: Path = []): readonly Path[] {
  if (typeof value === 'number')
    return path[0] === 'revision' || path.at(-1) === 'decimals' ? [] : [path]
  if (Array.isArray(value))
    return (value as readonly JsonValue[]).flatMap((one, at) => numbersIn(one, [...path, at]))
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, one]) => numbersIn(one, [...path, key]))
}

t.test('a change comes out otherwise in the graph just where it does for the scorers', (t) => {
  let same = 0
  let other = 0
  fc.assert(
    fc.property(randomCases(8), fc.nat(), ({ pack, assessments }, n) => {
      const scheme = schemeOfPack(pack)
      const rules = asJson(pack.rules)
      const places = numbersIn(rules)
      const place = places[n % places.length]
      if (place === undefined) return
      const before = place.reduce<JsonValue>(
        (at, step) => (at as { readonly [step: string]: JsonValue })[step]!,
        rules,
      )
      const changed = withAt(rules, place, (before as number) + 1) as unknown as Rules
      const lowered = writtenOut({ ...pack, rules: changed })
      // What several answers come to may itself depend on the rules: then there are two readings.
      if (lowered === undefined || !areAnswersAlike(scheme.expanded, lowered.expanded)) return
      const scorer = compileScorer(lowered)
      const meaning = scheme.meaning()
      const node = comesOutOtherwise(meaning, lowerPack(lowered, meaning.graph))
      for (const assessment of assessments) {
        const texts = [scheme.scorer, scorer].map((one) => outcomeText(one, assessment))
        if (texts.includes(REFUSED)) continue
        const isOther = texts[0] !== texts[1]
        if (isOther) other += 1
        else same += 1
        if ((scheme.valuesAt([node], assessment)[0] === true) !== isOther)
          throw new Error(`${place.join('/')}: ${JSON.stringify(assessment)}`)
      }
    }),
    { numRuns: 100, seed: seedOf(87), endOnFailure: true },
  )
  t.ok(same > 150, `${same} come out the same`)
  t.ok(other > 40, `${other} come out otherwise`)
  t.end()
})
