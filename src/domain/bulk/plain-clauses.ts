import type { Step } from './clause-stage.ts'
import type { Verdict } from './decisions.ts'
import { SCORED, type Memory } from './memory.ts'
import type { Quantity } from '../quantity.ts'

/** What an answer earned, with everything done to it. */
export type Earned = {
  readonly points: Quantity
  readonly met: number
  readonly grade: number
  readonly alternative: number
}

/** A clause whose first rule that holds gives the same to everybody. */
export type PlainClause = {
  readonly index: number
  readonly verdict: Verdict
  /** What no rule gives, then what each of them does. */
  readonly earned: readonly Earned[]
  /** Place of the fact without which it has no answer; -1 where there is none. */
  readonly reads: number
  /** Works it out in any state, in full. */
  readonly inFull: Step
  /** Shows its points to rules that read them. */
  readonly show: Step
  readonly isShown: boolean
}

const PLAIN = new WeakMap<Step, PlainClause>()

/** The step of a plain clause; {@link joinPlain} works runs of them out in one loop. */
export function plainStep(clause: PlainClause): Step {
  const step: Step = () => clause.inFull()
  PLAIN.set(step, clause)
  return step
}

/** The same steps, with plain clauses that follow each other joined to one: most of a standard is. */
export function joinPlain(steps: readonly Step[], memory: Memory): Step[] {
  const joined: Step[] = []
  let run: PlainClause[] = []
  const close = (): void => {
    if (run.length > 0) joined.push(loopOver(run, memory))
    run = []
  }
  for (const step of steps) {
    const plain = PLAIN.get(step)
    if (plain !== undefined) run.push(plain)
    else {
      close()
      joined.push(step)
    }
  }
  close()
  return joined
}

function loopOver(run: readonly PlainClause[], { clauses, recorded, hidden, facts }: Memory): Step {
  const { state, points, met, blocks, inScope, grade, alternative, countedIn } = clauses
  return () => {
    for (let k = 0; k < run.length; k += 1) {
      const { index, verdict, earned, reads, inFull, show, isShown } = run[k]!
      const isAnswered = reads === -1 || facts[reads] !== undefined
      if (recorded[index] !== SCORED || hidden[index] === 1 || !isAnswered) {
        inFull()
        continue
      }
      const given = earned[verdict() + 1]!
      state[index] = SCORED
      points[index] = given.points
      met[index] = given.met
      blocks[index] = 0
      inScope[index] = 1
      grade[index] = given.grade
      alternative[index] = given.alternative
      countedIn[index] = -1
      if (isShown) show()
    }
  }
}
