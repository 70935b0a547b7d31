import { SHARE_NAMES } from '../../language/criteria/earning.ts'
import { exact, type Exact } from '../../numbers/exact.ts'
import { roundStep } from '../../numbers/round-step.ts'
import { plainText, memberOf, type ReadDraft } from '../read-draft.ts'
import {
  curveThrough,
  earningFigure,
  type EarningFigure,
} from '../../words/standard/earning-figure.ts'
import type { SheetCell } from '../sheet.ts'
import type { CellTyping } from '../typing.ts'
import { clauseAlone } from './clause-alone.ts'
import { judgingForm, type JudgingForm } from './judging-form.ts'

/** How the answers to a clause become points, as a picture whose points can be moved. */
export type ClauseCurve = {
  readonly figure: Extract<EarningFigure, { readonly kind: 'line' | 'stairs' }>
  /** The points that the clause can earn; shares of the figure are of them. */
  readonly weight: number
  readonly exactWeight: Exact
  /** The smallest move along the numbers that are answered, and along the points. */
  readonly step: { readonly x: number; readonly points: number }
  readonly handles: readonly CurveHandle[]
}

/** A place of a curve that the rules name; it is moved by typing into its cells. */
export type CurveHandle = {
  readonly id: string
  /** The place in the list of the criterion, from 1; absent where it is a field that names the place. */
  readonly number?: number
  readonly x: number
  readonly share: number
  /** What lies between which it can be moved along the numbers. */
  readonly least: number
  readonly most: number
  readonly row: string
  /** The column of the number, and that of the points where they can be moved too. */
  readonly columns: { readonly x: string; readonly points?: string }
  /** Whether its points are a share of the weight by name. */
  readonly isShare: boolean
}

/** See {@link ClauseCurve}; undefined for what no curve or stairs show. */
export function clauseCurve(draft: ReadDraft, clause: string): ClauseCurve | undefined {
  const form = judgingForm(draft, clause)
  const alone = clauseAlone(draft, clause)
  if (form === undefined || alone === undefined) return undefined
  const weight = alone.own.weight.valueOf()
  const figure = figureIn(alone)
  if (figure === undefined) return undefined
  const step = {
    x: stepAsked(form, figure),
    points: roundStep(weight / 25),
  }
  const { weight: exactWeight } = alone.own
  return { figure, weight, exactWeight, step, handles: handlesIn(form, figure, weight, step.x) }
}

function figureIn({ own, expanded }: NonNullable<ReturnType<typeof clauseAlone>>) {
  try {
    const figure = earningFigure(own, expanded)
    return figure?.kind === 'line' || figure?.kind === 'stairs' ? figure : undefined
  } catch {
    // A draft has any shape while it is written; what cannot be worked out is not drawn.
    return undefined
  }
}

/** The step of the question, or a round fiftieth of what is drawn, no finer than what is answered. */
function stepAsked({ ask }: JudgingForm, figure: ClauseCurve['figure']): number {
  const said = Number(plainText(memberOf(ask.value, 'step')))
  if (said > 0) return said
  const decimals = Number(plainText(memberOf(ask.value, 'decimals')))
  const finest = Number.isInteger(decimals) ? Number((10 ** -decimals).toPrecision(1)) : 0
  const xs =
    figure.kind === 'line'
      ? figure.through.map(([x]) => x)
      : figure.steps.flatMap(({ from }) => from ?? [])
  const span = Math.max(...xs) - Math.min(...xs)
  return Math.max(finest, span > 0 ? roundStep(span / 50) : 1)
}

function handlesIn(
  { ask, criterion }: JudgingForm,
  figure: ClauseCurve['figure'],
  weight: number,
  step: number,
): readonly CurveHandle[] {
  const end = (member: string, other: number): number =>
    Number(plainText(memberOf(ask.value, member)) ?? other)
  const [low, high] = [end('min', -Infinity), end('max', Infinity)]
  if (criterion.kind === 'line') {
    const rows = criterion.tables.flatMap((table) => (table.of === 'line' ? table.rows : []))
    if (figure.kind !== 'line' || figure.through.length !== rows.length) return []
    return rows.flatMap(({ id, cells }, index): readonly CurveHandle[] => {
      const [x, points] = cells
      if (x?.at === undefined || points?.at === undefined) return []
      const [before, after] = [figure.through[index - 1]?.[0], figure.through[index + 1]?.[0]]
      return [
        {
          id,
          number: index + 1,
          x: figure.through[index]![0],
          share: figure.through[index]![1],
          least: before === undefined ? low : Math.max(low, tidy(before + step)),
          most: after === undefined ? high : Math.min(high, tidy(after - step)),
          row: id,
          columns: { x: x.column, points: points.column },
          isShare: SHARE_NAMES.includes(points.value),
        },
      ]
    })
  }
  if (criterion.kind !== 'logNormal') return []
  const field = (name: string): SheetCell | undefined =>
    criterion.fields.find(({ column }) => column === `logNormal/${name}`)
  const [median, p10] = [field('median'), field('p10')]
  if (median?.at === undefined || p10?.at === undefined) return []
  const [atMedian, atP10] = [exact(median.value).valueOf(), exact(p10.value).valueOf()]
  // Which of both is greater says whether more or less is better: neither passes the other.
  const between = (own: number, other: number) =>
    own < other
      ? { least: Math.max(low, step), most: Math.min(high, tidy(other - step)) }
      : { least: Math.max(low, tidy(other + step)), most: high }
  const fixed = { row: 'fields', isShare: false } as const
  return weight === 0
    ? []
    : [
        {
          ...fixed,
          ...between(atMedian, atP10),
          id: 'median',
          x: atMedian,
          share: 0.5,
          columns: { x: median.column },
        },
        {
          ...fixed,
          ...between(atP10, atMedian),
          id: 'p10',
          x: atP10,
          share: 0.9,
          columns: { x: p10.column },
        },
      ]
}

/** Where a point of a curve stands that somebody moves. */
export type CurvePlace = { readonly x: number; readonly share: number }

/** The nearest place that a point of a curve may have: on the steps, between its neighbours, within the weight. */
export function placeNear(
  { step, weight }: ClauseCurve,
  handle: CurveHandle,
  { x, share }: CurvePlace,
): CurvePlace {
  const stepped = x === handle.x ? x : tidy(Math.round(x / step.x) * step.x)
  const points = tidy(Math.round((share * weight) / step.points) * step.points)
  const isStill = share === handle.share || handle.columns.points === undefined
  return {
    x:
      handle.least > handle.most
        ? handle.x
        : Math.min(handle.most, Math.max(handle.least, stepped)),
    share: isStill ? handle.share : Math.min(1, Math.max(0, points / weight)),
  }
}

/** The picture while one of its points stands elsewhere. */
export function figureWith(
  { figure, handles }: ClauseCurve,
  moved: CurveHandle,
  to: CurvePlace,
): ClauseCurve['figure'] {
  if (figure.kind !== 'line') return figure
  if (moved.number !== undefined)
    return {
      ...figure,
      through: figure.through.map((point, index) =>
        index === moved.number! - 1 ? ([to.x, to.share] as const) : point,
      ),
    }
  const at = (id: string): number =>
    id === moved.id ? to.x : handles.find((one) => one.id === id)!.x
  return { ...figure, through: curveThrough(at('median'), at('p10')) }
}

/** What is typed for a point that was moved: a share that has a name stays one where it can. */
export function typingsFor(
  { weight }: ClauseCurve,
  handle: CurveHandle,
  to: CurvePlace,
): readonly CellTyping[] {
  const { row, columns, isShare } = handle
  const named = { 0: 'none', 0.5: 'half', 1: 'all' }[to.share]
  const points = isShare && named !== undefined ? named : String(tidy(to.share * weight))
  return [
    ...(to.x === handle.x ? [] : [{ row, column: columns.x, text: String(to.x) }]),
    ...(columns.points === undefined || to.share === handle.share
      ? []
      : [{ row, column: columns.points, text: points }]),
  ]
}

/** The number that was meant: what doubles add beyond twelve digits is dropped. */
function tidy(number: number): number {
  return Number(number.toPrecision(12))
}
