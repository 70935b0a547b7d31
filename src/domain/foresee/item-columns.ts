import {
  compileClause,
  compileCounts,
  compileOnce,
  showClause,
  type Step,
} from '../bulk/clause-stage.ts'
import type { Memory } from '../bulk/memory.ts'
import { compilePhases, type Compilation } from '../bulk/phases.ts'
import type { Quantity } from '../quantity.ts'
import type { ItemKey } from '../expand/needs.ts'
import type { Plan } from '../expand/plan.ts'
import type { Items } from './items.ts'
import { jointOf, type Coded, type Joint } from './joint.ts'
import type { CodeCells } from './pool.ts'
import type { Work } from '../work.ts'
import type { Population } from './population.ts'

/** What came of one clause. */
export type ClauseOutcome = {
  readonly state: number
  readonly points: Quantity | null
  readonly inScope: number
  readonly blocks: number
  readonly met: number
  readonly grade: number
}

/** What one item gave for every row: a number a row, and what each number stands for. */
export type ItemColumn<T = unknown> = {
  /** What it was worked out from; the same text means the same column. */
  readonly meaning: string
  readonly codes: CodeCells
  readonly values: readonly T[]
}

/** A pack whose items are worked out one at a time. */
export type ItemWorkshop = {
  readonly plan: Plan
  readonly items: Items
  readonly compilation: Compilation
}

/**
 * The column of every item. Each is worked out once for each combination of the answers it rests
 * on; columns of `known` with the same meaning are taken over.
 */
export function* itemColumns(
  workshop: ItemWorkshop,
  population: Population,
  known: ReadonlyMap<ItemKey, ItemColumn>,
): Work<ReadonlyMap<ItemKey, ItemColumn>> {
  const { items } = workshop
  const joints = new Map<string, Joint>()
  const columns = new Map<ItemKey, ItemColumn>()
  for (const key of items.keys) {
    const meaning = items.meaning(key)
    const before = known.get(key)
    if (before?.meaning === meaning) columns.set(key, before)
    else {
      yield
      columns.set(key, { meaning, ...workOut(key, workshop, population, joints) })
    }
  }
  return columns
}

function workOut(
  key: ItemKey,
  { plan, items, compilation }: ItemWorkshop,
  population: Population,
  joints: Map<string, Joint>,
): Omit<ItemColumn, 'meaning'> {
  const { memory, expanded } = compilation
  const closure = items.closure(key)
  const paths = items.inputs(key).filter((path) => population.facts.has(path))
  const clauses = expanded.clauses.flatMap(({ id }, index) =>
    closure.has(`clause:${id}`) ? [index] : [],
  )
  const facts = paths.map((path) => population.facts.get(path)!)
  const recorded = clauses.map((index) => population.recorded[index]!)
  const name = [...paths, ...clauses].join(' ')
  const joint =
    joints.get(name) ??
    jointOf(
      [...facts, ...recorded].map(({ codes, pool }): Coded => {
        return { cells: codes.cells, count: pool.values.length }
      }),
      population.size,
    )
  joints.set(name, joint)
  const places = paths.map((path) => memory.layout.places.get(path)?.index ?? -1)
  const run = runOf(closure, plan, compilation)
  const take = takingOf(key, memory)
  const values = joint.samples.map((row) => {
    memory.facts.fill(undefined)
    memory.hidden.fill(0)
    memory.picks.fill(-1)
    places.forEach((place, k) => {
      if (place !== -1) memory.facts[place] = facts[k]!.at(row)
    })
    clauses.forEach((index, k) => (memory.recorded[index] = recorded[k]!.at(row) as number))
    run()
    return take()
  })
  return { codes: joint.codes, values }
}

/** The clause stage of a pack, cut down to some items. */
function runOf(closure: ReadonlySet<ItemKey>, plan: Plan, compilation: Compilation): Step {
  const { expanded, memory } = compilation
  const shows = new Map(
    expanded.clauses
      .filter(({ id }) => closure.has(`clause:${id}`))
      .map((clause) => [clause.id, showClause(clause, memory)]),
  )
  const phases = plan.clauses
    .map(({ items, rules }) => ({ items: items.filter((key) => closure.has(key)), rules }))
    .filter(({ items }) => items.length > 0)
  return compilePhases(phases, compilation, (key, ask) => {
    if (key === 'counts') return compileCounts(memory)
    if (key.startsWith('clause:'))
      return compileClause(expanded.clauseById.get(key.slice(7))!, memory, ask)
    if (key.startsWith('once:'))
      return compileOnce(expanded.once[Number(key.slice(5))]!, memory, shows)
    return undefined
  }).run
}

/** Takes what an item has given out of memory. */
function takingOf(key: ItemKey, memory: Memory): () => unknown {
  const { clauses, picks, facts, layout, clauseIndex } = memory
  if (key.startsWith('clause:')) {
    const index = clauseIndex.get(key.slice(7))!
    return (): ClauseOutcome => ({
      state: clauses.state[index]!,
      points: clauses.points[index]!,
      inScope: clauses.inScope[index]!,
      blocks: clauses.blocks[index]!,
      met: clauses.met[index]!,
      grade: clauses.grade[index]!,
    })
  }
  if (key.startsWith('group:')) {
    const group = memory.groupIndex(key.slice(6))
    return () => picks[group]
  }
  const place = layout.places.get(`$.${key}`)?.index ?? -1
  return () => facts[place]
}
