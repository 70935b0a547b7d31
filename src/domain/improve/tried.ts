import type { AnswerValue } from '../language/assessment.ts'
import { answerValues } from '../meaning/lawful-answers.ts'
import type { Id } from '../meaning/operation.ts'
import type { Value } from '../meaning/value.ts'
import type { ImprovementCase } from './goal.ts'
import type { OpenInput } from './site.ts'

/** A lawful answer of an input, and what it does to the graph. */
export type Tried = {
  readonly input: OpenInput
  readonly answer: AnswerValue
  /** Whether it is the answer as it is. */
  readonly isNow: boolean
  /** How far it is from the answer as it is, in places of the list. */
  readonly distance: number
  /** Nodes that it gives values to, with these values, and the states that it takes away. */
  readonly gives: readonly (readonly [Id, Value])[]
}

/** Works out what the answers of inputs do, each once. */
export function tries(ground: ImprovementCase): (input: OpenInput, place: number) => Tried {
  const known = new Map<OpenInput, Map<number, Tried>>()
  const texts = new Map<OpenInput, string>()
  return (input, place) => {
    let mine = known.get(input)
    if (mine === undefined) known.set(input, (mine = new Map()))
    const found = mine.get(place)
    if (found !== undefined) return found
    let now = texts.get(input)
    if (now === undefined) texts.set(input, (now = JSON.stringify(input.now) ?? ''))
    const answer = input.answers.at(place)
    const made: Tried = {
      input,
      answer,
      isNow: JSON.stringify(answer) === now,
      distance: Math.abs(place - input.place),
      gives: valuesOf(input, answer, ground),
    }
    mine.set(place, made)
    return made
  }
}

/** Nodes that an answer gives values to, with these values, and the states that it takes away. */
export function valuesOf(
  { id, states }: OpenInput,
  answer: AnswerValue,
  { meaning, inputs }: ImprovementCase,
): readonly (readonly [Id, Value])[] {
  const { input } = meaning.expanded.inputs.get(id)!
  return [
    ...answerValues(id, input, answer).flatMap(([path, , value]) => {
      const node = inputs.get(path)
      return node === undefined ? [] : [[node, value] as const]
    }),
    ...states.map((state) => [state, undefined] as const),
  ]
}
