import { exact, toJson, type Exact } from '../../numbers/exact.ts'
import { isObject, type JsonValue } from '../../schema/json.ts'
import { amountIn } from '../amounts.ts'
import { itemsOf, memberOf, membersOf, type ReadDraft } from '../read-draft.ts'

/**
 * What a half of a clause still earns as the whole did, because no number says it: points that are worked out or
 * given by an assessor, bands that others share, a limit that would be a fraction, and points that are rounded.
 */
export type OpenPoints = 'worked-out' | 'asked' | 'shared-bands' | 'limit' | 'rounded'

/** Points of a criterion that stand as numbers, by their path in it, and what else has to be decided. */
export type PointsOfCriterion = {
  readonly numbers: readonly { readonly path: readonly string[]; readonly points: Exact }[]
  readonly open: readonly OpenPoints[]
}

type Found = { readonly path: readonly string[]; readonly value: JsonValue | undefined }

/** Where a criterion says points, and not shares of a weight, which need no change when the weight does. */
export function pointsOfCriterion(
  { pack }: ReadDraft,
  clause: JsonValue,
  criterion: JsonValue | undefined,
): PointsOfCriterion {
  const found: Found[] = []
  const open = new Set<OpenPoints>()
  for (const member of ['bands', 'count']) {
    const bands = memberOf(criterion, member)
    if (typeof bands === 'string') open.add('shared-bands')
    for (const [index, band] of itemsOf(bands).entries())
      found.push({ path: [member, String(index), 'points'], value: memberOf(band, 'points') })
  }
  for (const [index, point] of itemsOf(memberOf(criterion, 'line')).entries())
    found.push({ path: ['line', String(index), '1'], value: itemsOf(point)[1] })
  for (const [option, value] of membersOf(memberOf(criterion, 'choice')))
    found.push({ path: ['choice', option], value })
  for (const member of ['each', 'deduct', 'atLeast', 'zeroBelow', 'points'])
    found.push({ path: [member], value: memberOf(criterion, member) })
  for (const [index, rule] of itemsOf(memberOf(criterion, 'rules')).entries()) {
    const params = memberOf(memberOf(rule, 'event'), 'params')
    const path = ['rules', String(index), 'event', 'params', 'points']
    found.push({ path, value: memberOf(params, 'points') })
  }
  const numbers: { path: readonly string[]; points: Exact }[] = []
  for (const { path, value } of found) {
    if (value === undefined || (typeof value === 'string' && SHARES.has(value))) continue
    const points = amountIn(value)
    if (points === undefined) open.add('worked-out')
    else numbers.push({ path, points })
  }
  const ask = memberOf(clause, 'ask') ?? pack.standard['ask']
  const isUsual = found.every(({ value }) => value === undefined)
  if (isUsual && memberOf(ask, 'type') === 'points') open.add('asked')
  const rounding = memberOf(pack.rules['rounding'], 'clause')
  if (rounding !== undefined || memberOf(criterion, 'rounding') !== undefined) open.add('rounded')
  return { numbers, open: [...open] }
}

const SHARES = new Set(['all', 'half', 'none'])
/** Members that take no fraction, and those that take nothing but more than 0. */
const WHOLE = new Set(['zeroBelow'])
const ABOVE_0 = new Set(['zeroBelow', 'each', 'deduct'])

/** The points of a criterion as those of a part of its weight, exactly; what no number can say is left and told. */
export function pointsOfPart(
  { numbers, open }: PointsOfCriterion,
  part: Exact,
): {
  readonly numbers: readonly { readonly path: readonly string[]; readonly value: JsonValue }[]
  readonly open: readonly OpenPoints[]
} {
  const left = new Set(open)
  const scaled = numbers.flatMap(({ path, points }) => {
    const value = toJson(points.mul(part))
    const [member = ''] = path
    const isFit =
      (typeof value === 'number' || !WHOLE.has(member)) &&
      (!ABOVE_0.has(member) || !exact(value).equals(0n))
    if (!isFit) left.add('limit')
    return isFit ? [{ path, value }] : []
  })
  return { numbers: scaled, open: [...left] }
}

/** A value with others at paths in it. */
export function withNumbers(
  value: JsonValue,
  numbers: readonly { readonly path: readonly string[]; readonly value: JsonValue }[],
): JsonValue {
  return numbers.reduce((whole, one) => withAt(whole, one.path, one.value), value)
}

function withAt(value: JsonValue, [step, ...rest]: readonly string[], put: JsonValue): JsonValue {
  if (step === undefined) return put
  if (Array.isArray(value))
    return (value as readonly JsonValue[]).map((one, index) =>
      String(index) === step ? withAt(one, rest, put) : one,
    )
  if (!isObject(value)) return value
  return { ...value, [step]: withAt(value[step] ?? null, rest, put) }
}
