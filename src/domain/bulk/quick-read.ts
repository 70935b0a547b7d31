import type { Answer, Assessment } from '../language/assessment.ts'
import type { Expanded, ExpandedClause } from '../expand/expanded.ts'
import { answersOf } from '../language/inputs/choice.ts'
import type { Input } from '../language/inputs/registry.ts'
import { valuesAt } from '../schema/json.ts'
import { isIsoDate } from '../language/iso-date.ts'
import type { Layout } from './layout.ts'
import { MISSING, NOT_APPLICABLE, NOT_CHECKED, SCORED, UNSCORED } from './columns.ts'
import { mergersOf, putMerged } from './merged-answer.ts'
import { compare, divide, fromExact, fromNumber, type Quantity } from '../numbers/quantity.ts'
import type { BulkInput } from './read.ts'

/** Whether a value is certainly a faultless answer to an input, to be read as it stands. */
type Accepts = (value: unknown) => boolean

/** Where a value goes (-1: nowhere, no rule reads it), and which values may. */
type Target = { readonly accepts: Accepts; readonly place: number }

/**
 * Reads assessments whose every answer is certainly in order: plain values as they stand, others
 * merged on their own. Undefined for every other, which `readAssessment` then reads: nothing in doubt
 * is decided here.
 */
export function compileQuickReader(
  expanded: Expanded,
  layout: Layout,
): (assessment: Assessment) => BulkInput | undefined {
  const answers = new Map<string, Target>()
  for (const { id, input, clause } of expanded.inputs.values()) {
    const weight = clause === undefined ? undefined : expanded.clauseById.get(clause)?.weight
    const accepts = accepting(input, weight === undefined ? undefined : fromExact(weight))
    if (accepts !== undefined) answers.set(id, { accepts, place: placeOf('answers', id, layout) })
  }
  const profile = new Map<string, Target>()
  for (const [id, input] of expanded.profile) {
    const accepts = accepting(input, undefined)
    if (accepts !== undefined) profile.set(id, { accepts, place: placeOf('profile', id, layout) })
  }
  // Assessments usually come with their answers in the order of the standard, or at least with all.
  const expected = [...answers.keys()]
  const targets = [...answers.values()]
  const clauses = expanded.clauses.map((clause) => quickClause(clause, expanded))
  const allAnswered = Uint8Array.from(clauses, ({ scored }) => (scored ? SCORED : UNSCORED))
  const clauseById = new Map(clauses.map((clause) => [clause.id, clause]))
  const required = requiring(expanded)
  const mergers = mergersOf(expanded, layout)
  const blank = layout.inputs.map((): unknown => undefined)
  const date = layout.places.get('date')?.index ?? -1

  return (assessment) => {
    if (!isIsoDate(assessment.date)) return undefined
    const facts = [...blank]
    if (date !== -1) facts[date] = assessment.date
    let states: Map<string, number> | undefined
    const given = assessment.answers
    const ids = Object.keys(given)
    const values = valuesAt(given, ids)
    for (let k = 0; k < ids.length; k += 1) {
      const id = ids[k]!
      const value = values[k]
      const answer = typeof value === 'object' && value !== null ? (value as Answer) : undefined
      if (answer !== undefined) {
        const state = stateOf(answer, clauseById.get(id))
        if (state !== undefined) {
          states ??= new Map()
          states.set(id, state)
          continue
        }
        if (answer.state !== undefined) return undefined
      }
      if (answer === undefined || isSingle(answer)) {
        const target = expected[k] === id ? targets[k] : answers.get(id)
        if (put(target, answer === undefined ? value : answer.value, facts)) continue
      }
      const whole = answer ?? { value: value as Answer['value'] & {} }
      if (!putMerged(mergers.get(id), whole, facts)) return undefined
    }
    const known = assessment.profile
    if (known !== undefined)
      for (const id of Object.keys(known))
        if (!put(profile.get(id), known[id], facts)) return undefined

    // Every input has one answer, so no clause lacks any.
    if (states === undefined && ids.length === expanded.inputs.size)
      return { facts, recorded: allAnswered.slice(), lacking: required(given, known, states) }
    const recorded = new Uint8Array(clauses.length)
    for (let index = 0; index < clauses.length; index += 1) {
      const clause = clauses[index]!
      const state = recordedState(clause, given, states)
      if (clause.forbids[state] === true) return undefined
      recorded[index] = state
    }
    return { facts, recorded, lacking: required(given, known, states) }
  }
}

function placeOf(space: 'answers' | 'profile', id: string, layout: Layout): number {
  return layout.places.get(`${space}.${id}`)?.index ?? -1
}

/** False where the value must be read in full. */
function put(target: Target | undefined, value: unknown, facts: unknown[]): boolean {
  if (target === undefined || !target.accepts(value)) return false
  if (target.place !== -1) facts[target.place] = value
  return true
}

type QuickClause = {
  readonly id: string
  readonly scored: boolean
  readonly inputs: readonly string[]
  /** Inputs without which it is missing. */
  readonly needed: readonly string[]
  readonly mayBeNotApplicable: boolean
  /** By state: whether it is certain that the standard does not score with it. */
  readonly forbids: readonly boolean[]
}

function quickClause(clause: ExpandedClause, expanded: Expanded): QuickClause {
  const { id, scored, inputs, policies } = clause
  return {
    id,
    scored,
    inputs,
    needed: inputs.filter((input) => {
      const type = expanded.inputs.get(input)?.input.type
      return type !== 'text' && type !== 'entries'
    }),
    mayBeNotApplicable: clause.mayBeNotApplicable && policies.notApplicable !== 'forbid',
    forbids: [MISSING, NOT_CHECKED].reduce<boolean[]>((forbids, state) => {
      const policy = state === MISSING ? policies.missing : policies.notChecked
      forbids[state] = scored && policy === 'forbid'
      return forbids
    }, []),
  }
}

/** The state that an answer records for a clause, where it certainly may. */
function stateOf(answer: Answer, clause: QuickClause | undefined): number | undefined {
  const { state, reason } = answer
  if (state === undefined || clause === undefined) return undefined
  if (answer.value !== undefined || !isSingle(answer)) return undefined
  if (state === 'not-checked') return NOT_CHECKED
  if (!clause.mayBeNotApplicable) return undefined
  return typeof reason === 'string' && reason.trim() !== '' ? NOT_APPLICABLE : undefined
}

/** Neither several results nor several assessors. */
function isSingle({ results, assessors, consensus }: Answer): boolean {
  return results === undefined && assessors === undefined && consensus === undefined
}

function recordedState(
  clause: QuickClause,
  given: Assessment['answers'],
  states: ReadonlyMap<string, number> | undefined,
): number {
  const own = states?.get(clause.id)
  if (own !== undefined) return own
  if (!clause.scored) return UNSCORED
  if (states !== undefined)
    for (const id of clause.inputs) if (states.get(id) === NOT_CHECKED) return NOT_CHECKED
  for (const id of clause.needed)
    if (!Object.hasOwn(given, id) || states?.has(id) === true) return MISSING
  return SCORED
}

const NOTHING_LACKS: readonly string[] = []

/** Which required facts are not there: of the profile first, then of the answers. */
function requiring(
  expanded: Expanded,
): (
  answers: Assessment['answers'],
  profile: Assessment['profile'],
  states: ReadonlyMap<string, number> | undefined,
) => readonly string[] {
  const ofProfile = [...expanded.profile].flatMap(([id, { required }]) => (required ? [id] : []))
  const ofAnswers = [...expanded.inputs.values()].flatMap(({ id, input }) =>
    input.required === true ? [id] : [],
  )
  if (ofProfile.length + ofAnswers.length === 0) return () => NOTHING_LACKS
  return (answers, profile, states) => [
    ...ofProfile.filter((id) => profile === undefined || !Object.hasOwn(profile, id)),
    ...ofAnswers.filter((id) => !Object.hasOwn(answers, id) || states?.has(id) === true),
  ]
}

/** For inputs that single plain values answer; undefined for those to be read in full. */
function accepting(input: Input, weight: Quantity | undefined): Accepts | undefined {
  switch (input.type) {
    case 'yes-no':
      return (value) => typeof value === 'boolean'
    case 'text':
      return (value) => typeof value === 'string'
    case 'date':
      return isIsoDate
    case 'choice': {
      // What records a state in place of an answer is read in full.
      const options: ReadonlySet<unknown> = new Set(answersOf(input.options).map(({ id }) => id))
      return (value) => options.has(value)
    }
    case 'number': {
      const { min = -Infinity, max = Infinity, decimals = 15 } = input
      const step = input.step === undefined ? undefined : fromNumber(input.step)
      return (value) =>
        hasDecimals(value, decimals) &&
        value >= min &&
        value <= max &&
        (step === undefined || isMultiple(fromNumber(value), step))
    }
    case 'points': {
      const step = fromNumber(input.step ?? 1)
      return (value) => {
        if (!hasDecimals(value, 15) || value < 0) return false
        const points = fromNumber(value)
        return isMultiple(points, step) && (weight === undefined || compare(points, weight) <= 0)
      }
    }
    default:
      return undefined
  }
}

function isMultiple(value: Quantity, step: Quantity): boolean {
  const steps = divide(value, step)
  return steps.n % steps.d === 0
}

/** True for a decimal of at most 15 digits, so many of them behind the point; false when in doubt. */
function hasDecimals(value: unknown, most: number): value is number {
  if (typeof value !== 'number') return false
  if (Number.isSafeInteger(value)) return true
  for (let scale = 10, k = 1; k <= most; k += 1, scale *= 10) {
    const scaled = Math.round(value * scale)
    if (!(scaled < 1e15 && scaled > -1e15)) return false
    if (scaled / scale === value) return true
  }
  return false
}
