import type { AssessmentEffect, SideScore } from './comparison.ts'

/** What a change of a draft does to one certificate, beside what the draft does without it. */
export type FurtherMove = {
  readonly certificate?: string
  readonly name?: AssessmentEffect['name']
  /** Levels today, under the draft as it stands, and under the draft with the change. */
  readonly today: SideScore['level']
  readonly asDrafted: SideScore['level']
  readonly ifAdopted: SideScore['level']
}

/** What a change of a draft does to many certificates. */
export type FurtherEffect = {
  /** How many certificates were looked at. */
  readonly certificates: number
  /** Those whose level is another one with the change than without it. */
  readonly moves: readonly FurtherMove[]
  /** Those of which nobody can say without new evidence, with or without the change. */
  readonly undecided: number
}

/** Holds what a draft does to certificates with a change against what it does without. Both in one order. */
export function furtherEffect(
  asDrafted: readonly AssessmentEffect[],
  ifAdopted: readonly AssessmentEffect[],
): FurtherEffect {
  const moves: FurtherMove[] = []
  let undecided = 0
  for (const [at, without] of asDrafted.entries()) {
    const within = ifAdopted[at]!
    if (without.after === null || within.after === null) undecided += 1
    else if (without.after.level?.id !== within.after.level?.id)
      moves.push({
        ...(without.certificate === undefined ? {} : { certificate: without.certificate }),
        ...(without.name === undefined ? {} : { name: without.name }),
        today: without.before?.level ?? null,
        asDrafted: without.after.level,
        ifAdopted: within.after.level,
      })
  }
  return { certificates: asDrafted.length, moves, undecided }
}
