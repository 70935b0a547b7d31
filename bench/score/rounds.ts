import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Clears away what earlier work left behind, so that nobody pays for his neighbour. */
export const collectGarbage: () => void = (() => {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as () => void
})()

/** One thing to be timed: does its work `times` times over. */
export type Variant = (times: number) => unknown

/** Microseconds for one piece of work: the median of the rounds, and how far the middle half spread. */
export type Timing = {
  readonly us: number
  /** Half the distance between the quartiles, as a share of the median. */
  readonly spread: number
}

/**
 * Times variants turn by turn, so that whatever disturbs the machine disturbs all of them: each
 * round gives every variant one slice of about `sliceMs`. A first round warms up and finds out how
 * much work fills a slice.
 */
export async function timeInRounds<Name extends string>(
  variants: { readonly [K in Name]: Variant },
  { rounds, sliceMs, warmUpMs }: { rounds: number; sliceMs: number; warmUpMs: number },
): Promise<{ readonly [K in Name]: Timing }> {
  const names = Object.keys(variants) as Name[]
  const times = new Map<Name, number>()
  for (const name of names) {
    let done = 0
    let spent = 0
    for (let batch = 1; spent < warmUpMs; batch = Math.min(batch * 2, 4096)) {
      spent += await elapsed(variants[name], batch)
      done += batch
    }
    // The first half of a warm-up is slower than what follows; a slice may be a little longer.
    times.set(name, Math.max(1, Math.round((done / spent) * sliceMs)))
  }
  const found = new Map<Name, number[]>(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    // Turned round every time, so that nobody always runs in the shadow of the same neighbour.
    const order = round % 2 === 0 ? names : names.toReversed()
    for (const name of order) {
      const count = times.get(name)!
      collectGarbage()
      // A full collection throws away some of what the runtime has learnt as well.
      await elapsed(variants[name], Math.ceil(count / 2))
      found.get(name)!.push((await elapsed(variants[name], count)) / count)
    }
  }
  return Object.fromEntries(names.map((name) => [name, timingOf(found.get(name)!)])) as {
    [K in Name]: Timing
  }
}

/**
 * Milliseconds that some work takes: by the clock on the wall, or on a machine that others use as
 * well the processor time of the main thread. The latter does not see what an engine or the garbage
 * collector does in other threads, so only the former is quoted.
 */
export async function elapsed(variant: Variant, times: number): Promise<number> {
  const start = now()
  await variant(times)
  return now() - start
}

let now = (): number => performance.now()

/** Measures processor time from here on; see {@link elapsed}. */
export function measureProcessorTime(): void {
  now = () => {
    const { user, system } = process.threadCpuUsage()
    return (user + system) / 1000
  }
}

/** The middle of a list of numbers. */
export function median(list: readonly number[]): number {
  return quantile(list, 0.5)
}

function timingOf(ms: readonly number[]): Timing {
  const middle = median(ms)
  const spread = (quantile(ms, 0.75) - quantile(ms, 0.25)) / 2 / middle
  return { us: middle * 1000, spread }
}

function quantile(list: readonly number[], share: number): number {
  const sorted = list.toSorted((a, b) => a - b)
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN
}
