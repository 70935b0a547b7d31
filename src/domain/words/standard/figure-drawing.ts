import type { EarningFigure } from './earning-figure.ts'

/** Where a figure is drawn, in the units of the drawing. */
export type FigureArea = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}
export type Corner = readonly [x: number, y: number]

/** The numbers at both ends of a drawing. */
export type FigureFrame = { readonly from: number; readonly to: number }

/** The corners of a figure on its ground, where a number lies on it, and the numbers worth naming. */
export type Drawn = {
  readonly corners: readonly Corner[]
  readonly at: (x: number) => number
  readonly marks: readonly number[]
  readonly frame: FigureFrame
}

/** Draws a figure; within a frame that is kept, so that nothing else moves while one point does. */
export function drawn(
  figure: Exclude<EarningFigure, { readonly kind: 'ways' }>,
  { left, right, top, bottom }: FigureArea,
  kept?: FigureFrame,
): Drawn {
  const height = (share: number): number => bottom - share * (bottom - top)
  if (figure.kind === 'options') {
    const wide = (right - left) / figure.shares.length
    const corners = figure.shares.flatMap((share, k): Corner[] => [
      [left + k * wide, height(share)],
      [left + (k + 1) * wide, height(share)],
    ])
    return { corners, at: (x) => x, marks: [], frame: { from: 0, to: figure.shares.length } }
  }
  const marks =
    figure.kind === 'line'
      ? figure.through.map(([x]) => x)
      : figure.steps.flatMap(({ from }) => (from === undefined ? [] : [from]))
  const [first = 0, last = 1] = [marks[0], marks.at(-1)]
  // What lies beyond the first and the last number goes on, and is drawn for a little way.
  const beyond = first === last ? Math.max(1, Math.abs(first)) : (last - first) * 0.18
  const goesOn = figure.kind === 'stairs' || (first !== 0 && last !== 100)
  const frame =
    kept ?? (goesOn ? { from: first - beyond, to: last + beyond } : { from: first, to: last })
  const { from, to } = frame
  const at = (x: number): number => left + ((x - from) / (to - from)) * (right - left)
  if (figure.kind === 'line') {
    const { through } = figure
    const ends: readonly Corner[] = [
      [left, height(through[0]![1])],
      ...through.map(([x, share]): Corner => [at(x), height(share)]),
      [right, height(through.at(-1)![1])],
    ]
    return { corners: ends, at, marks: through.length > 12 ? [first, last] : marks, frame }
  }
  const corners = figure.steps.flatMap(({ from: start, share }, k): Corner[] => {
    const next = figure.steps[k + 1]?.from
    return [
      [start === undefined ? left : at(start), height(share)],
      [next === undefined ? right : at(next), height(share)],
    ]
  })
  return { corners, at, marks, frame }
}

/** Corners as a path of SVG. */
export function wayOf(corners: readonly Corner[]): string {
  return corners.map(([x, y], k) => `${k === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('')
}

/** Places that leave each other room for their words, the first and the last kept. */
export function apart(places: readonly number[], least: number): readonly number[] {
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

/** A length of a drawing: a tenth is enough. */
export function px(value: number): string {
  return String(Number(value.toFixed(1)))
}
