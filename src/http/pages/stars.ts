import type { Catalogue } from '../../domain/messages/catalogue.ts'
import { htmlOf } from './page.ts'

/** The outline of a star, 16 units wide and high. */
export const STAR =
  'M8 1.2l2.06 4.5 4.9.58-3.62 3.36.96 4.84L8 12.07l-4.3 2.41.96-4.84L1.04 6.28l4.9-.58z'

/** Stars as a picture with its number in words; of `among`, those that are not earned stay hollow. */
export function starsPicture(stars: number, catalogue: Catalogue, among = stars): string {
  const one = (look: 'on' | 'off'): string =>
    `<svg viewBox="0 0 16 16" class="${look}"><path d="${STAR}"/></svg>`
  const label = htmlOf(catalogue)('page-stars', { count: stars })
  const hollow = Math.max(0, among - stars)
  return `<span class="stars" role="img" aria-label="${label}">${one('on').repeat(stars)}${one('off').repeat(hollow)}</span>`
}
