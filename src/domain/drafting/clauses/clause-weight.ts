import { pointer } from '../../faults/fault.ts'
import { toJson, type Exact, type ExactJson } from '../../numbers/exact.ts'
import { isObject, type JsonValue } from '../../schema/json.ts'
import { amountIn } from '../amounts.ts'
import { memberOf, plainText, type ReadDraft } from '../read-draft.ts'
import { partsOf, schemesOf, type Naming } from './namings.ts'
import type { StepMaker } from './step-maker.ts'

/** The weight of a clause, its own or that of its class; undefined where it has none. */
export function weightIn({ pack }: ReadDraft, id: string, clause: JsonValue): Exact | undefined {
  const { rules } = pack
  const ofClass = plainText(memberOf(clause, 'class')) ?? ''
  return pointsIn(memberOf(rules['weights'], id) ?? memberOf(rules['classes'], ofClass))
}

/** The points of a weight with or without its reason. */
export function pointsIn(weight: JsonValue | undefined): Exact | undefined {
  return amountIn(memberOf(weight, 'points') ?? weight)
}

/** Puts the points of a weight in, beside the reason that is given. */
export function putWeight(
  maker: StepMaker,
  draft: ReadDraft,
  id: string,
  points: ExactJson,
  like?: JsonValue,
): void {
  const own = memberOf(draft.pack.rules['weights'], id)
  if (isObject(own))
    maker.put(draft.sources.placeOf(pointer('rules', 'weights', id, 'points')), points)
  else maker.putEntry('weights', id, isObject(like) ? { ...like, points } : points)
}

/** Every weight of a clause but that in the main result: in further results, and among children of a mean. */
export function furtherWeights(
  draft: ReadDraft,
  id: string,
): readonly { readonly naming: Naming; readonly points: Exact | undefined }[] {
  return schemesOf(draft).flatMap(({ at, scheme }) => [
    ...(at === '/rules' ? [] : entry('weight', memberOf(scheme, 'weights'), `${at}/weights`, id)),
    ...partsOf(scheme, at).flatMap((part) =>
      entry('child-weight', memberOf(part.part, 'weights'), `${part.at}/weights`, id, part.id),
    ),
  ])
}

function entry(
  kind: 'weight' | 'child-weight',
  weights: JsonValue | undefined,
  at: string,
  id: string,
  of?: string,
) {
  const weight = memberOf(weights, id)
  if (weight === undefined) return []
  const naming: Naming = { kind, id, at: at + pointer(id), ...(of === undefined ? {} : { of }) }
  return [{ naming, points: pointsIn(weight) }]
}

/** Puts points at a weight that is written in any of its two ways. */
export function putPoints(
  maker: StepMaker,
  draft: ReadDraft,
  at: string,
  weight: JsonValue | undefined,
  points: Exact,
): void {
  const place = draft.sources.placeOf(isObject(weight) ? `${at}/points` : at)
  maker.put(place, toJson(points))
}
