import type { Expanded } from '../expand/expanded.ts'
import type { Input } from '../language/inputs/registry.ts'
import type { TextLanguage, Text } from '../messages/text.ts'
import { clauseAt, likenessOf, type ClauseView } from './clause-view.ts'
import type { ClauseFate, Fate, Reworded } from './comparison.ts'
import type { Thread } from './threads.ts'
import { inBoth } from './wording-likeness.ts'

/** The fate of every thread, in their order. */
export function fatesOf(
  threads: readonly Thread[],
  left: Expanded,
  right: Expanded,
  languages: readonly TextLanguage[],
): readonly ClauseFate[] {
  const moved = movedAlong(threads)
  return threads.map((thread) => {
    const { before, after, because } = thread
    const [one, other] = [before[0], after[0]]
    const isPair = before.length === 1 && after.length === 1
    const reworded =
      one === undefined || other === undefined || !isPair
        ? []
        : rewordedIn(one, other, left, right, languages)
    const fate = fateOf(thread, moved.has(thread), reworded.length > 0)
    return {
      fate,
      before: before.map(clauseAt),
      after: after.map(clauseAt),
      ...(because === undefined ? {} : { because }),
      ...(one === undefined || other === undefined
        ? {}
        : { likeness: Math.round(100 * likenessOf(one, other, languages)) / 100 }),
      reworded,
      renumbered: isPair && one?.expanded.clause.number !== other?.expanded.clause.number,
    }
  })
}

function fateOf({ before, after }: Thread, isMoved: boolean, isReworded: boolean): Fate {
  if (before.length === 0) return 'new'
  if (after.length === 0) return 'withdrawn'
  if (after.length > before.length) return 'split'
  if (before.length > 1) return 'merged'
  if (isMoved) return 'moved'
  return isReworded ? 'reworded' : 'same'
}

/**
 * Threads of one clause that stands elsewhere: in a section that does not continue its own, or in
 * another order among the clauses that stayed with it. Numbers alone move nothing.
 */
function movedAlong(threads: readonly Thread[]): ReadonlySet<Thread> {
  const pairs = threads.filter(({ before, after }) => before.length === 1 && after.length === 1)
  const continued = continuations(pairs)
  const moved = new Set<Thread>()
  const stayed = new Map<string, Thread[]>()
  for (const pair of pairs) {
    const { parent } = pair.after[0]!
    if (continued.get(pair.before[0]!.parent) === parent) {
      const siblings = stayed.get(parent) ?? []
      siblings.push(pair)
      stayed.set(parent, siblings)
    } else moved.add(pair)
  }
  for (const siblings of stayed.values()) {
    const kept = new Set(longestRising(siblings.map(({ before }) => before[0]!.at)))
    for (const [index, pair] of siblings.entries()) if (!kept.has(index)) moved.add(pair)
  }
  return moved
}

/** For each section of the left side the one on the right that continues it: by id, else by clauses. */
function continuations(pairs: readonly Thread[]): ReadonlyMap<string, string> {
  const rightParents = new Set(pairs.map(({ after }) => after[0]!.parent))
  const votes = new Map<string, Map<string, number>>()
  for (const { before, after } of pairs) {
    const from = before[0]!.parent
    const to = after[0]!.parent
    const counted = votes.get(from) ?? new Map<string, number>()
    counted.set(to, (counted.get(to) ?? 0) + 1)
    votes.set(from, counted)
  }
  const continued = new Map<string, string>()
  for (const [from, counted] of votes) {
    if (rightParents.has(from)) continued.set(from, from)
    else continued.set(from, [...counted].toSorted((a, b) => b[1] - a[1])[0]![0])
  }
  return continued
}

/** Indexes of a longest rising subsequence. */
function longestRising(numbers: readonly number[]): readonly number[] {
  const best = numbers.map((): { length: number; from: number } => ({ length: 1, from: -1 }))
  let last = 0
  for (let i = 0; i < numbers.length; i += 1) {
    for (let j = 0; j < i; j += 1)
      if (numbers[j]! < numbers[i]! && best[j]!.length + 1 > best[i]!.length)
        best[i] = { length: best[j]!.length + 1, from: j }
    if (best[i]!.length > best[last]!.length) last = i
  }
  const kept: number[] = []
  for (let at = numbers.length === 0 ? -1 : last; at >= 0; at = best[at]!.from) kept.unshift(at)
  return kept
}

/** Whether an assessor should ask to see something that he was not told to see before. */
export function evidenceAdded(
  one: ClauseView,
  other: ClauseView,
  languages: readonly TextLanguage[],
): boolean {
  const shown = one.expanded.clause.evidence ?? []
  return (other.expanded.clause.evidence ?? []).some((text) =>
    shown.every((known) => isReworded(known, text, languages)),
  )
}

/** What is worded or asked otherwise, in a language that both sides have. */
function rewordedIn(
  one: ClauseView,
  other: ClauseView,
  left: Expanded,
  right: Expanded,
  languages: readonly TextLanguage[],
): readonly Reworded[] {
  const [a, b] = [one.expanded, other.expanded]
  const differs = (x: Text | undefined, y: Text | undefined): boolean => isReworded(x, y, languages)
  const [shown, asked] = [a.clause.evidence ?? [], b.clause.evidence ?? []]
  const evidence =
    shown.length !== asked.length || shown.some((text, index) => differs(text, asked[index]))
  const ask =
    a.inputs.length !== b.inputs.length ||
    a.inputs.some((id, index) => {
      const [x, y] = [left.inputs.get(id)?.input, right.inputs.get(b.inputs[index]!)?.input]
      return x !== undefined && y !== undefined && isAskedOtherwise(x, y, languages)
    })
  return [
    ...(differs(a.clause.title, b.clause.title) ? ['title' as const] : []),
    ...(differs(a.clause.text, b.clause.text) ? ['text' as const] : []),
    ...(evidence ? ['evidence' as const] : []),
    ...(ask ? ['ask' as const] : []),
  ]
}

function isReworded(
  x: Text | undefined,
  y: Text | undefined,
  languages: readonly TextLanguage[],
): boolean {
  if ((x === undefined) !== (y === undefined)) return true
  return inBoth(x, y, languages).some(({ a, b }) => squeezed(a) !== squeezed(b))
}

/** Whether what is asked differs in anything but how answers are merged or spaces in its words. */
function isAskedOtherwise(x: Input, y: Input, languages: readonly TextLanguage[]): boolean {
  if (isReworded(x.title, y.title, languages)) return true
  return askedFor(x) !== askedFor(y)
}

/** What is asked as one text to compare, without its title and how several answers become one. */
function askedFor(input: Input): string {
  const { title: _title, several: _several, assessors: _assessors, ...rest } = input
  return squeezed(JSON.stringify(Object.entries(rest).toSorted(([a], [b]) => (a < b ? -1 : 1))))
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
