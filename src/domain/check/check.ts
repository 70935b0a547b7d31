import type { Fault } from '../faults/fault.ts'
import type { Rules } from '../language/rules.ts'
import type { Standard } from '../language/standard.ts'
import type { PackView } from './pack-view.ts'

/** A member of one of the two halves of a pack. */
type Member = `standard/${keyof Standard}` | `rules/${keyof Rules}`

/**
 * One idea of what can be wrong with a pack. It may read only the members it names: where one of
 * them is broken in itself the check waits until that is mended, and all others still speak.
 */
export type Check = {
  readonly name: string
  readonly reads: readonly Member[]
  /** All faults, with pointers into the pack. */
  readonly faults: (view: PackView) => readonly Fault[]
}
