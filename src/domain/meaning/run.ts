import type { Graph } from './graph.ts'
import type { Id } from './operation.ts'
import type { Value } from './value.ts'
import { valueOf } from './value-of.ts'

/** Gives what was read under the path of an input; undefined where nothing was. */
export type ReadInput = (path: string) => Value

/** Every node's value for one assessment, in the order of the graph. */
export function run({ nodes }: Graph, read: ReadInput): readonly Value[] {
  const values: Value[] = []
  for (const node of nodes) {
    const { of } = node
    values.push(node.op === 'input' ? read(node.path) : valueOf(node, (k) => values[of[k]!]))
  }
  return values
}

/** The values of some nodes for one assessment. */
export function runFor(
  { nodes }: Pick<Graph, 'nodes'>,
  wanted: readonly Id[],
  read: ReadInput,
): readonly Value[] {
  const values = new Map<Id, Value>()
  for (const id of restsOn({ nodes }, wanted)) {
    const node = nodes[id]!
    values.set(
      id,
      node.op === 'input' ? read(node.path) : valueOf(node, (k) => values.get(node.of[k]!)),
    )
  }
  return wanted.map((id) => values.get(id))
}

/** The nodes that some nodes rest on, themselves included, in the order of the graph. */
export function restsOn({ nodes }: Pick<Graph, 'nodes'>, ids: Iterable<Id>): readonly Id[] {
  const seen = new Set<Id>()
  const open = [...ids]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    open.push(...nodes[id]!.of)
  }
  return [...seen].toSorted((a, b) => a - b)
}
