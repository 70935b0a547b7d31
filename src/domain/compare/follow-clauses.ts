import type { Expanded } from '../expand/expanded.ts'
import { carryOver } from './carry-over.ts'
import { clauseViews } from './clause-view.ts'
import type { CarryOver, ClauseFate } from './comparison.ts'
import { fatesOf } from './fates.ts'
import { threadsOf, type Thread } from './threads.ts'

/** Clauses of two packs held together. */
export type Followed = {
  readonly threads: readonly Thread[]
  readonly clauses: readonly ClauseFate[]
  readonly carryOver: readonly CarryOver[]
}

/** What became of each clause and which answers stand, without holding the rules against each other. */
export function followClauses(left: Expanded, right: Expanded): Followed {
  const known = right.pack.standard.languages
  const languages = left.pack.standard.languages.filter((language) => known.includes(language))
  const threads = threadsOf(clauseViews(left), clauseViews(right), {
    edition: left.pack.standard.edition,
    languages,
  })
  return {
    threads,
    clauses: fatesOf(threads, left, right, languages),
    carryOver: carryOver(left, right, threads, languages),
  }
}
