import type { Language } from '../../domain/messages/text.ts'
import type { Explanation } from '../../domain/words/explain/explanation.ts'
import type { LayOut, PackShelf } from '../ports.ts'
import type { ShapeCheck } from '../../domain/check/shape-check.ts'
import type { CompareRevisions } from './compare-revisions.ts'
import {
  findForeseen,
  type ForeseeAsked,
  type ForeseeChange,
  type ForeseeFound,
} from './foresee-change.ts'
import {
  findImproved,
  type ImproveAsked,
  type ImproveAssessment,
  type ImproveFound,
} from './improve-assessment.ts'

/** Whether data is wanted, as JSON, or lines for people. */
export type AnswerForm = 'data' | 'text'

/** An answer as it is sent: an object of thousands of members would be copied, and written, once more. */
export type WrittenAnswer = { readonly text: string; readonly language: Language }

/** What is compared, with all assessments at hand. */
export type CompareAsked = Omit<Parameters<CompareRevisions>[0], 'assessments'> & {
  readonly assessments?: readonly unknown[] | undefined
}

/** A question that takes a moment too long for whoever else asks something, with all it needs. */
export type GivenQuestion =
  | { readonly is: 'foresee'; readonly asked: ForeseeAsked }
  | { readonly is: 'improve'; readonly asked: ImproveAsked }
  | { readonly is: 'compare'; readonly asked: CompareAsked }

/** The assessments that a question brings along, of which there may be thousands. */
export function assessmentsOf(question: GivenQuestion): readonly unknown[] {
  if (question.is === 'compare') return question.asked.assessments ?? []
  if (question.is === 'improve') return []
  const { population } = question.asked
  return 'assessments' in population ? population.assessments : []
}

/** The same question with these assessments in place of its own. */
export function withAssessments(
  question: GivenQuestion,
  assessments: readonly unknown[],
): GivenQuestion {
  if (question.is === 'compare' && question.asked.assessments !== undefined)
    return { ...question, asked: { ...question.asked, assessments } }
  if (question.is === 'foresee' && 'assessments' in question.asked.population) {
    const population = { ...question.asked.population, assessments }
    return { ...question, asked: { ...question.asked, population } }
  }
  return question
}

/**
 * Works a question out in another thread. Undefined where enough waits already. Throws what the verb
 * refuses, `question-too-costly` where it took too long or too much memory, and the reason of a signal
 * that ended.
 */
export type AskElsewhere = (
  question: GivenQuestion,
  form: AnswerForm,
  signal?: AbortSignal,
) => Promise<WrittenAnswer | undefined>

/** The verbs whose work is done elsewhere: what is named is found here, where the shelf is. */
export type Elsewhere = {
  readonly foresee: (
    form: AnswerForm,
    ...asked: Parameters<ForeseeChange>
  ) => Promise<WrittenAnswer | undefined>
  readonly improve: (
    form: AnswerForm,
    ...asked: Parameters<ImproveAssessment>
  ) => Promise<WrittenAnswer | undefined>
  readonly compare: (
    form: AnswerForm,
    asked: CompareAsked,
    signal?: AbortSignal,
  ) => Promise<WrittenAnswer | undefined>
}

/** See {@link Elsewhere}. */
export function elsewhere(
  ports: { readonly shelf: PackShelf; readonly shape: ShapeCheck },
  ask: AskElsewhere,
): Elsewhere {
  return {
    foresee: async (form, ...given) => {
      const asked = await findForeseen(ports.shelf, ...given)
      return ask({ is: 'foresee', asked }, form, given[3]?.signal)
    },
    improve: async (form, ...given) => {
      const asked = await findImproved(ports, ...given)
      return ask({ is: 'improve', asked }, form, given[1]?.signal)
    },
    compare: (form, asked, signal) => ask({ is: 'compare', asked }, form, signal),
  }
}

/** The verbs as the thread has them that does the work. */
export type GivenVerbs = {
  readonly foreseeFound: ForeseeFound
  readonly improveFound: ImproveFound
  readonly compare: CompareRevisions
  readonly layOut: LayOut
}

/** Works a question out and writes the answer. */
export async function answerHere(
  { foreseeFound, improveFound, compare, layOut }: GivenVerbs,
  question: GivenQuestion,
  form: AnswerForm,
): Promise<WrittenAnswer> {
  const written = (
    data: object,
    { language, explanation }: { readonly language: Language; readonly explanation: Explanation },
  ): WrittenAnswer => ({
    language,
    text: form === 'data' ? JSON.stringify(data) : `${layOut(explanation).join('\n')}\n`,
  })
  switch (question.is) {
    case 'foresee': {
      const told = await foreseeFound(question.asked)
      return written(told.foresight, told)
    }
    case 'improve': {
      const told = await improveFound(question.asked)
      return written(told.improvement, told)
    }
    case 'compare': {
      const told = await compare(question.asked)
      return written(told.comparison, told)
    }
  }
}
