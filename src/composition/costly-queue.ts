import { Refusal } from '../domain/faults/refusal.ts'
import { message } from '../domain/messages/message.ts'

/**
 * How long a question takes: seconds, about what is given with it, or minutes, about all that a pack
 * may come to.
 */
export type CostlyLength = 'seconds' | 'minutes'

/** More than so many waiting would wait for too long; what is worked out for longer is given up. */
export type CostlyLimits = {
  readonly [L in CostlyLength]: { readonly mostWaiting: number; readonly longestMs: number }
}

/** What a process allows itself. */
export const COSTLY_LIMITS: CostlyLimits = {
  seconds: { mostWaiting: 16, longestMs: 60_000 },
  minutes: { mostWaiting: 4, longestMs: 180_000 },
}

/** What a thread may use, in megabytes. */
export const MOST_MEGABYTES = 1024

/** What is to be done when it is somebody's turn, and when they had it for too long. */
type Turn = { readonly start: () => void; readonly tooLong: () => void }

/**
 * The queue for all questions that are worked out beside the thread that answers. One of each length has
 * its turn at a time, so that seconds never wait for minutes and a processor is left for everybody else.
 */
export type CostlyQueue = {
  /** A place in the queue; undefined where enough wait already. `leave` hands the turn on. */
  readonly join: (length: CostlyLength, turn: Turn) => { readonly leave: () => void } | undefined
  /** How many have their turn or wait for it. */
  readonly size: () => number
}

export function costlyQueue(limits: CostlyLimits = COSTLY_LIMITS): CostlyQueue {
  type Place = { readonly length: CostlyLength; readonly turn: Turn; timer?: NodeJS.Timeout }
  const line: Place[] = []
  const running: Place[] = []

  function next(length: CostlyLength): void {
    const at = line.findIndex((one) => one.length === length)
    const one = line[at]
    if (one === undefined || running.some((other) => other.length === length)) return
    line.splice(at, 1)
    running.push(one)
    one.timer = setTimeout(one.turn.tooLong, limits[length].longestMs)
    one.turn.start()
  }

  function leave(one: Place): void {
    clearTimeout(one.timer)
    if (line.includes(one)) line.splice(line.indexOf(one), 1)
    if (!running.includes(one)) return
    running.splice(running.indexOf(one), 1)
    next(one.length)
  }

  return {
    join(length, turn) {
      const ahead = line.filter((one) => one.length === length)
      if (ahead.length >= limits[length].mostWaiting) return undefined
      const one: Place = { length, turn }
      line.push(one)
      next(length)
      return { leave: () => leave(one) }
    },
    size: () => line.length + running.length,
  }
}

/** What is told of a question that took too long or too much memory: asking again would be no use. */
export function tooCostly(length: CostlyLength): Refusal {
  const seconds = COSTLY_LIMITS[length].longestMs / 1000
  const megabytes = MOST_MEGABYTES
  return new Refusal(
    'question-too-costly',
    message(
      length === 'seconds'
        ? 'refusal-question-too-costly'
        : 'refusal-question-too-costly--whole-pack',
      { seconds, megabytes },
    ),
  )
}
