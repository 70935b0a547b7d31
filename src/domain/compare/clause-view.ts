import { toJson } from '../numbers/exact.ts'
import type { Expanded, ExpandedClause } from '../expand/expanded.ts'
import type { TextLanguage, Text } from '../messages/text.ts'
import type { ClauseAt } from './comparison.ts'
import { dice, inBoth, shinglesOf, type Shingles } from './wording-likeness.ts'

/** A clause with what it is recognised by. */
export type ClauseView = {
  readonly id: string
  /** Its place in the standard, from 0. */
  readonly at: number
  readonly expanded: ExpandedClause
  /** The section it stands in, or the empty string. */
  readonly parent: string
  readonly title: Text | undefined
  /** Its requirement, or its title where that is all it says. */
  readonly says: Text | undefined
  readonly pieces: ReadonlyMap<TextLanguage, Shingles>
}

/** The clauses of a pack, ready to be recognised. */
export function clauseViews(pack: Expanded): readonly ClauseView[] {
  const { languages } = pack.pack.standard
  return pack.clauses.map((expanded, at) => {
    const { id, clause, under } = expanded
    const says = clause.text ?? clause.title
    const pieces = new Map(
      inBoth(says, says, languages).map(({ language, a }) => [language, shinglesOf(a, language)]),
    )
    return { id, at, expanded, parent: under.at(-1) ?? '', title: clause.title, says, pieces }
  })
}

/** Titles help to tell apart what reads alike, and say little by themselves. */
const TITLE_SHARE = 0.2

/** How alike two clauses are worded, 0 to 1, over the languages that both have. */
export function likenessOf(
  a: ClauseView,
  b: ClauseView,
  languages: readonly TextLanguage[],
): number {
  const texts = languages.flatMap((language) => {
    const [one, other] = [a.pieces.get(language), b.pieces.get(language)]
    return one === undefined || other === undefined ? [] : [dice(one, other)]
  })
  const titles = inBoth(a.title, b.title, languages).map(({ language, a: one, b: other }) =>
    dice(shinglesOf(one, language), shinglesOf(other, language)),
  )
  if (texts.length === 0) return 0
  if (titles.length === 0) return mean(texts)
  return (1 - TITLE_SHARE) * mean(texts) + TITLE_SHARE * mean(titles)
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length
}

/** A clause as a comparison shows it. */
export function clauseAt({ expanded }: ClauseView): ClauseAt {
  const { id, clause, under, scored, weight } = expanded
  return {
    clause: id,
    ...(clause.number === undefined ? {} : { number: clause.number }),
    ...(clause.title === undefined ? {} : { title: clause.title }),
    under,
    points: scored ? toJson(weight) : null,
  }
}
