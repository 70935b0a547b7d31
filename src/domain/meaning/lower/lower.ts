import type { Expanded } from '../../expand/expanded.ts'
import type { ScoringPlan } from '../../expand/plan.ts'
import { createGraph, type Graph } from '../graph.ts'
import type { Id } from '../operation.ts'
import type { ClauseMeaning } from './clause.ts'
import { clauseStage, type ClauseStage } from './clause-stage.ts'
import type { Read } from './ground.ts'
import { lowerResult, type ResultMeaning } from './result.ts'

/** A whole pack as nodes of a graph. */
export type Meaning = {
  readonly graph: Graph
  readonly expanded: Expanded
  /** In the order of the standard. */
  readonly clauses: readonly ClauseMeaning[]
  /** Whether the rule holds under which a clause or section applies, by its id. */
  readonly applies: ReadonlyMap<string, Id>
  /** What rules read before any result has taken a step. */
  readonly read: Read
  readonly stage: ClauseStage
  /** The main result first. */
  readonly results: readonly ResultMeaning[]
  /** Computed values at the end of the main result, by id. */
  readonly values: ReadonlyMap<string, Id>
}

/** What is lowered: a pack written out, in the order that {@link planPack} found for it. */
export type Lowered = { readonly expanded: Expanded; readonly plan: ScoringPlan }

/**
 * Writes a pack as a graph of operations: the meaning of the language, in one place. Given the graph
 * of another pack, equal things come to the same nodes; given the meaning of a pack in that graph which
 * differs in the marks of levels alone, all that comes before the levels is taken from it.
 */
export function lowerPack(
  { expanded, plan }: Lowered,
  graph: Graph = createGraph(),
  alike?: Meaning,
): Meaning {
  const ground = { graph, expanded }
  const stage = alike?.stage ?? clauseStage(ground)
  const results = plan.results.map((result, k) =>
    lowerResult(result, stage, ground, alike?.results[k]?.beforeLevels),
  )
  const [main] = results
  return {
    graph,
    expanded,
    clauses: expanded.clauses.map(({ id }) => stage.clause(id)),
    applies: new Map([...expanded.applies.keys()].map((id) => [id, stage.appliesTo(id)])),
    read: stage.read,
    stage,
    results,
    values: new Map(
      Object.keys(expanded.pack.rules.values ?? {}).map((id) => [
        id,
        main!.end.read(['values', id]),
      ]),
    ),
  }
}
