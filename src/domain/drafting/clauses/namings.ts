import { pointer } from '../../faults/fault.ts'
import { isObject, type JsonValue } from '../../schema/json.ts'
import { itemsOf, memberOf, membersOf, plainText, type ReadDraft } from '../read-draft.ts'

/**
 * What a place that names a clause or section is to it. `reads`: a value, condition or criterion reads its
 * answer or its points. `expected`: a worked example states what comes of it.
 */
export type NamingKind =
  | 'weight'
  | 'criterion'
  | 'applies'
  | 'mandatory'
  | 'part'
  | 'child'
  | 'child-weight'
  | 'floor'
  | 'gate'
  | 'veto'
  | 'once'
  | 'adjusted'
  | 'provenance'
  | 'answer'
  | 'expected'
  | 'reads'

/** A place of a draft that names a clause or section by its id. */
export type Naming = {
  readonly kind: NamingKind
  readonly id: string
  /** Into the pack: the member that is keyed by the id, or the item or text that is the id. */
  readonly at: string
  /** What the place belongs to, by its id: a part, level, gate or example. */
  readonly of?: string
}

/** Every place outside of the tree of clauses that names one of these. */
export function namingsOf(draft: ReadDraft, ids: ReadonlySet<string>): readonly Naming[] {
  const { rules } = draft.pack
  const found: Naming[] = []
  const add = (kind: NamingKind, id: string, at: string, of?: string): void => {
    if (ids.has(id)) found.push({ kind, id, at, ...(of === undefined ? {} : { of }) })
  }
  const keys = (kind: NamingKind, value: JsonValue | undefined, at: string, of?: string): void => {
    for (const [id] of membersOf(value)) add(kind, id, at + pointer(id), of)
  }
  const items = (kind: NamingKind, value: JsonValue | undefined, at: string, of?: string): void => {
    for (const [index, id] of itemsOf(value).entries())
      if (typeof id === 'string') add(kind, id, at + pointer(index), of)
  }

  keys('criterion', rules['criteria'], '/rules/criteria')
  keys('applies', rules['applies'], '/rules/applies')
  keys('provenance', memberOf(rules['provenanceOf'], 'sections'), '/rules/provenanceOf/sections')
  for (const [index, group] of itemsOf(rules['once']).entries())
    items('once', memberOf(group, 'clauses'), `${pointer('rules', 'once', index)}/clauses`)
  for (const { at, scheme } of schemesOf(draft)) {
    keys('weight', memberOf(scheme, 'weights'), `${at}/weights`)
    keys('mandatory', memberOf(scheme, 'mandatory'), `${at}/mandatory`)
    keys('part', memberOf(scheme, 'parts'), `${at}/parts`)
    for (const { id, part, at: here } of partsOf(scheme, at)) {
      items('child', memberOf(part, 'of'), `${here}/of`, id)
      keys('child-weight', memberOf(part, 'weights'), `${here}/weights`, id)
    }
    for (const [index, level] of itemsOf(memberOf(scheme, 'levels')).entries()) {
      const here = `${at}${pointer('levels', index)}`
      keys('floor', memberOf(level, 'parts'), `${here}/parts`, plainText(memberOf(level, 'id')))
    }
    for (const [index, gate] of itemsOf(memberOf(scheme, 'gates')).entries()) {
      const here = `${at}${pointer('gates', index)}`
      items('gate', memberOf(gate, 'clauses'), `${here}/clauses`, plainText(memberOf(gate, 'id')))
    }
    for (const [index, veto] of itemsOf(memberOf(scheme, 'vetoes')).entries()) {
      const clause = memberOf(veto, 'clause')
      if (typeof clause === 'string') add('veto', clause, at + pointer('vetoes', index))
    }
    for (const [index, one] of itemsOf(memberOf(scheme, 'adjustments')).entries()) {
      const to = memberOf(one, 'to')
      const here = `${at}${pointer('adjustments', index)}/to`
      if (typeof to === 'string') add('adjusted', to, here, plainText(memberOf(one, 'id')))
    }
  }

  const shared = new Set(membersOf(draft.pack.standard['inputs']).map(([id]) => id))
  const derived = derivedGates(draft, ids)
  for (const [example, value] of membersOf(rules['examples'])) {
    const at = pointer('rules', 'examples', example)
    for (const [id] of membersOf(memberOf(memberOf(value, 'assessment'), 'answers')))
      if (!shared.has(id)) add('answer', id, `${at}/assessment/answers${pointer(id)}`, example)
    const expect = memberOf(value, 'expect')
    const results = membersOf(memberOf(expect, 'results')).map(
      ([id, one]) => [`${at}/expect/results${pointer(id)}`, one] as const,
    )
    for (const [here, one] of [[`${at}/expect`, expect] as const, ...results]) {
      keys('expected', memberOf(one, 'clauses'), `${here}/clauses`, example)
      keys('expected', memberOf(one, 'parts'), `${here}/parts`, example)
      items('expected', memberOf(one, 'nonconformities'), `${here}/nonconformities`, example)
      for (const [index, gate] of itemsOf(memberOf(one, 'gates')).entries()) {
        const id = typeof gate === 'string' ? derived.get(gate) : undefined
        if (id !== undefined) add('expected', id, `${here}/gates${pointer(index)}`, example)
      }
    }
  }

  const { examples: _, ...judged } = rules
  const read = (value: JsonValue, at: string): void => {
    if (typeof value === 'string') {
      const [space, id] = value.startsWith('$.') ? value.slice(2).split('.') : []
      if (space === undefined || id === undefined || !SPACES.has(space)) return
      if (space !== 'answers' || !shared.has(id)) add('reads', id, at)
    } else if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value)) read(one, at + pointer(key))
  }
  read(judged, '/rules')
  return found
}

/** Spaces of facts whose names are ids of clauses, sections and parts. */
const SPACES: ReadonlySet<string> = new Set(['answers', 'clauses', 'parts'])

type SchemeAt = { readonly at: string; readonly scheme: JsonValue }

/** The main result, every further one, and what further ones share, each where it is written. */
export function schemesOf({ pack }: ReadDraft): readonly SchemeAt[] {
  const { rules } = pack
  const shared = rules['result']
  return [
    { at: '/rules', scheme: rules },
    ...(shared === undefined ? [] : [{ at: '/rules/result', scheme: shared }]),
    ...membersOf(rules['results']).map(([id, scheme]) => ({
      at: pointer('rules', 'results', id),
      scheme,
    })),
  ]
}

type PartAt = { readonly id: string; readonly part: JsonValue; readonly at: string }

/** The root of a tree of points, as parts call it. */
export const TOTAL = 'total'

/** The parts of a result that are written, and its total. */
export function partsOf(scheme: JsonValue, at: string): readonly PartAt[] {
  const total = memberOf(scheme, TOTAL)
  return [
    ...membersOf(memberOf(scheme, 'parts')).map(([id, part]) => ({
      id,
      part,
      at: `${at}/parts${pointer(id)}`,
    })),
    ...(isObject(total) ? [{ id: TOTAL, part: total, at: `${at}/${TOTAL}` }] : []),
  ]
}

/** Gates that follow from other members, by their id, and the clause or section they name. */
function derivedGates(draft: ReadDraft, ids: ReadonlySet<string>): ReadonlyMap<string, string> {
  const levels = schemesOf(draft).flatMap(({ scheme }) =>
    itemsOf(memberOf(scheme, 'levels')).flatMap((level) => plainText(memberOf(level, 'id')) ?? []),
  )
  return new Map(
    [...ids].flatMap((id) => [
      [`mandatory-${id}`, id] as const,
      [`veto-${id}`, id] as const,
      ...levels.map((level) => [`${level}-parts-${id}`, id] as const),
    ]),
  )
}

/** Those that do not stand within a member that goes with another of these kinds, such as a criterion. */
export function outside(
  namings: readonly Naming[],
  kinds: ReadonlySet<NamingKind>,
): readonly Naming[] {
  const gone = namings.filter(({ kind }) => kinds.has(kind)).map(({ at }) => `${at}/`)
  return namings.filter(({ at }) => !gone.some((one) => at.startsWith(one)))
}
