import type { Leaf } from '../language/conditions/registry.ts'

/**
 * Another way to facts than walking one object by names, for those who keep them elsewhere: in
 * numbered places, or in columns. What a comparison means stays the same.
 */
export type FactAccess = {
  /**
   * Source text for the fact at a path, over a variable `facts`. It becomes part of generated code:
   * nothing of the path's own text may stand in it.
   */
  readonly code: (path: string) => string
  /** The same as a function. */
  readonly reader: (path: string) => (facts: object) => unknown
  /** May judge a comparison by itself, to the same verdict; undefined leaves it to the usual way. */
  readonly leaf: (leaf: Leaf) => ((facts: object) => boolean) | undefined
}
