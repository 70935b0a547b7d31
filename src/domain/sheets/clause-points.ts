import { folded } from '../messages/same-text.ts'
import { numberIn } from './cell-number.ts'

const MOST_POINTS = 1_000_000

/**
 * The points that a cell states: `10`, `10.5`, `10分`, `10 points`, `10,5`. Undefined for anything else,
 * `1,000` among it: nobody can tell whether it is one or a thousand.
 */
export function pointsIn(cell: string): number | undefined {
  const [, said = ''] = /^(\d.*?)(?:分|points?|pts?\.?)?$/.exec(folded(cell)) ?? []
  const points = numberIn(said)
  return points === undefined || points >= MOST_POINTS ? undefined : points
}

/** Points in brackets at the end of a title, such as `Internal management (40 points)`. */
export function pointsBehind(
  title: string,
): { readonly title: string; readonly points: number } | undefined {
  const text = title.trim()
  const [found, said = ''] = /[(（]([^(（]{1,40}(?:分|points?|pts?\.?)\s?)[)）]$/iu.exec(text) ?? []
  const points = pointsIn(said)
  if (found === undefined || points === undefined) return undefined
  const own = text.slice(0, -found.length).trim()
  return own === '' ? undefined : { title: own, points }
}
