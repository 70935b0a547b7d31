import type { Expanded, ExpandedClause } from '../../expand/expanded.ts'
import { inputAt } from '../../expand/input-at.ts'
import { criterionOf, listedBands } from '../../language/criteria/criterion-of.ts'
import {
  isShareName,
  shareExpression,
  type PointBand,
  type PointsOrShare,
} from '../../language/criteria/earning.ts'
import { byCriterion } from '../../language/criteria/registry.ts'
import { byInput, type Input } from '../../language/inputs/registry.ts'
import { logNormal } from '../../meaning/curve.ts'
import { exact } from '../../numbers/exact.ts'

/**
 * How an answer becomes points, to be drawn: `x` as it is answered, shares of the weight from 0 to 1.
 * Numbers are near enough for a picture; what counts are the rules beside it.
 */
export type EarningFigure =
  /**
   * Straight lines through these points, level beyond the first and the last. With `of` cases, `x`
   * counts what points are deducted for.
   */
  | {
      readonly kind: 'line'
      readonly of: 'answer' | 'cases'
      readonly through: readonly FigurePoint[]
    }
  /** One share from each `from` on, up to the next; the first begins below all ends. */
  | { readonly kind: 'stairs'; readonly steps: readonly FigureStep[] }
  /** What each option earns, in the order of the standard. */
  | { readonly kind: 'options'; readonly shares: readonly number[] }
  /** Several ways, of which one counts. */
  | { readonly kind: 'ways'; readonly count: number }

export type FigurePoint = readonly [x: number, share: number]

export type FigureStep = {
  readonly from: number | undefined
  /** Whether `from` itself earns it still, or what stands before. */
  readonly isIncluded: boolean
  readonly share: number
}

/** See {@link EarningFigure}; undefined for what no picture shows. */
export function earningFigure(clause: ExpandedClause, pack: Expanded): EarningFigure | undefined {
  const { standard, rules } = pack.pack
  const weight = clause.weight.valueOf()
  if (!clause.scored || weight === 0) return undefined
  const criterion = criterionOf(rules, clause.clause) ?? {}
  const path = criterion.of ?? `$.answers.${clause.inputs[0] ?? ''}`
  const input = inputAt(path, pack)
  const least = (criterion.zeroBelow ?? 0) / weight
  // What is too little becomes nothing at once, which no straight line shows.
  const kept = (share: number): number => (share < least ? 0 : Math.min(1, share))
  const straight = (
    through: readonly FigurePoint[],
    of: 'answer' | 'cases' = 'answer',
  ): EarningFigure | undefined => (least > 0 ? undefined : { kind: 'line', of, through })
  const stairs = (bands: readonly PointBand[]): EarningFigure | undefined => {
    const steps = stepsOf(bands, (points) => shareOf(points, weight))
    return steps === undefined
      ? undefined
      : { kind: 'stairs', steps: steps.map((step) => ({ ...step, share: kept(step.share) })) }
  }
  const counted = (of: Input | undefined): number =>
    of?.type === 'checklist' ? of.items.length : 10

  return byCriterion<EarningFigure | undefined>(criterion, {
    yes: ({ yes }) => {
      const share = shareExpression(yes)
      return typeof share === 'number' ? { kind: 'options', shares: [0, kept(share)] } : undefined
    },
    choice: ({ choice }) => {
      const options = input?.type === 'choice' ? input.options : []
      const shares = options.flatMap(({ id }) => {
        const points = choice[id]
        return points === undefined ? [] : [kept(shareOf(points, weight))]
      })
      return shares.length === 0 ? undefined : { kind: 'options', shares }
    },
    bands: ({ bands }) => stairs(listedBands(bands, rules.bands, () => [])),
    count: ({ count }) => stairs(listedBands(count, rules.bands, () => [])),
    each: ({ each }) => {
      const one = exact(each).valueOf() / weight
      return straight(upTo(1 / one, counted(input), (x) => Math.min(1, x * one)))
    },
    deduct: ({ deduct, atLeast = 0 }) => {
      const one = exact(deduct).valueOf() / weight
      const floor = exact(atLeast).valueOf() / weight
      const end = (1 - floor) / one
      return straight(
        [
          [0, 1],
          [end, floor],
          [end * 1.25, floor],
        ],
        'cases',
      )
    },
    samples: ({ noneAbove = 1 }) =>
      noneAbove === 1
        ? straight([
            [0, 0],
            [100, 1],
          ])
        : straight([
            [0, 0],
            [100 * (1 - noneAbove), 0],
            [100 * (1 - noneAbove), 1 - noneAbove],
            [100, 1],
          ]),
    line: ({ line }) => straight(line.map(([x, points]) => [x, shareOf(points, weight)])),
    logNormal: ({ logNormal: { median, p10 } }) => straight(curveThrough(median, p10)),
    points: () => undefined,
    rules: ({ rules: ways, take }) =>
      take === 'best' ? { kind: 'ways', count: ways.length } : undefined,
    unscored: () => undefined,
    default: () => {
      const asked = input ?? standard.ask
      if (asked === undefined || clause.inputs.length > 1) return undefined
      const rising = (end: number): EarningFigure | undefined =>
        straight([
          [0, 0],
          [end, 1],
        ])
      const none = (): undefined => undefined
      return byInput<EarningFigure | undefined>(asked, {
        'yes-no': () => ({ kind: 'options', shares: [0, 1] }),
        points: () => rising(weight),
        choice: none,
        number: none,
        samples: () => rising(100),
        checklist: ({ items }) => rising(items.length),
        entries: none,
        date: none,
        text: none,
      })
    },
  })
}

/** Points close enough together to draw a log-normal curve through them. */
export function curveThrough(median: number, p10: number): readonly FigurePoint[] {
  const end = 2 * Math.max(median, p10)
  return Array.from({ length: 41 }, (_, k): FigurePoint => {
    const x = (end * k) / 40
    return [x, logNormal(exact(Number(x.toPrecision(6))), median, p10).valueOf()]
  })
}

function shareOf(points: PointsOrShare, weight: number): number {
  return isShareName(points)
    ? { all: 1, half: 0.5, none: 0 }[points]
    : exact(points).valueOf() / weight
}

/** A line that bends where it stops rising, or ends with what can be counted. */
function upTo(bend: number, end: number, share: (x: number) => number): readonly FigurePoint[] {
  const xs = bend < end ? [0, bend, end] : [0, end]
  return xs.map((x) => [x, share(x)])
}

/**
 * Where bands change what is earned: the first band that a number lies in counts, and what lies in
 * none earns nothing. Undefined where a single number stands apart from both its neighbours, which
 * no stairs show.
 */
function stepsOf(
  bands: readonly PointBand[],
  share: (points: PointsOrShare) => number,
): readonly FigureStep[] | undefined {
  const at = (x: number): number => {
    const band = bands.find((one) => isWithin(x, one))
    return band === undefined ? 0 : share(band.points)
  }
  const ends = bands.flatMap(({ atLeast, above, atMost, below }) =>
    [atLeast, above, atMost, below].filter((end) => end !== undefined),
  )
  const marks = [...new Set(ends)].toSorted((a, b) => a - b)
  if (marks.length === 0) return undefined
  const steps: FigureStep[] = [{ from: undefined, isIncluded: false, share: at(marks[0]! - 1) }]
  for (const [k, mark] of marks.entries()) {
    const next = marks[k + 1]
    const before = steps.at(-1)!.share
    const after = at(next === undefined ? mark + 1 : (mark + next) / 2)
    const on = at(mark)
    if (on !== before && on !== after) return undefined
    if (after !== before) steps.push({ from: mark, isIncluded: on === after, share: after })
    else if (on !== before) return undefined
  }
  return steps
}

function isWithin(x: number, { atLeast, above, atMost, below }: PointBand): boolean {
  return (
    (atLeast === undefined || x >= atLeast) &&
    (above === undefined || x > above) &&
    (atMost === undefined || x <= atMost) &&
    (below === undefined || x < below)
  )
}
