import type { Answer, AnswerValue, Assessment, ResultAt } from '../language/assessment.ts'
import { fault, pointer, type Fault } from '../faults/fault.ts'
import { message, type Message } from '../messages/message.ts'
import { blankFault } from './lifecycle.ts'
import { list, object, oneOf, optional, type Of } from '../schema/schema.ts'
import {
  byId,
  id,
  line,
  nothingMore,
  publishedAs,
  recordSchema,
  sentences,
  type BodyOf,
} from './record-schema.ts'

/** Answers by input, states by clause; a bare value stands for `{ "value": … }`, `null` takes one away. */
export type AnswerChanges = {
  readonly [inputOrClause: string]: OwnAnswer | boolean | number | string | null
}

const value = publishedAs<AnswerValue>('assessment-1#/$defs/answerValue')
const references = list(line, { maxItems: 1000 })
const state = oneOf(['not-applicable', 'not-checked'])

const ownResult = object({
  place: optional(line),
  method: optional(line),
  value: optional(value),
  state: optional({
    ...state,
    description: 'Of this place alone, in place of a value; it is left out of what is judged.',
  }),
  reason: optional(sentences),
  evidence: optional(references),
})
/** What one assessor found at one place: a value, or why there is none. */
export type OwnResult = Of<typeof ownResult>

/** An assessor's own answer: what is told of several assessors comes from several sheets. */
export const ownAnswer = object({
  state: optional(state),
  reason: optional(sentences),
  value: optional(value),
  results: optional(list(ownResult, { minItems: 1, maxItems: 1000 })),
  evidence: optional(references),
  note: optional(sentences),
})
export type OwnAnswer = Of<typeof ownAnswer>

/** What one assessor answered in one assessment. */
export const answerSheetRecord = recordSchema(
  object({
    organisation: id,
    assessment: id,
    assessor: id,
    answers: byId(ownAnswer, { description: 'By input; states by clause.' }),
  }),
  { kept: nothingMore },
  {
    id: '01a20876-bef2-7000-a810-6aead41aa196.demo-assessor-2',
    version: 1,
    createdAt: '2026-11-19T02:00:00.000Z',
    updatedAt: '2026-11-19T02:00:00.000Z',
    answers: {
      'tools-and-vehicles': { value: { checked: 11, failed: 0 } },
      'training-hours': { value: 24 },
      'transport-damage': { value: 0.5 },
    },
    assessment: '01a20876-bef2-7000-a810-6aead41aa196',
    assessor: 'demo-assessor-2',
    organisation: '01a20876-bce7-7000-b0d9-366ec4f6bc49',
    state: 'kept',
  },
)
export type AnswerSheet = BodyOf<typeof answerSheetRecord>

/** The sheet with some answers changed. */
export function answerSheet(before: AnswerSheet, changes: AnswerChanges): AnswerSheet {
  const answers: Record<string, OwnAnswer> = { ...before.answers }
  for (const [id, answer] of Object.entries(changes))
    if (answer === null) delete answers[id]
    else answers[id] = typeof answer === 'object' ? answer : { value: answer }
  return { ...before, answers }
}

/** Answers that speak for other assessors: nobody writes those on a sheet of his own. */
export function foreignFaults(changes: AnswerChanges): readonly Fault[] {
  return Object.entries(changes).flatMap(([id, answer]) => {
    if (answer === null || typeof answer !== 'object') return []
    const parts: readonly object[] = [answer, ...(answer.results ?? [])]
    const isForeign = parts.some((part) => 'assessors' in part || 'consensus' in part)
    return isForeign
      ? [fault(message('fault-answer-foreign', { input: { value: id } }), pointer('answers', id))]
      : []
  })
}

/** Places that have a state without its reason or beside a value, or nothing but states. */
export function placeFaults(changes: AnswerChanges): readonly Fault[] {
  return Object.entries(changes).flatMap(([id, answer]) => {
    if (answer === null || typeof answer !== 'object' || answer.results === undefined) return []
    const { results } = answer
    const at = (index: number, ...more: readonly string[]) =>
      pointer('answers', id, 'results', String(index), ...more)
    const valued = new Set(results.flatMap((one) => (one.state === undefined ? [one.place] : [])))
    const faults = results.flatMap(({ place, state, reason, value }, index) => {
      if (state === undefined) return []
      return [
        ...(value === undefined && !valued.has(place)
          ? []
          : [fault(message('fault-place-both'), at(index))]),
        ...blankFault(at(index, 'place'), place, message('words-place')),
        ...blankFault(at(index, 'reason'), reason, message('words-reason')),
      ]
    })
    const isEmpty = results.every(({ state }) => state !== undefined)
    return isEmpty
      ? [
          ...faults,
          fault(message('fault-place-none', { input: { value: id } }), pointer('answers', id)),
        ]
      : faults
  })
}

/** The answer as it is judged: places without a value are left out, and why stands in the note. */
export function judgedAnswer(answer: OwnAnswer): Answer {
  const { results, note, ...rest } = answer
  if (results === undefined) return { ...rest, ...(note === undefined ? {} : { note }) }
  const states = results.flatMap(({ place, state, reason }) =>
    state === undefined ? [] : [`${place}: ${reason}`],
  )
  const notes = [...(note === undefined ? [] : [note]), ...states].join('\n')
  return {
    ...rest,
    results: results.flatMap((one) => (one.state === undefined ? [resultAt(one)] : [])),
    ...(notes === '' ? {} : { note: notes }),
  }
}

function resultAt({ place, method, value, evidence }: OwnResult): ResultAt {
  return {
    ...(place === undefined ? {} : { place }),
    ...(method === undefined ? {} : { method }),
    ...(value === undefined ? {} : { value }),
    ...(evidence === undefined ? {} : { evidence }),
  }
}

type Given = {
  readonly assessor: string
  readonly answer: Answer
  /** Places to which this assessor gave a state. */
  readonly stated: readonly string[]
  /** The state that the answer records: by its name, or by an option that stands for it. */
  readonly state: OwnAnswer['state']
}

/**
 * One set of answers from the sheets of all assessors. Each answer is kept under its assessor, so
 * that the rules of the standard merge them; consensus stands beside them or, for a state, in their
 * place. `stateBy` gives the state that a value stands for where it is an option that records one.
 * What somebody answered who `left` the team counts until somebody who is in it answers the same.
 * Faults where assessors contradict each other in a way that no rule can merge.
 */
export function mergeSheets(
  sheets: readonly AnswerSheet[],
  consensus: { readonly [inputOrClause: string]: Answer },
  stateBy: (input: string, value: unknown) => OwnAnswer['state'],
  left: readonly string[] = [],
): { readonly answers: Assessment['answers']; readonly faults: readonly Fault[] } {
  const ids = new Set([
    ...sheets.flatMap(({ answers }) => Object.keys(answers)),
    ...Object.keys(consensus),
  ])
  const answers: Record<string, Answer> = {}
  const faults: Fault[] = []
  // In order of name, so that the same sheets give the same assessment whoever wrote first.
  for (const id of [...ids].toSorted()) {
    const all = sheets
      .flatMap(({ assessor, answers: own }): Given[] => {
        const answer = own[id]
        if (answer === undefined) return []
        const state = answer.state ?? stateBy(id, answer.value)
        const stated = (answer.results ?? []).flatMap((one) =>
          one.state === undefined ? [] : (one.place ?? []),
        )
        return [{ assessor, answer: judgedAnswer(answer), stated, state }]
      })
      .toSorted((a, b) => (a.assessor < b.assessor ? -1 : 1))
    const present = all.filter(({ assessor }) => !left.includes(assessor))
    const given = present.length === 0 ? all : present
    const agreed = consensus[id]
    const merged = agreed === undefined ? mergeGiven(given) : withConsensus(given, agreed)
    if (merged !== undefined) answers[id] = merged
    else
      faults.push(
        fault(
          message('fault-assessors-disagree', {
            input: { value: id },
            answers: { list: given.map(answerWords), joined: 'comma' },
          }),
          pointer('answers', id),
        ),
      )
  }
  return { answers, faults }
}

function answerWords({ assessor, answer, state }: Given): Message {
  if (state !== undefined) return message('assessor-answer--state', { assessor, state })
  const form = answer.results === undefined ? 'value' : 'results'
  return message('assessor-answer', { assessor, form })
}

function mergeGiven(all: readonly Given[]): Answer | undefined {
  const looked = all.filter(({ state }) => state !== 'not-checked')
  const given = looked.length === 0 ? all : looked
  const [first] = given
  if (first === undefined) return undefined
  if (given.length === 1) return first.answer
  const shape = shapeOf(first)
  if (given.some((one) => shapeOf(one) !== shape)) return undefined
  // A place that one of them found without a value has none by another.
  const stated = given.flatMap((one) => one.stated)
  const valued = given.flatMap(({ answer }) => answer.results ?? [])
  if (valued.some(({ place }) => place !== undefined && stated.includes(place))) return undefined
  const more = sideNotes(given)
  // Where all chose options for it, those stay: their titles are the reason.
  const isNamed = given.some(({ answer }) => answer.state !== undefined)
  if (first.state !== undefined && isNamed) {
    const reasons = new Set(given.flatMap(({ answer }) => answer.reason ?? []))
    const reason = [...reasons].join('; ')
    return { state: first.state, ...(reason === '' ? {} : { reason }), ...more }
  }
  if (first.answer.results !== undefined) return { results: mergeResults(given), ...more }
  return { assessors: valuesOf(given), ...more }
}

function withConsensus(given: readonly Given[], agreed: Answer): Answer {
  if (agreed.value === undefined) return { ...sideNotes(given), ...agreed }
  const { value, evidence, note, ...rest } = agreed
  const valued = given.filter(
    ({ answer }) => answer.state === undefined && answer.results === undefined,
  )
  const notes = {
    ...sideNotes(given),
    ...(evidence === undefined ? {} : { evidence }),
    ...(note === undefined ? {} : { note }),
  }
  if (valued.length === 0) return { ...rest, value, ...notes }
  return { ...rest, assessors: valuesOf(valued), consensus: value, ...notes }
}

/** Results of the same place by the same method belong together. */
function mergeResults(given: readonly Given[]): ResultAt[] {
  const places = new Map<string, { assessor: string; result: ResultAt }[]>()
  for (const { assessor, answer } of given)
    for (const result of answer.results ?? []) {
      const key = JSON.stringify([result.place, result.method])
      places.set(key, [...(places.get(key) ?? []), { assessor, result }])
    }
  return [...places.values()].flatMap((group) => {
    const people = new Set(group.map(({ assessor }) => assessor))
    const [first] = group
    // One assessor may have several results of one place; several assessors cannot be told apart then.
    if (first === undefined || group.length === 1 || people.size !== group.length)
      return group.map(({ result }) => result)
    const { place, method } = first.result
    const seen = [...new Set(group.flatMap(({ result }) => result.evidence ?? []))]
    return [
      {
        ...(place === undefined ? {} : { place }),
        ...(method === undefined ? {} : { method }),
        assessors: Object.fromEntries(
          group.flatMap(({ assessor, result }): [string, AnswerValue][] =>
            result.value === undefined ? [] : [[assessor, result.value]],
          ),
        ),
        ...(seen.length === 0 ? {} : { evidence: seen }),
      },
    ]
  })
}

function valuesOf(given: readonly Given[]): { readonly [assessor: string]: AnswerValue } {
  return Object.fromEntries(
    given.flatMap(({ assessor, answer }): [string, AnswerValue][] =>
      answer.value === undefined ? [] : [[assessor, answer.value]],
    ),
  )
}

function sideNotes(given: readonly Given[]): Pick<Answer, 'evidence' | 'note'> {
  const evidence = [...new Set(given.flatMap(({ answer }) => answer.evidence ?? []))]
  const note = given.flatMap(({ answer }) => answer.note ?? []).join('\n')
  return {
    ...(evidence.length === 0 ? {} : { evidence }),
    ...(note === '' ? {} : { note }),
  }
}

function shapeOf({ answer, state }: Given): string {
  if (state !== undefined) return state
  return answer.results === undefined ? 'value' : 'results'
}
