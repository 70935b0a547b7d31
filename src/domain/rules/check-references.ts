import { message } from '../messages/message.ts'
import type { Extent } from './check-condition.ts'
import type { FaultList } from './fault-list.ts'
import { LIMITS } from './limits.ts'

/** How large a condition is once every reference is replaced by what it stands for. */
type Expanded = { readonly conditions: number; readonly depth: number }

const NOTHING: Expanded = { conditions: 0, depth: 0 }

/** Stands for the middle of a long circle. */
const GAP = '…'

/**
 * Follows references without replacing any: reports each cycle once, and gives the extent of a
 * condition as the engine would meet it. Time grows with the number of references, not with what
 * they multiply to, and no recursion is used.
 */
export class ReferenceGraph {
  readonly #shared: ReadonlyMap<string, Extent>
  readonly #expanded = new Map<string, Expanded>()

  constructor(shared: ReadonlyMap<string, Extent>, faults: FaultList) {
    this.#shared = shared
    for (const name of shared.keys()) this.#follow(name, faults)
  }

  /** `extent` with its references replaced; a reference back into a cycle counts as nothing. */
  expand(extent: Extent): Expanded {
    let { conditions, depth } = extent
    for (const reference of extent.references) {
      const target = this.#expanded.get(reference.to) ?? NOTHING
      conditions = Math.min(conditions + target.conditions, Number.MAX_SAFE_INTEGER)
      depth = Math.max(depth, reference.level + target.depth)
    }
    return { conditions, depth }
  }

  /** Reports where `extent` becomes deeper than allowed by following its references. */
  checkDepth(extent: Extent, faults: FaultList): void {
    for (const reference of extent.references) {
      const { depth } = this.#expanded.get(reference.to) ?? NOTHING
      // What is too deep already is reported once, where it becomes so.
      if (depth > LIMITS.depth || reference.level + depth <= LIMITS.depth) continue
      const found = message('fault-condition-depth--reference', {
        name: { value: reference.to },
        depth: reference.level + depth,
        most: LIMITS.depth,
      })
      faults.add(found, reference.pointer)
    }
  }

  #follow(start: string, faults: FaultList): void {
    if (this.#expanded.has(start)) return
    const trail: { name: string; extent: Extent; next: number }[] = []
    const onTrail = new Set<string>()
    const enter = (name: string): void => {
      const extent = this.#shared.get(name)
      if (extent === undefined) return
      trail.push({ name, extent, next: 0 })
      onTrail.add(name)
    }
    enter(start)
    for (let here = trail.at(-1); here !== undefined; here = trail.at(-1)) {
      const reference = here.extent.references[here.next]
      here.next += 1
      if (reference === undefined) {
        this.#expanded.set(here.name, this.expand(here.extent))
        onTrail.delete(here.name)
        trail.pop()
      } else if (onTrail.has(reference.to)) {
        const names = trail.map((step) => step.name)
        const circle = [...names.slice(names.indexOf(reference.to)), reference.to]
        const shown = circle.length > 8 ? [...circle.slice(0, 7), GAP, reference.to] : circle
        const list = shown.map((name) => (name === GAP ? name : { value: name }))
        const found = message('fault-condition-cycle', { circle: { list, joined: 'arrow' } })
        faults.add(found, reference.pointer)
      } else if (!this.#expanded.has(reference.to)) {
        enter(reference.to)
      }
    }
  }
}
