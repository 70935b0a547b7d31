import type { AnswerValue } from '../language/assessment.ts'
import { compareExact, exact, ONE, ZERO, type Exact } from '../numbers/exact.ts'
import type { Expanded } from '../expand/expanded.ts'
import { answersOf } from '../language/inputs/choice.ts'
import type { Input } from '../language/inputs/registry.ts'
import { answerValues, lawfulAnswers, type LawfulAnswers } from '../meaning/lawful-answers.ts'
import type { Meaning } from '../meaning/lower/lower.ts'
import type { Id } from '../meaning/operation.ts'
import { either, MISSING, only, single, type Possible } from '../meaning/possible-value.ts'
import { restsOn } from '../meaning/run.ts'
import { asNumber } from '../meaning/value.ts'
import { asAnswer } from '../language/assessment.ts'
import type { Question } from './question.ts'
import { comparedAt, heldAgainst, sections } from './sections.ts'

/** Some of what an assessment may say about one thing, seen together. */
export type SayableStretch = {
  /** What the nodes that read it may come to. */
  readonly puts: ReadonlyMap<Id, Possible>
  /** Something to try; undefined where nothing in it can be said by one answer. */
  readonly says: { readonly given: unknown } | undefined
  /** Whether what it says is all that it holds. */
  readonly isOne: boolean
  readonly size: number
  /** What it falls into, low to high; undefined where nothing tells its members apart. */
  readonly parts: (() => readonly SayableStretch[]) | undefined
}

/** One thing that an assessment may say something about, and all that may be said of it. */
export type Topic = {
  readonly space: 'answers' | 'profile' | 'date'
  readonly id: string
  readonly whole: SayableStretch
}

/** What an assessment may record in place of an answer. */
const STATES = ['not-applicable', 'not-checked', 'unresolved']

/**
 * Everything that assessments may say about what a node rests on: each answer, state, profile fact and
 * date, and numbers that several results for one input merge into. Nothing lawful is left out.
 */
export function topicsOf(
  meaning: Meaning,
  questions: readonly Question[],
  wanted: Id,
): readonly Topic[] {
  const { graph, expanded } = meaning
  const nodes = new Map<string, Id>()
  const ids = new Map<string, { readonly space: 'answers' | 'profile'; readonly id: string }>()
  let date: Id | undefined
  for (const node of restsOn(graph, [wanted])) {
    const one = graph.nodes[node]!
    if (one.op !== 'input') continue
    nodes.set(one.path, node)
    const [space, id = ''] = one.path.split('.')
    if (space === 'date') date = node
    else if (space === 'profile') ids.set(`profile.${id}`, { space, id })
    else ids.set(`answers.${id}`, { space: 'answers', id })
  }
  const topics = [...ids.values()].map(({ space, id }): Topic => {
    const question = questions.find((one) => one.space === space && one.id === id)
    return { space, id, whole: about(meaning, { space, id, question, nodes }) }
  })
  if (date === undefined) return topics
  return [...topics, { space: 'date', id: 'date', whole: dates(expanded, date) }]
}

/** Any day; those to try are the first in force and those of worked examples. */
function dates({ pack: { rules } }: Expanded, node: Id): SayableStretch {
  const days = new Set([
    rules.inForce.from,
    ...Object.values(rules.examples ?? {}).map(({ assessment }) => assessment.date),
  ])
  return together([
    ...[...days].map((day) => point(new Map([[node, only(day)]]), day)),
    rest(new Map([[node, { texts: 'any' }]])),
  ])
}

type About = {
  readonly space: 'answers' | 'profile'
  readonly id: string
  readonly question: Question | undefined
  readonly nodes: ReadonlyMap<string, Id>
}

function about(meaning: Meaning, { space, id, question, nodes }: About): SayableStretch {
  const { expanded } = meaning
  const input = space === 'profile' ? expanded.profile.get(id) : expanded.inputs.get(id)?.input
  const state = space === 'answers' ? nodes.get(`state.${id}`) : undefined
  const stated = (said: string | undefined): ReadonlyMap<Id, Possible> =>
    new Map([
      ...(input === undefined ? [] : valueNodes(space, id, input, undefined, nodes)),
      ...(state === undefined ? [] : [[state, only(said)] as const]),
    ])
  const answered = (values: readonly (readonly [Id, Possible])[]): ReadonlyMap<Id, Possible> =>
    new Map([...values, ...(state === undefined ? [] : [[state, MISSING] as const])])

  const given =
    input === undefined ? [] : answers(meaning, { space, id, question, nodes }, input, answered)
  const sayable = new Map(
    (question?.choices ?? []).flatMap(({ given }) => {
      const own = stateOf(given)
      return own === undefined ? [] : [[own, given] as const]
    }),
  )
  const none = [point(stated(undefined), undefined)]
  if (state !== undefined)
    for (const said of STATES)
      none.push(sayable.has(said) ? point(stated(said), sayable.get(said)) : rest(stated(said)))
  // Whether there is an answer at all is told apart first: without one a result is often open, and with
  // one, any one, much is known already.
  return together([...(given.length === 0 ? [] : [together(given)]), together(none)])
}

function stateOf(given: unknown): string | undefined {
  return typeof given === 'object' && given !== null && 'state' in given
    ? String(given.state)
    : undefined
}

/** Where an answer stands and what it comes to there. */
function valueNodes(
  space: string,
  id: string,
  input: Input,
  answer: AnswerValue | undefined,
  nodes: ReadonlyMap<string, Id>,
): readonly (readonly [Id, Possible])[] {
  return answerValues(id, input, answer).flatMap(([path, , value]) => {
    const node = nodes.get(path.replace(/^answers/, space))
    return node === undefined ? [] : [[node, only(value)] as const]
  })
}

type Answered = (values: readonly (readonly [Id, Possible])[]) => ReadonlyMap<Id, Possible>

/** All answers to an input, merged ones included. */
function answers(
  meaning: Meaning,
  { space, id, question, nodes }: About,
  input: Input,
  answered: Answered,
): readonly SayableStretch[] {
  const of = (answer: AnswerValue): ReadonlyMap<Id, Possible> =>
    answered(valueNodes(space, id, input, answer, nodes))
  const tried = (question?.choices ?? []).flatMap(({ given }) => {
    if (given === undefined || stateOf(given) !== undefined) return []
    const { value } = asAnswer(given as Parameters<typeof asAnswer>[0])
    return value === undefined ? [] : [point(of(value), given)]
  })
  switch (input.type) {
    case 'yes-no':
      return [...[true, false].map((value) => point(of(value), value)), ...several()]
    case 'choice':
      return [
        ...answersOf(input.options).map((option) => point(of(option.id), option.id)),
        ...several(),
      ]
    case 'points':
    case 'number': {
      const node = nodes.get(`${space}.${id}`)
      if (node === undefined) return tried
      return numbers(meaning, { space, id, node, input, of, answered })
    }
    case 'samples':
    case 'checklist':
    case 'entries':
    case 'date':
    case 'text': {
      const hull = answerValues(id, input, undefined).flatMap(([path]) => {
        const node = nodes.get(path.replace(/^answers/, space))
        return node === undefined ? [] : [{ path, node, possible: anyOf(input, path) }]
      })
      const cut = hull.find(({ path }) => path.endsWith(CUT[input.type] ?? '.'))
      const whole = rest(answered(hull.map(({ node, possible }) => [node, possible])))
      if (cut === undefined) return [...tried, whole]
      const parts = sections(meaning.graph, cut.node, cut.possible.number!).map((section) => {
        const own = section[0]![1]
        const others = hull.flatMap(({ path, node, possible }) =>
          node === cut.node ? [] : [[node, atShare(path, own, possible)] as const],
        )
        return rest(answered([...others, ...section]))
      })
      return [...tried, { ...whole, size: parts.length, parts: () => parts }]
    }
  }

  /** What several answers come to that are merged by their points, which is no one answer. */
  function several(): readonly SayableStretch[] {
    const node = nodes.get(`several.${id}`)
    const owner = space === 'answers' ? meaning.expanded.inputs.get(id) : undefined
    if (node === undefined || owner?.points === undefined) return []
    const points = [...owner.points.values()].toSorted(compareExact)
    // The sum of many results has no bound; all others lie between the least and the most.
    const high = owner.several === 'sum-of-points' ? undefined : points.at(-1)
    const range: Possible = { number: { low: points[0], high } }
    const own = nodes.get(`${space}.${id}`)
    return [
      rest(answered([...(own === undefined ? [] : [[own, MISSING] as const]), [node, range]])),
    ]
  }
}

/** The number of an answer by which all that may be answered is taken apart. */
const CUT: { readonly [type: string]: string } = {
  samples: '.share',
  checklist: '.count',
  entries: '.count',
}

/** Where all passed none failed, and the other way round. */
function atShare(path: string, share: Possible, possible: Possible): Possible {
  const at = asNumber(single(share)?.value)
  const isNone = path.endsWith('.failed')
    ? at?.equals(ONE)
    : path.endsWith('.passed') && at?.n === 0n
  return isNone === true ? only(ZERO) : possible
}

/** Anything that a member of an answer may be. */
function anyOf(input: Input, path: string): Possible {
  switch (input.type) {
    case 'samples':
      return { number: { low: exact(0), high: path.endsWith('.share') ? exact(1) : undefined } }
    case 'checklist':
      return path.endsWith('.items')
        ? { list: { sure: new Set(), maybe: new Set(input.items.map((item) => item.id)) } }
        : { number: { low: exact(0), high: exact(input.items.length) } }
    case 'entries':
      return { number: { low: exact(0), high: undefined } }
    case 'yes-no':
    case 'points':
    case 'number':
    case 'choice':
    case 'date':
    case 'text':
      return { texts: 'any' }
  }
}

type Numbers = {
  readonly space: 'answers' | 'profile'
  readonly id: string
  readonly node: Id
  readonly input: Extract<Input, { readonly type: 'points' | 'number' }>
  readonly of: (answer: AnswerValue) => ReadonlyMap<Id, Possible>
  readonly answered: Answered
}

/** Numbers from the least to the greatest; between two neighbours lies what answers merge into. */
function numbers(meaning: Meaning, ground: Numbers): readonly SayableStretch[] {
  const { space, id, node, input, of, answered } = ground
  const { graph, expanded } = meaning
  const owner = space === 'answers' ? expanded.inputs.get(id) : undefined
  const held = heldAgainst(graph, node)
  const bends = graph.nodes.flatMap((one) => {
    if (!one.of.includes(node)) return []
    if (one.op === 'line') return one.through.map(([x]) => x)
    return one.op === 'log-normal' ? [exact(one.median), exact(one.p10)] : []
  })
  const list = lawfulAnswers(input, {
    weight: owner?.clause === undefined ? undefined : expanded.clauseById.get(owner.clause)?.weight,
    now: undefined,
    marks: [...held.map(({ mark }) => mark), ...bends],
    isCompared: false,
    readsItems: false,
  })!
  const at = (k: number): Exact => exact(list.at(k) as number)
  const between = (low: Exact | undefined, high: Exact | undefined): ReadonlyMap<Id, Possible> =>
    answered([[node, { number: { low, high } }]])

  /** What lies strictly between two neighbours; comparisons with the numbers beside are decided. */
  function gap(k: number): SayableStretch {
    const [low, high] = [at(k), at(k + 1)]
    const middle = low.add(high).div(2)
    const decided = held.flatMap(({ one, place, mark }) =>
      compareExact(low, mark) < 0 && compareExact(mark, high) < 0
        ? []
        : [[place, only(comparedAt(graph, one, node, middle))] as const],
    )
    return rest(new Map([...between(low, high), ...decided]))
  }

  function run(from: number, to: number): SayableStretch {
    if (from === to) return point(of(list.at(from)), list.at(from))
    const middle = Math.floor((from + to) / 2)
    return {
      puts: between(at(from), at(to)),
      says: { given: list.at(middle) },
      isOne: false,
      size: to - from + 1,
      parts: () =>
        to - from === 1
          ? [run(from, from), run(to, to), gap(from)]
          : [run(from, middle), run(middle, to)],
    }
  }

  if (list.size === 0) return [rest(between(undefined, undefined))]
  return [run(0, list.size - 1), ...beyond(list)]

  /** Numbers that no bound excludes: unbounded ones, and sums over several places. */
  function beyond({ size }: LawfulAnswers): readonly SayableStretch[] {
    const adds = owner?.several === 'sum'
    const bounds = input.type === 'points' ? { min: 0, max: 0 } : input
    return [
      ...(bounds.min === undefined || adds
        ? [rest(between(undefined, at(0)))]
        : [within(bounds.min, at(0))]),
      ...(bounds.max === undefined || adds
        ? [rest(between(at(size - 1), undefined))]
        : input.type === 'points'
          ? []
          : [within(bounds.max, at(size - 1))]),
    ].flat()
  }

  /** Between a bound that no answer meets and the answer nearest to it. */
  function within(bound: number, nearest: Exact): readonly SayableStretch[] {
    const edge = exact(bound)
    const order = compareExact(edge, nearest)
    if (order === 0) return []
    return [rest(order < 0 ? between(edge, nearest) : between(nearest, edge))]
  }
}

function point(puts: ReadonlyMap<Id, Possible>, given: unknown): SayableStretch {
  return { puts, says: { given }, isOne: true, size: 1, parts: undefined }
}

/** What may come of answers that are not tried one by one. */
function rest(puts: ReadonlyMap<Id, Possible>): SayableStretch {
  return { puts, says: undefined, isOne: false, size: 1, parts: undefined }
}

/** All of them seen together, to be taken apart one after another; the first counts as the highest. */
function together(list: readonly SayableStretch[]): SayableStretch {
  const [first, ...others] = list
  if (others.length === 0) return first!
  const puts = new Map<Id, Possible>()
  for (const one of list)
    for (const [id, possible] of one.puts) {
      const before = puts.get(id)
      puts.set(id, before === undefined ? possible : either(before, possible))
    }
  const parts = (): readonly SayableStretch[] => [together(others), first!]
  return {
    puts,
    says: list.find(({ says }) => says !== undefined)?.says,
    isOne: false,
    size: list.reduce((size, one) => size + one.size, 0),
    parts,
  }
}
