import type { BulkScorer } from '../bulk/scorer.ts'
import type { ItemKey } from '../expand/needs.ts'
import { collecting } from './collect-results.ts'
import type { ItemColumn } from './item-columns.ts'
import { textOf } from './items.ts'
import type { Work } from '../work.ts'
import { ROWS_A_TURN, type Population } from './population.ts'
import { refusing, restoring } from './restore-items.ts'
import { IS_REFUSED, wholeOfResult, type ResultColumns } from './result-columns.ts'

/** Results that are known, and the items they were worked out from. */
export type KnownResults = {
  readonly items: ReadonlyMap<ItemKey, ItemColumn>
  readonly results: readonly ResultColumns[]
}

/**
 * Works the results out, row by row, from the columns of the items. Where they follow from items in
 * the same way as known ones, only rows of which an item differs are worked out anew.
 */
export function* workOutResults(
  scorer: BulkScorer,
  population: Population,
  items: ReadonlyMap<ItemKey, ItemColumn>,
  before: KnownResults | undefined,
): Work<readonly ResultColumns[]> {
  const { expanded, stages } = scorer
  const { memory } = stages
  const wholes = expanded.results.map((result) => wholeOfResult(result, expanded))
  const isAlike =
    before !== undefined &&
    before.results.length === wholes.length &&
    before.results.every(({ whole }, k) => whole === wholes[k])
  const known = isAlike ? before : undefined
  const restore = restoring(scorer, population, items)
  const isRefused = refusing(expanded, population, items)
  const isSame = known === undefined ? () => false : sameItems(known.items, items)
  const collectors = wholes.map((whole, k) =>
    collecting(scorer, k, { population, items, whole, known: known?.results[k] }),
  )
  const standing = known?.results[0]?.standing
  memory.facts.fill(undefined)
  memory.picks.fill(-1)
  for (let row = 0; row < population.size; row += 1) {
    if (row % ROWS_A_TURN === 0) yield
    const refused = isRefused(row)
    if (isSame(row) && refused === (standing?.[row] === IS_REFUSED)) continue
    if (refused) {
      for (const { refuse } of collectors) refuse(row)
      continue
    }
    restore(row)
    for (let k = 0; k < collectors.length; k += 1) {
      const result = stages.results[k]!
      result.tree()
      result.adjustments()
      result.levels()
      collectors[k]!.collect(row)
    }
  }
  return collectors.map(({ columns }) => columns)
}

/** Whether every item gives a row what it gave before. */
function sameItems(
  before: ReadonlyMap<ItemKey, ItemColumn>,
  items: ReadonlyMap<ItemKey, ItemColumn>,
): (row: number) => boolean {
  const pairs = [...items].flatMap(([key, is]) => {
    const was = before.get(key)
    if (was === is) return []
    if (was === undefined)
      return [{ was: is.codes, is: is.codes, before: [], after: [], isNew: true }]
    const ids = new Map<string, number>()
    const idOf = (value: unknown): number => {
      const text = textOf(value) ?? 'nothing'
      const known = ids.get(text) ?? ids.size
      ids.set(text, known)
      return known
    }
    const [a, b] = [was.values.map(idOf), is.values.map(idOf)]
    return [{ was: was.codes, is: is.codes, before: a, after: b, isNew: false }]
  })
  if (pairs.some(({ isNew }) => isNew)) return () => false
  return (row) => {
    for (const { was, is, before: old, after } of pairs)
      if (old[was[row]!] !== after[is[row]!]) return false
    return true
  }
}
