import { folded } from '../messages/same-text.ts'

/**
 * The number that a cell states, with a point or a comma before the decimals, in any width: `10.5`, `10,5`,
 * `-3`. Undefined for anything else, `1,000` among it: nobody can tell whether it is one or a thousand.
 */
export function numberIn(cell: string): number | undefined {
  const said = folded(cell).replaceAll(' ', '').replace('\u2212', '-')
  const found = /^([+-]?\d{1,15})(?:([.,])(\d{1,12}))?$/.exec(said)
  if (found === null) return undefined
  const [, whole, sign, decimals = ''] = found
  return sign === ',' && decimals.length === 3 ? undefined : Number(`${whole}.${decimals}0`)
}
