import { compare, type Quantity } from '../numbers/quantity.ts'
import { SCORED } from '../bulk/columns.ts'
import type { ExpandedClause } from '../expand/expanded.ts'
import { pointer } from '../faults/fault.ts'
import { message, type KeyWith, type Message } from '../messages/message.ts'
import type { Input } from '../language/inputs/registry.ts'
import type { ProofCode, ClaimSubject } from './claim.ts'
import { findingOf, witnessOf, type ProofFinding, type Witness } from './finding.ts'
import { clauseNamed, named } from './names.ts'
import { seeded } from './pool.ts'
import type { Answering, ProvablePack } from './scheme.ts'

/** Ways to answer the other inputs of a clause while one of them is varied. */
const CONTEXTS = 16

/** One answer on a line along which a single input grows. */
type Stop = {
  readonly choice: number
  readonly value: number
  readonly points: Quantity
  /** For each alternative whether its rule holds. */
  readonly holds: readonly boolean[]
}

/**
 * Looks along every input of every clause that grows: whether rules leave a gap or overlap, and
 * whether points fall and rise again. Every answer to the varied input that is worth trying is stopped at; of the other
 * inputs of the clause, up to {@link CONTEXTS} combinations.
 */
export function lineFindings(
  scheme: ProvablePack,
  clause: ExpandedClause,
): readonly ProofFinding[] {
  if (!clause.scored) return []
  const places = clause.inputs.flatMap((id) => {
    const k = scheme.questions.findIndex((one) => one.space === 'answers' && one.id === id)
    return k === -1 ? [] : [k]
  })
  const found = new Map<string, ProofFinding>()
  for (const k of places) {
    const { input, id } = scheme.questions[k]!
    if (input === undefined || !GROWS.has(input.type)) continue
    for (const context of contexts(scheme, clause.id, places, k)) {
      for (const finding of alongLine(scheme, clause, k, id, input, context))
        if (!found.has(finding.code)) found.set(finding.code, finding)
      if (found.size === 3) break
    }
  }
  // A gap is a fall to nothing: said once.
  if (found.has('band-gap')) found.delete('criterion-not-monotone')
  return [...found.values()]
}

const GROWS: ReadonlySet<Input['type']> = new Set(['number', 'points', 'samples', 'entries'])

/** Of these more is never worse by its nature; of a number, a middle may be best. */
const GROWS_BETTER: ReadonlySet<Input['type']> = new Set(['points', 'samples'])

/** Other answers of the clause to vary one of them in; the clause itself is always recorded as scored. */
function contexts(
  { best, worst, questions }: ProvablePack,
  clause: string,
  places: readonly number[],
  varied: number,
): readonly Answering[] {
  const others = places.filter((k) => k !== varied)
  const state = questions.findIndex((one) => one.input === undefined && one.clause === clause)
  const random = seeded(3)
  return Array.from({ length: others.length === 0 ? 1 : CONTEXTS }, (_, n) => {
    const at = Int16Array.from(n === 1 ? worst : best)
    if (n > 1) for (const k of others) at[k] = Math.floor(random() * questions[k]!.choices.length)
    if (state !== -1) at[state] = 0
    return at
  })
}

function alongLine(
  scheme: ProvablePack,
  clause: ExpandedClause,
  k: number,
  id: string,
  input: Input,
  context: Answering,
): readonly ProofFinding[] {
  const stops = stopsOf(scheme, clause, k, context)
  const subject = (of: Message<KeyWith<'fix'>>): ClaimSubject<Message<KeyWith<'fix'>>> => ({
    pointer: pointer('rules', 'criteria', clause.id),
    clause: clause.id,
    message: of,
  })
  const names = {
    clause: clauseNamed(scheme.expanded, clause.id),
    input: named(id, input.title ?? scheme.expanded.clauseById.get(id)?.clause.title),
  }
  const show = (list: readonly Stop[]): readonly Witness[] =>
    list.flatMap(({ choice, value }) => {
      const at = Int16Array.from(context)
      at[k] = choice
      return witnessOf(scheme, at, message('proof-shows-at', { value })) ?? []
    })
  const findings: ProofFinding[] = []
  const add = (code: ProofCode, of: Message<KeyWith<'fix'>>, shown: readonly Stop[]): unknown =>
    findings.push(findingOf(code, subject(of), { kind: 'witness' }, show(shown)))
  const gap = gapIn(clause, stops)
  if (gap !== undefined)
    add('band-gap', message('proof-band-gap', { ...names, value: gap[1].value }), gap)
  const overlap = overlapIn(clause, stops)
  if (overlap !== undefined) {
    const { both, a, b } = overlap
    const rules = { rule: a + 1, other: b + 1 }
    add('band-overlap', message('proof-band-overlap', { ...names, ...rules, value: both.value }), [
      both,
    ])
  }
  const turn = turnIn(stops, GROWS_BETTER.has(input.type))
  if (turn !== undefined) {
    const about = { ...names, value: turn.stops[1].value }
    add(
      'criterion-not-monotone',
      turn.isPeak
        ? message('proof-criterion-not-monotone--peak', about)
        : message('proof-criterion-not-monotone', about),
      turn.stops,
    )
  }
  return findings
}

function stopsOf(
  scheme: ProvablePack,
  clause: ExpandedClause,
  k: number,
  context: Answering,
): readonly Stop[] {
  const index = scheme.expanded.clauses.indexOf(clause)
  const at = Int16Array.from(context)
  const stops: Stop[] = []
  const isAsked = clause.take === 'first' && clause.alternatives.length > 1
  const rules = isAsked ? scheme.meaning().clauses[index]!.holds : []
  for (const [choice, { given, value }] of scheme.questions[k]!.choices.entries()) {
    if (given === undefined || value === undefined) continue
    at[k] = choice
    const result = scheme.score(at)
    const points = result?.clauses.points[index] ?? null
    if (result === undefined || points === null || result.clauses.state[index] !== SCORED) continue
    if (result.clauses.countedIn[index] !== -1) continue
    const holds = scheme.valuesAt(rules, scheme.assessmentOf(at)).map((one) => one === true)
    stops.push({ choice, value, points, holds })
  }
  return stops.toSorted((a, b) => a.value - b.value)
}

/** A stop at which no rule holds, between two at which some do. */
function gapIn(
  { alternatives, take }: ExpandedClause,
  stops: readonly Stop[],
): readonly [Stop, Stop, Stop] | undefined {
  if (alternatives.length < 2 || take !== 'first') return undefined
  const first = stops.findIndex(isHeld)
  const last = stops.findLastIndex(isHeld)
  const gap = stops.findIndex((stop, at) => at > first && at < last && !isHeld(stop))
  if (first === -1 || gap === -1) return undefined
  return [stops[gap - 1]!, stops[gap]!, stops.find((stop, at) => at > gap && isHeld(stop))!]
}

function isHeld({ holds }: Stop): boolean {
  return holds.includes(true)
}

/** A stop at which two rules hold that each hold alone on their own side, for other points. */
function overlapIn(
  { alternatives, take }: ExpandedClause,
  stops: readonly Stop[],
): { readonly both: Stop; readonly a: number; readonly b: number } | undefined {
  if (take !== 'first') return undefined
  for (let a = 0; a < alternatives.length; a += 1)
    for (let b = a + 1; b < alternatives.length; b += 1) {
      const at = stops.findIndex(({ holds }) => holds[a]! && holds[b]!)
      if (at === -1) continue
      const isOnly = (one: number, other: number) => (stop: Stop) =>
        stop.holds[one]! && !stop.holds[other]!
      const before = stops.slice(0, at)
      const after = stops.slice(at + 1)
      const sides = [
        [before.findLast(isOnly(a, b)), after.find(isOnly(b, a))],
        [after.find(isOnly(a, b)), before.findLast(isOnly(b, a))],
      ] as const
      for (const [alone, other] of sides)
        if (alone !== undefined && other !== undefined && compare(alone.points, other.points) !== 0)
          return { both: stops[at]!, a, b }
    }
  return undefined
}

/** Three stops of which the middle is worse than both, or, where more is better, better than both. */
function turnIn(
  stops: readonly Stop[],
  isBetterByNature: boolean,
): { readonly stops: readonly [Stop, Stop, Stop]; readonly isPeak: boolean } | undefined {
  for (const sign of isBetterByNature ? [1, -1] : [1]) {
    let high: Stop | undefined
    let low: readonly [Stop, Stop] | undefined
    for (const stop of stops) {
      if (low !== undefined && sign * compare(stop.points, low[1].points) > 0)
        return { stops: [...low, stop], isPeak: sign === -1 }
      if (high !== undefined && sign * compare(stop.points, high.points) < 0) {
        if (low === undefined || sign * compare(stop.points, low[1].points) < 0) low = [high, stop]
      } else if (low === undefined) high = stop
    }
  }
  return undefined
}
