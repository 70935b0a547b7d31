import {
  assessorsInOrder,
  type Answer,
  type AnswerValue,
  type Entry,
  type ResultAt,
  type Sample,
} from '../language/assessment.ts'
import { compareExact, exact, ratio, toFact, toJson, ZERO, type Exact } from '../numbers/exact.ts'
import type { ExpandedInput } from '../expand/expanded.ts'
import { folded } from '../messages/same-text.ts'
import { append, fault, pointer, type Fault } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import { statedBy } from '../language/inputs/choice.ts'
import { byInput, type Input } from '../language/inputs/registry.ts'
import {
  isMergeOfPoints,
  mergeOfPoints,
  type Merge,
  type NumberMerge,
} from '../language/merging.ts'
import type { MergedAnswer, Unresolved } from '../receipt/receipt.ts'
import type { AnswerFact } from './facts.ts'
import { sampleSizeFaults, valueFaults } from './values.ts'
import { mean, median } from './work-out.ts'

/** One answer out of all that was recorded for an input. */
export type MergeOutcome = {
  readonly fact?: AnswerFact
  /** What several answers come to that are merged by their points, where no one answer comes of them. */
  readonly points?: Exact
  /** The option that records a state in place of an answer. */
  readonly stated?: StatedOption
  /** How it came about, where more than one answer went in. */
  readonly merged?: MergedAnswer
  readonly faults: readonly Fault[]
  /** Why the assessors must agree first. */
  readonly unresolved?: Unresolved
}

/** An option that stands for a state. */
export type StatedOption = NonNullable<ReturnType<typeof statedBy>>

/**
 * Merges first the assessors of each result, then the results. An assessor who did not check is left
 * out where another did, and a result that is not applicable where others are; one that was not
 * checked leaves all of them unchecked.
 */
export function mergeAnswer(
  of: ExpandedInput,
  answer: Answer,
  weight: Exact | undefined,
  at: string,
): MergeOutcome {
  const outcome = overResults(of, answer, weight, at)
  const { fact } = outcome
  if (typeof fact !== 'object' || !('checked' in fact)) return outcome
  const small = sampleSizeFaults(of.input, Number(fact.checked), at)
  return small.length > 0 ? { faults: small } : outcome
}

function overResults(
  of: ExpandedInput,
  answer: Answer,
  weight: Exact | undefined,
  at: string,
): MergeOutcome {
  const results = answer.results
  if (results === undefined) return overAssessors(of, answer, weight, at)
  const faults: Fault[] = []
  if (answer.value !== undefined || answer.assessors !== undefined)
    faults.push(fault(message('fault-answer-twice'), at))
  if (results.length === 0)
    faults.push(fault(message('fault-results-empty'), at + pointer('results')))
  const each = results.map((result: ResultAt, index) =>
    overAssessors(of, result, weight, at + pointer('results', index)),
  )
  for (const one of each) append(faults, one.faults)
  const unresolved = each.find((one) => one.unresolved !== undefined)?.unresolved
  if (faults.length > 0) return { faults }
  if (unresolved !== undefined) return { faults, unresolved }
  const found = each.filter(({ fact, points, stated }) => (fact ?? points ?? stated) !== undefined)
  const unchecked = found.find(({ stated }) => stated?.state === 'not-checked')
  const answered = found.filter(({ stated }) => stated === undefined)
  const stated = unchecked?.stated ?? (answered.length === 0 ? found[0]?.stated : undefined)
  if (stated !== undefined) return { faults, stated }
  const one = become(of, of.several, answered)
  if (one === undefined) return { faults, unresolved: { why: 'results-differ' } }
  return { faults, ...one, merged: merged(of, one, of.several, found) }
}

/** One answer of several, or the points that they come to; undefined where they must agree first. */
function become(
  of: ExpandedInput,
  method: Merge | 'consensus',
  found: readonly Found[],
): Found | undefined {
  const facts = found.flatMap((one) => one.fact ?? [])
  const areFacts = facts.length === found.length
  if (found.length > 1 && isMergeOfPoints(method) && of.points !== undefined) {
    const points = mergeNumbers(
      mergeOfPoints(method),
      found.map((one) => earnedBy(of, one)),
    )
    const agreed = areFacts ? agreedBy(facts) : undefined
    if (agreed === undefined) return { points }
    const one = { fact: agreed }
    return compareExact(earnedBy(of, one), points) === 0 ? one : { points }
  }
  if (!areFacts) return found.length === 1 ? found[0] : undefined
  const fact = mergeFacts(of.input, method, facts)
  return fact === undefined ? undefined : { fact }
}

/** What was found in one place or by one person: an answer, or the points of several. */
type Found = Pick<MergeOutcome, 'fact' | 'points' | 'stated' | 'merged'>

/** What is earned by an answer of which each has points of its own. */
function earnedBy({ points: each }: ExpandedInput, { fact, points }: Found): Exact {
  if (points !== undefined) return points
  const isAnswer = typeof fact === 'string' || typeof fact === 'boolean'
  return (isAnswer ? each?.get(fact) : undefined) ?? ZERO
}

function overAssessors(
  of: ExpandedInput,
  answer: Answer | ResultAt,
  weight: Exact | undefined,
  at: string,
): MergeOutcome {
  const { input, assessors } = of
  const check = (value: unknown, below: string): readonly Fault[] =>
    valueFaults(input, value, weight, at + below)
  const found = (value: unknown): Found => {
    const stated = statedBy(input, value)
    return stated === undefined ? { fact: toAnswerFact(input, value as AnswerValue) } : { stated }
  }

  if (answer.assessors === undefined) {
    const value = answer.consensus ?? answer.value
    if (value === undefined) return { faults: [] }
    const faults = check(value, answer.consensus === undefined ? '/value' : '/consensus')
    return faults.length > 0 ? { faults } : { faults, ...found(value) }
  }
  const names = assessorsInOrder(answer.assessors)
  const values = names.map((who) => answer.assessors![who]!)
  const faults: Fault[] = names.flatMap((who, at) => check(values[at], pointer('assessors', who)))
  append(faults, namedTwice(names, at))
  if (answer.value !== undefined) faults.push(fault(message('fault-answer-twice--assessors'), at))
  if (answer.consensus !== undefined) append(faults, check(answer.consensus, '/consensus'))
  if (faults.length > 0) return { faults }

  const all = values.map(found)
  const looked = all.filter(({ stated }) => stated?.state !== 'not-checked')
  const agreedOn = answer.consensus === undefined ? undefined : found(answer.consensus)
  const [first] = looked.length === 0 ? all : looked
  const areAlike = looked.every(({ stated }) => stated?.state === first?.stated?.state)
  const stated = agreedOn === undefined ? (areAlike ? first?.stated : undefined) : agreedOn.stated
  if (stated !== undefined) return { faults, stated }
  if (agreedOn === undefined && !areAlike)
    return { faults, unresolved: { why: 'assessors-differ' } }
  const facts = looked.flatMap((one) => one.fact ?? [])
  const spread = spreadOf(facts)
  const method = assessors.merge
  if (agreedOn !== undefined)
    return { faults, ...agreedOn, merged: merged(of, agreedOn, 'consensus', all, spread) }
  const limit = assessors.spreadLimit
  if (limit !== undefined && spread !== undefined && compareExact(spread, limit) > 0)
    return {
      faults,
      unresolved: { why: 'spread-above-limit', spread: toJson(spread), limit },
    }
  const agreed = method === 'consensus' ? agreedBy(facts) : undefined
  const one =
    method !== 'consensus'
      ? become(of, method, looked)
      : agreed === undefined
        ? undefined
        : { fact: agreed }
  if (one === undefined) return { faults, unresolved: { why: 'assessors-differ' } }
  return { faults, ...one, merged: merged(of, one, method, all, spread) }
}

/** One person in two spellings would count twice: names that only look different are one. */
function namedTwice(names: readonly string[], at: string): readonly Fault[] {
  if (names.length < 2) return []
  const first = new Map<string, string>()
  return names.flatMap((name) => {
    const known = first.get(folded(name))
    if (known === undefined) first.set(folded(name), name)
    return known === undefined
      ? []
      : [
          fault(
            message('fault-assessor-twice', { name: { value: name }, other: { value: known } }),
            at + pointer('assessors', name),
          ),
        ]
  })
}

function merged(
  of: ExpandedInput,
  one: Found,
  method: Merge | 'consensus',
  from: readonly Found[],
  spread?: Exact,
): MergedAnswer {
  return {
    value: one.fact === undefined ? null : showFact(one.fact),
    method,
    from: from.map(({ fact, stated, merged: own }) =>
      fact === undefined ? (stated?.id ?? own) : showFact(fact),
    ),
    ...(of.points === undefined || !isMergeOfPoints(method)
      ? {}
      : {
          each: from.map((each) => (each.stated === undefined ? toJson(earnedBy(of, each)) : null)),
          points: toJson(earnedBy(of, one)),
        }),
    ...(spread === undefined ? {} : { spread: toJson(spread) }),
  }
}

/** A fact as JSON holds it. */
function showFact(fact: unknown): unknown {
  if (typeof fact !== 'object' || fact === null) return fact
  if (isNumber(fact)) return toJson(exact(fact))
  if (Array.isArray(fact)) return fact
  return Object.fromEntries(Object.entries(fact).map(([key, value]) => [key, showFact(value)]))
}

function isNumber(fact: unknown): fact is number | Exact {
  return typeof fact === 'number' || (typeof fact === 'object' && fact !== null && 'd' in fact)
}

/** A checked value as rules read it. */
export function toAnswerFact(input: Input, value: AnswerValue): AnswerFact {
  const itself = (): AnswerFact => value as boolean | number | string
  return byInput<AnswerFact>(input, {
    'yes-no': itself,
    points: itself,
    choice: itself,
    number: itself,
    samples: () => sampleFact(value as Sample),
    checklist: () => {
      const items = value as readonly string[]
      return { count: items.length, items }
    },
    entries: () => ({ count: (value as readonly Entry[]).length }),
    date: itself,
    text: itself,
  })
}

function sampleFact({ checked, failed }: Sample): AnswerFact {
  const passed = checked - failed
  return { checked, failed, passed, share: toFact(ratio(passed, Math.max(1, checked))) }
}

function spreadOf(facts: readonly AnswerFact[]): Exact | undefined {
  if (!facts.every(isNumber) || facts.length === 0) return undefined
  const list = facts.map((fact) => exact(fact)).toSorted(compareExact)
  return list.at(-1)!.sub(list[0]!)
}

/** The one answer all gave, or undefined when they differ. */
function agreedBy(facts: readonly AnswerFact[]): AnswerFact | undefined {
  const texts = new Set(facts.map((fact) => JSON.stringify(showFact(fact))))
  return texts.size === 1 ? facts[0] : undefined
}

/**
 * Numbers merge by any method. Samples add up. yes-no and checklists know `min` (all say so) and
 * `max` (any says so). Everything else must agree; undefined when it does not.
 */
function mergeFacts(
  input: Input,
  method: Merge | 'consensus',
  facts: readonly AnswerFact[],
): AnswerFact | undefined {
  if (facts.length <= 1) return facts[0]
  if (facts.every(isNumber)) {
    const value = mergeNumbers(
      ofNumbers(input, method),
      facts.map((fact) => exact(fact)),
    )
    return value === undefined ? undefined : toFact(value)
  }
  const agreed = (): AnswerFact | undefined => agreedBy(facts)
  return byInput<AnswerFact | undefined>(input, {
    'yes-no': () =>
      method === 'min'
        ? facts.every((fact) => fact === true)
        : method === 'max'
          ? facts.includes(true)
          : agreed(),
    points: agreed,
    choice: agreed,
    number: agreed,
    samples: () => {
      const samples = facts as readonly { checked: number; failed: number }[]
      const sum = (key: 'checked' | 'failed'): number => samples.reduce((n, s) => n + s[key], 0)
      return sampleFact({ checked: sum('checked'), failed: sum('failed') })
    },
    checklist: ({ items: asked }) => {
      if (method !== 'min' && method !== 'max') return agreed()
      const lists = facts as readonly { items: readonly string[] }[]
      const isTicked = (id: string): boolean =>
        method === 'min'
          ? lists.every((l) => l.items.includes(id))
          : lists.some((l) => l.items.includes(id))
      const items = asked.map(({ id }) => id).filter(isTicked)
      return { count: items.length, items }
    },
    entries: () => ({
      count: (facts as readonly { count: number }[]).reduce((n, e) => n + e.count, 0),
    }),
    date: agreed,
    text: agreed,
  })
}

/** How numbers are merged: points by their points too, what else earns points by them must agree. */
function ofNumbers(input: Input, method: Merge | 'consensus'): NumberMerge | 'consensus' {
  if (!isMergeOfPoints(method)) return method
  return input.type === 'points' ? mergeOfPoints(method) : 'consensus'
}

function mergeNumbers(method: NumberMerge, values: readonly Exact[]): Exact
function mergeNumbers(
  method: NumberMerge | 'consensus',
  values: readonly Exact[],
): Exact | undefined
function mergeNumbers(
  method: NumberMerge | 'consensus',
  values: readonly Exact[],
): Exact | undefined {
  const list = values.toSorted(compareExact)
  switch (method) {
    case 'min':
      return list[0]
    case 'max':
      return list.at(-1)
    case 'sum':
      return list.reduce((a, b) => a.add(b))
    case 'median':
      return median(list)
    case 'trimmed-mean':
      return mean(list.length > 2 ? list.slice(1, -1) : list)
    case 'mean':
      return mean(list)
    case 'consensus':
      return compareExact(list[0]!, list.at(-1)!) === 0 ? list[0] : undefined
  }
}
