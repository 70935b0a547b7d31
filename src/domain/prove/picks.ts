import { lowerCondition } from '../meaning/lower/condition.ts'
import type { Read } from '../meaning/lower/ground.ts'
import type { Meaning } from '../meaning/lower/lower.ts'
import type { Id } from '../meaning/operation.ts'

/** One rule of those of which an expression takes the first that holds. */
export type Pick = { readonly group: string; readonly rule: number; readonly taken: Id }

/** Every such rule of a pack, and whether it is taken at any moment of a score. */
export function picksOf(meaning: Meaning): readonly Pick[] {
  const { graph, expanded, results } = meaning
  const reads: readonly Read[] = [
    meaning.read,
    ...results.flatMap(({ moments }) => moments.map(({ read }) => read)),
  ]
  return [...expanded.groups.values()].flatMap(({ name, rules }) =>
    rules.map((_, rule) => ({
      group: name,
      rule,
      taken: graph.or(
        reads.map((read) => {
          const [own, ...before] = rules
            .slice(0, rule + 1)
            .map(({ conditions }) => lowerCondition(conditions, meaning, read))
            .toReversed()
          return graph.and([own!, ...before.map((one) => graph.not(one))])
        }),
      ),
    })),
  )
}
