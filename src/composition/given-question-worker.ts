import { parentPort, workerData } from 'node:worker_threads'
import {
  answerHere,
  withAssessments,
  type AnswerForm,
  type GivenQuestion,
} from '../app/insight/ask-elsewhere.ts'
import { Refusal } from '../domain/faults/refusal.ts'
import { openRulesService } from './rules-service.ts'

/** What the thread is asked; its assessments go before it, some at a time. */
export type GivenWork = { readonly question: GivenQuestion; readonly form: AnswerForm }
export type GivenPart = { readonly assessments: readonly unknown[] }

/** What it answers. */
export type GivenSaid =
  | { readonly is: 'answer'; readonly answer: Awaited<ReturnType<typeof answerHere>> }
  | { readonly is: 'refusal'; readonly refusal: Pick<Refusal, 'code' | 'detail' | 'faults'> }
  | { readonly is: 'broken'; readonly stack: string }

const service = openRulesService({ root: String(workerData) })

let assessments: unknown[] = []

parentPort?.on('message', (given: GivenWork | GivenPart) => {
  if ('assessments' in given) return void (assessments = assessments.concat(given.assessments))
  const question = withAssessments(given.question, assessments)
  assessments = []
  void said({ ...given, question }).then(tell)
})

async function said({ question, form }: GivenWork): Promise<GivenSaid> {
  try {
    return { is: 'answer', answer: await answerHere(service, question, form) }
  } catch (error) {
    if (error instanceof Refusal) {
      const { code, detail, faults } = error
      return { is: 'refusal', refusal: { code, detail, faults } }
    }
    return { is: 'broken', stack: error instanceof Error ? String(error.stack) : String(error) }
  }
}

function tell(one: GivenSaid): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  parentPort?.postMessage(one)
}
