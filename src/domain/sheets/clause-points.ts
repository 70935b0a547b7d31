import { folded } from '../messages/same-text.ts'

/**
 * The points that a cell states: `10`, `10.5`, `10分`, `10 points`, `10,5`. Undefined for anything else,
 * `1,000` among it: nobody can tell whether it is one or a thousand.
 */
export function pointsIn(cell: string): number | undefined {
  const said = folded(cell).replaceAll(' ', '')
  const found = /^(\d{1,6})(?:([.,])(\d{1,6}))?(?:分|points?|pts?\.?)?$/.exec(said)
  if (found === null) return undefined
  const [, whole, sign, decimals = ''] = found
  return sign === ',' && decimals.length === 3 ? undefined : Number(`${whole}.${decimals}0`)
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
