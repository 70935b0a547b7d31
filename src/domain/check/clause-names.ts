import { didYouMean } from '../did-you-mean.ts'
import type { Fault } from '../fault.ts'
import { packFault } from './codes.ts'
import type { PackView } from './pack-view.ts'
import { guessed, quoted } from './words.ts'

/** The fault of something said about a clause that is not there, or that is a section; else none. */
export function unknownClause(view: PackView, id: string, at: string, what: string): Fault[] {
  const node = view.nodeById.get(id)
  if (node !== undefined && !node.isSection) return []
  const ids = view.clauses.map((clause) => clause.id)
  const message =
    node === undefined
      ? `${quoted(id)} ${what}, but there is no such clause.${guessed(didYouMean(id, ids))}`
      : `${quoted(id)} ${what}, but it is a section; only clauses can.`
  return [packFault('clause-unknown', at, message, 'Use the id of a clause of the standard.')]
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
