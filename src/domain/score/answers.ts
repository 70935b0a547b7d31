import { asAnswer, type Answer, type AnswerValue, type Assessment } from '../language/assessment.ts'
import { toFact, type Exact } from '../numbers/exact.ts'
import type { Expanded, ExpandedClause, ExpandedInput } from '../expand/expanded.ts'
import { append, fault, pointer, type Fault } from '../faults/fault.ts'
import { guessAmong } from '../faults/did-you-mean.ts'
import { message, named } from '../messages/message.ts'
import type { MergedAnswer, Unresolved } from '../receipt/receipt.ts'
import { statedBy } from '../language/inputs/choice.ts'
import type { Text } from '../messages/text.ts'
import { isIsoDate } from '../language/iso-date.ts'
import type { AnswerFact, NumberFact } from './facts.ts'
import { forbiddenFault } from './forbidden.ts'
import { mergeAnswer, toAnswerFact } from './merge.ts'
import { valueFaults } from './values.ts'

/** What was recorded for a clause before any rule is asked. */
export type Recorded = {
  readonly state: 'answered' | 'not-applicable' | 'not-checked' | 'missing' | 'unscored'
  readonly reason?: Text
  /** The assessors must agree first; no policy may wave this through. */
  readonly unresolved?: Unresolved
  readonly evidence: readonly string[]
}

/** A state in place of an answer: recorded by its name, or by an option that stands for it. */
export type Stated = {
  readonly state: NonNullable<Answer['state']>
  readonly reason?: Text
}

/** An assessment read against a pack: facts for the rules, and what each clause has to show. */
export type ReadAssessment = {
  readonly answers: Record<string, AnswerFact>
  /** Points that several answers come to, where no one answer came of them. */
  readonly several: Record<string, NumberFact>
  readonly profile: Record<string, AnswerFact>
  readonly merged: Record<string, MergedAnswer>
  /** States that were recorded in place of answers, by input or clause. */
  readonly states: ReadonlyMap<string, Stated>
  readonly recorded: ReadonlyMap<string, Recorded>
  /** Required inputs and profile facts that are not there. */
  readonly lacking: readonly Lacking[]
}

/** Something required of every assessment, by the path under which rules would read it. */
export type Lacking = { readonly space: 'answers' | 'profile'; readonly id: string }

/**
 * Reads an assessment: its day exists, every answer has a place, the type and range its input asks
 * for, and is merged over places and assessors. All faults at once, with pointers into it.
 */
export function readAssessment(
  expanded: Expanded,
  assessment: Assessment,
): { readonly faults: readonly Fault[]; readonly read: ReadAssessment } {
  const faults: Fault[] = []
  const answers: Record<string, AnswerFact> = {}
  const several: Record<string, NumberFact> = {}
  const profile: Record<string, AnswerFact> = {}
  const merged: Record<string, MergedAnswer> = {}
  const states = new Map<string, Stated>()
  const unresolved = new Map<string, Unresolved>()
  const known = new Set([...expanded.inputs.keys(), ...expanded.clauseById.keys()])

  if (!isIsoDate(assessment.date))
    faults.push(
      fault(
        message('fault-date-impossible--assessment', { value: { value: assessment.date } }),
        '/date',
      ),
    )
  for (const [id, given] of Object.entries(assessment.answers)) {
    const input = expanded.inputs.get(id)
    if (input !== undefined && isSound(input, given, expanded)) {
      answers[id] = given
      continue
    }
    const at = pointer('answers', id)
    const clause = expanded.clauseById.get(id)
    if (input === undefined && clause === undefined) {
      const found = message('fault-answer-unknown', { name: { value: id } })
      faults.push(fault(found, at, faults.length < MOST_GUESSES ? guessAmong(id, known) : {}))
      continue
    }
    const answer = asAnswer(given)
    if (answer.state !== undefined) {
      const { state, reason } = answer
      states.set(id, { state, ...(reason === undefined ? {} : { reason }) })
      append(faults, stateFaults(id, answer, clause, at))
      continue
    }
    if (input === undefined) {
      if (hasValue(answer)) faults.push(misplaced(id, clause!, at))
      continue
    }
    const merge = mergeAnswer(input, answer, weightOf(input, expanded), at)
    // A bare value stands for { "value": … }; its faults are where it stands.
    const isBare = typeof given !== 'object'
    for (const one of merge.faults) faults.push(isBare ? { ...one, pointer: at } : one)
    if (merge.unresolved !== undefined) unresolved.set(id, merge.unresolved)
    if (merge.stated !== undefined) {
      const { state, title } = merge.stated
      states.set(id, { state, reason: answer.reason ?? title ?? merge.stated.id })
    }
    if (merge.fact !== undefined) answers[id] = merge.fact
    if (merge.points !== undefined) several[id] = toFact(merge.points)
    if (merge.merged !== undefined) merged[id] = merge.merged
  }

  for (const [id, value] of Object.entries(assessment.profile ?? {})) {
    const input = expanded.profile.get(id)
    const at = pointer('profile', id)
    if (input === undefined) {
      const found = message('fault-profile-unknown', { name: { value: id } })
      faults.push(
        fault(
          found,
          at,
          faults.length < MOST_GUESSES ? guessAmong(id, expanded.profile.keys()) : {},
        ),
      )
      continue
    }
    const wrong = valueFaults(input, value, undefined, at)
    append(faults, wrong)
    if (wrong.length === 0) profile[id] = toAnswerFact(input, value as AnswerValue)
  }

  const given = Object.keys(several).length === 0 ? answers : { ...several, ...answers }
  const recorded = new Map(
    expanded.clauses.map((clause) => [
      clause.id,
      record(expanded, clause, assessment, { answers: given, states, unresolved }),
    ]),
  )
  // Whether a clause that a condition may hide counts is not known yet; scoring looks at those.
  for (const clause of expanded.clauses) {
    const fault = forbiddenFault(clause, recorded.get(clause.id)!)
    if (fault !== undefined && !mayBeHidden(expanded, clause)) faults.push(fault)
  }
  return {
    faults,
    read: {
      answers,
      several,
      profile,
      merged,
      states,
      recorded,
      lacking: lacking(expanded, given, profile),
    },
  }
}

/** The weight that bounds the points of an input, where a clause alone asks for it. */
function weightOf({ clause }: ExpandedInput, expanded: Expanded): Exact | undefined {
  return clause === undefined ? undefined : expanded.clauseById.get(clause)?.weight
}

/** True for a bare value without a fault: it is its own fact, and nothing is to be merged. */
function isSound(
  input: ExpandedInput,
  given: unknown,
  expanded: Expanded,
): given is boolean | number | string {
  return (
    typeof given !== 'object' &&
    statedBy(input.input, given) === undefined &&
    valueFaults(input.input, given, weightOf(input, expanded), '').length === 0
  )
}

/** Whether a condition of the standard may keep a clause from an applicant. */
function mayBeHidden(expanded: Expanded, { id, under }: ExpandedClause): boolean {
  return [id, ...under].some((one) => expanded.applies.has(one))
}

function lacking(
  expanded: Expanded,
  answers: ReadAssessment['answers'],
  profile: ReadAssessment['profile'],
): readonly Lacking[] {
  const inputs = [...expanded.inputs.values()].filter(
    ({ id, input }) => input.required === true && answers[id] === undefined,
  )
  const facts = [...expanded.profile].filter(
    ([id, input]) => input.required === true && profile[id] === undefined,
  )
  return [
    ...facts.map(([id]) => ({ space: 'profile' as const, id })),
    ...inputs.map(({ id }) => ({ space: 'answers' as const, id })),
  ]
}

/** What was found for inputs and clauses. */
type Found = {
  readonly answers: Record<string, AnswerFact>
  readonly states: ReadonlyMap<string, Stated>
  readonly unresolved: ReadonlyMap<string, Unresolved>
}

function record(
  expanded: Expanded,
  clause: ExpandedClause,
  assessment: Assessment,
  { answers, states, unresolved }: Found,
): Recorded {
  const own = assessment.answers[clause.id]
  const answer = own === undefined ? NO_ANSWER : asAnswer(own)
  const evidence = evidenceFor(clause, answer, assessment)
  const stated = states.get(clause.id)
  if (stated !== undefined) return { ...stated, evidence }
  if (!clause.scored) return { state: 'unscored', evidence }
  for (const id of clause.inputs) {
    const why = unresolved.get(id)
    if (why !== undefined) return { state: 'not-checked', unresolved: why, evidence }
  }
  for (const id of clause.inputs) {
    const state = states.get(id)?.state
    if (state === 'not-checked') return { state, evidence }
  }
  const isMissing = clause.inputs.some((id) => {
    const type = expanded.inputs.get(id)?.input.type
    return type !== 'text' && type !== 'entries' && answers[id] === undefined
  })
  return { state: isMissing ? 'missing' : 'answered', evidence }
}

/** Faults after which no name is guessed any more: a guess looks at every name there is. */
const MOST_GUESSES = 100
const NO_ANSWER: Answer = {}
const NO_EVIDENCE: readonly string[] = []

/** References to evidence for a clause and for what it rests on, each once. */
function evidenceFor(
  clause: ExpandedClause,
  own: Answer,
  { answers }: Assessment,
): readonly string[] {
  let found = evidenceOf(own)
  for (const id of clause.inputs) {
    const given = id === clause.id ? undefined : answers[id]
    if (typeof given !== 'object') continue
    const more = evidenceOf(asAnswer(given))
    if (more.length > 0) found = [...found, ...more]
  }
  return found.length > 1 ? [...new Set(found)] : found
}

function hasValue(answer: Answer): boolean {
  return (
    answer.value !== undefined ||
    answer.results !== undefined ||
    answer.assessors !== undefined ||
    answer.consensus !== undefined
  )
}

function evidenceOf(answer: Answer): readonly string[] {
  const { evidence, results } = answer
  if (evidence === undefined && results === undefined) return NO_EVIDENCE
  return [...(evidence ?? []), ...(results ?? []).flatMap((r) => r.evidence ?? [])]
}

function stateFaults(
  id: string,
  answer: Answer,
  clause: ExpandedClause | undefined,
  at: string,
): readonly Fault[] {
  const faults: Fault[] = []
  const { state } = answer
  if (state !== undefined && hasValue(answer)) {
    const found = message('fault-answer-state-and-value', { state, name: { value: id } })
    faults.push(fault(found, at, { clause: id }))
  }
  if (state !== 'not-applicable') return faults
  const here = at + pointer('state')
  if (clause === undefined) {
    const found = message('fault-state-misplaced', { name: { value: id } })
    return [...faults, fault(found, here, { clause: id })]
  }
  const given = { clause: labelOf(clause) }
  if (!clause.mayBeNotApplicable || clause.policies.notApplicable === 'forbid') {
    const found = message('fault-state-forbidden--not-applicable', given)
    faults.push(fault(found, here, { clause: id }))
  }
  if ((answer.reason ?? '').trim() === '')
    faults.push(fault(message('fault-reason-missing', given), at, { clause: id }))
  return faults
}

/** The fault of a value under the id of a clause that rests on other inputs. */
function misplaced(id: string, clause: ExpandedClause, at: string): Fault {
  const label = labelOf(clause)
  const found =
    clause.inputs.length === 0
      ? message('fault-answer-misplaced--nothing', { clause: label })
      : message('fault-answer-misplaced', { clause: label, inputs: named(clause.inputs) })
  return fault(found, at, { clause: id })
}

function labelOf({ id, clause }: ExpandedClause): string {
  return clause.number ?? id
}
