import type { BulkOutcome } from '../bulk/result-stage.ts'
import { toJson } from '../bulk/quantity.ts'
import type { BulkScorer } from '../bulk/scorer.ts'
import type { Expanded } from '../expand/expanded.ts'
import { message, type Parameter } from '../messages/message.ts'
import { gatePlace } from '../prove/gate-place.ts'
import { clauseNamed, named, partNamed } from '../prove/names.ts'
import type { Barrier } from './improvement.ts'
import type { Site } from './sites.ts'
import type { Trial } from './trial.ts'

/** What still stands in the way of a rank with the best answer of every site. */
export function barriersTo(
  rank: number,
  sites: readonly Site[],
  { expanded }: BulkScorer,
  trial: Trial,
): readonly Barrier[] {
  const best = sites.flatMap(({ moves }) =>
    moves.length === 0 ? [] : [moves.reduce((a, b) => (b.cost.points > a.cost.points ? b : a))],
  )
  const outcome = trial.run(best.map(({ patch }) => patch)).results[0]!
  const result = expanded.results[0]!
  const open = outcome.blockedBy.map((id): Barrier => ({
    id,
    message: message('improvement-barrier-open', { name: nameOf(expanded, id) }),
  }))
  if (open.length > 0) return open
  const failing = result.gates.filter(
    ({ ranks }, index) => outcome.gates[index] === 0 && ranks.includes(rank),
  )
  const found = [
    ...thresholdOf(rank, expanded, outcome),
    ...failing.map((gate): Barrier => ({
      id: gate.id,
      message: message('improvement-barrier-gate', { gate: gatePlace(expanded, 0, gate).name }),
    })),
  ]
  if (found.length > 0 || outcome.rank >= rank) return found
  const { id, title } = result.levels[rank - 1]!.level
  return [{ id, message: message('improvement-barrier-adjusted', { level: named(id, title) }) }]
}

/** The threshold of a level, where the points do not reach it. */
function thresholdOf(
  rank: number,
  { results }: Expanded,
  { reached, measure, marks }: BulkOutcome,
): readonly Barrier[] {
  if (reached[rank - 1] === 1) return []
  const { id, title } = results[0]!.levels[rank - 1]!.level
  const level = named(id, title)
  const mark = marks[rank - 1]
  return [
    {
      id,
      message:
        measure === null || mark === undefined
          ? message('improvement-barrier-threshold', { level })
          : message('improvement-barrier-points', {
              level,
              value: { exact: toJson(measure) },
              mark: { exact: toJson(mark) },
            }),
    },
  ]
}

/** What something that keeps a result open is called. */
function nameOf(expanded: Expanded, id: string): Parameter {
  const { clauseById, results, inputs, profile } = expanded
  const result = results[0]!
  if (clauseById.has(id)) return clauseNamed(expanded, id)
  if (result.nodeById.has(id)) return partNamed(expanded, 0, id)
  const gate = result.gates.find((one) => one.id === id)
  if (gate !== undefined) return gatePlace(expanded, 0, gate).name
  const level = result.levels.find((one) => one.level.id === id)?.level
  const adjustment = result.adjustments.find((one) => one.adjustment.id === id)?.adjustment
  const asked = inputs.get(id)?.input ?? profile.get(id)
  return named(id, level?.title ?? adjustment?.title ?? asked?.title)
}
