import { exact, ZERO } from '../numbers/exact.ts'
import type { Amount } from '../language/plain-values.ts'
import type { Part, Scheme } from '../language/scheme.ts'
import type { Rules } from '../language/rules.ts'
import type { Clause, Standard } from '../language/standard.ts'
import type { Text } from '../messages/text.ts'
import type { ExpandedNode, StandardSection } from './expanded.ts'
import type { ExpressionWriter } from './expressions.ts'
import type { Worked } from './worked.ts'

/** The node that stands for the whole tree. */
export const TOTAL = 'total'

/** Sections and clauses of a standard in reading order. */
export function walkClauses(clauses: readonly Clause[]): {
  readonly sections: readonly StandardSection[]
  readonly leaves: readonly StandardSection[]
} {
  const sections: StandardSection[] = []
  const leaves: StandardSection[] = []
  const walk = (list: readonly Clause[], under: readonly string[]): void => {
    for (const clause of list) {
      if (clause.clauses === undefined) leaves.push({ clause, under })
      else {
        sections.push({ clause, under })
        walk(clause.clauses, [...under, clause.id])
      }
    }
  }
  walk(clauses, [])
  return { sections, leaves }
}

/**
 * The nodes of one result, children before parents, the total last. Sections are nodes by
 * themselves; `parts` changes them or adds nodes of its own. `scored` are the clauses that carry
 * points or a verdict. A cycle among parts throws a RangeError.
 */
export function expandTree(
  result: string,
  scheme: Scheme,
  standard: Standard,
  rules: Rules,
  scored: ReadonlySet<string>,
  writer: ExpressionWriter,
): readonly ExpandedNode[] {
  const sections = new Map(
    walkClauses(standard.clauses).sections.map((s) => [s.clause.id, s.clause]),
  )
  const parts = scheme.parts ?? {}
  const ids = [...sections.keys(), ...Object.keys(parts).filter((id) => !sections.has(id)), TOTAL]
  const childrenOf = (id: string): readonly string[] => {
    const part = id === TOTAL ? scheme.total : parts[id]
    const own = id === TOTAL ? standard.clauses : sections.get(id)?.clauses
    return part?.of ?? own?.map((clause) => clause.id) ?? []
  }

  const parents = new Map<string, string[]>()
  for (const id of ids)
    for (const child of childrenOf(id)) parents.set(child, [...(parents.get(child) ?? []), id])
  const ancestors = (id: string): readonly string[] => {
    const found: string[] = []
    for (let next = parents.get(id) ?? []; next.length > 0;) {
      found.push(...next.filter((parent) => !found.includes(parent)))
      next = next.flatMap((parent) => parents.get(parent) ?? []).filter((p) => !found.includes(p))
    }
    return found
  }

  const order: string[] = []
  const state = new Map<string, 'open' | 'done'>()
  const visit = (id: string): void => {
    if (state.get(id) === 'done' || !ids.includes(id)) return
    if (state.get(id) === 'open')
      throw new RangeError(`Part ${id} of result ${result} contains itself`)
    state.set(id, 'open')
    for (const child of childrenOf(id)) visit(child)
    state.set(id, 'done')
    if (id !== TOTAL) order.push(id)
  }
  for (const id of ids) visit(id)

  return [...order, TOTAL].map((id): ExpandedNode => {
    const part: Part = (id === TOTAL ? scheme.total : parts[id]) ?? {}
    const section = sections.get(id)
    const title = part.title ?? section?.title
    if (part.combine === 'none') return withoutPoints(id, title)
    const rounding = part.rounding ?? (id === TOTAL ? rules.rounding?.total : rules.rounding?.part)
    return {
      id,
      ...(title === undefined ? {} : { title }),
      ...(section?.number === undefined ? {} : { number: section.number }),
      combine: part.points === undefined ? (part.combine ?? 'sum') : 'expression',
      children: childrenOf(id),
      ...(part.points === undefined
        ? {}
        : { points: writer.write(part.points, `part:${result}:${id}`) }),
      ...(part.weights === undefined
        ? {}
        : {
            weights: new Map(Object.entries(part.weights).map(([child, w]) => [child, exact(w)])),
          }),
      ...exactMember('max', part.max),
      ...exactMember('renormalise', part.renormalise),
      ...exactMember('leastInScope', part.leastInScope),
      ...exactMember('cap', part.cap),
      ...exactMember('floor', part.floor),
      ...(rounding === undefined ? {} : { rounding }),
      ...(rules.rounding?.percent === undefined ? {} : { percentRounding: rules.rounding.percent }),
      whenNothingApplies: part.whenNothingApplies ?? 'not-scored',
      ancestors: ancestors(id),
    }
  })

  /** A node that adds nothing up, over the clauses that it would have: it is there where one counts. */
  function withoutPoints(id: string, title: Text | undefined): ExpandedNode {
    const paths = [...leavesOf(id)]
      .filter((leaf) => scored.has(leaf))
      .map((leaf): Worked => ({
        op: 'path',
        path: `$.clauses.${leaf}.points`,
        names: ['clauses', leaf, 'points'],
      }))
    const nothing: Worked = { op: 'number', value: ZERO }
    return {
      id,
      ...(title === undefined ? {} : { title }),
      combine: 'expression',
      children: [],
      pointless: true,
      points:
        paths.length === 0 ? nothing : { op: 'product', of: [nothing, { op: 'or', of: paths }] },
      max: ZERO,
      whenNothingApplies: 'not-scored',
      ancestors: [],
    }
  }

  function leavesOf(id: string): ReadonlySet<string> {
    return new Set(
      childrenOf(id).flatMap((child) => (ids.includes(child) ? [...leavesOf(child)] : [child])),
    )
  }
}

function exactMember<K extends string>(
  key: K,
  value: Amount | undefined,
): { readonly [P in K]?: ReturnType<typeof exact> } {
  return value === undefined
    ? {}
    : ({ [key]: exact(value) } as { [P in K]: ReturnType<typeof exact> })
}
