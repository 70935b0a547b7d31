import type { EarningFigure } from '../../../domain/words/standard/earning-figure.ts'

/** The small picture beside a clause: how an answer becomes points. Its sentence stands next to it. */
export function earningPicture(figure: EarningFigure | undefined): string {
  if (figure === undefined) return ''
  if (figure.kind === 'ways') return waysPicture(figure.count)
  const { corners } = drawn(figure, { left: 2, right: 70, top: 3, bottom: 20 })
  const line = path(corners)
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
  return `<svg class="chart" viewBox="0 0 330 172" role="img" aria-label="${of.label}">${rows.join('')}${columns.join('')}<path class="axis" d="M${ground.left} ${ground.bottom}H${ground.right}"/><path class="line" d="${path(corners)}"/>${unit}</svg>`
}

type Ground = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}
type Corner = readonly [x: number, y: number]

/** The corners of a figure on its ground, where a number lies on it, and the numbers worth naming. */
function drawn(
  figure: Exclude<EarningFigure, { readonly kind: 'ways' }>,
  { left, right, top, bottom }: Ground,
): {
  readonly corners: readonly Corner[]
  readonly at: (x: number) => number
  readonly marks: readonly number[]
} {
  const height = (share: number): number => bottom - share * (bottom - top)
  if (figure.kind === 'options') {
    const wide = (right - left) / figure.shares.length
    const corners = figure.shares.flatMap((share, k): Corner[] => [
      [left + k * wide, height(share)],
      [left + (k + 1) * wide, height(share)],
    ])
    return { corners, at: (x) => x, marks: [] }
  }
  const marks =
    figure.kind === 'line'
      ? figure.through.map(([x]) => x)
      : figure.steps.flatMap(({ from }) => (from === undefined ? [] : [from]))
  const [first = 0, last = 1] = [marks[0], marks.at(-1)]
  // What lies beyond the first and the last number goes on, and is drawn for a little way.
  const beyond = first === last ? Math.max(1, Math.abs(first)) : (last - first) * 0.18
  const goesOn = figure.kind === 'stairs' || (first !== 0 && last !== 100)
  const [from, to] = goesOn ? [first - beyond, last + beyond] : [first, last]
  const at = (x: number): number => left + ((x - from) / (to - from)) * (right - left)
  if (figure.kind === 'line') {
    const { through } = figure
    const ends: readonly Corner[] = [
      [left, height(through[0]![1])],
      ...through.map(([x, share]): Corner => [at(x), height(share)]),
      [right, height(through.at(-1)![1])],
    ]
    return { corners: ends, at, marks: through.length > 12 ? [first, last] : marks }
  }
  const corners = figure.steps.flatMap(({ from: start, share }, k): Corner[] => {
    const next = figure.steps[k + 1]?.from
    return [
      [start === undefined ? left : at(start), height(share)],
      [next === undefined ? right : at(next), height(share)],
    ]
  })
  return { corners, at, marks }
}

function waysPicture(count: number): string {
  const ends = Array.from({ length: count }, (_, k) => 3 + (17 * k) / Math.max(1, count - 1))
  const ways = ends.map((y) => `M12 11.5L30 ${px(y)}H70`).join('')
  return `<svg class="earning" viewBox="0 0 72 22" aria-hidden="true"><path class="line" d="M2 11.5H12${ways}"/></svg>`
}

function path(corners: readonly Corner[]): string {
  return corners.map(([x, y], k) => `${k === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('')
}

/** Places that leave each other room for their words, the first and the last kept. */
function apart(places: readonly number[], least: number): readonly number[] {
  const last = places.at(-1)
  const kept: number[] = []
  for (const place of places) {
    const before = kept.at(-1)
    const isLast = place === last
    if (before !== undefined && place - before < least) {
      if (!isLast || kept.length === 1) continue
      kept.pop()
    }
    kept.push(place)
  }
  return kept
}

function px(value: number): string {
  return String(Number(value.toFixed(1)))
}

/** A number beside an axis: two decimals are enough to look at. */
function shown(value: number): string {
  return String(Number(value.toFixed(2)))
}
