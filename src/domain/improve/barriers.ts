import { exact, toJson, ZERO } from '../numbers/exact.ts'
import type { ExpandedResult } from '../expand/expanded.ts'
import type { Box } from '../meaning/box.ts'
import type { Id } from '../meaning/operation.ts'
import { anything, either, MISSING, only, type Possible } from '../meaning/possible-value.ts'
import { restsOn } from '../meaning/run.ts'
import { message, type Message, type Parameter } from '../messages/message.ts'
import { gatePlace } from '../prove/gate-place.ts'
import { clauseNamed, named, partNamed } from '../prove/names.ts'
import type { ImprovementCase } from './goal.ts'
import type { Barrier } from './improvement.ts'
import { asNumber } from '../meaning/value.ts'
import { valuesOf } from './tried.ts'
import type { AnswerSite } from './site.ts'

/**
 * What bars a rank whatever the answers: each barrier stays in every case of `box`, which holds all
 * that may become, and what stays as recorded is named where the rank could be reached without it.
 */
export function barriersTo(
  rank: number,
  goal: Id,
  ground: ImprovementCase,
  box: Box,
  sites: readonly AnswerSite[],
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
  const recorded = staying(goal, ground, box, sites)
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
function staying(
  goal: Id,
  ground: ImprovementCase,
  box: Box,
  sites: readonly AnswerSite[],
): readonly Barrier[] {
  const { expanded, graph } = ground.meaning
  const groups = new Map<string, (readonly [Id, Possible])[]>()
  for (const [path, id] of ground.inputs) {
    const [space, name = ''] = path.split('.')
    const isCase =
      space === 'profile' ||
      (space === 'state' && ground.now[id] !== undefined) ||
      (space === 'answers' && KEPT.has(expanded.inputs.get(name)?.input.type ?? ''))
    if (!isCase || !box.has(id)) continue
    const key = `${space}.${name}`
    groups.set(key, [...(groups.get(key) ?? []), [id, recordable(path, ground)]])
  }
  return [...groups].flatMap(([key, open]): readonly Barrier[] => {
    const own = new Set(open.map(([id]) => id))
    const isNear = (id: Id): boolean => restsOn(graph, [id]).some((one) => own.has(one))
    // What a site comes to was worked out with what is recorded: where it rests on that, it is opened too.
    const near = sites.filter((site) => site.frontier.some(isNear))
    const frontier = near.flatMap((site) => site.frontier.map((id) => [id, box.at(id)] as const))
    const answers = near.flatMap(lawfullyAt)
    const was = [...answers, ...open].map(([id]) => [id, box.at(id)] as const)
    box.put(answers)
    box.release(frontier.map(([id]) => id))
    const isBarred = box.at(goal).true !== true
    box.put(open)
    const opens = isBarred && box.at(goal).true === true
    box.put([...was, ...frontier])
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

  /** What the inputs of a site may be, by the answers as they are and all lawful ones. */
  function lawfullyAt({ inputs }: AnswerSite): readonly (readonly [Id, Possible])[] {
    const found = new Map<Id, Possible>()
    for (const input of inputs) {
      const { answers } = input
      for (let k = 0; k < answers.size; k += answers.isOrdered ? Math.max(1, answers.size - 1) : 1)
        for (const [id, value] of valuesOf(input, answers.at(k), ground))
          found.set(id, either(found.get(id) ?? only(ground.now[id]), only(value)))
    }
    return [...found]
  }
}

/** What might have been recorded at a path: any number of cases, a fact within its bounds. */
function recordable(
  path: string,
  { meaning: { expanded, graph }, inputs, now }: ImprovementCase,
): Possible {
  const id = inputs.get(path)!
  // What is recorded would be recorded otherwise, and not be left out.
  const missing = now[id] === undefined || path.startsWith('state.') ? MISSING : {}
  const [space, name = ''] = path.split('.')
  const asked = space === 'profile' ? expanded.profile.get(name) : expanded.inputs.get(name)?.input
  if (asked?.type === 'checklist' && path.endsWith('.items'))
    return {
      ...missing,
      list: { sure: new Set(), maybe: new Set(asked.items.map((one) => one.id)) },
    }
  const { missing: _, ...any } = anything(graph.kind(id))
  if (any.number === undefined) return { ...missing, ...any }
  if (asked?.type !== 'number') return { ...missing, number: { low: ZERO, high: undefined } }
  const { min, max } = asked
  return {
    ...missing,
    number: {
      low: min === undefined ? min : exact(min),
      high: max === undefined ? max : exact(max),
    },
  }
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
