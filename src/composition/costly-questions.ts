import { Worker } from 'node:worker_threads'
import type { AskApart, CostlyQuestion } from '../app/insight/costly-question.ts'
import type { DigestedPack } from '../domain/pack/pack.ts'
import type { CostlyWork } from './costly-worker.ts'

/** One at a time, so that a processor is left for everybody else. */
const AT_ONCE = 1
/** More would wait for minutes. */
const MOST_WAITING = 4
/** What is worked out for longer, or in more memory, is given up. */
const LONGEST_MS = 180_000
const MOST_MEGABYTES = 1024
/** What is told again is kept up to so many characters. */
const MOST_KEPT = 16_000_000

/** A question that was asked, and what is known of its answer so far. */
type Asked = {
  readonly work: CostlyWork
  readonly lines: string[]
  readonly waking: Set<() => void>
  state: 'waiting' | 'running' | 'known' | 'given-up'
  readers: number
  worker?: Worker
}

/** Works questions out in threads of their own, see {@link AskApart}. */
export function costlyQuestions(
  root: string,
  { mostWaiting = MOST_WAITING }: { readonly mostWaiting?: number } = {},
): AskApart {
  const asked = new Map<string, Asked>()
  const line: Asked[] = []
  let running = 0

  function wake({ waking }: Asked): void {
    for (const one of waking) one()
    waking.clear()
  }

  function end(one: Asked, state: 'known' | 'given-up'): void {
    one.state = state
    if (state === 'given-up') forget(one)
    wake(one)
  }

  function forget(one: Asked): void {
    for (const [key, known] of asked) if (known === one) asked.delete(key)
  }

  function next(): void {
    const one = running < AT_ONCE ? line.shift() : undefined
    if (one === undefined) return
    running += 1
    one.state = 'running'
    const worker = new Worker(new URL('costly-worker.ts', import.meta.url), {
      workerData: one.work,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    })
    one.worker = worker
    const tooLong = setTimeout(() => void worker.terminate(), LONGEST_MS)
    worker.on('message', (said: string | null) => {
      if (said !== null) {
        one.lines.push(said)
        return wake(one)
      }
      end(one, 'known')
      makeRoom()
      leave()
      void worker.terminate()
    })
    worker.once('error', () => undefined)
    worker.once('exit', () => {
      if (one.state !== 'running') return
      end(one, 'given-up')
      leave()
    })
    function leave(): void {
      clearTimeout(tooLong)
      running -= 1
      next()
    }
  }

  function makeRoom(): void {
    let kept = 0
    for (const [key, { lines, state }] of [...asked].toReversed()) {
      kept += lines.reduce((sum, text) => sum + text.length, 0)
      if (kept > MOST_KEPT && state === 'known') asked.delete(key)
    }
  }

  async function* read(one: Asked): AsyncGenerator<string, void> {
    one.readers += 1
    try {
      for (let at = 0; ; at += 1) {
        while (at >= one.lines.length) {
          if (one.state === 'known') return
          if (one.state === 'given-up') throw new Error('It took too long and was given up.')
          await new Promise<void>((woken) => void one.waking.add(woken))
        }
        yield one.lines[at]!
      }
    } finally {
      one.readers -= 1
      // Nobody waits for it any more.
      if (one.readers === 0 && one.state === 'running') void one.worker?.terminate()
    }
  }

  return (question: CostlyQuestion, digested: DigestedPack) => {
    const key = `${question} ${digested.digest}`
    const known = asked.get(key)
    if (known !== undefined) {
      asked.delete(key)
      asked.set(key, known)
      return read(known)
    }
    if (running >= AT_ONCE && line.length >= mostWaiting) return undefined
    const work = { root, question, digested }
    const one: Asked = { work, lines: [], waking: new Set(), state: 'waiting', readers: 0 }
    asked.set(key, one)
    line.push(one)
    next()
    return read(one)
  }
}
