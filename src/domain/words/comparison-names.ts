import { catalogueIn } from '../messages/all.ts'
import type { ClauseAt, ClauseFate, PartShift, Side, Standing } from '../compare/comparison.ts'
import { exact, type ExactJson } from '../exact.ts'
import { wording, type Language } from '../pack/text.ts'
import { comparisonPhrases, REWORDED_WORDS } from './comparison-phrases.ts'
import { commaList, fill, labelled } from './explain-phrases.ts'
import { numberWords, pointsWords } from './numbers.ts'

/** A side of a comparison in one line. */
export function sideWords(side: Side, language: Language): string {
  const { designation, title, edition, revision, inForceFrom } = side
  const name = [designation, wording(title, language)].filter((word) => word !== undefined)
  return fill(comparisonPhrases(language).side, {
    name: name.join(' '),
    edition,
    revision: String(revision),
    from: inForceFrom,
  })
}

/** Clauses by number and title. */
function clauseNames(clauses: readonly ClauseAt[], language: Language): string {
  return commaList(
    clauses.map(({ number, title, clause }) =>
      [number, wording(title, language) || clause].filter((word) => word !== undefined).join(' '),
    ),
    language,
  )
}

/** What a fate is about: `A.1 Staff → A.2 People`. */
export function fateName({ before, after }: ClauseFate, language: Language): string {
  const [was, is] = [clauseNames(before, language), clauseNames(after, language)]
  if (was === '') return is
  return is === '' || is === was ? was : `${was} → ${is}`
}

/** What there is to say of a fate: what was reworded, how alike the wordings are, how it was found. */
export function fateDetails(
  { fate, because, likeness, reworded }: ClauseFate,
  language: Language,
): readonly string[] {
  const phrases = comparisonPhrases(language)
  const what = reworded.map((one) => REWORDED_WORDS[one][language])
  const isAlike = likeness !== undefined && likeness < 1 && fate !== 'split' && fate !== 'merged'
  return [
    ...(what.length === 0
      ? []
      : [
          fill(phrases.rewordedIn, { what: commaList(what, language) }) +
            (isAlike
              ? `${language === 'zh' ? '；' : '; '}${fill(phrases.alike, { percent: String(Math.round(likeness * 100)) })}`
              : ''),
        ]),
    ...(because === 'likeness' ? [phrases.byWording] : []),
    ...(because === 'succession' ? [phrases.declared] : []),
  ]
}

/** What a part is called. */
export function partName({ part, number, title, depth }: PartShift, language: Language): string {
  if (part === 'total') return comparisonPhrases(language).total
  const name = [number, wording(title, language) || part].filter((word) => word !== undefined)
  return `${'  '.repeat(depth)}${name.join(' ')}`
}

/** A number, or a dash where there is none. */
export function numberOrDash(value: ExactJson | null): string {
  return value === null ? '–' : numberWords(value)
}

/** A number with its sign; a dash for no change. */
export function signedWords(change: ExactJson): string {
  const number = exact(change)
  if (number.n === 0n) return '–'
  return number.s > 0n ? `+${numberWords(number)}` : numberWords(number)
}

/** Where an assessment stands: its level and points. */
export function standingWords(standing: Standing | null, language: Language): string {
  const phrases = comparisonPhrases(language)
  if (standing === null || standing.points === null) return phrases.open
  const level = wording(standing.level?.title, language) || phrases.noLevel
  return labelled(level, pointsWords(standing.points, catalogueIn(language)), language)
}
