import type { AnswerValue } from '../language/assessment.ts'
import { exact } from '../numbers/exact.ts'
import { openBox, type Box } from '../meaning/box.ts'
import type { Id } from '../meaning/operation.ts'
import { either, MISSING, only, single, type Possible } from '../meaning/possible-value.ts'
import { asNumber, type Value } from '../meaning/value.ts'
import { keyOf, valueOf } from '../meaning/value-of.ts'
import type { Work } from '../meaning/work.ts'
import { costOfClause, NO_COST, together, type Cost } from './cost.ts'
import type { ImprovementCase } from './goal.ts'
import type { OpenInput, AnswerSite } from './site.ts'
import { tries, type Tried } from './tried.ts'

/** New answers by input. */
export type NewAnswers = { readonly [input: string]: AnswerValue }

/** Other answers at one site, and all that the rest of the pack sees of them. */
export type Move = {
  readonly site: number
  readonly change: NewAnswers
  /** Values of the site's frontier, in its order. */
  readonly values: readonly Value[]
  /** What it costs, as far as its clauses rest on this site alone. */
  readonly cost: Cost
  /** How far its numbers are from what they are now, in steps; to choose among equals. */
  readonly distance: number
}

/** The moves of a site, the one that changes nothing first. */
export type Moves = {
  readonly keep: Move
  readonly others: readonly Move[]
  /** Whether every lawful answer comes to one of them. */
  readonly isAll: boolean
}

/** Combinations that are worked out one by one; more are halved until they come to the same. */
const MOST_SINGLE = 64

/** A part of so few combinations is worked out one by one rather than halved. */
const FEW = 32

/** Comparisons of which every outcome is looked at together. */
const MOST_OPEN = 4

/** Answers that may still be worked out, one by one or as a range, for all sites together. */
export type AnswerBudget = { left: number }

/** How many answers are worked out for one way up: a few seconds of work at most. */
export const MOST_ANSWERS = 100_000

/**
 * All that a site can come to. Lawful answers that come to the same for the rest of the pack, touch
 * the same clauses and cost the same are one move: the one nearest to the answers as they are.
 */
export function* movesOf(
  site: AnswerSite,
  ground: ImprovementCase,
  budget: AnswerBudget,
): Work<Moves> {
  const { graph, expanded } = ground.meaning
  const frontier = new Map(site.frontier.map((id, k) => [id, k]))
  const comparisons = site.own.filter((id) => graph.nodes[id]!.op === 'compare')
  const found = new Map<string, Move>()
  let isAll = site.inputs.every(({ answers }) => answers.isAll)

  const keep: Move = {
    site: site.index,
    change: {},
    values: site.frontier.map((id) => ground.now[id]),
    cost: NO_COST,
    distance: 0,
  }

  const tried = tries(ground)
  const costs = site.clauses.map(({ clause, earned }) =>
    costOfClause(clause, asNumber(ground.now[earned]), expanded.pack.rules, ground.better),
  )

  function add(answers: readonly Tried[], values: readonly Value[]): void {
    const changing = answers.filter(({ isNow }) => !isNow)
    const places = placesOf(changing.map(({ input }) => input))
    const distance = answers.reduce((sum, one) => sum + one.distance, 0)
    const key = nameOf(places, values)
    const known = found.get(key)
    if (known !== undefined && known.distance <= distance) return
    const clauses = places
      .map((place) => {
        const { earned } = ground.meaning.clauses[place]!
        const own = frontier.get(earned)
        const after = own === undefined ? ground.now[earned] : values[own]
        return costs[site.places.indexOf(place)]!(asNumber(after))
      })
      .reduce(together, NO_COST)
    const loose = changing.filter(({ input }) => input.clauses.length === 0).length
    const cost = { ...clauses, clauses: clauses.clauses.add(exact(loose)) }
    const change = Object.fromEntries(changing.map(({ input, answer }) => [input.id, answer]))
    found.set(key, { site: site.index, change, values, cost, distance })
  }

  /** The answers of one input between two places of its list, and how many there are. */
  type Part = { readonly input: OpenInput; readonly from: number; readonly to: number }

  function* explore(chosen: readonly Part[], box: Box | undefined): Work<void> {
    yield
    const size = chosen.reduce((product, { from, to }) => product * (to - from), 1)
    if (size === 0) return
    budget.left -= size <= FEW ? size : 1
    if (budget.left < 0) {
      isAll = false
      return
    }
    if (box === undefined) {
      each(chosen, (answers) => add(answers, workOut(answers)))
      return
    }
    box.put(chosen.flatMap(possibleInputs))
    const singles = site.frontier.map((id) => single(box.at(id)))
    if (singles.every((one) => one !== undefined)) {
      add(
        chosen.map((part) => tried(part.input, nearestIn(part))),
        singles.map((one) => one.value),
      )
      return
    }
    if (size <= FEW) {
      each(chosen, (answers) => add(answers, workOut(answers)))
      return
    }
    if (isKnown(chosen, box)) return
    const widest = chosen.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a))
    const middle = Math.floor((widest.from + widest.to) / 2)
    const halves = [
      { ...widest, to: middle },
      { ...widest, from: middle },
    ]
    for (const half of widest.input.place < middle ? halves : halves.toReversed())
      yield* explore(
        chosen.map((part) => (part === widest ? half : part)),
        box,
      )
  }

  /** Places of the arguments of own nodes among the own ones; -1 of what rests on no site or others. */
  const ownPlaces = new Map(site.own.map((id, k) => [id, k]))
  const args = site.own.map((id) => graph.nodes[id]!.of.map((arg) => ownPlaces.get(arg) ?? -1))
  const shown = site.frontier.map((id) => ownPlaces.get(id)!)
  const now = site.own.map((id) => ground.now[id])

  function workOut(answers: readonly Tried[]): readonly Value[] {
    const local = [...now]
    for (const { gives } of answers)
      for (const [id, value] of gives) {
        const at = ownPlaces.get(id)
        if (at !== undefined) local[at] = value
      }
    for (const [k, id] of site.own.entries()) {
      const node = graph.nodes[id]!
      if (node.op === 'input') continue
      const mine = args[k]!
      local[k] = valueOf(node, (n) => {
        const at = mine[n]!
        return at === -1 ? ground.now[node.of[n]!] : local[at]
      })
    }
    return shown.map((at) => local[at])
  }

  function each(parts: readonly Part[], see: (answers: readonly Tried[]) => void): void {
    const go = (k: number, chosen: readonly Tried[]): void => {
      const part = parts[k]
      if (part === undefined) return see(chosen)
      for (let at = part.from; at < part.to; at += 1) go(k + 1, [...chosen, tried(part.input, at)])
    }
    go(0, [])
  }

  function possibleInputs({ input, from, to }: Part): readonly (readonly [Id, Possible])[] {
    const low = tried(input, from).gives
    const high = tried(input, to - 1).gives
    if (input.answers.isOrdered)
      return low.map(([id, value], n) => [id, either(only(value), only(high[n]![1]))] as const)
    const all = new Map<Id, Possible>(low.map(([id, value]) => [id, only(value)]))
    for (let k = from + 1; k < to; k += 1)
      for (const [id, value] of tried(input, k).gives)
        all.set(id, either(all.get(id)!, only(value)))
    return [...all]
  }

  /**
   * Whether everything that a part can come to is found already: comparisons that are open in it are
   * taken to hold and to fail, in every combination.
   */
  function isKnown(chosen: readonly Part[], box: Box): boolean {
    const open = comparisons.filter((id) => single(box.at(id)) === undefined)
    if (open.length === 0 || open.length > MOST_OPEN) return false
    const places = placesOf(chosen.map(({ input }) => input))
    let isAllKnown = true
    for (let mask = 0; mask < 2 ** open.length && isAllKnown; mask += 1) {
      box.put(open.map((id, k) => [id, only(((mask >> k) & 1) === 1)] as const))
      const singles = site.frontier.map((id) => single(box.at(id)))
      isAllKnown =
        singles.every((one) => one !== undefined) &&
        found.has(
          nameOf(
            places,
            singles.map((one) => one.value),
          ),
        )
    }
    box.release(open)
    return isAllKnown
  }

  const total = site.inputs.reduce((product, { answers }) => product * (answers.size + 1), 1)
  if (site.frontier.length > 0)
    for (let chosen = 1; chosen < 2 ** Math.min(site.inputs.length, MOST_INPUTS); chosen += 1) {
      const changing = site.inputs.filter((_, k) => ((chosen >> k) & 1) === 1)
      const whole = changing.map((input) => ({ input, from: 0, to: input.answers.size }))
      if (total <= MOST_SINGLE) yield* explore(whole, undefined)
      else {
        const box = openBox(graph, site.frontier, (path) =>
          only(ground.now[ground.inputs.get(path)!]),
        )
        box.put(changing.flatMap(({ states }) => states.map((id) => [id, MISSING] as const)))
        yield* explore(whole, box)
      }
    }
  if (site.inputs.length > MOST_INPUTS) isAll = false
  const others = [...found.values()].filter(({ change }) => Object.keys(change).length > 0)
  return { keep, others, isAll }
}

/** Inputs of one site of which every choice of which to change is tried. */
const MOST_INPUTS = 8

function placesOf(inputs: readonly OpenInput[]): readonly number[] {
  return [...new Set(inputs.flatMap(({ clauses }) => clauses))].toSorted((a, b) => a - b)
}

/** Two that have the same name are the same to the rest of the pack. */
function nameOf(places: readonly number[], values: readonly Value[]): string {
  const texts = values.map((value) => `${typeof value} ${keyOf(value) ?? ''}`)
  return `${places.join()} ${texts.join('|')}`
}

function nearestIn({
  input,
  from,
  to,
}: {
  readonly input: OpenInput
  readonly from: number
  readonly to: number
}): number {
  if (input.place < from) return from
  return input.place > to - 1 ? to - 1 : Math.round(input.place)
}
