import type { Graph } from './graph.ts'
import type { Id } from './operation.ts'
import { possibleOf } from './possible.ts'
import { isSame, type Possible } from './possible-value.ts'
import { restsOn } from './run.ts'
import type { ValueKind } from './value.ts'

/** What the nodes of a graph may come to while its inputs are anything in a box. */
export type Box = {
  /** Whether a node is one of those that the wanted ones rest on. */
  has(id: Id): boolean
  /** What a node may come to; asked only of nodes that the wanted ones rest on. */
  at(id: Id): Possible
  /** Puts other possibilities in place of those of some nodes, and works out what rests on them. */
  put(changes: Iterable<readonly [Id, Possible]>): void
  /** Lets nodes that something was put in the place of come to what their arguments make of them. */
  release(ids: Iterable<Id>): void
  /** Nodes worked out so far, for measuring. */
  readonly worked: number
}

/**
 * A box over everything that the `wanted` nodes rest on. What is put in the place of a node that is no
 * input holds until something else is put there, whatever becomes of its arguments: so one can ask
 * what would follow if a sum were at most so much.
 */
export function openBox(
  { nodes }: Graph,
  wanted: Iterable<Id>,
  start: (path: string, kind: ValueKind) => Possible,
): Box {
  const order = restsOn({ nodes }, wanted)
  const place = new Map(order.map((id, k) => [id, k]))
  const readers: number[][] = order.map(() => [])
  for (const [k, id] of order.entries())
    for (const arg of nodes[id]!.of) readers[place.get(arg)!]!.push(k)
  const args = order.map((id) => nodes[id]!.of.map((arg) => place.get(arg)!))
  const values: Possible[] = []
  const isPut = new Uint8Array(order.length)
  const isDirty = new Uint8Array(order.length)
  let worked = 0

  function work(k: number): Possible {
    const node = nodes[order[k]!]!
    worked += 1
    const mine = args[k]!
    return possibleOf(node, (n) => values[mine[n]!]!)
  }

  for (const [k, id] of order.entries()) {
    const node = nodes[id]!
    values.push(node.op === 'input' ? start(node.path, node.kind) : work(k))
  }

  let first = order.length
  let last = -1

  function soil(k: number): void {
    if (isPut[k] === 1) return
    isDirty[k] = 1
    if (k < first) first = k
    if (k > last) last = k
  }

  function settle(): void {
    for (let k = first; k <= last; k += 1) {
      if (isDirty[k] === 0) continue
      isDirty[k] = 0
      const made = work(k)
      if (isSame(made, values[k]!)) continue
      values[k] = made
      readers[k]!.forEach(soil)
    }
    first = order.length
    last = -1
  }

  return {
    has: (id) => place.has(id),
    at(id) {
      const k = place.get(id)
      if (k === undefined) throw new RangeError(`Node ${id} is not in the box`)
      return values[k]!
    },
    put(changes) {
      for (const [id, possible] of changes) {
        const k = place.get(id)
        if (k === undefined) continue
        if (nodes[id]!.op !== 'input') isPut[k] = 1
        if (isSame(values[k]!, possible)) continue
        values[k] = possible
        readers[k]!.forEach(soil)
      }
      settle()
    },
    release(ids) {
      for (const id of ids) {
        const k = place.get(id)
        if (k === undefined || isPut[k] === 0) continue
        isPut[k] = 0
        soil(k)
      }
      settle()
    },
    get worked() {
      return worked
    },
  }
}
