import type { CriterionKind } from '../../language/criteria/registry.ts'
import { isObject, type JsonObject, type JsonValue } from '../../schema/json.ts'
import { itemsOf, memberOf } from '../read-draft.ts'
import { readAs, type CellForm, type Typed } from '../sheet.ts'

/** A figure or share that a kind of criterion cannot do without, and how it is typed. */
export type Figure = { readonly column: string; readonly form: CellForm }
/** Typed figures by column. */
export type Figures = { readonly [column: string]: JsonValue }

const AMOUNT: CellForm = { is: 'amount' }
const EARNED: CellForm = { is: 'earned' }
/** Where a line gives no points, and where all. */
const LINE_FIGURES = [
  ['line/nothingAt', 'none'],
  ['line/fullAt', 'all'],
] as const

/** The figure of what an option earns. */
export function columnOf(option: string): string {
  return `choice/${option}`
}

/**
 * What has to be typed before a criterion of this kind is written, over what stands before and for the options of
 * the question, by id: nothing makes up what is earned.
 */
export function figuresOf(
  kind: CriterionKind,
  before: JsonValue | undefined,
  options: readonly string[],
): readonly Figure[] {
  switch (kind) {
    case 'each':
    case 'deduct':
      return [{ column: kind, form: AMOUNT }]
    case 'logNormal':
      return ['logNormal/median', 'logNormal/p10'].map((column) => ({ column, form: AMOUNT }))
    case 'line':
      return pointsOfBands(asObject(before)).length > 0
        ? []
        : LINE_FIGURES.map(([column]) => ({ column, form: { is: 'number' } }))
    case 'choice':
      return options.map((option) => ({ column: columnOf(option), form: EARNED }))
    case 'bands':
    case 'count':
      return bandsOf(asObject(before)) === undefined ? [{ column: 'points', form: EARNED }] : []
    case 'default':
    case 'points':
    case 'rules':
    case 'samples':
    case 'unscored':
    case 'yes':
      return []
  }
}

/** What was typed for a figure, or why it is none. */
export function readFigure(
  { form }: Figure,
  typed: string,
): { readonly value: JsonValue } | Extract<Typed, { readonly fault: unknown }> {
  const text = typed.trim().normalize('NFKC')
  return text === '' ? { fault: 'needed' } : readAs(form, text)
}

/** A value as an object; what is none has no members. */
export function asObject(value: JsonValue | undefined): JsonObject {
  return isObject(value) ? value : {}
}

const COMMON: readonly string[] = [
  'of',
  'zeroBelow',
  'rounding',
  'policies',
  'nonconformity',
  'metAt',
  'effort',
  'leadDays',
]

/** What a criterion begins with: what stood before, the clause, the ids of its options, and typed figures. */
type Beginning = {
  readonly before: JsonObject
  readonly clause: string
  readonly options: readonly string[]
  readonly figures?: Figures
}

/** A criterion of a kind to begin with, with what one of any kind says. */
export function begun(kind: CriterionKind, from: Beginning): JsonObject {
  const common = Object.entries(from.before).filter(([member]) => COMMON.includes(member))
  return { ...shapeOf(kind, from), ...Object.fromEntries(common) }
}

/** The shape of a kind: numbers that stand already, else those that were typed. */
function shapeOf(
  kind: CriterionKind,
  { before, clause, options, figures = {} }: Beginning,
): JsonObject {
  const figure = (column: string): JsonValue => figures[column] ?? ''
  switch (kind) {
    case 'yes':
      return { yes: 'all' }
    case 'choice':
      return { choice: Object.fromEntries(options.map((id) => [id, figure(columnOf(id))])) }
    case 'bands':
    case 'count':
      return { [kind]: bandsOf(before) ?? [{ points: figure('points') }] }
    case 'line': {
      const known = pointsOfBands(before)
      const typed = LINE_FIGURES.map(([column, share]): JsonValue[] => [figure(column), share])
      return { line: (known.length > 0 ? known : typed).toSorted((a, b) => at(a) - at(b)) }
    }
    case 'each':
      return { each: figure('each') }
    case 'deduct':
      return { deduct: figure('deduct') }
    case 'samples':
      return { samples: 'proportion' }
    case 'logNormal':
      return { logNormal: { median: figure('logNormal/median'), p10: figure('logNormal/p10') } }
    case 'points':
      return { points: `$.answers.${clause}` }
    case 'rules':
      return {
        rules: [
          {
            conditions: {
              all: [{ fact: 'assessment', path: '$.answer', operator: 'equal', value: true }],
            },
            event: { type: 'earns', params: { share: 'all' } },
          },
        ],
      }
    case 'unscored':
      return { unscored: true }
    case 'default':
      return { default: true }
  }
}

/** Bands that stand already, or that the points of a line come to; undefined where there are none. */
function bandsOf(before: JsonObject): JsonValue | undefined {
  const known = before['bands'] ?? before['count']
  const points = itemsOf(before['line']).map((point) => itemsOf(point))
  if (known !== undefined || points.length === 0) return known
  const isRising = Number(points.at(-1)?.[0]) >= 0 && lastEarns(points)
  return (isRising ? points.toReversed() : points).map(([x, y]) => ({
    [isRising ? 'atLeast' : 'atMost']: x ?? 0,
    points: y ?? 'all',
  }))
}

/** The points of a line through the ends of bands that stand already. */
function pointsOfBands(before: JsonObject): readonly (readonly JsonValue[])[] {
  return itemsOf(before['bands']).flatMap((band) => {
    const ends = ['atLeast', 'above', 'atMost', 'below'].map((end) => memberOf(band, end))
    const known = ends.find((one) => typeof one === 'number')
    return known === undefined ? [] : [[known, memberOf(band, 'points') ?? 'all']]
  })
}

/** Where a point of a line stands. */
function at([x]: readonly JsonValue[]): number {
  return Number(x)
}

/** Whether the last point of a line earns more than the first. */
function lastEarns(points: readonly (readonly JsonValue[])[]): boolean {
  const rank = (points: JsonValue | undefined): number =>
    points === 'all' ? Infinity : points === 'half' ? 0.5 : points === 'none' ? 0 : Number(points)
  return rank(points.at(-1)?.[1]) > rank(points[0]?.[1])
}
