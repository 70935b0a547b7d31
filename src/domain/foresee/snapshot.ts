import { RECORDED } from '../bulk/columns.ts'
import type { Expanded } from '../expand/expanded.ts'
import type { ScoringPlan } from '../expand/plan.ts'
import { createGraph, type Graph } from '../meaning/graph.ts'
import { lowerPack, type Meaning } from '../meaning/lower/lower.ts'
import type { Id } from '../meaning/operation.ts'
import type { Value } from '../meaning/value.ts'
import { makeProgram, restsOnBut, type Program } from '../program/program.ts'
import { finished, type Work } from '../meaning/work.ts'
import { aloneIn, together, type JointValues } from './joint-values.ts'
import { collecting, constantColumn, expectedIn, feeding } from './node-column.ts'
import { valueAt, type ReadColumn } from './pool.ts'
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
  /** What changes of this pack were found to rest on, such as points before rounding, for the next change. */
  readonly restedOn: Map<Id, ReadColumn>
}

/** No code is generated, so that all of it runs where that is forbidden, such as in a web page. */
const OPTIONS = { rows: ROWS_A_TURN, codeGeneration: false } as const

/** A graph that has grown beyond this many nodes, edit by edit, is begun anew. */
const MOST_NODES = 100_000

/** No more cells than these are kept for the next change. */
const MOST_KEPT = 20_000_000

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
  const restedOn = isAlike ? before.restedOn : new Map<Id, ReadColumn>()
  const known = new Map([...old, ...restedOn, ...(last?.columns ?? [])])
  const graph = last?.meaning.graph ?? (isAlike ? before.meaning.graph.fork() : createGraph())
  const meaning = lowerPack(prepared, graph, last?.meaning)
  const wanted = [
    ...nodesOfClauses(meaning),
    ...meaning.results.flatMap((result) => nodesOfResult(result)),
  ]
  const keep = { restedOn, below: isAlike ? before.meaning.graph.nodes.length : 0 }
  const columns = yield* workOut(meaning, wanted, population, known, keep)
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
    restedOn: new Map(),
  }
}

function isSmall(snapshot: PopulationSnapshot | undefined): boolean {
  return snapshot !== undefined && snapshot.meaning.graph.nodes.length < MOST_NODES
}

/** Where the columns are kept that a change rests on: nodes `below` this number are of the pack before it. */
type Keeping = { readonly restedOn: Map<Id, ReadColumn>; readonly below: number }

/** Columns of the wanted nodes: known ones as they are, the others worked out from what is known. */
function* workOut(
  meaning: Meaning,
  wanted: readonly Id[],
  population: Population,
  known: ReadonlyMap<Id, ReadColumn>,
  { restedOn, below }: Keeping,
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
  const order = restsOnBut(graph, anew, (id) => given(id) !== undefined)
  const kept = keptFor(graph, order, given, { below, most: MOST_KEPT / size - restedOn.size })
  const ends = [...new Set([...anew, ...kept])]
  const alone = byValues(graph, order, ends, given, size)
  const made = yield* byRows(
    graph,
    ends.filter((id) => !alone.has(id)),
    (id) => alone.get(id) ?? given(id),
    size,
  )
  const columnOf = (id: Id): ReadColumn => alone.get(id) ?? made.get(id)!
  for (const id of anew) columns.set(id, columnOf(id))
  for (const id of kept) restedOn.set(id, columnOf(id))
  return columns
}

/** What nodes of a change rest on that are of the pack before it, and that have to be worked out. */
function keptFor(
  graph: Graph,
  order: readonly Id[],
  given: (id: Id) => ReadColumn | undefined,
  { below, most }: { readonly below: number; readonly most: number },
): readonly Id[] {
  const found = new Set<Id>()
  for (const id of order)
    if (id >= below && given(id) === undefined)
      for (const arg of graph.nodes[id]!.of)
        if (arg < below && given(arg) === undefined && !graph.isConstant(arg)) found.add(arg)
  return [...found].slice(0, Math.max(0, Math.floor(most)))
}

/**
 * Columns of nodes that rest on few columns with few values: they come to the same wherever these have
 * the same values, so they are worked out once for each combination. What others rest on, or is wanted,
 * is among them.
 */
function byValues(
  graph: Graph,
  order: readonly Id[],
  wanted: readonly Id[],
  given: (id: Id) => ReadColumn | undefined,
  size: number,
): ReadonlyMap<Id, ReadColumn> {
  const { nodes } = graph
  const varying = (id: Id): ReadColumn | undefined => (graph.isConstant(id) ? undefined : given(id))
  // By node, the columns that it rests on; undefined where they are too many, absent where there is none.
  const basis = new Map<Id, JointValues | undefined>()
  const isWanted = new Set(wanted)
  const ends = new Map<JointValues['codes'], { readonly on: JointValues; readonly ids: Set<Id> }>()
  const end = (id: Id): void => {
    const on = basis.get(id)
    if (on === undefined || varying(id) !== undefined) return
    const own = ends.get(on.codes) ?? { on, ids: new Set() }
    ends.set(on.codes, own)
    own.ids.add(id)
  }
  for (const id of order) {
    const column = varying(id)
    if (column !== undefined) {
      basis.set(id, aloneIn(column, size))
      continue
    }
    const { of } = nodes[id]!
    const on = of.filter((arg) => basis.has(arg)).map((arg) => basis.get(arg))
    if (on.length === 0) continue
    const own = on.reduce((a, b) => a && b && together(a, b))
    basis.set(id, own)
    if (own === undefined) for (const arg of of) end(arg)
    else if (isWanted.has(id)) end(id)
  }
  const made = new Map<Id, ReadColumn>()
  for (const { on, ids } of ends.values()) {
    const program = programOf(graph, [...ids], varying)
    const feeds = program.sources.ids.map((id, source) => {
      const { codes, pool } = varying(id)!
      return feeding(source, { pool, codes: { cells: on.codesOf.get(codes)! } }, program)
    })
    const collectors = [...ids].map((id) => ({ id, ...collecting(id, program.cells, on.count) }))
    for (let start = 0; start < on.count; start += ROWS_A_TURN)
      workRows(program, feeds, collectors, start, Math.min(ROWS_A_TURN, on.count - start))
    for (const { id, column } of collectors) {
      const values = Array.from({ length: on.count }, (_, code) => valueAt(column, code))
      made.set(id, { codes: on.codes, pool: { values } })
    }
  }
  return made
}

/** Columns of nodes, worked out row by row. */
function* byRows(
  graph: Graph,
  ids: readonly Id[],
  given: (id: Id) => ReadColumn | undefined,
  size: number,
): Work<ReadonlyMap<Id, ReadColumn>> {
  if (ids.length === 0) return new Map()
  const program = programOf(graph, ids, given)
  const feeds = program.sources.ids.map((id, source) => feeding(source, given(id)!, program))
  const collectors = ids.map((id) => ({ id, ...collecting(id, program.cells, size) }))
  for (let start = 0; start < size; start += ROWS_A_TURN) {
    yield
    workRows(program, feeds, collectors, start, Math.min(ROWS_A_TURN, size - start))
  }
  return new Map(collectors.map(({ id, column }) => [id, column]))
}

type InChunks = (start: number, count: number) => void

function workRows(
  program: Program,
  feeds: readonly InChunks[],
  collectors: readonly { readonly collect: InChunks }[],
  start: number,
  count: number,
): void {
  for (const feed of feeds) feed(start, count)
  program.stages[0]!(count)
  for (const { collect } of collectors) collect(start, count)
}

function programOf(
  graph: Graph,
  wanted: readonly Id[],
  given: (id: Id) => ReadColumn | undefined,
): Program {
  return makeProgram(
    graph,
    [wanted],
    (id) => {
      const column = given(id)
      return column && expectedIn(column, graph.kind(id))
    },
    OPTIONS,
  )
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
