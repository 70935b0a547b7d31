import { toJson } from '../numbers/exact.ts'
import type { ExpandedResult } from '../expand/expanded.ts'
import type { Box } from '../meaning/box.ts'
import type { Id } from '../meaning/operation.ts'
import { anything } from '../meaning/possible-value.ts'
import { message, type Message, type Parameter } from '../messages/message.ts'
import { gatePlace } from '../prove/gate-place.ts'
import { clauseNamed, named, partNamed } from '../prove/names.ts'
import type { ImprovementCase } from './goal.ts'
import type { Barrier } from './improvement.ts'
import { asNumber } from '../meaning/value.ts'

/**
 * What bars a rank whatever the answers: each barrier stays in every case of `box`, which holds all
 * that may become, and what stays as recorded is named where the rank could be reached without it.
 */
export function barriersTo(
  rank: number,
  goal: Id,
  ground: ImprovementCase,
  box: Box,
): readonly Barrier[] {
  const { result, meaning } = ground
  const { expanded } = meaning
  const place = meaning.results.indexOf(result)
  const scheme = expanded.results[place]!
  const surely = (id: Id): boolean => box.at(id).true === true && box.at(id).false !== true
  const never = (id: Id): boolean => box.at(id).true !== true

  const open = result.blockers
    .filter(({ blocks }) => surely(blocks))
    .map(({ id }): Barrier => ({
      id,
      message: message('improvement-barrier-open', { name: nameOf(ground, scheme, place, id) }),
    }))
  const level = scheme.levels[rank - 1]!.level
  const own = result.levels[rank - 1]!
  const higher = result.levels.slice(rank - 1)
  const mark = asNumber(ground.now[own.mark])
  const isLess = ground.better === 'less'
  const { low, high } = box.at(result.measure).number ?? {}
  const end = isLess ? low : high
  const title = named(level.id, level.title)
  const short: readonly Barrier[] =
    higher.some(({ reached }) => !never(reached)) || !never(own.reached)
      ? []
      : [
          {
            id: level.id,
            message:
              mark === undefined || end === undefined
                ? message('improvement-barrier-threshold', { level: title })
                : (isLess ? tooMany : tooFew)({
                    level: title,
                    value: { exact: toJson(end) },
                    mark: { exact: toJson(mark) },
                  }),
          },
        ]
  const gates = scheme.gates.flatMap((gate, k): readonly Barrier[] =>
    gate.ranks.includes(rank) && never(result.gates[k]!.holds)
      ? [
          {
            id: gate.id,
            message: message('improvement-barrier-gate', {
              gate: gatePlace(expanded, place, gate).name,
            }),
          },
        ]
      : [],
  )
  const recorded = staying(goal, ground, box)
  const found = [...open, ...short, ...gates, ...recorded]
  if (found.length > 0) return found
  return [{ id: level.id, message: message('improvement-barrier-together', { level: title }) }]
}

type Reach = { readonly level: Parameter; readonly value: Parameter; readonly mark: Parameter }

function tooFew(reach: Reach): Message {
  return message('improvement-barrier-points', reach)
}

function tooMany(reach: Reach): Message {
  return message('improvement-barrier-points--less', reach)
}

/** What stays as recorded, and without which it could not be said that nothing reaches the goal. */
function staying(goal: Id, ground: ImprovementCase, box: Box): readonly Barrier[] {
  const { expanded, graph } = ground.meaning
  const groups = new Map<string, Id[]>()
  for (const [path, id] of ground.inputs) {
    const [space, name = ''] = path.split('.')
    const isCase =
      space === 'profile' ||
      (space === 'state' && ground.now[id] !== undefined) ||
      (space === 'answers' && KEPT.has(expanded.inputs.get(name)?.input.type ?? ''))
    if (isCase) groups.set(`${space}.${name}`, [...(groups.get(`${space}.${name}`) ?? []), id])
  }
  return [...groups].flatMap(([key, ids]): readonly Barrier[] => {
    const was = ids.filter((id) => box.has(id)).map((id) => [id, box.at(id)] as const)
    if (was.length === 0) return []
    box.put(was.map(([id]) => [id, anything(graph.kind(id))] as const))
    const opens = box.at(goal).true === true
    box.put(was)
    if (!opens) return []
    const name = key.slice(key.indexOf('.') + 1)
    const input = expanded.inputs.get(name)?.input ?? expanded.profile.get(name)
    const clause = expanded.clauseById.has(name) ? clauseNamed(expanded, name) : undefined
    return [
      {
        id: name,
        message: message('improvement-barrier-stays', {
          name: clause ?? named(name, input?.title),
        }),
      },
    ]
  })
}

const KEPT: ReadonlySet<string> = new Set(['entries', 'date', 'text'])

/** What something that keeps a result open is called. */
function nameOf(
  { meaning: { expanded } }: ImprovementCase,
  result: ExpandedResult,
  place: number,
  id: string,
): Parameter {
  const { clauseById, inputs, profile } = expanded
  if (clauseById.has(id)) return clauseNamed(expanded, id)
  if (result.nodeById.has(id)) return partNamed(expanded, place, id)
  const gate = result.gates.find((one) => one.id === id)
  if (gate !== undefined) return gatePlace(expanded, place, gate).name
  const level = result.levels.find((one) => one.level.id === id)?.level
  const adjustment = result.adjustments.find((one) => one.adjustment.id === id)?.adjustment
  const asked = inputs.get(id)?.input ?? profile.get(id)
  return named(id, level?.title ?? adjustment?.title ?? asked?.title)
}
