import { Worker } from 'node:worker_threads'
import { pause } from '../adapters/system/pause.ts'
import {
  assessmentsOf,
  withAssessments,
  type AskElsewhere,
  type WrittenAnswer,
} from '../app/insight/ask-elsewhere.ts'
import { Refusal } from '../domain/faults/refusal.ts'
import { MOST_MEGABYTES, tooCostly, type CostlyQueue } from './costly-queue.ts'
import type { GivenPart, GivenSaid, GivenWork } from './given-question-worker.ts'

/** Assessments that are copied into the thread at once. */
const AT_ONCE = 100
/** How long a thread that nobody asks is kept: it knows packs and populations from before. */
const KEPT_MS = 60_000

/** A question that waits or is worked out, and whoever hears the answer. */
type Asked = {
  readonly work: GivenWork
  readonly hear: (answer: WrittenAnswer) => void
  readonly fail: (error: unknown) => void
  leave: () => void
}

/**
 * Works questions out in one thread beside this one, one after another, see {@link AskElsewhere}. The
 * thread is started by the first question and stays for the next; it never keeps the process alive.
 */
export function givenQuestions(root: string, queue: CostlyQueue): AskElsewhere {
  let running: Asked | undefined
  let worker: Worker | undefined
  let timer: NodeJS.Timeout | undefined

  function start(): Worker {
    const one = new Worker(new URL('given-question-worker.ts', import.meta.url), {
      workerData: root,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    })
    one.on('message', (said: GivenSaid) => {
      const asked = running
      if (one !== worker || asked === undefined) return
      rest()
      if (said.is === 'answer') asked.hear(said.answer)
      else if (said.is === 'broken') asked.fail(new Error(said.stack))
      else asked.fail(new Refusal(said.refusal.code, said.refusal.detail, said.refusal.faults))
      asked.leave()
    })
    one.once('error', (error: Error & { readonly code?: string }) => {
      const isFull = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      if (one === worker) giveUp(isFull ? tooCostly('seconds') : error)
    })
    one.once('exit', () => {
      if (one === worker) giveUp(new Error('The thread that worked it out has ended.'))
    })
    one.unref()
    return one
  }

  function rest(): void {
    running = undefined
    clearTimeout(timer)
    timer = setTimeout(end, KEPT_MS)
    timer.unref()
    worker?.unref()
  }

  /** Ends the thread, whatever it is at. */
  function end(): void {
    const one = worker
    worker = undefined
    clearTimeout(timer)
    void one?.terminate()
  }

  /** The thread goes with what it is at; whoever asked is told, unless they have gone. */
  function giveUp(why: unknown): void {
    const asked = running
    end()
    running = undefined
    asked?.fail(why)
    asked?.leave()
  }

  function begin(asked: Asked): void {
    running = asked
    clearTimeout(timer)
    worker ??= start()
    // Whoever waits for an answer keeps the process alive.
    worker.ref()
    void handOver(worker, asked)
  }

  /** To copy all at once would take as long as working some of it out. */
  async function handOver(to: Worker, asked: Asked): Promise<void> {
    const { question } = asked.work
    const assessments = assessmentsOf(question)
    for (let at = 0; at < assessments.length; at += AT_ONCE) {
      tell(to, { assessments: assessments.slice(at, at + AT_ONCE) })
      await pause()
      if (to !== worker || asked !== running) return
    }
    tell(to, { ...asked.work, question: withAssessments(question, []) })
  }

  return (question, form, signal) => {
    signal?.throwIfAborted()
    return new Promise((hear, fail) => {
      const gone = () => {
        fail(signal?.reason)
        // Nobody waits for it any more.
        if (running === asked) giveUp(signal?.reason)
        else asked.leave()
      }
      const heard = () => signal?.removeEventListener('abort', gone)
      const asked: Asked = {
        work: { question, form },
        hear: (answer) => (heard(), hear(answer)),
        fail: (error) => (heard(), fail(error)),
        leave: () => undefined,
      }
      const place = queue.join('seconds', {
        start: () => begin(asked),
        tooLong: () => giveUp(tooCostly('seconds')),
      })
      if (place === undefined) return hear(undefined)
      asked.leave = place.leave
      signal?.addEventListener('abort', gone, { once: true })
    })
  }
}

function tell(worker: Worker, work: GivenWork | GivenPart): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  worker.postMessage(work)
}
