import { Worker } from 'node:worker_threads'
import { pause } from '../adapters/system/pause.ts'
import {
  assessmentsOf,
  withAssessments,
  type AskElsewhere,
  type WrittenAnswer,
} from '../app/insight/ask-elsewhere.ts'
import { Refusal } from '../domain/faults/refusal.ts'
import type { HeavyPart, HeavySaid, HeavyWork } from './heavy-worker.ts'

/** Assessments that are copied into the thread at once. */
const AT_ONCE = 100
/** More would wait for half a minute. */
const MOST_WAITING = 16
/** What is worked out for longer, or in more memory, is given up. */
const LONGEST_MS = 60_000
const MOST_MEGABYTES = 1024
/** How long a thread that nobody asks is kept: it knows packs and populations from before. */
const KEPT_MS = 60_000

/** A question that waits or is worked out, and whoever hears the answer. */
type Asked = {
  readonly work: HeavyWork
  readonly hear: (answer: WrittenAnswer | undefined) => void
  readonly fail: (error: unknown) => void
}

/**
 * Works questions out in one thread beside this one, one after another, see {@link AskElsewhere}. The
 * thread is started by the first question and stays for the next; it never keeps the process alive.
 */
export function heavyQuestions(
  root: string,
  { longestMs = LONGEST_MS }: { readonly longestMs?: number } = {},
): AskElsewhere {
  const line: Asked[] = []
  let running: Asked | undefined
  let worker: Worker | undefined
  let timer: NodeJS.Timeout | undefined

  function start(): Worker {
    const one = new Worker(new URL('heavy-worker.ts', import.meta.url), {
      workerData: root,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    })
    one.on('message', (said: HeavySaid) => {
      const asked = running
      if (one !== worker || asked === undefined) return
      rest()
      if (said.is === 'answer') asked.hear(said.answer)
      else if (said.is === 'broken') asked.fail(new Error(said.stack))
      else asked.fail(new Refusal(said.refusal.code, said.refusal.detail, said.refusal.faults))
      next()
    })
    one.once('error', () => undefined)
    one.once('exit', () => {
      if (one === worker) giveUp()
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

  function giveUp(): void {
    const asked = running
    end()
    running = undefined
    asked?.hear(undefined)
    next()
  }

  function next(): void {
    if (running !== undefined) return
    running = line.shift()
    if (running === undefined) return
    clearTimeout(timer)
    worker ??= start()
    // Whoever waits for an answer keeps the process alive.
    worker.ref()
    timer = setTimeout(giveUp, longestMs)
    void handOver(worker, running)
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
    if (line.length >= MOST_WAITING) return Promise.resolve(undefined)
    return new Promise((hear, fail) => {
      const gone = () => {
        fail(signal?.reason)
        const at = line.indexOf(asked)
        if (at >= 0) line.splice(at, 1)
        // Nobody waits for it any more.
        else if (running === asked) giveUp()
      }
      const heard = () => signal?.removeEventListener('abort', gone)
      const asked: Asked = {
        work: { question, form },
        hear: (answer) => (heard(), hear(answer)),
        fail: (error) => (heard(), fail(error)),
      }
      signal?.addEventListener('abort', gone, { once: true })
      line.push(asked)
      next()
    })
  }
}

function tell(worker: Worker, work: HeavyWork | HeavyPart): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  worker.postMessage(work)
}
