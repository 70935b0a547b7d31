import { parentPort, workerData } from 'node:worker_threads'
import { answerOfPack, type PackQuestion } from '../app/insight/pack-question.ts'
import type { DigestedPack } from '../domain/pack/pack.ts'
import { openRulesService } from './rules-service.ts'

/** What a thread is started for. */
export type PackWork = {
  readonly root: string
  readonly question: PackQuestion
  readonly digested: DigestedPack
}

const { root, question, digested } = workerData as PackWork
const tell = (said: string | null) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  parentPort?.postMessage(said)
}
for await (const one of answerOfPack(openRulesService({ root }), question, digested))
  tell(`${JSON.stringify(one)}\n`)
tell(null)
