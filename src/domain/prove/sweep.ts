import type { Assessment } from '../language/assessment.ts'
import { lawfulAnswers } from '../meaning/lawful-answers.ts'
import type { ProvablePack } from './scheme.ts'

/** Answers to one question that are tried at most, and those that each has room for; of more, some in equal steps. */
const MOST_ANSWERS = 401
const ROOM = 8

/**
 * Assessments on the way from the worst to the best, one answer after another, with every lawful
 * answer to each on the way (of a long list, some, so that there are about `most` in all), with none, and
 * with nothing checked: so totals between the two come up one by one.
 */
export function* sweepOf(scheme: ProvablePack, most: number): Generator<Assessment> {
  const { expanded, questions, worst, best } = scheme
  const at = Int16Array.from(worst)
  const each = Math.max(ROOM, Math.min(MOST_ANSWERS, Math.floor(most / questions.length)))
  for (const [k, { space, id, input, clause }] of questions.entries()) {
    const weight = clause === undefined ? undefined : expanded.clauseById.get(clause)?.weight
    const ground = { weight, now: undefined, marks: [], isCompared: false, readsItems: true }
    const answers =
      space === 'profile' || input === undefined ? undefined : lawfulAnswers(input, ground)
    const base = scheme.assessmentOf(at)
    const size = answers?.size ?? 0
    const step = Math.max(1, Math.ceil((size - 1) / (each - 1)))
    for (let n = 0; n < size; n += step) {
      const value = answers!.at(n)
      const given = typeof value === 'object' ? { value } : value
      yield { ...base, answers: { ...base.answers, [id]: given } }
    }
    if (clause !== undefined && space === 'answers') {
      const { [id]: _answer, ...others } = base.answers
      yield { ...base, answers: others }
      yield { ...base, answers: { ...others, [id]: { state: 'not-checked' } } }
    }
    at[k] = best[k]!
  }
}
