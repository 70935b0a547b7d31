import type { Answer } from '../language/assessment.ts'
import type { Expanded } from '../expand/expanded.ts'
import { fault, pointer, type Fault } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import type { Gathered } from './assessment-record.ts'

/** Ids that the team answered anew: of inputs, and of clauses for their states. */
type Anew = { readonly [inputOrClause: string]: unknown }

/**
 * The answers of the last evaluation that still count: what nobody answered since. A state that was
 * recorded for a clause stands in the place of its answers, and they in its.
 */
export function standingAnswers(
  { takenOver }: Pick<Gathered, 'takenOver'>,
  anew: Anew,
  { clauses, inputs }: Pick<Expanded, 'clauses' | 'inputs'>,
): { readonly [inputOrClause: string]: Answer } {
  const standing = { ...takenOver?.answers }
  for (const id of Object.keys(anew)) delete standing[id]
  for (const { id, inputs: asked } of clauses)
    if (id in anew)
      for (const input of asked) {
        if (inputs.get(input)?.clause === id) delete standing[input]
      }
    else if (asked.some((input) => input in anew)) delete standing[id]
  return standing
}

/** Answers of the last evaluation that have to be looked at again before anything is evaluated. */
export function unseenFaults(
  work: Pick<Gathered, 'takenOver'>,
  anew: Anew,
  expanded: Pick<Expanded, 'clauses' | 'inputs'>,
): readonly Fault[] {
  const { again } = work.takenOver ?? {}
  const standing = standingAnswers(work, anew, expanded)
  const asked = expanded.clauses.filter(({ id }) => again === undefined || again.includes(id))
  const ids = new Set(asked.flatMap(({ id, inputs }) => [id, ...inputs]))
  return Object.keys(standing)
    .filter((id) => ids.has(id))
    .map((id) =>
      fault(message('fault-answer-unseen', { input: { value: id } }), pointer('answers', id)),
    )
}

/** Whether a clause rests on answers of the last evaluation alone. */
export function isUnseen(
  { takenOver }: Pick<Gathered, 'takenOver'>,
  anew: Anew,
  { id, inputs }: Expanded['clauses'][number],
): boolean {
  const ids = [id, ...inputs]
  const was = ids.some((one) => takenOver?.answers[one] !== undefined)
  return was && !ids.some((one) => one in anew)
}
