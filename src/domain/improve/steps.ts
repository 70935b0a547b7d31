import { toExact } from '../bulk/quantity.ts'
import type { BulkResult, BulkScorer } from '../bulk/scorer.ts'
import { toJson, type ExactJson } from '../exact.ts'
import type { Standing, Step } from './improvement.ts'
import type { Move, Site } from './sites.ts'
import type { Trial } from './trial.ts'

/** What a move does, clause by clause, when nothing else changes. */
export function stepOf(move: Move, site: Site, scorer: BulkScorer, trial: Trial): Step {
  const { expanded, stages } = scorer
  const { points } = stages.memory.clauses
  const json = (clause: number): ExactJson | null => {
    const each = points[clause]
    return each === null || each === undefined ? null : toJson(toExact(each))
  }
  trial.run([])
  const before = new Map(site.clauses.map((clause) => [clause, json(clause)]))
  trial.run([move.patch])
  const touched = site.clauses.filter((clause) =>
    expanded.clauses[clause]!.inputs.some((input) => input in move.change),
  )
  return {
    clauses: touched.map((index) => {
      const { id, clause, weight } = expanded.clauses[index]!
      const title = clause.title ?? clause.text
      return {
        clause: id,
        ...(clause.number === undefined ? {} : { number: clause.number }),
        ...(title === undefined ? {} : { title }),
        before: before.get(index)!,
        after: json(index),
        max: toJson(weight),
      }
    }),
    answers: Object.entries(move.change).map(([input, to]) => ({
      input,
      from: move.from[input] ?? null,
      to,
    })),
    effort: tidy(move.cost.effort),
    leadDays: move.cost.leadDays,
  }
}

/** Points and level of what was just scored. */
export function standing({ results }: BulkResult, { expanded }: BulkScorer): Standing {
  const { status, points, max, rank } = results[0]!
  const level = status === 'scored' ? expanded.results[0]!.levels[rank - 1]?.level : undefined
  return {
    points: points === null ? null : toJson(toExact(points)),
    max: toJson(toExact(max)),
    level:
      level === undefined
        ? null
        : {
            id: level.id,
            title: level.title,
            ...(level.stars === undefined ? {} : { stars: level.stars }),
          },
  }
}

/** A cost without the noise of adding doubles. */
export function tidy(value: number): number {
  return Number(value.toFixed(6))
}
