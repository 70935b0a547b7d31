/**
 * A way through the graph that comes back to where it began, its first node named again at the end;
 * undefined when there is none. Without recursion, so that no length of chain is too much.
 */
export function findCycle(
  edges: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  const done = new Set<string>()
  for (const start of edges.keys()) {
    const way: string[] = []
    const onWay = new Set<string>()
    const waiting: { readonly node: string; readonly leave: boolean }[] = [
      { node: start, leave: false },
    ]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { node, leave } = next
      if (leave) {
        way.pop()
        onWay.delete(node)
        done.add(node)
      } else if (onWay.has(node)) return [...way.slice(way.indexOf(node)), node]
      else if (!done.has(node)) {
        way.push(node)
        onWay.add(node)
        waiting.push({ node, leave: true })
        for (const to of edges.get(node) ?? []) waiting.push({ node: to, leave: false })
      }
    }
  }
  return undefined
}
