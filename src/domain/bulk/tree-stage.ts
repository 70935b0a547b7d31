import type { ExpandedNode } from '../expand/expanded.ts'
import type { ResultPlan } from '../expand/plan.ts'
import type { Step } from './clause-stage.ts'
import { compileExpression } from './expression.ts'
import { bounding } from './bounds.ts'
import {
  createNodeColumns,
  HIDDEN,
  MISSING,
  NOT_APPLICABLE,
  NOT_CHECKED,
  type ClauseColumns,
  type NodeColumns,
} from './memory.ts'
import { compileNode, hiddenOf, nominalOf, percentOf, type ChildPlace } from './node.ts'
import { compilePhases, type Compilation } from './phases.ts'
import {
  divide,
  fromExact,
  isZero,
  multiply,
  NOTHING,
  round,
  withDenominator,
  type Quantity,
} from '../quantity.ts'

/** The tree of one result, with what adjustments need to change it. */
export type Tree = {
  /** Takes the points of clauses over from memory and combines them up to the total. */
  readonly run: Step
  /** Combines anew what is not pinned, from the points of clauses as this result has them. */
  readonly again: Step
  readonly columns: NodeColumns
  /** Place of the total in `columns`. */
  readonly total: number
  /** The total before adjustments, at place 0. */
  readonly aggregated: NodeColumns
  /** Places of nodes by id. */
  readonly nodeIndex: ReadonlyMap<string, number>
  /** Points of clauses in this result. */
  readonly clausePoints: (Quantity | null)[]
  /** 1 for nodes that an adjustment has set and no combining may change again. */
  readonly pinned: Uint8Array
  /** Shows rules a node after an adjustment. */
  readonly show: readonly Step[]
  /** Nodes whose expression has no value although what they rest on applies, by place. */
  readonly unknown: ReadonlySet<number>
}

/** Compiles the tree of one result. */
export function compileTree(plan: ResultPlan, compilation: Compilation, restore: Step): Tree {
  const { result } = plan
  const { expanded, memory } = compilation
  const { facts, layout, clauses, clauseIndex } = memory
  const columns = createNodeColumns(result.nodes.length)
  const aggregated = createNodeColumns(1)
  const pinned = new Uint8Array(result.nodes.length)
  const nodeIndex = new Map(result.nodes.map(({ id }, index) => [id, index]))
  const total = nodeIndex.get('total')!
  // Where nothing adjusts clauses they are read where they stand, not from a copy.
  const isCopied = result.adjustments.some(({ to }) => clauseIndex.has(to))
  const clausePoints = isCopied ? clauses.points.map(() => null as Quantity | null) : clauses.points
  const ofClauses = {
    areClauses: true,
    points: clausePoints,
    max: expanded.clauses.map(({ weight }) =>
      withDenominator(fromExact(weight), memory.denominator),
    ),
    inScope: clauses.inScope,
    blocks: clauses.blocks,
  }
  const weighed = weighing(plan, compilation, ofClauses)
  const places = new Map<string, ChildPlace>(
    expanded.clauses.map(({ id }, index) => {
      const isHidden = (): boolean => clauses.state[index] === HIDDEN
      const { of } = weighed
      return [id, { id, of, index, nominal: of.max[index]!, isHidden }]
    }),
  )
  const unknown = new Set<number>()
  /** Whether any clause at all keeps results open. */
  const open = { some: false }
  const show = result.nodes.map((node, index) => showNode(node, columns, index, memory))
  const clampEach = result.clamp?.when === 'each' ? bounding(result.clamp) : undefined
  const work = new Map<string, Step>()
  // Children stand before their parents.
  for (const [index, node] of result.nodes.entries()) {
    const expression =
      node.points === undefined ? undefined : compileExpression(node.points, memory)
    const children = node.children.flatMap((id) => places.get(id) ?? [])
    const rests = [...plan.restsOn.get(node.id)!].map((id) => clauseIndex.get(id)!)
    const isOpen = opening(index, rests, expression !== undefined, clauses, unknown, open)
    work.set(node.id, compileNode(node, { children, expression, isOpen }, columns, index))
    places.set(node.id, {
      id: node.id,
      of: columns,
      index,
      nominal: nominalOf(node, children),
      isHidden: hiddenOf(children),
    })
  }
  const phases = compilePhases(plan.tree, compilation, (key) => {
    if (!key.startsWith('node:')) return undefined
    const id = key.slice('node:'.length)
    const step = work.get(id)!
    const index = nodeIndex.get(id)!
    return () => {
      if (pinned[index] === 1) return
      step()
      if (index === total) {
        copyNode(columns, total, aggregated)
        if (clampEach !== undefined && columns.points[total] !== null) {
          columns.points[total] = clampEach(columns.points[total]!)
          columns.exact[total] = clampEach(columns.exact[total]!)
        }
      }
      show[index]!()
    }
  })
  const forgotten = [...layout.places.values()].filter(({ names }) =>
    OF_RESULTS.has(names[0] ?? ''),
  )

  return {
    columns,
    total,
    aggregated,
    nodeIndex,
    clausePoints,
    pinned,
    show,
    unknown,
    again,
    run() {
      restore()
      if (isCopied)
        for (let k = 0; k < clausePoints.length; k += 1) clausePoints[k] = clauses.points[k]!
      open.some = clauses.blocks.includes(1)
      for (const { index } of forgotten) facts[index] = undefined
      unknown.clear()
      pinned.fill(0)
      again()
    },
  }

  function again(): void {
    weighed.work()
    phases.run()
  }
}

type OfClauses = ChildPlace['of'] & { readonly max: readonly Quantity[] }

/** Clauses as they count in one result: where it weighs some otherwise, their share of that. */
function weighing(
  { result }: ResultPlan,
  { memory: { clauses, clauseIndex, denominator } }: Compilation,
  own: OfClauses,
): { readonly of: OfClauses; readonly work: Step } {
  const list = [...result.weights].flatMap(([id, weight]) => {
    const index = clauseIndex.get(id)
    return index === undefined ? [] : [{ index, weight: fromExact(weight.points) }]
  })
  if (list.length === 0) return { of: own, work: () => {} }
  const points = own.points.map(() => null as Quantity | null)
  const max = [...own.max]
  for (const { index, weight } of list) max[index] = withDenominator(weight, denominator)
  return {
    of: { ...own, points, max },
    work() {
      for (let k = 0; k < points.length; k += 1) points[k] = own.points[k]!
      for (const { index, weight } of list) {
        const given = own.points[index]!
        const usual = own.max[index]!
        if (given === null) continue
        if (isZero(usual)) points[index] = clauses.met[index] === 1 ? weight : NOTHING
        else points[index] = divide(multiply(given, weight), usual)
      }
    },
  }
}

/** Facts that belong to one result and must not be seen in the next. */
const OF_RESULTS: ReadonlySet<string> = new Set(['parts', 'total', 'level'])

/** Whether something that a node rests on is open, or its expression has no value but should. */
function opening(
  node: number,
  rests: readonly number[],
  hasExpression: boolean,
  { blocks, inScope, state }: ClauseColumns,
  unknown: Set<number>,
  open: { readonly some: boolean },
): (points: Quantity | undefined) => boolean {
  const isLeftOut = (): boolean =>
    rests.length > 0 &&
    rests.every((clause) => inScope[clause] === 0 && LEFT_OUT.has(state[clause]!))
  return (points) => {
    if (hasExpression) {
      unknown.delete(node)
      if (points === undefined && !isLeftOut()) unknown.add(node)
      if (unknown.has(node)) return true
    }
    if (!open.some) return false
    for (let k = 0; k < rests.length; k += 1) if (blocks[rests[k]!] === 1) return true
    return false
  }
}

const LEFT_OUT: ReadonlySet<number> = new Set([HIDDEN, NOT_APPLICABLE, NOT_CHECKED, MISSING])

function copyNode(from: NodeColumns, index: number, to: NodeColumns): void {
  to.points[0] = from.points[index]!
  to.exact[0] = from.exact[index]!
  to.max[0] = from.max[index]!
  to.inScopePoints[0] = from.inScopePoints[index]!
  to.inScope[0] = from.inScope[index]!
  to.blocks[0] = from.blocks[index]!
}

/** Writes what rules may read of a node to the places that some rule does read. */
function showNode(
  node: ExpandedNode,
  { points, exact, max, blocks }: NodeColumns,
  index: number,
  { facts, layout }: Compilation['memory'],
): Step {
  const base = node.id === 'total' ? '$.total' : `$.parts.${node.id}`
  const steps: Step[] = []
  const at = (field: string, fact: () => unknown): void => {
    const place = layout.places.get(`${base}.${field}`)
    if (place !== undefined) steps.push(() => (facts[place.index] = fact()))
  }
  const rounding = node.percentRounding
  at('state', () =>
    blocks[index] === 1 ? 'open' : points[index] === null ? 'not-scored' : 'scored',
  )
  if (node.pointless === true) return steps[0] ?? (() => {})
  at('max', () => max[index])
  at('points', () => points[index] ?? undefined)
  at('exactPoints', () => exact[index] ?? undefined)
  at('exactPercent', () => percentOf(exact[index]!, max[index]!))
  at('percent', () => {
    const percent = percentOf(points[index]!, max[index]!)
    return percent === undefined || rounding === undefined ? percent : round(percent, rounding)
  })
  return () => {
    for (let k = 0; k < steps.length; k += 1) steps[k]!()
  }
}
