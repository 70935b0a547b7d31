import type {
  ClauseAt,
  ClauseFate,
  PartShift,
  ComparedRevision,
  SideScore,
} from '../../compare/comparison.ts'
import { exact, toJson, type ExactJson } from '../../numbers/exact.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import { numberWords } from '../../messages/numbers.ts'

/** A side of a comparison in one line. */
export function sideWords(side: ComparedRevision, catalogue: Catalogue): string {
  const { designation, title, edition, revision, inForceFrom } = side
  const name = [designation, catalogue.text(title)].filter((word) => word !== undefined)
  return catalogue.say('comparison-side', {
    name: name.join(' '),
    edition,
    revision,
    from: { date: inForceFrom },
  })
}

/** Clauses by number and title. */
function clauseNames(clauses: readonly ClauseAt[], catalogue: Catalogue): string {
  const list = clauses.map(({ number, title, clause }) =>
    [number, catalogue.text(title) || clause].filter((word) => word !== undefined).join(' '),
  )
  return list.length === 0 ? '' : catalogue.show({ list, joined: 'comma' })
}

/** What a fate is about: `A.1 Staff → A.2 People`. */
export function fateName({ before, after }: ClauseFate, catalogue: Catalogue): string {
  const [was, is] = [clauseNames(before, catalogue), clauseNames(after, catalogue)]
  if (was === '') return is
  if (is === '' || is === was) return was
  return catalogue.say('comparison-continues', { before: was, after: is })
}

/** What there is to say of a fate: what was reworded, how alike the wordings are, how it was found. */
export function fateDetails(
  { fate, because, likeness, reworded }: ClauseFate,
  catalogue: Catalogue,
): readonly string[] {
  const what = {
    list: reworded.map((one) => catalogue.say(`comparison-reworded-${one}`)),
    joined: 'and',
  } as const
  const isAlike = likeness !== undefined && likeness < 1 && fate !== 'split' && fate !== 'merged'
  return [
    ...(reworded.length === 0
      ? []
      : [
          isAlike
            ? catalogue.say('comparison-reworded-alike', {
                what,
                percent: Math.round(likeness * 100),
              })
            : catalogue.say('comparison-reworded', { what }),
        ]),
    ...(because === 'likeness' ? [catalogue.say('comparison-by-likeness')] : []),
    ...(because === 'succession' ? [catalogue.say('comparison-by-succession')] : []),
  ]
}

/** What a part is called. */
export function partName({ part, number, title, depth }: PartShift, catalogue: Catalogue): string {
  if (part === 'total') return catalogue.say('comparison-all-parts')
  const name = [number, catalogue.text(title) || part].filter((word) => word !== undefined)
  return `${'  '.repeat(depth)}${name.join(' ')}`
}

/** A number, or a dash where there is none. */
export function numberOrDash(value: ExactJson | null, catalogue: Catalogue): string {
  return value === null ? catalogue.say('no-figure') : numberWords(value)
}

/** A share of the whole, or a dash where there is none. */
export function shareWords(percent: ExactJson | null, catalogue: Catalogue): string {
  return percent === null
    ? catalogue.say('no-figure')
    : catalogue.say('percent', { number: { exact: percent } })
}

/** A number with its sign; a dash for no change. */
export function signedWords(change: ExactJson, catalogue: Catalogue): string {
  const number = exact(change)
  if (number.n === 0n) return catalogue.say('no-figure')
  return number.s > 0n ? `+${numberWords(number)}` : numberWords(toJson(number))
}

/** Where an assessment stands: its level and points. */
export function standingWords(standing: SideScore | null, catalogue: Catalogue): string {
  if (standing === null) return catalogue.say('no-figure')
  const { level, points, status } = standing
  if (status !== 'scored')
    return catalogue.say('comparison-standing-open', {
      status: status === 'blocked' ? 'blocked' : 'not-scored',
    })
  if (points === null)
    return level === null ? catalogue.say('comparison-no-level') : catalogue.text(level.title)
  return level === null
    ? catalogue.say('comparison-standing-none', { points: { exact: points } })
    : catalogue.say('comparison-standing', {
        level: { text: level.title },
        points: { exact: points },
      })
}
