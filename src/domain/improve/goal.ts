import type { Assessment } from '../language/assessment.ts'
import type { Meaning } from '../meaning/lower/lower.ts'
import { inputsOf } from '../meaning/read-inputs.ts'
import { run } from '../meaning/run.ts'
import type { ResultMeaning } from '../meaning/lower/result.ts'
import type { Id } from '../meaning/operation.ts'
import type { Value } from '../meaning/value.ts'
import type { ReadAssessment } from '../score/answers.ts'

/** One assessment of a pack, as the graph of its meaning sees it, and one of its results. */
export type ImprovementCase = {
  readonly meaning: Meaning
  readonly result: ResultMeaning
  /** Whether more points of it are better, or less. */
  readonly better: 'more' | 'less'
  readonly assessment: Assessment
  readonly read: ReadAssessment
  /** Every node's value as things stand. */
  readonly now: readonly Value[]
  /** Inputs of the graph by path. */
  readonly inputs: ReadonlyMap<string, Id>
}

/** Looks at one result of an assessment that was read without faults. */
export function groundOf(
  meaning: Meaning,
  result: ResultMeaning,
  assessment: Assessment,
  read: ReadAssessment,
): ImprovementCase {
  const { nodes } = meaning.graph
  return {
    meaning,
    result,
    better: meaning.expanded.results[meaning.results.indexOf(result)]!.better,
    assessment,
    read,
    now: run(meaning.graph, inputsOf(assessment, read)),
    inputs: new Map(nodes.flatMap((node, id) => (node.op === 'input' ? [[node.path, id]] : []))),
  }
}

/** Whether a result is given and reaches a rank, in an assessment that is not refused. */
export function reaching({ graph, clauses }: Meaning, result: ResultMeaning, rank: number): Id {
  return graph.and([
    graph.compare('eq', result.status, graph.constant('scored')),
    graph.compare('le', graph.number(rank), result.rank),
    graph.not(graph.or(clauses.map(({ forbidden }) => forbidden))),
  ])
}
