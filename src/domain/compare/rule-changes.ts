import type { Language } from '../pack/text.ts'
import type { Words } from '../receipt.ts'
import type { PreparedPack } from '../score/score.ts'
import { sentencesOfPack } from '../words/pack-sentences.ts'
import type { Sentences } from '../words/sentences.ts'
import { RULE_AREAS, type RuleChange } from './comparison.ts'
import { judgedClauses } from './judged-clauses.ts'
import { judgedPack } from './judged-pack.ts'
import { judgedResults } from './judged-results.ts'
import { inEach, type JudgedThing } from './judged-thing.ts'
import type { Thread } from './threads.ts'

/** What is judged otherwise, in the order of {@link RULE_AREAS}, each in words of both languages. */
export function ruleChanges(
  left: PreparedPack,
  right: PreparedPack,
  threads: readonly Thread[],
): readonly RuleChange[] {
  const continued = new Map(
    threads.flatMap(({ before, after }) =>
      before.length === 1 && after.length === 1 ? [[before[0]!.id, after[0]!.id] as const] : [],
    ),
  )
  const kept = new Set(continued.values())
  const before = judged(left, (id) => continued.get(id))
  const after = judged(right, (id) => (kept.has(id) ? id : undefined))
  const was = new Map(before.map((one) => [keyOf(one), one]))
  const is = new Set(after.map(keyOf))
  const reordered = reorderedAmong(
    before.filter((one) => is.has(keyOf(one))),
    after.filter((one) => was.has(keyOf(one))),
  )
  const changes = [
    ...after.flatMap((now): readonly RuleChange[] => {
      const then = was.get(keyOf(now))
      if (then === undefined) return [{ ...about(now), kind: 'added', after: now.words }]
      const hasMoved = reordered.has(keyOf(now))
      if (then.meaning === now.meaning && !hasMoved) return []
      const said = (one: JudgedThing): Words => (hasMoved ? placed(one) : one.words)
      return [{ ...about(now), kind: 'changed', before: said(then), after: said(now) }]
    }),
    ...before.flatMap((then): readonly RuleChange[] =>
      is.has(keyOf(then)) ? [] : [{ ...about(then), kind: 'removed', before: then.words }],
    ),
  ]
  return changes.toSorted((a, b) => RULE_AREAS.indexOf(a.area) - RULE_AREAS.indexOf(b.area))
}

function judged(
  { expanded }: PreparedPack,
  idOf: (clause: string) => string | undefined,
): readonly JudgedThing[] {
  const sentences = (language: Language): Sentences => sentencesOfPack(expanded, language)
  return [
    ...judgedPack(expanded, sentences),
    ...judgedClauses(expanded, sentences, idOf),
    ...judgedResults(expanded, sentences),
  ]
}

/** Keys of what stands in another order than before among what is on both sides. */
function reorderedAmong(
  before: readonly JudgedThing[],
  after: readonly JudgedThing[],
): ReadonlySet<string> {
  const places = (things: readonly JudgedThing[]): ReadonlyMap<string, number> => {
    const counted = new Map<string, number>()
    return new Map(
      things.flatMap((one): readonly (readonly [string, number])[] => {
        if (one.order === undefined) return []
        const group = `${one.area} ${one.result}`
        const place = counted.get(group) ?? 0
        counted.set(group, place + 1)
        return [[keyOf(one), place]]
      }),
    )
  }
  const was = places(before)
  return new Set(
    [...places(after)].filter(([key, place]) => was.get(key) !== place).map(([key]) => key),
  )
}

/** Words with the place in the order. */
function placed({ words, order }: JudgedThing): Words {
  const place = { zh: `第 ${order} 位`, en: `no. ${order} in order` }
  return inEach(
    (language) => `${words[language]}${language === 'zh' ? '；' : '; '}${place[language]}`,
  )
}

function keyOf({ area, result, id }: JudgedThing): string {
  return `${area} ${result} ${id}`
}

function about({
  area,
  result,
  id,
  name,
}: JudgedThing): Pick<RuleChange, 'area' | 'result' | 'id' | 'name'> {
  return { area, result, id, name }
}
