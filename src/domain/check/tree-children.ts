import type { PackView, SchemeView } from './pack-view.ts'

/** The id of the root of every tree of points. */
export const TOTAL = 'total'

/** Children by node: those in `of`, else those of the section; the total has the outermost ones. */
export function childrenOf(view: PackView, { scheme }: SchemeView): Map<string, readonly string[]> {
  const children = new Map<string, readonly string[]>()
  for (const { id, clause, isSection } of view.nodes) {
    if (isSection)
      children.set(
        id,
        (clause.clauses ?? []).map((child) => child.id),
      )
  }
  for (const [id, part] of Object.entries(scheme.parts ?? {})) {
    children.set(id, part.of ?? children.get(id) ?? [])
  }
  const outermost = view.nodes.filter(({ under }) => under.length === 0).map(({ id }) => id)
  children.set(TOTAL, scheme.total?.of ?? outermost)
  return children
}
