import type { Answer } from '../language/assessment.ts'
import { toFact, type Exact } from '../numbers/exact.ts'
import type { Expanded, ExpandedInput } from '../expand/expanded.ts'
import { readFact } from '../rules/path.ts'
import { mergeAnswer } from '../score/merge.ts'
import type { Layout } from './layout.ts'

/** An input whose answers are merged, and what of the outcome goes where. */
export type Merger = {
  readonly input: ExpandedInput
  readonly weight: Exact | undefined
  readonly places: readonly { readonly index: number; readonly names: readonly string[] }[]
  /** The place of the points that several answers come to; -1 where no rule reads them. */
  readonly several: number
}

/** For every input of a pack, by id. */
export function mergersOf(expanded: Expanded, layout: Layout): ReadonlyMap<string, Merger> {
  return new Map(
    [...expanded.inputs.values()].map((input): [string, Merger] => {
      const { id, clause } = input
      const weight = clause === undefined ? undefined : expanded.clauseById.get(clause)?.weight
      const places = layout.inputs.flatMap(({ index, names: [space, own, ...names] }) =>
        space === 'answers' && own === id ? [{ index, names }] : [],
      )
      const several = layout.places.get(`several.${id}`)?.index ?? -1
      return [id, { input, weight, places, several }]
    }),
  )
}

/**
 * Puts what comes of one answer where rules read it. False for an answer with a fault, with no value, or
 * one that its assessors must agree on; nothing is put then.
 */
export function putMerged(merger: Merger | undefined, answer: Answer, facts: unknown[]): boolean {
  if (merger === undefined) return false
  const { fact, points, faults, unresolved } = mergeAnswer(merger.input, answer, merger.weight, '')
  if (faults.length > 0 || unresolved !== undefined) return false
  if (points !== undefined) {
    if (merger.several !== -1) facts[merger.several] = toFact(points)
    return true
  }
  if (fact === undefined) return false
  for (const { index, names } of merger.places) facts[index] = readFact(fact, names)
  return true
}
