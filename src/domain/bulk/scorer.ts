import type { Assessment } from '../language/assessment.ts'
import type { Expanded } from '../expand/expanded.ts'
import type { ScoringPlan } from '../expand/plan.ts'
import type { Id, Node } from '../meaning/operation.ts'
import { lowerPack, type Meaning } from '../meaning/lower/lower.ts'
import type { Expected } from '../program/form.ts'
import { makeProgram, type Program } from '../program/program.ts'
import { RECORDED } from './columns.ts'
import { anythingAt, expectedAt } from './expected.ts'
import { layOut, type Layout } from './layout.ts'
import type { BulkResult } from './outcome.ts'
import { nodesRead, reading, type OutcomeReading } from './read-outcome.ts'
import { compileReader, type BulkInput, type BulkReading } from './read.ts'

/** Scores the assessments of one pack, quickly and without receipts. Not to be used by two at once. */
export type BulkScorer = {
  /** Whether code was generated. */
  readonly generated: boolean
  /** The pack it scores. */
  readonly expanded: Expanded
  /** What its programs are made of. */
  readonly meaning: Meaning
  /** Where the facts of an assessment go. */
  readonly layout: Layout
  read(assessment: Assessment): BulkReading
  score(input: BulkInput): BulkResult
  /** Whether the so-many-th of the watched nodes held in the last score. */
  watched(index: number): boolean
}

export type CompileOptions = {
  /** See {@link makeProgram}. */
  readonly codeGeneration?: boolean
  /** The graph of the pack, where somebody has it already. */
  readonly meaning?: Meaning
  /** Truth values of that graph that somebody wants to hear of beside the results. */
  readonly watch?: readonly Id[]
}

/**
 * Compiles a prepared pack to programs that give what its graph means, more than a hundred times as fast as
 * the engine of record: one for answers as they are expected, in doubles wherever these are exact, and one
 * for all others. Throws an EvalError where code is demanded and forbidden.
 */
export function compileScorer(
  prepared: { readonly expanded: Expanded; readonly plan: ScoringPlan },
  { meaning = lowerPack(prepared), watch = [], ...options }: CompileOptions = {},
): BulkScorer {
  const { expanded } = meaning
  const told = toldNodes(meaning)
  const { first, rest } = nodesRead(meaning)
  const wanted = [first, [...rest, ...watch]]
  const usual = ready(expectedAt)
  let unusual: Ready | undefined
  const layout = layOut(
    usual.program.sources.ids.flatMap((id) => {
      const node = meaning.graph.nodes[id]!
      return told.has(id) || node.op !== 'input' ? [] : [node.path]
    }),
  )
  const loadUsual = loading(usual, layout)
  let loadUnusual: ReturnType<typeof loading> | undefined
  let last = usual
  return {
    generated: usual.program.generated,
    expanded,
    meaning,
    layout,
    read: compileReader(expanded, layout),
    score(input) {
      let one = usual
      if (!loadUsual(input)) {
        unusual ??= ready(anythingAt)
        loadUnusual ??= loading(unusual, layout)
        loadUnusual(input)
        one = unusual
      }
      one.program.stages[0]!(1)
      one.reading.read()
      last = one
      return one.reading.result
    },
    watched(index) {
      const { cells } = last.program
      void last.reading.result.clauses
      return cells.doubles[cells.at(watch[index]!)] === 1
    },
  }

  function ready(expected: typeof expectedAt): Ready {
    const program = makeProgram(
      meaning.graph,
      wanted,
      (id: Id, node: Node) =>
        told.get(id)?.expected ??
        (node.op === 'input' ? expected(node.path, node.kind, expanded) : undefined),
      { rows: 1, ...options },
    )
    return { program, reading: reading(meaning, program.cells, () => program.stages[1]!(1)) }
  }

  /** Puts an assessment in; false where something is none of what the program expects. */
  function loading({ program }: Ready, { places }: Layout): (input: BulkInput) => boolean {
    const { sources } = program
    const all = sources.ids.map((id, source) => ({ id, source, node: meaning.graph.nodes[id]! }))
    const facts = all.flatMap(({ id, source, node }) =>
      told.has(id) || node.op !== 'input' ? [] : [{ source, place: places.get(node.path)!.index }],
    )
    const rest = all.flatMap(({ id, source }) => {
      const own = told.get(id)
      return own === undefined ? [] : [{ source, own }]
    })
    const states = rest.flatMap(({ source, own }) =>
      own.clause === undefined ? [] : [{ source, clause: own.clause }],
    )
    const lacks = rest.flatMap(({ source, own }) =>
      own.lacks === undefined ? [] : [{ source, fact: own.lacks }],
    )
    return (input) => {
      let isExpected = true
      for (let k = 0; k < facts.length; k += 1) {
        const { source, place } = facts[k]!
        if (!sources.put(source, 0, input.facts[place])) isExpected = false
      }
      for (let k = 0; k < states.length; k += 1) {
        const { source, clause } = states[k]!
        sources.put(source, 0, RECORDED[input.recorded[clause]!])
      }
      for (let k = 0; k < lacks.length; k += 1) {
        const { source, fact } = lacks[k]!
        sources.put(source, 0, input.lacking.includes(fact))
      }
      return isExpected
    }
  }
}

type Ready = { readonly program: Program; readonly reading: OutcomeReading }

/** A node whose value is known from reading an assessment. */
type Told = {
  readonly expected: Expected
  /** The clause, by its place, of which it is what was recorded. */
  readonly clause?: number
  /** The required fact of which it says that it lacks. */
  readonly lacks?: string
}

/** What reading already tells: what was recorded for each clause, and which required facts lack. */
function toldNodes({ graph, clauses, results }: Meaning): ReadonlyMap<Id, Told> {
  const told = new Map<Id, Told>()
  for (const [index, { recorded, clause }] of clauses.entries()) {
    if (graph.isConstant(recorded)) continue
    const texts = RECORDED.flatMap((text) =>
      text === undefined || (text === 'not-applicable' && !clause.mayBeNotApplicable) ? [] : [text],
    )
    told.set(recorded, {
      expected: { possible: { texts: new Set(texts) } },
      clause: index,
    })
  }
  for (const { kind, id, blocks } of results.flatMap(({ blockers }) => blockers))
    if (kind === 'fact' && !graph.isConstant(blocks))
      told.set(blocks, {
        expected: { possible: { true: true, false: true } },
        lacks: id,
      })
  return told
}
