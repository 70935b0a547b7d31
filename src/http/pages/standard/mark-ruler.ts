import type { Catalogue } from '../../../domain/messages/catalogue.ts'
import type { MarkScale } from '../../../domain/words/standard/standard-reading.ts'
import { escaped, htmlOf } from '../page.ts'
import { STAR } from '../stars.ts'

/** Ticks of the ruler: every fiftieth a short one, every tenth a long one. */
const TICKS = Array.from({ length: 49 }, (_, k) => {
  const length = (k + 1) % 5 === 0 ? 9 : 5
  return `<line class="tick" x1="${(k + 1) * 2}%" x2="${(k + 1) * 2}%" y1="18" y2="${18 + length}"/>`
}).join('')

/** The ruler of a standard: its full score, and where each level begins. */
export function markRuler({ full, marks }: MarkScale, catalogue: Catalogue): string {
  const at = (value: number): string => `${Number(((value / full) * 100).toFixed(3))}%`
  const flags = marks.map(({ at: value, stars }) => {
    const x = at(value)
    const flag =
      stars === undefined || stars === 0
        ? ''
        : `<svg x="${x}" y="0" overflow="visible"><text x="-4" y="12" class="middle">${stars}</text><path class="star" transform="translate(1 1) scale(.8)" d="${STAR}"/></svg>`
    return `${flag}<line class="mark" x1="${x}" x2="${x}" y1="17" y2="41"/>`
  })
  const numbers = [0, ...marks.map((mark) => mark.at), full]
  // A number that stands upon its neighbour cannot be read; the table below has them all.
  const shown = numbers.filter((value, k) => k === 0 || (value - numbers[k - 1]!) / full > 0.035)
  const label = htmlOf(catalogue)('standard-ruler', {
    full: String(full),
    marks: { list: marks.map((mark) => `${mark.title} ${mark.at}`), joined: 'comma' },
  })
  return `<svg class="ruler" height="60" role="img" aria-label="${label}"><rect class="scale" x="0" y="18" width="100%" height="22"/>${TICKS}${flags.join('')}${shown.map((value) => `<text class="middle" x="${at(value)}" y="55">${escaped(String(value))}</text>`).join('')}</svg>`
}
