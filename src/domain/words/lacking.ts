import type { ExpandedClause } from '../expand/expanded.ts'
import { groupsIn, pathsIn } from '../expand/expressions.ts'
import { conditionPaths } from '../language/conditions/paths.ts'
import type { Expanded } from '../expand/expanded.ts'
import type { Worked } from '../expand/worked.ts'
import type { ClauseReceipt, Receipt } from '../receipt/receipt.ts'
import { pathNames } from '../rules/path.ts'
import type { Sentences } from './sentences.ts'

/** A receipt, the words to speak of it with, and its pack where that is at hand. */
export type Told = {
  readonly receipt: Receipt
  readonly sentences: Sentences
  readonly pack?: Expanded | undefined
}

/**
 * Whether a clause has no points although everything that it asks is answered: what its formula
 * reads elsewhere is missing.
 */
export function isUncomputed({ clause, state }: ClauseReceipt, { receipt, pack }: Told): boolean {
  const inputs = state === 'missing' ? pack?.clauseById.get(clause)?.inputs : undefined
  return inputs?.every((input) => Object.hasOwn(receipt.assessment.answers, input)) === true
}

/** What keeps the points of an answered clause from being worked out; undefined where nothing does. */
export function lackBehind(clause: ClauseReceipt, told: Told): string | undefined {
  const { pack, sentences } = told
  if (pack === undefined || !isUncomputed(clause, told)) return undefined
  const chain = firstLack(readsOf(pack.clauseById.get(clause.clause)!, pack), told, [])
  if (chain === undefined) return sentences.catalogue.say('lack-no-value')
  const names = chain.map((path) => sentences.labels.fact(path))
  return sentences.catalogue.say('lack-behind', { chain: { list: names, joined: 'arrow' } })
}

/** Paths that the points of a clause rest on. */
function readsOf(
  { alternatives, arithmetic, reads }: ExpandedClause,
  pack: Expanded,
): readonly string[] {
  const earned = [...alternatives.map(({ earns }) => earns), ...(arithmetic ? [arithmetic] : [])]
  return [
    ...(reads === undefined ? [] : [`$.${reads.join('.')}`]),
    ...earned.flatMap(({ amount }) => readsOfFormula(amount, pack)),
  ]
}

function readsOfFormula(worked: Worked, pack: Expanded): readonly string[] {
  const conditions = groupsIn(worked).flatMap((name) => pack.groups.get(name)?.rules ?? [])
  return [
    ...pathsIn(worked),
    ...conditions.flatMap(({ conditions: one }) => conditionPaths(one, pack.shared)),
  ]
}

/** From the first path that leads to nothing down to what is not recorded. */
function firstLack(
  paths: readonly string[],
  told: Told,
  above: readonly string[],
): readonly string[] | undefined {
  for (const path of paths) {
    const [space = '', id = ''] = pathNames(path) ?? []
    if (above.includes(path) || !isMissing(space, id, told)) continue
    const term = told.pack?.terms.get(`${space}.${id}`)
    const deeper =
      term && told.pack && firstLack(readsOfFormula(term.worked, told.pack), told, [...above, path])
    const own = space === 'terms' ? [] : [path]
    if (term === undefined || deeper !== undefined) return [...own, ...(deeper ?? [])]
  }
  return undefined
}

function isMissing(space: string, id: string, { receipt }: Told): boolean {
  const { answers, profile = {} } = receipt.assessment
  if (space === 'answers') return !Object.hasOwn(answers, id)
  if (space === 'profile') return !Object.hasOwn(profile, id)
  if (space === 'values') return (receipt.values[id] ?? null) === null
  // A number hoisted out of a condition is in no receipt; what it reads may be missing.
  if (space === 'terms') return true
  return (
    space === 'clauses' &&
    receipt.clauses.some(({ clause, points }) => clause === id && points === null)
  )
}
