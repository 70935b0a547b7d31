import { pathsRead } from './cut-points.ts'
import { seeded } from './pool.ts'
import type { Question } from './question.ts'
import type { Answering, Region, Scheme } from './scheme.ts'
import { possibleOf, scoredOf, type Statement } from './statement.ts'

/** What became of a statement. */
export type Settled =
  | { readonly kind: 'found'; readonly answering: Answering }
  /** No assessment is so: shown over boxes that together hold all of them. */
  | { readonly kind: 'never'; readonly boxes: number }
  /** None was found, and none was ruled out. */
  | { readonly kind: 'open'; readonly tried: number; readonly boxes: number }

/** How much is tried before a statement is left open. */
export type Effort = {
  /** Boxes looked at in a proof. */
  readonly boxes: number
  /** Ways down from everything to one assessment. */
  readonly dives: number
}

/**
 * Settles one statement. `near` are assessments that climbing starts from, nearest first. Yields for
 * others to have a turn.
 */
export function* settle(
  scheme: Scheme,
  statement: Statement,
  near: readonly Answering[],
  effort: Effort,
): Generator<undefined, Settled> {
  const { mayBeSo } = statement
  const before = scheme.scored()
  let boxes = 0
  const may = (region: Region): boolean => {
    boxes += 1
    return mayBeSo === undefined || mayBeSo(possibleOf(scheme, () => scheme.boxOf(region)))
  }
  if (!may(scheme.everything)) return { kind: 'never', boxes }
  for (const from of near) {
    yield undefined
    const found = climb(scheme, statement, from)
    if (found !== undefined) return { kind: 'found', answering: found }
  }
  if (mayBeSo !== undefined) {
    const random = seeded(7)
    for (let n = 0; n < effort.dives; n += 1) {
      yield undefined
      const found = climb(scheme, statement, dive(scheme, may, random))
      if (found !== undefined) return { kind: 'found', answering: found }
    }
    const ruled = effort.boxes === 0 ? 'open' : yield* ruleOut(scheme, statement, may, effort.boxes)
    if (ruled === 'never') return { kind: 'never', boxes }
    if (ruled !== 'open') return { kind: 'found', answering: ruled }
  }
  return { kind: 'open', tried: scheme.scored() - before, boxes }
}

/** Goes from question to question to cells that leave the statement possible; ends at one assessment. */
function dive(
  { questions, everything }: Scheme,
  may: (region: Region) => boolean,
  random: () => number,
): Answering {
  const region = [...everything]
  const at = new Int16Array(questions.length)
  for (const k of shuffled(questions.length, random)) {
    const cells = everything[k]!
    const order = shuffled(cells.length, random)
    let chosen = order[0]!
    for (const cell of order) {
      region[k] = [cells[cell]!]
      if (!may(region)) continue
      chosen = cell
      break
    }
    region[k] = [cells[chosen]!]
    at[k] = questions[k]!.choices.findIndex(({ cell }) => cell === cells[chosen])
  }
  return at
}

function shuffled(count: number, random: () => number): readonly number[] {
  const list = Array.from({ length: count }, (_, index) => index)
  for (let k = count - 1; k > 0; k -= 1) {
    const other = Math.floor(random() * (k + 1))
    ;[list[k], list[other]] = [list[other]!, list[k]!]
  }
  return list
}

/** Changes one answer after another for as long as that comes nearer. */
export function climb(
  scheme: Scheme,
  statement: Statement,
  from: Answering,
): Answering | undefined {
  const at = Int16Array.from(from)
  const look = (): number | 'so' => {
    const scored = scoredOf(scheme, at)
    if (scored === undefined) return Number.NEGATIVE_INFINITY
    if (statement.isSo(scored)) return 'so'
    return statement.nearness?.(scored) ?? 0
  }
  let nearest = look()
  if (nearest === 'so') return at
  const rounds = statement.nearness === undefined ? 1 : 4
  for (let round = 0; round < rounds; round += 1) {
    let isNearer = false
    for (let k = 0; k < scheme.questions.length; k += 1) {
      let kept = at[k]!
      for (let choice = 0; choice < scheme.questions[k]!.choices.length; choice += 1) {
        if (choice === kept) continue
        at[k] = choice
        const now = look()
        if (now === 'so') return at
        if (now <= nearest) continue
        nearest = now
        kept = choice
        isNearer = true
      }
      at[k] = kept
    }
    if (!isNearer) return undefined
  }
  return undefined
}

/**
 * Looks through everything box by box. In each box, cells of single questions that rule the
 * statement out are taken away; what is left is cut at the question with fewest cells.
 */
function* ruleOut(
  scheme: Scheme,
  statement: Statement,
  may: (region: Region) => boolean,
  most: number,
): Generator<undefined, Answering | 'never' | 'open'> {
  let left = most
  const ask = (region: Region): boolean => {
    left -= 1
    return may(region)
  }
  const open: Region[] = [scheme.everything]
  let isOpen = false
  // One day stands for all where an assessment is tried, so trying proves nothing that hangs on it.
  const isDated = pathsRead(scheme.expanded).has('$.date')
  for (let region = open.pop(); region !== undefined; region = open.pop()) {
    const kept = [...region]
    let isEmpty = false
    for (let k = 0; k < kept.length && !isEmpty; k += 1) {
      if (kept[k]!.length < 2) continue
      if (left <= 0) return 'open'
      yield undefined
      kept[k] = kept[k]!.filter((cell) => ask(kept.map((cells, at) => (at === k ? [cell] : cells))))
      isEmpty = kept[k]!.length === 0
    }
    if (isEmpty) continue
    const narrowest = narrowestOf(kept)
    if (narrowest === -1) {
      const found = within(scheme, statement, kept)
      if (found !== undefined) return found
      // Every cell is one answer, or holds others beside those that were tried.
      isOpen ||= isDated || kept.some((cells, k) => !isOneAnswer(scheme, k, cells[0]!))
      continue
    }
    for (const cell of kept[narrowest]!.toReversed())
      open.push(kept.map((cells, k) => (k === narrowest ? [cell] : cells)))
  }
  return isOpen ? 'open' : 'never'
}

function narrowestOf(region: Region): number {
  let narrowest = -1
  for (const [k, { length }] of region.entries())
    if (length > 1 && (narrowest === -1 || length < region[narrowest]!.length)) narrowest = k
  return narrowest
}

/** Whether every assessment there is is among those that are told apart. */
export function isExhaustible(scheme: Scheme): boolean {
  return (
    !pathsRead(scheme.expanded).has('$.date') &&
    scheme.everything.every((cells, k) => cells.every((cell) => isOneAnswer(scheme, k, cell)))
  )
}

function isOneAnswer({ questions }: Scheme, k: number, cell: number): boolean {
  const { possible, givens } = questions[k]!.cells[cell]!
  if (givens.length !== 1) return false
  const { fact, fields } = possible
  if (fields !== undefined) return false
  const span = fact?.span
  return span === undefined || (span.lo !== undefined && span.lo === span.hi)
}

/** Answers that a box of single cells may be tried with. */
const TRIED = 64

function within(scheme: Scheme, statement: Statement, region: Region): Answering | undefined {
  const lists = region.map(([cell], k) =>
    scheme.questions[k]!.choices.flatMap((choice, index) => (choice.cell === cell ? [index] : [])),
  )
  const random = seeded(11)
  for (let n = 0; n < TRIED; n += 1) {
    const at = Int16Array.from(lists, (list) =>
      n === 0 ? list[0]! : list[Math.floor(random() * list.length)]!,
    )
    const scored = scoredOf(scheme, at)
    if (scored !== undefined && statement.isSo(scored)) return at
  }
  return undefined
}

/**
 * Makes an assessment say less, for as long as it stays so: first fewer answers, then answers that
 * are those of `plain`.
 */
export function shorten(
  scheme: Scheme,
  isStillSo: (at: Answering) => boolean,
  found: Answering,
  plain: Answering,
): Answering {
  const at = changed(scheme, isStillSo, found, ({ choices }) =>
    choices.findIndex(({ given }) => given === undefined),
  )
  return bringNear(scheme, isStillSo, at, plain)
}

/** Takes over the answers of `plain` where the assessment stays so; what is not said stays unsaid. */
export function bringNear(
  scheme: Scheme,
  isStillSo: (at: Answering) => boolean,
  found: Answering,
  plain: Answering,
): Answering {
  return changed(scheme, isStillSo, found, ({ choices }, k) =>
    choices[found[k]!]!.given === undefined ? -1 : plain[k]!,
  )
}

/** Changes one answer after another where the assessment stays so; -1 changes none. */
function changed(
  { questions }: Scheme,
  isStillSo: (at: Answering) => boolean,
  found: Answering,
  choiceOf: (question: Question, k: number) => number,
): Answering {
  const at = Int16Array.from(found)
  for (const [k, question] of questions.entries()) {
    const before = at[k]!
    const choice = choiceOf(question, k)
    if (choice < 0 || choice === before) continue
    at[k] = choice
    if (!isStillSo(at)) at[k] = before
  }
  return at
}
