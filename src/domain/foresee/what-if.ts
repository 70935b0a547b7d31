import { toJson, type Quantity } from '../numbers/quantity.ts'
import type { ExpandedLevel } from '../expand/expanded.ts'
import type { ProvenanceStatus } from '../language/provenance.ts'
import { crossingsOf, type PopulationSide } from './crossings.ts'
import type {
  CrossingDirection,
  Foresight,
  LevelCount,
  PopulationFacts,
  Shift,
} from './foresight.ts'
import { STANDINGS } from './result-columns.ts'
import { clausePoints, type PopulationSnapshot } from './snapshot.ts'
import { meanPoints, spreadOf, type Points } from './spread.ts'
import type { ReadColumn } from './pool.ts'

/** How a foresight is told. */
export type WhatIfOptions = {
  readonly population: PopulationFacts
  readonly marks: readonly ProvenanceStatus[]
  /** Crossings that are listed one by one; all of them unless given. */
  readonly most?: number
  /** Lists those alone who go this way; all are counted all the same. */
  readonly only?: CrossingDirection | undefined
}

/** Holds two snapshots of one population against each other, for the main result. */
export function whatIf(
  before: PopulationSnapshot,
  after: PopulationSnapshot,
  options: WhatIfOptions,
): Foresight {
  const sides = [before, after].map(sideOf) as [PopulationSide, PopulationSide]
  const [old, now] = sides
  const { standard } = after.expanded.pack
  const { size } = before.population
  return {
    foresight: 'touchstone-foresight/1',
    standard: { id: standard.id, edition: standard.edition, title: standard.title },
    marks: options.marks,
    population: options.population,
    stage: after.stage,
    result: now.result.id,
    points: { before: pointsOf(old, size), after: pointsOf(now, size) },
    levels: levelCounts(old, now),
    standings: STANDINGS.map((standing, code) => ({
      standing,
      before: countOf(old.columns.standing, code),
      after: countOf(now.columns.standing, code),
    })).filter(({ before: a, after: b }, code) => code === 0 || a + b > 0),
    crossings: crossingsOf(old, now, { most: options.most ?? size, only: options.only }),
    clauses: clauseShifts(before, after),
    parts: partShifts(old, now, size),
  }
}

function sideOf(snapshot: PopulationSnapshot): PopulationSide {
  return { snapshot, result: snapshot.expanded.results[0]!, columns: snapshot.results[0]! }
}

function pointsOf(
  { columns, result }: PopulationSide,
  size: number,
): Foresight['points']['before'] {
  if (result.nodes.at(-1)!.pointless === true) return null
  return spreadOf(ofColumn(columns.nodes.at(-1)!), size, columns.standing)
}

function ofColumn({ codes, pool }: ReadColumn): Points {
  const values = pool.values as readonly (Quantity | undefined)[]
  return { codes: codes.cells, values: values.map((points) => points ?? null) }
}

function countOf(cells: Uint8Array, wanted: number): number {
  let count = 0
  for (let row = 0; row < cells.length; row += 1) if (cells[row] === wanted) count += 1
  return count
}

function levelCounts(old: PopulationSide, now: PopulationSide): readonly LevelCount[] {
  const count = ({ columns }: PopulationSide): readonly number[] => {
    const counts = Array.from({ length: 256 }, () => 0)
    const { rank, standing } = columns
    for (let row = 0; row < rank.length; row += 1)
      if (standing[row] === 0) counts[rank[row]!] = counts[rank[row]!]! + 1
    return counts
  }
  const [was, is] = [count(old), count(now)]
  const below = now.result.below?.title
  const gone = old.result.levels.filter(
    ({ level }) => !now.result.levels.some((each) => each.level.id === level.id),
  )
  const wasAt = ({ level }: ExpandedLevel): number =>
    was[old.result.levels.findIndex((each) => each.level.id === level.id) + 1] ?? 0
  return [
    {
      level: null,
      ...(below === undefined ? {} : { title: below }),
      before: was[0]!,
      after: is[0]!,
    },
    ...now.result.levels.map((level, k): LevelCount => {
      const isKnown = old.result.levels.some((each) => each.level.id === level.level.id)
      return {
        level: level.level.id,
        title: level.level.title,
        before: isKnown ? wasAt(level) : 0,
        after: is[k + 1]!,
      }
    }),
    ...gone.map((level): LevelCount => ({
      level: level.level.id,
      title: level.level.title,
      before: wasAt(level),
      after: 0,
    })),
  ]
}

function clauseShifts(before: PopulationSnapshot, after: PopulationSnapshot): readonly Shift[] {
  const { size } = before.population
  return after.expanded.clauses.flatMap(({ id, clause }) => {
    const was = clausePoints(before, id)
    const is = clausePoints(after, id)
    if (was === is || was === undefined || is === undefined) return []
    return shift({ id, ...named(clause) }, ofColumn(was), ofColumn(is), size)
  })
}

function partShifts(old: PopulationSide, now: PopulationSide, size: number): readonly Shift[] {
  return now.result.nodes.flatMap((node, k) => {
    const before = old.result.nodes.findIndex(({ id }) => id === node.id)
    const was = old.columns.nodes[before]
    const is = now.columns.nodes[k]!
    if (was === is || was === undefined) return []
    const isPointless = node.pointless === true || old.result.nodes[before]?.pointless === true
    if (isPointless) return []
    return shift({ id: node.id, ...named(node) }, ofColumn(was), ofColumn(is), size)
  })
}

function named(thing: Pick<Shift, 'number' | 'title'>): Pick<Shift, 'number' | 'title'> {
  return {
    ...(thing.number === undefined ? {} : { number: thing.number }),
    ...(thing.title === undefined ? {} : { title: thing.title }),
  }
}

function shift(
  head: Pick<Shift, 'id' | 'number' | 'title'>,
  was: Points,
  is: Points,
  size: number,
): readonly Shift[] {
  const changed = changedIn(was, is, size)
  if (changed === 0) return []
  return [{ ...head, before: meanPoints(was, size), after: meanPoints(is, size), changed }]
}

/** How many rows have another number; numbers are compared value by value, and not row by row. */
function changedIn(was: Points, is: Points, size: number): number {
  const names = new Map<string, number>()
  const named = ({ values }: Points): Int32Array =>
    Int32Array.from(values, (points) => {
      const name = points === null ? '' : String(toJson(points))
      const known = names.get(name) ?? names.size
      names.set(name, known)
      return known
    })
  const [before, after] = [named(was), named(is)]
  let changed = 0
  for (let row = 0; row < size; row += 1)
    if (before[was.codes[row]!] !== after[is.codes[row]!]) changed += 1
  return changed
}
