import { Worker } from 'node:worker_threads'
import type { AskApart, PackQuestion } from '../app/insight/pack-question.ts'
import type { DigestedPack } from '../domain/pack/pack.ts'
import { MOST_MEGABYTES, tooCostly, type CostlyQueue } from './costly-queue.ts'
import type { PackWork } from './pack-question-worker.ts'

/** What is told again is kept up to so many characters. */
const MOST_KEPT = 16_000_000

/**
 * A question that was asked, and what is known of its answer so far. One that was `too-costly` is kept as
 * such: a pack never changes, and neither does what it takes.
 */
type Asked = {
  readonly work: PackWork
  readonly lines: string[]
  readonly waking: Set<() => void>
  state: 'waiting' | 'running' | 'known' | 'too-costly' | 'dropped'
  readers: number
  leave: () => void
  worker?: Worker
}

/** Works questions about packs out in threads of their own, see {@link AskApart}. */
export function packQuestions(root: string, queue: CostlyQueue): AskApart {
  const asked = new Map<string, Asked>()

  function end(one: Asked, state: 'known' | 'too-costly' | 'dropped'): void {
    one.state = state
    if (state === 'dropped') forget(one)
    makeRoom()
    for (const wake of one.waking) wake()
    one.waking.clear()
    one.leave()
    void one.worker?.terminate()
  }

  function forget(one: Asked): void {
    for (const [key, known] of asked) if (known === one) asked.delete(key)
  }

  function start(one: Asked): void {
    one.state = 'running'
    const worker = new Worker(new URL('pack-question-worker.ts', import.meta.url), {
      workerData: one.work,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    })
    one.worker = worker
    worker.on('message', (said: string | null) => {
      if (one.state !== 'running') return
      if (said === null) return end(one, 'known')
      one.lines.push(said)
      for (const wake of one.waking) wake()
      one.waking.clear()
    })
    worker.once('error', (error: Error & { readonly code?: string }) => {
      if (one.state === 'running' && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
        end(one, 'too-costly')
    })
    worker.once('exit', () => {
      if (one.state === 'running') end(one, 'dropped')
    })
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
          if (one.state === 'too-costly') throw tooCostly('minutes')
          if (one.state === 'dropped') throw new Error('The thread that worked it out has ended.')
          await new Promise<void>((woken) => void one.waking.add(woken))
        }
        yield one.lines[at]!
      }
    } finally {
      one.readers -= 1
      // Nobody waits for it any more.
      if (one.readers === 0 && one.state === 'running') end(one, 'dropped')
    }
  }

  return (question: PackQuestion, digested: DigestedPack) => {
    const key = `${question} ${digested.digest}`
    const known = asked.get(key)
    if (known !== undefined) {
      asked.delete(key)
      asked.set(key, known)
      return read(known)
    }
    const one: Asked = {
      work: { root, question, digested },
      lines: [],
      waking: new Set(),
      state: 'waiting',
      readers: 0,
      leave: () => undefined,
    }
    const place = queue.join('minutes', {
      start: () => start(one),
      tooLong: () => end(one, 'too-costly'),
    })
    if (place === undefined) return undefined
    one.leave = place.leave
    asked.set(key, one)
    return read(one)
  }
}
