import type { Expanded } from '../expand/expanded.ts'
import { pathsIn } from '../expand/expressions.ts'
import { conditionPaths } from '../language/conditions/paths.ts'
import type { Worked } from '../expand/worked.ts'
import { pathNames } from '../rules/path.ts'

/** What stands at a place: a value as the assessment brought it, or a number worked out. */
export type PlaceKind = 'raw' | 'quantity'

/** One place in the list of facts. */
export type Place = {
  readonly index: number
  readonly kind: PlaceKind
  readonly names: readonly string[]
}

/**
 * Facts as one list: every path that anything in a pack reads has a numbered place, those that the
 * assessment itself fills first. A path that can lead to nothing has none.
 */
export type Layout = {
  readonly size: number
  /** Places 0 to `inputs.length - 1`. */
  readonly inputs: readonly Place[]
  readonly places: ReadonlyMap<string, Place>
}

/** The layout of one pack. */
export function layOut(expanded: Expanded): Layout {
  const places = new Map<string, Place>()
  const inputs: Place[] = []
  const add = (path: string): Place | undefined => {
    const known = places.get(path)
    if (known !== undefined) return known
    const names = pathNames(path) ?? []
    const kind = kindOf(names, expanded)
    if (kind === undefined) return undefined
    const place: Place = { index: places.size, kind, names }
    places.set(path, place)
    return place
  }

  const paths = new Set([
    ...expanded.rules.flatMap((rule) => conditionPaths(rule.conditions, expanded.shared)),
    ...expressionsOf(expanded).flatMap(pathsIn),
    ...expanded.clauses.flatMap(({ reads }) => (reads === undefined ? [] : pathOf(reads))),
    ...expanded.results.map((result) => result.measurePath),
  ])
  for (const path of paths) if (isInput(path)) inputs.push(...[add(path)].flatMap((p) => p ?? []))
  for (const path of paths) add(path)
  for (const { space, id } of expanded.terms.values()) add(`$.${space}.${id}`)

  return { size: places.size, inputs, places }
}

/** The path that leads through these names. */
export function pathOf(names: readonly string[]): string {
  return `$.${names.join('.')}`
}

/** Every expression of a pack. */
function expressionsOf(expanded: Expanded): readonly Worked[] {
  return [
    ...[...expanded.terms.values()].map(({ worked }) => worked),
    ...expanded.clauses.flatMap(({ alternatives, arithmetic }) => [
      ...alternatives.map(({ earns }) => earns.amount),
      ...(arithmetic === undefined ? [] : [arithmetic.amount]),
    ]),
    ...expanded.results.flatMap(({ nodes, adjustments, levels }) => [
      ...nodes.flatMap(({ points }) => points ?? []),
      ...adjustments.flatMap(({ amount }) => amount ?? []),
      ...levels.flatMap(({ mark, floors }) => [...floors, ...(mark === undefined ? [] : [mark])]),
    ]),
  ]
}

const INPUT_SPACES: ReadonlySet<string> = new Set(['date', 'answers', 'several', 'profile'])

function isInput(path: string): boolean {
  return INPUT_SPACES.has(pathNames(path)?.[0] ?? '')
}

const NODE_NUMBERS = ['points', 'max', 'percent', 'exactPoints', 'exactPercent'] as const
const CLAUSE_NUMBERS = ['points', 'max', 'percent'] as const

function kindOf(names: readonly string[], expanded: Expanded): PlaceKind | undefined {
  const [space = '', id = '', field = ''] = names
  const among = (list: readonly string[], name: string): PlaceKind | undefined =>
    list.includes(name) ? 'quantity' : undefined
  if (INPUT_SPACES.has(space)) return 'raw'
  if ((space === 'values' || space === 'terms') && names.length === 2)
    return expanded.terms.has(`${space}.${id}`) ? 'quantity' : undefined
  if (space === 'clauses' && names.length === 3 && expanded.clauseById.has(id))
    return field === 'state' || field === 'met' ? 'raw' : among(CLAUSE_NUMBERS, field)
  if (space === 'parts' && names.length === 3)
    return field === 'state' ? 'raw' : among(NODE_NUMBERS, field)
  if (space === 'total' && names.length === 2)
    return id === 'state' ? 'raw' : among(NODE_NUMBERS, id)
  return (space === 'counts' || space === 'level') && names.length === 2 ? 'raw' : undefined
}
