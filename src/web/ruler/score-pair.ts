import type { ExpandedResult } from '../../domain/expand/expanded.ts'
import type { PopulationSnapshot } from '../../domain/foresee/snapshot.ts'
import { pointsAt, STANDINGS } from '../../domain/foresee/result-columns.ts'
import type { Text } from '../../domain/messages/text.ts'
import { exact, toJson as exactJson, type ExactJson } from '../../domain/numbers/exact.ts'
import { Quantity, toJson } from '../../domain/numbers/quantity.ts'

/** One organisation's score before and under a what-if, row beside row. */
export type ScorePair = {
  readonly rows: readonly PairRow[]
  readonly before: PairLevel
  readonly after: PairLevel
}

/** A part, a clause, an adjustment, or the total, which is the last. */
export type PairRow = {
  readonly kind: 'part' | 'clause' | 'adjustment' | 'total'
  readonly id: string
  /** How many parts it is within, below the total. */
  readonly depth: number
  readonly number?: string
  readonly title?: Text
  readonly before: PairFigure
  readonly after: PairFigure
  readonly isChanged: boolean
}

/** Points, and the most there are where that is told; null where there are none. */
export type PairFigure = { readonly points: ExactJson | null; readonly of?: ExactJson }

export type PairLevel = {
  readonly standing: (typeof STANDINGS)[number]
  /** Id of the level; null for none. */
  readonly level: string | null
  readonly title?: Text
  readonly stars?: number
}

/** See {@link ScorePair}; for the main result. */
export function scorePair(
  before: PopulationSnapshot,
  after: PopulationSnapshot,
  row: number,
): ScorePair {
  const [old, now] = [before, after].map((snapshot) => figuresOf(snapshot, row))
  const rows = now!.map((one): PairRow => {
    const { figure, ...named } = one
    const was = old!.find(({ kind, id }) => kind === one.kind && id === one.id)?.figure
    const given = was ?? { points: null }
    const isChanged = given.points !== figure.points || given.of !== figure.of
    return { ...named, before: given, after: figure, isChanged }
  })
  return { rows, before: levelAt(before, row), after: levelAt(after, row) }
}

type Figure = Omit<PairRow, 'before' | 'after' | 'isChanged'> & { readonly figure: PairFigure }

function figuresOf(snapshot: PopulationSnapshot, row: number): readonly Figure[] {
  const { expanded, clauses } = snapshot
  const result = expanded.results[0]!
  const columns = snapshot.results[0]!
  const clauseFigures = expanded.clauses.flatMap(({ id, clause, scored, weight }, k): Figure[] =>
    scored
      ? [
          {
            kind: 'clause',
            id,
            depth: 0,
            ...named(clause),
            figure: { points: json(pointsAt(clauses[k]!, row)), of: exactJson(exact(weight)) },
          },
        ]
      : [],
  )
  const nodes = result.nodes.map((node, k): Figure => ({
    kind: k === result.nodes.length - 1 ? 'total' : 'part',
    id: node.id,
    depth: 0,
    ...named(node),
    figure: {
      points: node.pointless === true ? null : json(pointsAt(columns.nodes[k]!, row)),
    },
  }))
  const adjustments = result.adjustments.map(({ adjustment }, k): Figure => {
    const amount = columns.adjustments[k]!(row)
    return {
      kind: 'adjustment',
      id: adjustment.id,
      depth: 0,
      ...named(adjustment),
      figure: { points: amount instanceof Quantity ? toJson(amount) : null },
    }
  })
  return [...inOrder(result, [...nodes, ...clauseFigures]), ...adjustments, nodes.at(-1)!]
}

/** Below the total: each part before what it is made of. */
function inOrder(
  { nodes, nodeById }: ExpandedResult,
  figures: readonly Figure[],
): readonly Figure[] {
  const known = new Map(figures.map((one) => [one.id, one]))
  const under = (ids: readonly string[], depth: number): readonly Figure[] =>
    ids.flatMap((id) => {
      const own = known.get(id)
      return [
        ...(own === undefined ? [] : [{ ...own, depth }]),
        ...under(nodeById.get(id)?.children ?? [], depth + 1),
      ]
    })
  return under(nodes.at(-1)!.children, 0)
}

function levelAt({ expanded, results }: PopulationSnapshot, row: number): PairLevel {
  const { levels, below } = expanded.results[0]!
  const { rank, standing } = results[0]!
  const level = levels[rank[row]! - 1]?.level
  const title = level?.title ?? below?.title
  return {
    standing: STANDINGS[standing[row]!]!,
    level: level?.id ?? null,
    ...(title === undefined ? {} : { title }),
    ...(level?.stars === undefined ? {} : { stars: level.stars }),
  }
}

function named(thing: { readonly number?: string; readonly title?: Text; readonly text?: Text }) {
  const title = thing.title ?? thing.text
  return {
    ...(thing.number === undefined ? {} : { number: thing.number }),
    ...(title === undefined ? {} : { title }),
  }
}

function json(points: Quantity | null): ExactJson | null {
  return points === null ? null : toJson(points)
}
