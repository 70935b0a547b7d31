import type { EarningFigure } from '../../../domain/words/standard/earning-figure.ts'
import { apart, drawn, px, wayOf } from '../../../domain/words/standard/figure-drawing.ts'

/** The small picture beside a clause: how an answer becomes points. Its sentence stands next to it. */
export function earningPicture(figure: EarningFigure | undefined): string {
  if (figure === undefined) return ''
  if (figure.kind === 'ways') return waysPicture(figure.count)
  const { corners } = drawn(figure, { left: 2, right: 70, top: 3, bottom: 20 })
  const line = wayOf(corners)
  return `<svg class="earning" viewBox="0 0 72 22" aria-hidden="true"><path class="area" d="${line}V20H2Z"/><path class="line" d="${line}"/></svg>`
}

/** The same with its axes, for those figures that have numbers on them; `unit` names what is answered. */
export function earningChart(
  figure: EarningFigure | undefined,
  of: { readonly points: number; readonly label: string; readonly unit: string },
): string {
  if (figure === undefined || figure.kind === 'ways' || figure.kind === 'options') return ''
  const ground = { left: 38, right: 316, top: 12, bottom: 134 }
  const { corners, at, marks } = drawn(figure, ground)
  const shares = [...new Set(corners.map(([, y]) => y))].toSorted((a, b) => a - b)
  const rows = apart(shares, 14).map((y) => {
    const share = (ground.bottom - y) / (ground.bottom - ground.top)
    return `<path class="grid" d="M${ground.left} ${px(y)}H${ground.right}"/><text class="end" x="${ground.left - 6}" y="${px(y + 4)}">${shown(share * of.points)}</text>`
  })
  const columns = apart(marks.map(at), 26).map((x) => {
    const value = marks.find((mark) => at(mark) === x)!
    return `<path class="tick" d="M${px(x)} ${ground.bottom}v4"/><text class="middle" x="${px(x)}" y="${ground.bottom + 17}">${shown(value)}</text>`
  })
  const unit =
    of.unit === '' ? '' : `<text class="end" x="${ground.right}" y="167">${of.unit}</text>`
  return `<svg class="chart" viewBox="0 0 330 172" role="img" aria-label="${of.label}">${rows.join('')}${columns.join('')}<path class="axis" d="M${ground.left} ${ground.bottom}H${ground.right}"/><path class="line" d="${wayOf(corners)}"/>${unit}</svg>`
}

function waysPicture(count: number): string {
  const ends = Array.from({ length: count }, (_, k) => 3 + (17 * k) / Math.max(1, count - 1))
  const ways = ends.map((y) => `M12 11.5L30 ${px(y)}H70`).join('')
  return `<svg class="earning" viewBox="0 0 72 22" aria-hidden="true"><path class="line" d="M2 11.5H12${ways}"/></svg>`
}

/** A number beside an axis: two decimals are enough to look at. */
function shown(value: number): string {
  return String(Number(value.toFixed(2)))
}
