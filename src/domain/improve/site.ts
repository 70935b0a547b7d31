import type { AnswerValue } from '../language/assessment.ts'
import { exact, type Exact } from '../numbers/exact.ts'
import { answerValues, lawfulAnswers, type LawfulAnswers } from '../meaning/lawful-answers.ts'
import type { ClauseMeaning } from '../meaning/lower/clause.ts'
import type { Graph } from '../meaning/graph.ts'
import type { Id, Node } from '../meaning/operation.ts'
import { restsOn } from '../meaning/run.ts'
import { asNumber } from '../meaning/value.ts'
import { asAnswer } from '../language/assessment.ts'
import type { ImprovementCase } from './goal.ts'

/** An input whose answer may become another. */
export type OpenInput = {
  readonly id: string
  readonly now: AnswerValue | undefined
  /** The points that several answers come to now, where no one answer comes of them. */
  readonly several?: Exact
  readonly answers: LawfulAnswers
  /** The place of the answer as it is among them; where it is none of them, next to it. */
  readonly place: number
  /** Nodes that its answer gives values to. */
  readonly nodes: readonly Id[]
  /** Nodes of states that an answer takes away, such as "not checked". */
  readonly states: readonly Id[]
  /** Clauses that ask for it, by their place in the standard. */
  readonly clauses: readonly number[]
}

/** Inputs that share a clause, and so are improved together; mostly one input of one clause. */
export type AnswerSite = {
  readonly index: number
  readonly inputs: readonly OpenInput[]
  /** Its clauses by their place in the standard; none where no clause asks. */
  readonly clauses: readonly ClauseMeaning[]
  /** The places of these clauses in the standard. */
  readonly places: readonly number[]
  /** Nodes that rest on this site alone and that others, or what is asked, read. */
  readonly frontier: readonly Id[]
  /** Nodes that rest on this site alone, in order: what must be worked out for the frontier. */
  readonly own: readonly Id[]
}

/** What every site has in common. */
export type Sites = {
  readonly sites: readonly AnswerSite[]
  /** The site that a node rests on alone; undefined for none and for several. */
  siteOf(node: Id): AnswerSite | undefined
  /** Whether a node rests on several sites. */
  isShared(node: Id): boolean
}

/**
 * Where answers may change so that one of `wanted` does. What is not applicable stays so; facts about
 * the applicant, recorded cases, dates and words are no answers to improve.
 */
export function findSites(ground: ImprovementCase, wanted: readonly Id[]): Sites {
  const { graph, expanded, clauses } = ground.meaning
  const ordered = restsOn(graph, wanted)
  const relevant = new Set(ordered)
  const readers = readersOf(graph)
  const open = [...expanded.inputs.keys()].flatMap(
    (id) => openInput(id, ground, relevant, readers) ?? [],
  )
  const groups = grouped(open)

  const owner = new Map<Id, number>()
  for (const [k, group] of groups.entries())
    for (const { nodes, states } of group) for (const id of [...nodes, ...states]) owner.set(id, k)
  const NONE = -1
  const SEVERAL = -2
  const rests = graph.nodes.map((_, id): number => owner.get(id) ?? NONE)
  for (const [id, { of }] of graph.nodes.entries())
    for (const arg of of) {
      const from = rests[arg]!
      if (from === NONE || rests[id] === from) continue
      rests[id] = rests[id] === NONE ? from : SEVERAL
    }

  const isRead = new Set<Id>(wanted)
  for (const [id, { of }] of graph.nodes.entries())
    if (relevant.has(id) && rests[id] === SEVERAL) for (const arg of of) isRead.add(arg)
  const costly = clauses.map(({ earned }) => earned)
  const owned = groups.map((): Id[] => [])
  for (const id of ordered) owned[rests[id]!]?.push(id)
  const sites = groups.map((group, index): AnswerSite => {
    const own = owned[index]!
    const places = [...new Set(group.flatMap((input) => input.clauses))].toSorted((a, b) => a - b)
    const mine = places.map((place) => clauses[place]!)
    const frontier = own.filter(
      (id) => isRead.has(id) || mine.some((_, k) => costly[places[k]!] === id),
    )
    return { index, inputs: group, clauses: mine, places, frontier, own }
  })
  return {
    sites,
    siteOf: (node) => sites[rests[node]!],
    isShared: (node) => rests[node] === SEVERAL,
  }
}

function openInput(
  id: string,
  { meaning, assessment, read, inputs }: ImprovementCase,
  relevant: ReadonlySet<Id>,
  readers: Readers,
): OpenInput | undefined {
  const { expanded } = meaning
  const { input, clause } = expanded.inputs.get(id)!
  if (read.states.get(id)?.state === 'not-applicable') return undefined
  const paths = answerValues(id, input, undefined)
  const nodes = paths.flatMap(([path]) => inputs.get(path) ?? []).filter((one) => relevant.has(one))
  const asking = expanded.clauses.flatMap((one, place) => (one.inputs.includes(id) ? [place] : []))
  if (nodes.length === 0 && asking.length === 0) return undefined
  const now = answerNow(id, { assessment, read })
  const several = read.several[id]
  const answers = lawfulAnswers(input, {
    weight: clause === undefined ? undefined : expanded.clauseById.get(clause)?.weight,
    now,
    marks: marksOf(nodes, meaning.graph, readers),
    isCompared: areCompared(nodes, meaning.graph, readers),
    readsItems: paths.some(([path]) => path.endsWith('.items') && relevant.has(inputs.get(path)!)),
  })
  if (answers === undefined) return undefined
  const isNotApplicable = (place: number): boolean =>
    read.states.get(expanded.clauses[place]!.id)?.state === 'not-applicable'
  if (asking.length > 0 && asking.every(isNotApplicable)) return undefined
  const stated = [
    id,
    ...asking.filter((one) => !isNotApplicable(one)).map((one) => expanded.clauses[one]!.id),
  ]
  return {
    id,
    now,
    ...(several === undefined ? {} : { several: exact(several) }),
    answers,
    place: placeOf(now, answers),
    nodes: paths.flatMap(([path]) => inputs.get(path) ?? []),
    states: [...new Set(stated)].flatMap((one) => inputs.get(`state.${one}`) ?? []),
    clauses: asking.filter((place) => !isNotApplicable(place)),
  }
}

/** The answer as it is, merged where several were given. */
function answerNow(
  id: string,
  { assessment, read }: Pick<ImprovementCase, 'assessment' | 'read'>,
): AnswerValue | undefined {
  const given = assessment.answers[id]
  if (given === undefined || read.states.has(id)) return undefined
  return asAnswer(given).value ?? (read.merged[id]?.value as AnswerValue | null) ?? undefined
}

/** The place of an answer among the lawful ones; where it is none of them, next to it. */
function placeOf(now: AnswerValue | undefined, answers: LawfulAnswers): number {
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

type Readers = readonly (readonly Node[])[]

/** The nodes that read each node. */
function readersOf({ nodes }: Graph): Readers {
  const readers = nodes.map((): Node[] => [])
  for (const node of nodes) for (const arg of new Set(node.of)) readers[arg]!.push(node)
  return readers
}

/** Numbers that are compared with an input, or at which something that reads it bends. */
function marksOf(inputs: readonly Id[], graph: Graph, readers: Readers): readonly Exact[] {
  return inputs.flatMap((input) =>
    readers[input]!.flatMap((node): readonly Exact[] => {
      if (node.op === 'compare')
        return node.of.flatMap((id) => asNumber(graph.constantAt(id)) ?? [])
      if (node.op === 'line') return node.through.map(([x]) => x)
      if (node.op === 'log-normal') return [exact(node.median), exact(node.p10)]
      return []
    }),
  )
}

/** Whether nothing is made of some inputs but comparisons with constants. */
function areCompared(inputs: readonly Id[], graph: Graph, readers: Readers): boolean {
  const own = new Set(inputs)
  return inputs.every((input) =>
    readers[input]!.every(
      ({ op, of }) =>
        op === 'present' ||
        (op === 'compare' && of.every((id) => own.has(id) || graph.isConstant(id))),
    ),
  )
}

/** Inputs that share a clause stand in one group, in the order of the standard. */
function grouped(open: readonly OpenInput[]): readonly (readonly OpenInput[])[] {
  const groups: OpenInput[][] = []
  for (const input of open) {
    const sharing = groups.filter((group) =>
      group.some(({ clauses }) => clauses.some((place) => input.clauses.includes(place))),
    )
    for (const group of sharing) groups.splice(groups.indexOf(group), 1)
    groups.push([...sharing.flat(), input])
  }
  const first = (group: readonly OpenInput[]): number =>
    Math.min(...group.flatMap(({ clauses }) => clauses), Infinity)
  return groups.toSorted((a, b) => first(a) - first(b) || 0)
}
