import type { Answering, ProvablePack } from './scheme.ts'

/** Numbers from 0 up to 1 that look random and are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** How many assessments there are in all, as far as they are told apart. */
function countAll({ questions }: Pick<ProvablePack, 'questions'>): number {
  return questions.reduce((product, { choices }) => product * choices.length, 1)
}

/**
 * Assessments worth trying, the plainest first: the best and the worst, each with one answer
 * changed, then `mixed` mixtures from mostly good to mostly bad. The same array is handed out again
 * and again. Where there are at most `whole` assessments in all, it is all of them.
 */
export function* pool(
  scheme: ProvablePack,
  options: { readonly mixed: number; readonly whole: number; readonly seed: number },
): Generator<Answering> {
  const { questions, best, worst } = scheme
  if (countAll(scheme) <= options.whole) {
    yield* everyOne(scheme)
    return
  }
  yield Int16Array.from(best)
  yield Int16Array.from(worst)
  for (const from of [best, worst]) {
    const at = Int16Array.from(from)
    for (let k = 0; k < questions.length; k += 1) {
      const before = at[k]!
      for (let choice = 0; choice < questions[k]!.choices.length; choice += 1) {
        if (choice === before) continue
        at[k] = choice
        yield at
      }
      at[k] = before
    }
  }
  const random = seeded(options.seed)
  const at = Int16Array.from(best)
  for (let n = 0; n < options.mixed; n += 1) {
    // Odd ones keep every question answered by its ends, even ones take whatever there is.
    const good = random()
    const any = n % 2 === 0 ? 0.1 : 0.6
    for (let k = 0; k < questions.length; k += 1)
      at[k] =
        random() < any
          ? Math.floor(random() * questions[k]!.choices.length)
          : random() < good
            ? best[k]!
            : worst[k]!
    yield at
  }
}

function* everyOne({ questions }: ProvablePack): Generator<Answering> {
  const at = new Int16Array(questions.length)
  for (;;) {
    yield at
    let k = questions.length - 1
    while (k >= 0 && at[k] === questions[k]!.choices.length - 1) {
      at[k] = 0
      k -= 1
    }
    if (k < 0) return
    at[k] = at[k]! + 1
  }
}
