import type { AnswerValue } from '../language/assessment.ts'
import { exact } from '../numbers/exact.ts'
import { openBox, type Box } from '../meaning/box.ts'
import { answerValues } from '../meaning/lawful-answers.ts'
import type { Id } from '../meaning/operation.ts'
import { either, MISSING, only, single, type Possible } from '../meaning/possible-value.ts'
import { asNumber, type Value } from '../meaning/value.ts'
import { keyOf, valueOf } from '../meaning/value-of.ts'
import type { Work } from '../meaning/work.ts'
import { costOfClause, NO_COST, together, type Cost } from './cost.ts'
import type { ImprovementCase } from './goal.ts'
import type { OpenInput, AnswerSite } from './site.ts'

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

  function add(change: NewAnswers, values: readonly Value[], distance: number): void {
    const touched = site.inputs.filter(({ id }) => id in change)
    const places = placesOf(touched)
    const key = nameOf(places, values)
    const known = found.get(key)
    if (known !== undefined && known.distance <= distance) return
    const clauses = places
      .map((place): Cost => {
        const { clause, earned } = ground.meaning.clauses[place]!
        const own = frontier.get(earned)
        const after = own === undefined ? ground.now[earned] : values[own]
        return costOfClause(
          clause,
          asNumber(ground.now[earned]),
          asNumber(after),
          expanded.pack.rules,
          ground.better,
        )
      })
      .reduce(together, NO_COST)
    const loose = touched.filter((input) => input.clauses.length === 0).length
    const cost = { ...clauses, clauses: clauses.clauses.add(exact(loose)) }
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
      each(chosen, (answers) => add(changeOf(answers), workOut(answers), distanceOf(answers)))
      return
    }
    box.put(chosen.flatMap(possibleInputs))
    const singles = site.frontier.map((id) => single(box.at(id)))
    if (singles.every((one) => one !== undefined)) {
      const nearest = chosen.map((part) => [part.input, nearestIn(part)] as const)
      add(
        changeOf(nearest),
        singles.map((one) => one.value),
        distanceOf(nearest),
      )
      return
    }
    if (size <= FEW) {
      each(chosen, (answers) => add(changeOf(answers), workOut(answers), distanceOf(answers)))
      return
    }
    if (isKnown(chosen, box)) return
    const widest = chosen.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a))
    const middle = Math.floor((widest.from + widest.to) / 2)
    const halves = [
      { ...widest, to: middle },
      { ...widest, from: middle },
    ]
    const place = placeOf(widest.input)
    for (const half of place < middle ? halves : halves.toReversed())
      yield* explore(
        chosen.map((part) => (part === widest ? half : part)),
        box,
      )
  }

  function workOut(answers: readonly (readonly [OpenInput, number])[]): readonly Value[] {
    const local = new Map<Id, Value>()
    for (const [input, k] of answers)
      for (const [id, value] of valuesOf(input, input.answers.at(k), ground)) local.set(id, value)
    for (const id of site.own) {
      const node = graph.nodes[id]!
      if (node.op === 'input') {
        if (!local.has(id)) local.set(id, ground.now[id])
        continue
      }
      local.set(
        id,
        valueOf(node, (n) => {
          const arg = node.of[n]!
          return local.has(arg) ? local.get(arg) : ground.now[arg]
        }),
      )
    }
    return site.frontier.map((id) => local.get(id))
  }

  function possibleInputs({ input, from, to }: Part): readonly (readonly [Id, Possible])[] {
    const ends = [from, to - 1].map((k) => valuesOf(input, input.answers.at(k), ground))
    const [low, high] = ends as [ReturnType<typeof valuesOf>, ReturnType<typeof valuesOf>]
    if (input.answers.isOrdered)
      return low.map(([id, value], n) => [id, either(only(value), only(high[n]![1]))] as const)
    const all = new Map<Id, Possible>(low.map(([id, value]) => [id, only(value)]))
    for (let k = from + 1; k < to; k += 1)
      for (const [id, value] of valuesOf(input, input.answers.at(k), ground))
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

/** Nodes that an answer gives values to, with these values, and the states that it takes away. */
export function valuesOf(
  { id, states }: OpenInput,
  answer: AnswerValue,
  { meaning, inputs }: ImprovementCase,
): readonly (readonly [Id, Value])[] {
  const { input } = meaning.expanded.inputs.get(id)!
  return [
    ...answerValues(id, input, answer).flatMap(([path, , value]) => {
      const node = inputs.get(path)
      return node === undefined ? [] : [[node, value] as const]
    }),
    ...states.map((state) => [state, undefined] as const),
  ]
}

function each(
  parts: readonly { readonly input: OpenInput; readonly from: number; readonly to: number }[],
  see: (answers: readonly (readonly [OpenInput, number])[]) => void,
): void {
  const go = (k: number, chosen: readonly (readonly [OpenInput, number])[]): void => {
    const part = parts[k]
    if (part === undefined) return see(chosen)
    for (let at = part.from; at < part.to; at += 1) go(k + 1, [...chosen, [part.input, at]])
  }
  go(0, [])
}

/** Only what differs from the answers as they are. */
function changeOf(answers: readonly (readonly [OpenInput, number])[]): NewAnswers {
  return Object.fromEntries(
    answers.flatMap(([input, k]) => {
      const value = input.answers.at(k)
      return JSON.stringify(value) === JSON.stringify(input.now) ? [] : [[input.id, value]]
    }),
  )
}

function distanceOf(answers: readonly (readonly [OpenInput, number])[]): number {
  return answers.reduce((sum, [input, k]) => sum + Math.abs(k - placeOf(input)), 0)
}

/** The place of an answer as it is among the lawful ones; where it is none of them, next to it. */
function placeOf({ now, answers }: OpenInput): number {
  if (now === undefined) return 0
  if (typeof now === 'number' && answers.size > 1) {
    const [first, second] = [exact(answers.at(0) as number), exact(answers.at(1) as number)]
    return exact(now).sub(first).div(second.sub(first)).valueOf()
  }
  const text = JSON.stringify(now)
  for (let k = 0; k < Math.min(answers.size, 4_096); k += 1)
    if (JSON.stringify(answers.at(k)) === text) return k
  return 0
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
  const place = placeOf(input)
  if (place < from) return from
  return place > to - 1 ? to - 1 : Math.round(place)
}
