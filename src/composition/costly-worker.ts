import { parentPort, workerData } from 'node:worker_threads'
import { answerCostly, type CostlyQuestion } from '../app/insight/costly-question.ts'
import type { DigestedPack } from '../domain/pack/pack.ts'
import { openRulesService } from './rules-service.ts'

/** What a thread is started for. */
export type CostlyWork = {
  readonly root: string
  readonly question: CostlyQuestion
  readonly digested: DigestedPack
}

const { root, question, digested } = workerData as CostlyWork
const tell = (said: string | null) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  parentPort?.postMessage(said)
}
for await (const one of answerCostly(openRulesService({ root }), question, digested))
  tell(`${JSON.stringify(one)}\n`)
tell(null)
