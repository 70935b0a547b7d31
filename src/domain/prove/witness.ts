import type { Assessment } from '../assessment.ts'
import type { BulkResult } from '../bulk/scorer.ts'
import { openBox } from '../meaning/box.ts'
import type { Meaning } from '../meaning/lower/lower.ts'
import type { Id } from '../meaning/operation.ts'
import type { Possible } from '../meaning/possible-value.ts'
import { restsOn } from '../meaning/run.ts'
import { seeded } from './pool.ts'
import { topicsOf, type Stretch, type Topic } from './sayable.ts'
import type { Scheme } from './scheme.ts'

/** A statement as a truth value of the graph, and as it shows in what the scorer makes of an assessment. */
export type Meant = {
  readonly node: (meaning: Meaning) => Id
  readonly isSo: (scored: { readonly result: BulkResult }) => boolean
}

/** What became of a search. */
export type Verdict =
  /** An assessment for which it is so; the scorer says the same. */
  | { readonly kind: 'shown'; readonly assessment: Assessment }
  /** It is so for none: shown over boxes that together hold everything that may be said. */
  | { readonly kind: 'never'; readonly boxes: number }
  | { readonly kind: 'open'; readonly tried: number; readonly boxes: number }

/** Times that everything is taken apart, each in another order. */
const ORDERS = ['high', 'low', 'mixed', 'mixed'] as const

/**
 * Looks for an assessment for which a statement is so: among the worked examples, then in boxes that
 * are taken apart until one of them surely holds it, or until none is left that may.
 */
export function* seekWitness(
  scheme: Scheme,
  meant: Meant,
  most: number,
): Generator<undefined, Verdict> {
  let tried = 0
  const shows = (assessment: Assessment): boolean => {
    tried += 1
    const result = scheme.scoreOf(assessment)
    return result !== undefined && meant.isSo({ result })
  }
  for (const assessment of scheme.examples)
    if (shows(assessment)) return { kind: 'shown', assessment }
  yield undefined

  const meaning = scheme.meaning()
  const { graph } = meaning
  const wanted = graph.and([
    meant.node(meaning),
    graph.not(graph.or(meaning.clauses.map(({ forbidden }) => forbidden))),
  ])
  const read = restsOn(graph, [wanted])
  const topics = topicsOf(meaning, scheme.questions, read)
  const start = new Map(topics.flatMap(({ whole }) => [...whole.puts]))
  const inputs = new Map(
    read.flatMap((id) => {
      const node = graph.nodes[id]!
      return node.op === 'input' ? [[node.path, id] as const] : []
    }),
  )
  const box = openBox(graph, [wanted], (path) => start.get(inputs.get(path)!)!)
  const current = topics.map(({ whole }) => whole)
  let boxes = 0

  /** Looks at one region; says whether it may hold the statement, and whether it surely does. */
  function look(region: readonly Stretch[]): { readonly may: boolean; readonly must: boolean } {
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
  }

  if (!look(current.slice()).may) return { kind: 'never', boxes }
  const random = seeded(23)
  for (const order of ORDERS) {
    let left = most
    let isOpen = false
    const open: (readonly Stretch[])[] = [topics.map(({ whole }) => whole)]
    for (let region = open.pop(); region !== undefined; region = open.pop()) {
      if (left <= 0) {
        isOpen = true
        break
      }
      left -= 1
      if (boxes % 32 === 0) yield undefined
      const { may, must } = look(region)
      if (!may) continue
      const widest = widestOf(region)
      if (must || widest === undefined) {
        const assessment = saidBy(scheme, topics, region)
        if (assessment !== undefined && shows(assessment)) return { kind: 'shown', assessment }
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
    if (!isOpen) return { kind: 'never', boxes }
  }
  return { kind: 'open', tried, boxes }
}

/** The topic of which most is undecided. */
function widestOf(region: readonly Stretch[]): number | undefined {
  let widest: number | undefined
  for (const [k, { parts, size }] of region.entries())
    if (parts !== undefined && (widest === undefined || size > region[widest]!.size)) widest = k
  return widest
}

/** An assessment within a region; undefined where something in it cannot be said by one answer. */
function saidBy(
  scheme: Scheme,
  topics: readonly Topic[],
  region: readonly Stretch[],
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
