import { useRef, useState } from 'react'

/** Rows of a list that are chosen, among those that can be. */
export type Chosen = {
  readonly ids: ReadonlySet<string>
  /** Chooses a row or lets it go; with `reach`, all between it and the row that was last touched as well. */
  readonly toggle: (id: string, options?: { readonly reach?: boolean }) => void
  readonly all: () => void
  readonly none: () => void
}

/** See {@link Chosen}. What can no longer be chosen is let go. */
export function useChosen(choosable: readonly string[]): Chosen {
  const [held, setHeld] = useState<ReadonlySet<string>>(new Set())
  const last = useRef<string>(undefined)
  const ids = new Set(choosable.filter((id) => held.has(id)))
  return {
    ids,
    toggle(id, { reach = false } = {}) {
      const isIn = !ids.has(id)
      const [from, to] = [choosable.indexOf(last.current ?? id), choosable.indexOf(id)]
      const touched =
        reach && from !== -1 ? choosable.slice(Math.min(from, to), Math.max(from, to) + 1) : [id]
      last.current = id
      const next = new Set(ids)
      // Reaching chooses: what was chosen on the way stays.
      for (const one of touched)
        if (reach || isIn) next.add(one)
        else next.delete(one)
      setHeld(next)
    },
    all: () => setHeld(new Set(choosable)),
    none: () => setHeld(new Set()),
  }
}
