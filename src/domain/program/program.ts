import type { Graph } from '../meaning/graph.ts'
import type { Id, Node } from '../meaning/operation.ts'
import { createCells, type Cells } from './cells.ts'
import { formsOf, type Expected } from './form.ts'
import { sourcesOf, type Sources } from './put.ts'
import { stepOf, type StepSource, type ProgramStep } from './step.ts'
import { writeOut } from './write.ts'

/** How a program is made. */
export type ProgramOptions = {
  /** Assessments that are worked on at a time. */
  readonly rows: number
  /**
   * `true` generates code, for one row, and throws an EvalError where that is forbidden; `false` goes
   * step by step. Left out: code where it is allowed, steps elsewhere.
   */
  readonly codeGeneration?: boolean
}

/** A graph made ready to be run many times. Not to be used by two at once. */
export type Program = {
  /** Whether code was generated. */
  readonly generated: boolean
  readonly cells: Cells
  /** What must be put in before each run, in the order of the graph. */
  readonly sources: Sources
  /** Each works what one stage wants out in the first `count` rows, after the stages before it. */
  readonly stages: readonly ProgramStep[]
}

/**
 * Makes a program of what the wanted nodes rest on, in stages: what a later stage wants may be left
 * out where nobody asks for it. A node of which something is `expected` is not worked out but put in,
 * as every input is.
 */
export function makeProgram(
  graph: Graph,
  wanted: readonly Iterable<Id>[],
  expected: (id: Id, node: Node) => Expected | undefined,
  { rows, codeGeneration }: ProgramOptions,
): Program {
  const { nodes } = graph
  const put = new Map<Id, boolean>()
  const isPut = (id: Id): boolean => {
    const known = put.get(id) ?? expected(id, nodes[id]!) !== undefined
    put.set(id, known)
    return known
  }
  const ends = new Set(wanted.flatMap((ids) => [...ids]))
  const order = restsOnBut(graph, ends, isPut)
  const kept = formsOf(graph, order, expected)
  const cells = createCells(kept, rows)
  const sources = sourcesOf(order.filter(isPut), cells, kept)
  for (const [id, { fixed }] of kept) if (fixed !== undefined) cells.fill(id, fixed.value)
  const done = new Set<Id>()
  const stages = wanted.map((ids) => {
    const worked = restsOnBut(graph, ids, isPut).filter(
      (id) => kept.get(id)!.fixed === undefined && !isPut(id) && !done.has(id),
    )
    for (const id of worked) done.add(id)
    return worked
  })
  const ground: StepSource = { cells, kept }
  const written =
    codeGeneration === false || rows > 1
      ? undefined
      : orUndefined(codeGeneration === true, () =>
          writeOut({ ...ground, graph, stages, wanted: ends }),
        )
  return {
    generated: written !== undefined,
    cells,
    sources,
    stages:
      written ??
      stages.map((worked) => inOrder(worked.map((id) => stepOf(id, nodes[id]!, ground)))),
  }
}

function inOrder(steps: readonly ProgramStep[]): ProgramStep {
  return (count) => {
    for (let k = 0; k < steps.length; k += 1) steps[k]!(count)
  }
}

function orUndefined<T>(isDemanded: boolean, generate: () => T): T | undefined {
  try {
    return generate()
  } catch (error) {
    // A page or process may forbid code from strings; steps mean the same.
    if (error instanceof EvalError && !isDemanded) return undefined
    throw error
  }
}

/** The nodes that some rest on, themselves included, in order, but nothing below those that are put in. */
export function restsOnBut({ nodes }: Graph, ids: Iterable<Id>, isPut: (id: Id) => boolean): Id[] {
  const seen = new Set<Id>()
  const open = [...ids]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    if (!isPut(id)) open.push(...nodes[id]!.of)
  }
  return [...seen].toSorted((a, b) => a - b)
}
