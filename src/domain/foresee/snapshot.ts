import { RECORDED } from '../bulk/columns.ts'
import type { Expanded } from '../expand/expanded.ts'
import type { ScoringPlan } from '../expand/plan.ts'
import { createGraph } from '../meaning/graph.ts'
import { lowerPack, type Meaning } from '../meaning/lower/lower.ts'
import type { Id } from '../meaning/operation.ts'
import type { Value } from '../meaning/value.ts'
import type { Expected } from '../program/form.ts'
import { makeProgram } from '../program/program.ts'
import { finished, type Work } from '../meaning/work.ts'
import { collecting, constantColumn, expectedIn, feeding } from './node-column.ts'
import type { ReadColumn } from './pool.ts'
import {
  readingOf,
  readPopulation,
  ROWS_A_TURN,
  type Assessments,
  type Population,
} from './population.ts'
import {
  nodesOfClauses,
  nodesOfPoints,
  nodesOfResult,
  refusedRows,
  resultColumns,
  type ResultColumns,
} from './result-columns.ts'

/** What a pack makes of a whole population. Never written to: others may share its columns. */
export type PopulationSnapshot = {
  readonly expanded: Expanded
  readonly assessments: Assessments
  readonly population: Population
  readonly meaning: Meaning
  /** What nodes of the graph come to, row by row. */
  readonly columns: ReadonlyMap<Id, ReadColumn>
  /** Points of clauses before any adjustment, in the order of the standard. */
  readonly clauses: readonly ReadColumn[]
  /** The main result first. */
  readonly results: readonly ResultColumns[]
  /** What had to be worked out anew: everything, points of clauses, totals, or levels alone. */
  readonly stage: 'all' | 'clauses' | 'totals' | 'levels'
}

/** No code is generated, so that all of it runs where that is forbidden, such as in a web page. */
const OPTIONS = { rows: ROWS_A_TURN, codeGeneration: false } as const

/** A graph that has grown beyond this many nodes, edit by edit, is begun anew. */
const MOST_NODES = 100_000

/**
 * What a prepared pack makes of a population. Given a snapshot of another pack over the same
 * assessments, whatever means the same in that pack is taken over and only the rest worked out. Given
 * as well a snapshot of a pack that differs in the marks of levels alone, no more than levels are looked
 * at.
 */
export function takeSnapshot(
  prepared: { readonly expanded: Expanded; readonly plan: ScoringPlan },
  assessments: Assessments,
  before?: PopulationSnapshot,
  alike?: PopulationSnapshot,
): PopulationSnapshot {
  return finished(snapshotInTurns(prepared, assessments, before, alike))
}

/** The same with pauses, for a service that has others to serve. */
export function* snapshotInTurns(
  prepared: { readonly expanded: Expanded; readonly plan: ScoringPlan },
  assessments: Assessments,
  before?: PopulationSnapshot,
  alike?: PopulationSnapshot,
): Work<PopulationSnapshot> {
  const { expanded } = prepared
  const isAlike =
    before !== undefined && readingOf(before.expanded) === readingOf(expanded) && isSmall(before)
  const population = isAlike ? before.population : yield* readPopulation(expanded, assessments)
  const last = isAlike && alike !== before && isSmall(alike) ? alike : undefined
  const old = isAlike ? before.columns : new Map<Id, ReadColumn>()
  const known = last === undefined ? old : new Map([...old, ...last.columns])
  const graph = last?.meaning.graph ?? (isAlike ? before.meaning.graph.fork() : createGraph())
  const meaning = lowerPack(prepared, graph, last?.meaning)
  const wanted = [
    ...nodesOfClauses(meaning),
    ...meaning.results.flatMap((result) => nodesOfResult(result)),
  ]
  const columns = yield* workOut(meaning, wanted, population, known)
  const isKnown = (ids: readonly Id[]): boolean =>
    ids.every((id) => old.has(id) || graph.isConstant(id))
  const refused = refusedRows(meaning, columns, population)
  return {
    expanded,
    assessments,
    population,
    meaning,
    columns,
    clauses: meaning.clauses.map(({ points }) => columns.get(points)!),
    results: meaning.results.map((result, k) =>
      resultColumns(result, expanded.results[k]!, columns, refused),
    ),
    stage: !isAlike
      ? 'all'
      : !isKnown(nodesOfClauses(meaning))
        ? 'clauses'
        : meaning.results.every((result) => isKnown(nodesOfPoints(result)))
          ? 'levels'
          : 'totals',
  }
}

function isSmall(snapshot: PopulationSnapshot | undefined): boolean {
  return snapshot !== undefined && snapshot.meaning.graph.nodes.length < MOST_NODES
}

/** Columns of the wanted nodes: known ones as they are, the others worked out from what is known. */
function* workOut(
  meaning: Meaning,
  wanted: readonly Id[],
  population: Population,
  known: ReadonlyMap<Id, ReadColumn>,
): Work<ReadonlyMap<Id, ReadColumn>> {
  const { graph } = meaning
  const { size } = population
  const zeros = new Uint8Array(size)
  const columns = new Map<Id, ReadColumn>()
  const anew: Id[] = []
  for (const id of new Set(wanted)) {
    const column = known.get(id)
    if (column !== undefined) columns.set(id, column)
    else if (graph.isConstant(id)) columns.set(id, constantColumn(graph.constantAt(id), zeros))
    else anew.push(id)
  }
  if (anew.length === 0) return columns
  const given = givenColumns(meaning, population, known)
  const expected = new Map<Id, Expected>()
  const program = makeProgram(
    graph,
    [anew],
    (id) => {
      const column = given(id)
      if (column === undefined) return undefined
      const own = expected.get(id) ?? expectedIn(column, graph.kind(id))
      expected.set(id, own)
      return own
    },
    OPTIONS,
  )
  const feeds = program.sources.ids.map((id, source) => feeding(source, given(id)!, program))
  const collectors = anew.map((id) => ({ id, ...collecting(id, program.cells, size) }))
  for (let start = 0; start < size; start += ROWS_A_TURN) {
    yield
    const count = Math.min(ROWS_A_TURN, size - start)
    for (const feed of feeds) feed(start, count)
    program.stages[0]!(count)
    for (const { collect } of collectors) collect(start, count)
  }
  for (const { id, column } of collectors) columns.set(id, column)
  return columns
}

/** Finds the column that a node is put in from, undefined where it is to be worked out. */
function givenColumns(
  { graph, clauses, results }: Meaning,
  { facts, recorded, lacking, size }: Population,
  known: ReadonlyMap<Id, ReadColumn>,
): (id: Id) => ReadColumn | undefined {
  const own = new Map<Id, ReadColumn>()
  const coded = (column: ReadColumn, value: (of: unknown) => Value): ReadColumn => ({
    codes: column.codes,
    pool: { values: column.pool.values.map(value) },
  })
  for (const [k, { recorded: id }] of clauses.entries())
    if (!graph.isConstant(id))
      own.set(
        id,
        coded(recorded[k]!, (state) => RECORDED[state as number]),
      )
  for (const { kind, id, blocks } of results.flatMap(({ blockers }) => blockers))
    if (kind === 'fact' && !graph.isConstant(blocks))
      own.set(
        blocks,
        coded(lacking, (ids) => (ids as readonly string[]).includes(id)),
      )
  const nothing = constantColumn(undefined, new Uint8Array(size))
  return (id) => {
    const node = graph.nodes[id]!
    return (
      known.get(id) ??
      own.get(id) ??
      (node.op === 'input' ? (facts.get(node.path) ?? nothing) : undefined)
    )
  }
}

/** Points of a clause by its id; undefined where the standard has none of that id. */
export function clausePoints(
  { expanded, clauses }: PopulationSnapshot,
  id: string,
): ReadColumn | undefined {
  return clauses[expanded.clauses.findIndex((clause) => clause.id === id)]
}
