import { didYouMean, guessAmong } from '../faults/did-you-mean.ts'
import type { Fault } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import { packFault } from '../faults/pack-faults.ts'
import type { PackView } from './pack-view.ts'

/** The fault of a member that names a clause that is not there, or a section; else none. */
export function unknownClause(view: PackView, id: string, at: string, member: string): Fault[] {
  const node = view.nodeById.get(id)
  if (node !== undefined && !node.isSection) return []
  const found = { member, id: { value: id } }
  if (node !== undefined) return [packFault(message('fault-clause-unknown--section', found), at)]
  const ids = view.clauses.map((clause) => clause.id)
  return [packFault(message('fault-clause-unknown', found), at, guessAmong(id, ids))]
}

/**
 * The clauses that unknown ones among `ids` were probably meant to be. That nothing is said of them
 * follows from the misspelling and needs no fault of its own.
 */
export function meantClauses(view: PackView, ids: readonly string[]): ReadonlySet<string> {
  const known = view.clauses.map((clause) => clause.id)
  const meant = ids
    .filter((id) => !view.nodeById.has(id))
    .map((id) => didYouMean(id, known))
    .filter((id) => id !== undefined)
  return new Set(meant)
}
