import { toJson, type ExactJson } from '../numbers/exact.ts'
import type { Expanded } from '../expand/expanded.ts'
import type { PointsOfAnswers } from '../expand/points-of-answers.ts'
import type { Input } from '../language/inputs/registry.ts'
import { createGraph, type Graph } from '../meaning/graph.ts'
import { lowerPack, type Lowered, type Meaning } from '../meaning/lower/lower.ts'
import type { Id } from '../meaning/operation.ts'
import type { PartMeaning } from '../meaning/lower/part.ts'
import { canonicalJson } from '../pack/canonical.ts'
import type { Text } from '../messages/text.ts'

/** Whether two revisions judge alike: whether the same answers come to the same receipts. */
export type Judgement = {
  /**
   * True only where all that a receipt states of clauses and results is shown to be the same, whatever
   * is answered. False says that it is not shown, not that some answer tells the two apart.
   */
  readonly alike: boolean
  /** Results that are not shown to come out the same, by id. */
  readonly results: readonly string[]
  /** Titles of those that have one. */
  readonly titles: { readonly [result: string]: Text }
}

/**
 * Lowers both sides into one graph, in which equal things are one node, and holds node against node.
 * `idBefore` gives the id on the right side of a clause of the left, or of an input of its name.
 */
export function judgementOf(
  left: Lowered,
  right: Lowered,
  idBefore: (id: string) => string,
): Judgement {
  const graph = createGraph()
  const before = lowerPack(left, { ...graph, input: renamed(graph, idBefore) })
  const after = lowerPack(right, graph)
  return judgementIn(before, after, idBefore)
}

/** Whether two packs of the same clauses, lowered into one graph, judge alike. */
export function isJudgedAlike(before: Meaning, after: Meaning): boolean {
  return judgementIn(before, after, same).alike
}

function judgementIn(before: Meaning, after: Meaning, idBefore: (id: string) => string): Judgement {
  const [left, right] = [before.expanded, after.expanded]
  const isRead = isSame(readings(left, idBefore), readings(right, same))
  const areClauses = isSame(clausesOf(before, idBefore), clausesOf(after, same))
  const [was, is] = [resultsOf(before, idBefore), resultsOf(after, same)]
  const all = [...new Set([...is.keys(), ...was.keys()])]
  // What is read otherwise, or earned otherwise by a clause, stands in every receipt; the results
  // that it touches are those whose own nodes differ, or all where the reading of answers does.
  const results = all.filter((id) => !isRead || was.get(id) !== is.get(id))
  const titles = Object.fromEntries(
    [...left.results, ...right.results].flatMap(({ id, title }) =>
      title !== undefined && results.includes(id) ? [[id, title]] : [],
    ),
  )
  return { alike: isRead && areClauses && results.length === 0, results, titles }
}

/** Whether the same may be answered to two packs, and several answers become one in the same way. */
export function areAnswersAlike(left: Expanded, right: Expanded): boolean {
  return isSame(readings(left, same), readings(right, same))
}

const same = (id: string): string => id

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other)
}

/** Reads what is recorded for a clause of the left side under the id that it goes by on the right. */
function renamed(graph: Graph, idBefore: (id: string) => string): Graph['input'] {
  return (path, kind) => {
    const [space = '', id = '', ...members] = path.split('.')
    return space === 'answers' || space === 'several' || space === 'state'
      ? graph.input([space, idBefore(id), ...members].join('.'), kind)
      : graph.input(path, kind)
  }
}

/** What may be answered, and how several answers become the one that is judged. */
function readings({ inputs, profile, clauses }: Expanded, idOf: (id: string) => string): unknown {
  const named = <T>(list: Iterable<readonly [string, T]>): { readonly [id: string]: T } =>
    Object.fromEntries(list)
  return {
    answers: named(
      [...inputs].map(([id, { input, several, assessors, points }]) => [
        idOf(id),
        { input: bare(input), several, assessors, ...pointsOf(points) },
      ]),
    ),
    profile: named([...profile].map(([id, input]) => [id, bare(input)])),
    states: named(
      clauses.map(({ id, mayBeNotApplicable, policies, inputs: asked, weight }) => [
        idOf(id),
        {
          mayBeNotApplicable: mayBeNotApplicable && policies.notApplicable !== 'forbid',
          asked: asked.map(idOf),
          max: toJson(weight),
        },
      ]),
    ),
  }
}

/** What each answer earns, where several are merged by it. */
function pointsOf(points: PointsOfAnswers | undefined): {
  readonly points?: { readonly [answer: string]: ExactJson }
} {
  if (points === undefined) return {}
  return {
    points: Object.fromEntries([...points].map(([answer, one]) => [String(answer), toJson(one)])),
  }
}

/** An input without its words, and without what is written out beside it. */
function bare(input: Input): unknown {
  return JSON.parse(
    JSON.stringify(input, (key, value: unknown) => (APART.has(key) ? undefined : value)),
  )
}

const APART: ReadonlySet<string> = new Set(['title', 'unit', 'several', 'assessors'])

function clausesOf({ clauses }: Meaning, idOf: (id: string) => string): unknown {
  return Object.fromEntries(
    clauses.map(({ clause, state, points, inScope, blocks, met, grade, forbidden }) => [
      idOf(clause.id),
      [clause.scored, state, points, inScope, blocks, met, grade, forbidden],
    ]),
  )
}

/** What receipts state of each result, as one text of node ids. */
function resultsOf(
  { results, values }: Meaning,
  idOf: (id: string) => string,
): ReadonlyMap<string, string> {
  const part = ({ points, exact, max, inScopePoints }: PartMeaning): readonly Id[] => [
    points,
    exact,
    max,
    inScopePoints,
  ]
  return new Map(
    results.map((one) => [
      one.id,
      canonicalJson({
        status: one.status,
        blockers: Object.fromEntries(
          one.blockers.map(({ kind, id, blocks }) => [`${kind} ${idOf(id)}`, blocks]),
        ),
        total: [one.points, one.exactPoints, one.max, one.percent, one.measure],
        addedUp: part(one.addedUp),
        parts: Object.fromEntries([...one.parts].map(([id, own]) => [id, part(own)])),
        adjustments: one.adjustments.map(({ id, to, applies, amount, before, after }) => [
          id,
          idOf(to),
          applies,
          amount,
          before,
          after,
        ]),
        levels: one.levels.map(({ id, reached, mark }) => [id, reached, mark]),
        gates: Object.fromEntries(one.gates.map(({ id, holds }) => [id, holds])),
        qualifiers: Object.fromEntries(one.qualifiers.map(({ id, holds }) => [id, holds])),
        ranks: [one.byPoints, one.stepped, one.rank, one.awarded],
        // Computed values are stated once, at the end of the main result.
        values: one.id === 'main' ? Object.fromEntries(values) : null,
      }),
    ]),
  )
}
