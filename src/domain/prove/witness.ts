import type { Assessment } from '../language/assessment.ts'
import { openBox } from '../meaning/box.ts'
import type { Graph } from '../meaning/graph.ts'
import type { Meaning } from '../meaning/lower/lower.ts'
import type { Id } from '../meaning/operation.ts'
import { FALSE, MISSING, type Possible } from '../meaning/possible-value.ts'
import { restsOn } from '../meaning/run.ts'
import { seeded } from './pool.ts'
import { sections, type RangeSection } from './sections.ts'
import { topicsOf, type SayableStretch, type Topic } from './sayable.ts'
import type { ProvablePack } from './scheme.ts'
import type { Statement } from './statement.ts'

/** What became of a search. */
export type SearchVerdict =
  /** An assessment for which it is so; the scorer says the same. */
  | { readonly kind: 'shown'; readonly assessment: Assessment }
  /** It is so for none: shown over boxes that together hold everything that may be said. */
  | { readonly kind: 'never'; readonly boxes: number }
  | { readonly kind: 'open'; readonly tried: number; readonly boxes: number }

/** Times that everything is taken apart, each in another order. */
const ORDERS = ['high', 'low', 'mixed'] as const

/**
 * Looks for an assessment for which a statement is so: among the worked examples, then in boxes that
 * are taken apart until one of them surely holds it, or until none is left that may.
 */
export function* seekWitness(
  scheme: ProvablePack,
  statement: Statement,
  most: number,
  meaning: Meaning = scheme.meaning(),
): Generator<undefined, SearchVerdict> {
  let tried = 0
  const shows = (assessment: Assessment): boolean => {
    tried += 1
    const result = scheme.scoreOf(assessment)
    return result !== undefined && statement.isSo({ result, assessment: () => assessment })
  }
  for (const assessment of scheme.examples)
    if (shows(assessment)) return { kind: 'shown', assessment }
  yield undefined

  const { graph } = meaning
  const wanted = graph.and([
    statement.node(meaning),
    graph.not(graph.or(meaning.clauses.map(({ forbidden }) => forbidden))),
  ])
  let boxes = 0
  // Never so is also what asks for something that is never so: where few things are to be said of
  // that, it is soon known.
  for (const member of narrowMembers(meaning, scheme.questions, wanted)) {
    const space = openSpace(graph, member, topicsOf(meaning, scheme.questions, member))
    const found = yield* explore(space, 'high', Math.min(most, FEW_BOXES), () => undefined)
    boxes += space.boxes()
    if (found === 'never') return { kind: 'never', boxes }
  }

  const space = openSpace(graph, wanted, topicsOf(meaning, scheme.questions, wanted))
  if (space.isRuledOutByCases()) return { kind: 'never', boxes: boxes + space.boxes() }
  const tryOut = (region: Region): Assessment | undefined => {
    const assessment = saidBy(scheme, space.topics, region)
    return assessment !== undefined && shows(assessment) ? assessment : undefined
  }
  for (const order of ORDERS) {
    const found = yield* explore(space, order, most, tryOut)
    if (found === 'never') return { kind: 'never', boxes: boxes + space.boxes() }
    if (found !== 'open') return { kind: 'shown', assessment: found }
  }
  const found = yield* dive(space, most, tryOut)
  if (found !== 'open') return { kind: 'shown', assessment: found }
  return { kind: 'open', tried, boxes: boxes + space.boxes() }
}

/** Of so many topics all is looked through before anything else. */
const FEW = 3
const FEW_BOXES = 300

/** What a conjunction asks of few topics, together for the same ones. */
function narrowMembers(
  meaning: Meaning,
  questions: ProvablePack['questions'],
  wanted: Id,
): ReadonlySet<Id> {
  const { graph } = meaning
  const { op, of } = graph.nodes[wanted]!
  const members = (op === 'and' ? of : []).flatMap((id) => {
    const about = topicsOf(meaning, questions, id).map((topic) => `${topic.space}.${topic.id}`)
    return about.length > FEW ? [] : [{ id, about }]
  })
  return new Set(
    members.map(({ about }) =>
      graph.and(
        members
          .filter((one) => one.about.every((topic) => about.includes(topic)))
          .map(({ id }) => id),
      ),
    ),
  )
}

/** For each topic some of what may be said of it. */
type Region = readonly SayableStretch[]

/** A box over everything that may be said about what a node rests on. */
type Space = {
  readonly topics: readonly Topic[]
  /** Whether the node may hold in a region, and whether it surely does. */
  readonly look: (region: Region) => { readonly may: boolean; readonly must: boolean }
  /**
   * Whether some number leaves no room for it, wherever it lies among the numbers that it is compared
   * with: two marks of one total, say, however that comes about.
   */
  readonly isRuledOutByCases: () => boolean
  /** Regions looked at so far. */
  readonly boxes: () => number
}

function openSpace(graph: Graph, wanted: Id, topics: readonly Topic[]): Space {
  const start = new Map(topics.flatMap(({ whole }) => [...whole.puts]))
  const inputs = new Map(
    restsOn(graph, [wanted]).flatMap((id) => {
      const node = graph.nodes[id]!
      return node.op === 'input' ? [[node.path, id] as const] : []
    }),
  )
  const box = openBox(graph, [wanted], (path) => start.get(inputs.get(path)!)!)
  const current = topics.map(({ whole }) => whole)
  const denied = deniedBy(graph, wanted).map((id): RangeSection[number] => [id, FALSE])
  let boxes = 0

  /** Whether it may hold in a case: as it stands, and with all that it denies taken to be so. */
  function mayHold(puts: RangeSection): boolean {
    return [[], denied].every((assumed) => {
      const all = [...assumed, ...puts].filter(([id]) => box.has(id))
      box.put(all)
      boxes += 1
      const may = box.at(wanted).true === true
      box.release(all.map(([id]) => id))
      return may
    })
  }

  return {
    topics,
    boxes: () => boxes,
    isRuledOutByCases: () =>
      comparedNumbers(graph, wanted).some((id) => {
        const { number, missing } = box.at(id)
        const cases: readonly RangeSection[] = [
          ...(number === undefined ? [] : sections(graph, id, number)),
          ...(missing === true ? [[[id, MISSING] as const]] : []),
        ]
        return !cases.some(mayHold)
      }),
    look(region) {
      const puts: (readonly [Id, Possible])[] = []
      const left: Id[] = []
      for (const [k, stretch] of region.entries()) {
        const before = current[k]!
        if (before === stretch) continue
        for (const id of before.puts.keys())
          if (!stretch.puts.has(id) && graph.nodes[id]!.op !== 'input') left.push(id)
        for (const one of stretch.puts) if (box.has(one[0])) puts.push(one)
        current[k] = stretch
      }
      if (left.length > 0) box.release(left)
      box.put(puts)
      boxes += 1
      const { true: mayHold, false: mayFail, missing } = box.at(wanted)
      return { may: mayHold === true, must: mayFail !== true && missing !== true }
    },
  }
}

/** What a conjunction denies, with what a denied choice of things is made of. */
function deniedBy({ nodes }: Graph, wanted: Id): readonly Id[] {
  const { op, of } = nodes[wanted]!
  return (op === 'and' ? of : [wanted]).flatMap((id) => {
    if (nodes[id]!.op !== 'not') return []
    const [inner] = nodes[id]!.of as readonly [Id]
    const denied = nodes[inner]!.op === 'or' ? [inner, ...nodes[inner]!.of] : [inner]
    // What is read is not put back by being released.
    return denied.filter((one) => nodes[one]!.op !== 'input')
  })
}

/** Numbers that are worked out and that a statement compares with others more than once. */
function comparedNumbers(graph: Graph, wanted: Id): readonly Id[] {
  const seen = new Set<Id>()
  const times = new Map<Id, number>()
  const open = [wanted]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    const { op, of } = graph.nodes[id]!
    if (op === 'and' || op === 'or' || op === 'not' || op === 'choose') open.push(...of)
    if (op !== 'compare') continue
    for (const arg of of) {
      const isWorked = !graph.isConstant(arg) && graph.nodes[arg]!.op !== 'input'
      if (isWorked && graph.kind(arg) === 'number') times.set(arg, (times.get(arg) ?? 0) + 1)
      // A rank is chosen by comparisons of its own.
      if (graph.nodes[arg]!.op === 'choose') open.push(arg)
    }
  }
  return [...times].flatMap(([id, count]) => (count > 1 ? [id] : []))
}

/**
 * Takes everything apart until a region surely holds what is wanted and `tryOut` gives something for
 * it, until no region is left that may hold it, or until so many were looked at.
 */
function* explore<T>(
  { topics, look, boxes }: Space,
  order: (typeof ORDERS)[number],
  most: number,
  tryOut: (region: Region) => T | undefined,
): Generator<undefined, T | 'never' | 'open'> {
  const random = seeded(23)
  let left = most
  let isOpen = false
  const open: Region[] = [topics.map(({ whole }) => whole)]
  for (let region = open.pop(); region !== undefined; region = open.pop()) {
    if (left <= 0) return 'open'
    left -= 1
    if (boxes() % 32 === 0) yield undefined
    const { may, must } = look(region)
    if (!may) continue
    const widest = widestOf(region)
    if (must || order === 'mixed' || widest === undefined) {
      const found = tryOut(region)
      if (found !== undefined) return found
    }
    if (widest === undefined) {
      isOpen = true
      continue
    }
    const parts = region[widest]!.parts!()
    const isHighFirst = order === 'mixed' ? random() < 0.5 : order === 'high'
    // The last one pushed is looked at first.
    for (const part of isHighFirst ? parts : parts.toReversed())
      open.push(region.with(widest, part))
  }
  return isOpen ? 'open' : 'never'
}

/** Does the work of a search at once. */
export function allOf<T>(work: Generator<undefined, T>): T {
  for (let step = work.next(); ; step = work.next()) if (step.done === true) return step.value
}

/**
 * Goes from everything down to one assessment, by topics and parts in any order that leave it
 * possible, again and again until so many regions were looked at. It proves nothing.
 */
function* dive<T>(
  { topics, look, boxes }: Space,
  most: number,
  tryOut: (region: Region) => T | undefined,
): Generator<undefined, T | 'open'> {
  const random = seeded(29)
  const last = boxes() + most
  while (boxes() < last) {
    yield undefined
    let region: Region | undefined = topics.map(({ whole }) => whole)
    while (region !== undefined && boxes() < last) {
      const found = tryOut(region)
      if (found !== undefined) return found
      const now: Region = region
      const open = now.flatMap(({ parts }, k) => (parts === undefined ? [] : [k]))
      const k = open[Math.floor(random() * open.length)]
      if (k === undefined) break
      const parts = now[k]!.parts!()
      const from = Math.floor(random() * parts.length)
      region = [...parts.slice(from), ...parts.slice(0, from)]
        .map((part) => now.with(k, part))
        .find((one) => look(one).may)
    }
  }
  return 'open'
}

/** The topic of which most is undecided. */
function widestOf(region: readonly SayableStretch[]): number | undefined {
  let widest: number | undefined
  for (const [k, { parts, size }] of region.entries())
    if (parts !== undefined && (widest === undefined || size > region[widest]!.size)) widest = k
  return widest
}

/** An assessment within a region; undefined where something in it cannot be said by one answer. */
function saidBy(
  scheme: ProvablePack,
  topics: readonly Topic[],
  region: readonly SayableStretch[],
): Assessment | undefined {
  // What the statement does not rest on is answered as well as can be.
  const base = scheme.assessmentOf(scheme.best)
  const answers: Record<string, unknown> = { ...base.answers }
  const profile: Record<string, unknown> = { ...base.profile }
  let { date } = base
  for (const [k, { space, id }] of topics.entries()) {
    const { says } = region[k]!
    if (says === undefined) return undefined
    if (space === 'date') {
      date = String(says.given)
      continue
    }
    const of = space === 'answers' ? answers : profile
    if (says.given === undefined) delete of[id]
    else of[id] = space === 'profile' ? bare(says.given) : says.given
  }
  return {
    ...base,
    date,
    ...(Object.keys(profile).length === 0 ? {} : { profile }),
    answers: answers as Assessment['answers'],
  }
}

function bare(given: unknown): unknown {
  return typeof given === 'object' && given !== null && 'value' in given ? given.value : given
}
