import type { Assessment } from '../language/assessment.ts'
import { compare, toJson } from '../numbers/quantity.ts'
import type { BulkResult } from '../bulk/outcome.ts'
import { isReachedAt } from '../language/marks.ts'
import { message, type Count, type Message } from '../messages/message.ts'
import { gatePlace } from './gate-place.ts'
import { levelClaims, nearly } from './level-claims.ts'
import { named } from './names.ts'
import { nearestTotal, type LevelSide } from './nearest-total.ts'
import { pool } from './pool.ts'
import type { AnswerChoice, Question } from './question.ts'
import type { Answering, ProvablePack } from './scheme.ts'
import { outcomeOf, scoredOf, type Statement } from './statement.ts'
import { allOf, seekWitness } from './witness.ts'

/** An assessment on one side of a boundary. */
export type Boundary = {
  /** Id of the example it makes. */
  readonly id: string
  /** What it shows, and no more. */
  readonly title: Message
  readonly assessment: Assessment
}

/** Assessments looked at before one is taken as the nearest to a mark. */
const LOOKED = 400

/**
 * Assessments at every band edge, level mark and gate of a scheme: just there and just not. Band
 * edges of different clauses share assessments, as clauses are judged by themselves.
 */
export function* boundariesOf(scheme: ProvablePack): Generator<Boundary> {
  yield* markBoundaries(scheme)
  yield* gateBoundaries(scheme)
  yield* bandBoundaries(scheme)
}

/** A gate in the way counts like so much distance from a mark. */
const GATE = 10

/** One side of a mark, and the nearest to it that is soon found. */
type Approach = LevelSide & { readonly at: Answering | undefined }

/** Assessments near every mark, on both sides: the nearest of some, made nearer one answer at a time. */
export function* nearMarks(scheme: ProvablePack): Generator<Approach> {
  const { expanded } = scheme
  const samples = Array.from(pool(scheme, { mixed: LOOKED, whole: 0, seed: 17 }), (at) =>
    Int16Array.from(at),
  )
  for (const [r, result] of expanded.results.entries())
    for (const [index, { side: of, mark }] of result.levels.entries()) {
      if (mark === undefined) continue
      for (const isReached of [true, false]) {
        const nearest = nearestTo(scheme, samples, (at) => {
          const scored = scoredOf(scheme, at)
          const outcome = scored === undefined ? undefined : outcomeOf(scored, r)
          const held = outcome?.marks[index]
          if (outcome === undefined || outcome.measure === null || held === undefined)
            return undefined
          const order = compare(outcome.measure, held)
          if (isReachedAt(of, order) !== isReached) return undefined
          const stopped = result.gates.filter(
            ({ ranks }, g) => ranks.includes(index + 1) && outcome.gates[g] === 0,
          )
          return Math.abs(nearly(outcome.measure) - nearly(held)) + GATE * stopped.length
        })
        yield { r, index, isReached, at: nearest }
      }
    }
}

/** For each mark the lowest total that reaches it and the highest that does not, as far as is found. */
function* markBoundaries(scheme: ProvablePack): Generator<Boundary> {
  const { results } = scheme.expanded
  for (const { at: from, ...side } of nearMarks(scheme)) {
    const { r, index, isReached } = side
    const { level, side: of } = results[r]!.levels[index]!
    const key = r === 0 ? level.id : `${results[r]!.id}-${level.id}`
    const known = from === undefined ? [] : [scheme.assessmentOf(from)]
    const nearest = nearestTotal(scheme, side, [...known, ...scheme.examples])
    yield* boundary(`mark-${key}-${isReached ? 'reached' : 'missed'}`, nearest, (at) =>
      message(isReached ? 'boundary-mark-reached' : 'boundary-mark-missed', {
        side: of,
        level: named(level.id, level.title),
        ...heldBy(scheme, at, r, index),
      }),
    )
  }
}

type Held = { readonly value: Count; readonly mark: Count }

/** The number that an assessment comes to and the mark it is held against. */
function heldBy(scheme: ProvablePack, at: Assessment, r: number, index: number): Held {
  const { measure, marks } = scheme.scoreOf(at)!.results[r]!
  return { value: { exact: toJson(measure!) }, mark: { exact: toJson(marks[index]!) } }
}

function boundary(
  id: string,
  assessment: Assessment | undefined,
  title: (at: Assessment) => Message,
): readonly Boundary[] {
  if (assessment === undefined) return []
  return [{ id: id.slice(0, 64).replace(/-$/, ''), title: title(assessment), assessment }]
}

/** The assessment with the least distance: the nearest sample, then one answer changed at a time. */
function nearestTo(
  scheme: ProvablePack,
  samples: readonly Answering[],
  distance: (at: Answering) => number | undefined,
): Answering | undefined {
  let least: number | undefined
  let nearest: Answering | undefined
  const look = (at: Answering): boolean => {
    const found = distance(at)
    if (found === undefined || (least !== undefined && found >= least)) return false
    least = found
    return true
  }
  for (const at of samples) if (look(at)) nearest = at
  if (nearest === undefined) return undefined
  const at = Int16Array.from(nearest)
  let isNearer = true
  while (isNearer) {
    isNearer = false
    for (const [k, { choices }] of scheme.questions.entries()) {
      let kept = at[k]!
      for (let choice = 0; choice < choices.length; choice += 1) {
        at[k] = choice
        if (!look(at)) continue
        kept = choice
        isNearer = true
      }
      at[k] = kept
    }
  }
  return at
}

/** For each gate an assessment that fails it and is as good as possible besides, and one that passes it. */
function* gateBoundaries(scheme: ProvablePack): Generator<Boundary> {
  const { expanded } = scheme
  const claims = new Map(levelClaims(expanded).map((claim) => [claim.key, claim]))
  for (const [r, { id, gates }] of expanded.results.entries())
    for (const [g, gate] of gates.entries()) {
      const of = r === 0 ? gate.id : `${id}-${gate.id}`
      const { name } = gatePlace(expanded, r, gate)
      const fails = found(scheme, claims.get(`gate-fails:${r}:${gate.id}`))
      if (fails === undefined) continue
      const passes = flipped(scheme, fails, (result) => outcomeOf({ result }, r)?.gates[g] === 1)
      yield* boundary(`gate-${of}-fails`, fails, () =>
        message('boundary-gate-fails', { gate: name }),
      )
      yield* boundary(`gate-${of}-holds`, passes, () =>
        message('boundary-gate-holds', { gate: name }),
      )
    }
}

function found(scheme: ProvablePack, statement: Statement | undefined): Assessment | undefined {
  if (statement === undefined) return undefined
  const verdict = allOf(seekWitness(scheme, statement, BOXES))
  if (verdict.kind !== 'shown') return undefined
  // Answered as the best one is, as far as it stays so.
  let at = verdict.assessment
  for (const [k, question] of scheme.questions.entries()) {
    const other = answered(at, question, question.choices[scheme.best[k]!]!)
    const result = scheme.scoreOf(other)
    if (result !== undefined && statement.isSo({ result, assessment: () => other })) at = other
  }
  return at
}

/** The first assessment that differs in one answer and is as it should be. */
function flipped(
  scheme: ProvablePack,
  from: Assessment,
  isSo: (result: BulkResult) => boolean,
): Assessment | undefined {
  for (const question of scheme.questions)
    for (const choice of question.choices) {
      const at = answered(from, question, choice)
      const result = scheme.scoreOf(at)
      if (result !== undefined && isSo(result)) return at
    }
  return undefined
}

/** An assessment with another answer to one question. */
function answered(
  assessment: Assessment,
  { space, id }: Question,
  { given }: AnswerChoice,
): Assessment {
  const { [id]: _, ...others }: { readonly [id: string]: unknown } = assessment[space] ?? {}
  return { ...assessment, [space]: given === undefined ? others : { ...others, [id]: given } }
}

/** Every edge of every answer, as few assessments as that takes; the rest is at its best. */
function bandBoundaries(scheme: ProvablePack): readonly Boundary[] {
  const edges = scheme.questions.map((question) => edgesOf(question))
  const most = edges.reduce((max, { length }) => Math.max(max, length), 0)
  const found: Boundary[] = []
  for (let n = 0; n < most; n += 1) {
    const at = Int16Array.from(scheme.best)
    for (const [k, list] of edges.entries()) if (list.length > 0) at[k] = list[n % list.length]!
    if (scheme.score(at) === undefined) continue
    found.push({
      id: `bands-${n + 1}`,
      title: message('boundary-bands', { number: n + 1 }),
      assessment: scheme.assessmentOf(at),
    })
  }
  return found
}

/** Choices next to each number that a rule holds the answer against; of words, each. */
function edgesOf({ space, input, choices }: Question): readonly number[] {
  // What applies at all hangs on the profile, so that it is left alone here.
  if (space === 'profile' || input === undefined) return []
  const all = choices.flatMap(({ given, state, value, isEdge }, choice) =>
    given !== undefined && state === 'scored' ? [{ choice, value, isEdge }] : [],
  )
  if (all.every(({ value }) => value === undefined)) return all.map(({ choice }) => choice)
  const sorted = all.toSorted((a, b) => a.value! - b.value!)
  const edges = sorted.filter((_, at) =>
    sorted.slice(Math.max(0, at - 1), at + 2).some(({ isEdge }) => isEdge === true),
  )
  if (edges.length <= MANY) return edges.map(({ choice }) => choice)
  // Points are told apart one by one: the ends and some between will do.
  return Array.from(
    { length: MANY },
    (_, n) => edges[Math.round((n * (edges.length - 1)) / (MANY - 1))]!.choice,
  )
}

/** Edges of one answer that are looked at, at most. */
const MANY = 16

/** Boxes that are looked at, in each order, for an assessment that fails a gate. */
const BOXES = 500
