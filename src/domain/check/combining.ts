import type { Fault } from '../faults/fault.ts'
import { pointer } from '../faults/fault.ts'
import { message, named } from '../messages/message.ts'
import type { Part } from '../language/scheme.ts'
import type { Check } from './check.ts'
import { packFault } from '../faults/pack-faults.ts'
import type { PackView, SchemeView } from './pack-view.ts'
import { childrenOf, TOTAL } from './tree-children.ts'

/** What a part says of its children counts: nothing is written that does nothing, no child forgotten. */
export const combining: Check = {
  name: 'how parts combine',
  reads: [
    'standard/clauses',
    'rules/parts',
    'rules/part',
    'rules/total',
    'rules/results',
    'rules/result',
  ],
  faults: (view) => view.schemes.flatMap((scheme) => schemeFaults(view, scheme)),
}

function schemeFaults(view: PackView, scheme: SchemeView): Fault[] {
  const { parts, total } = scheme.scheme
  const children = childrenOf(view, scheme)
  const written = Object.entries(parts ?? {}).map(
    ([id, part]) => [id, part, scheme.at + pointer('parts', id)] as const,
  )
  return [
    ...written,
    ...(total === undefined ? [] : [[TOTAL, total, `${scheme.at}/total`] as const]),
  ].flatMap(([id, part, at]) => [
    ...idleMembers(id, part, at),
    ...forgotten(id, part, children.get(id) ?? [], at),
    ...emptyBounds(part, at),
  ])
}

/** Members that the way to combine never reads. */
function idleMembers(id: string, part: Part, at: string): Fault[] {
  const way = wayOf(part)
  const given = { part: { value: id }, combine: way }
  const faults: Fault[] = []
  if (part.points !== undefined && part.combine !== undefined) {
    faults.push(packFault(message('fault-member-idle--combine', given), `${at}/combine`))
  }
  if (part.weights !== undefined && way !== 'weighted-mean') {
    const how = way === 'points' || way === 'best' ? way : 'other'
    const found = message('fault-member-idle--weights', { ...given, how })
    faults.push(packFault(found, `${at}/weights`))
  }
  if (part.max !== undefined && ADDS.has(way)) {
    const how = way === 'best' ? way : 'other'
    faults.push(packFault(message('fault-member-idle--max', { ...given, how }), `${at}/max`))
  }
  return faults
}

type Way = Exclude<Part['combine'], object | undefined> | 'best' | 'points'

function wayOf({ points, combine = 'sum' }: Part): Way {
  if (points !== undefined) return 'points'
  return typeof combine === 'object' ? 'best' : combine
}

/** Ways whose maximum follows from the children. */
const ADDS: ReadonlySet<Way> = new Set<Way>(['sum', 'max', 'best'])

/** Beside a child with a weight one without would weigh its points, which are of another size. */
function forgotten(id: string, part: Part, children: readonly string[], at: string): Fault[] {
  const { weights } = part
  if (weights === undefined || wayOf(part) !== 'weighted-mean') return []
  const missing = children.filter((child) => !Object.hasOwn(weights, child))
  if (missing.length === 0) return []
  const found = { part: { value: id }, children: named(missing), count: missing.length }
  return [packFault(message('fault-weights-partial', found), `${at}/weights`)]
}

function emptyBounds({ cap, floor }: Part, at: string): Fault[] {
  if (cap === undefined || floor === undefined || floor <= cap) return []
  const found = { min: { value: floor }, max: { value: cap } }
  return [packFault(message('fault-range-empty--limits', found), `${at}/floor`)]
}
