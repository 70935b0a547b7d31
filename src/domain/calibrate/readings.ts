import type { Answer, AnswerValue, Assessment } from '../language/assessment.ts'
import { SCORED } from '../bulk/columns.ts'
import { toExact } from '../numbers/quantity.ts'
import type { BulkScorer } from '../bulk/scorer.ts'
import type { Fault } from '../faults/fault.ts'
import { asAnswer } from '../language/assessment.ts'
import type { AssessorReading } from './calibration.ts'

/** What one assessment has to tell. */
export type AssessmentReadings = {
  readonly readings: readonly AssessorReading[]
  /** The share of every clause that has points, all assessors together. */
  readonly shares: ReadonlyMap<string, number>
}

/**
 * Scores an assessment as if each assessor had been alone with what he answered, everything else as
 * it is, so that answers of any kind become comparable shares. `problem` where it cannot be scored.
 */
export function readingsOf(
  assessment: Assessment,
  organisation: number,
  scorer: BulkScorer,
): AssessmentReadings | { readonly problem: Fault } {
  const all = sharesOf(assessment, scorer)
  if ('problem' in all) return all
  const readings: AssessorReading[] = []
  for (const assessor of assessorsOf(assessment)) {
    const { alone, answered } = aloneWith(assessment, assessor)
    const shares = sharesOf(alone, scorer)
    if ('problem' in shares) continue
    for (const { id, inputs } of scorer.expanded.clauses) {
      const share = shares.shares.get(id)
      if (share !== undefined && inputs.some((input) => answered.has(input)))
        readings.push({ organisation, clause: id, assessor, share })
    }
  }
  return { readings, shares: all.shares }
}

function sharesOf(
  assessment: Assessment,
  scorer: BulkScorer,
): { readonly shares: ReadonlyMap<string, number> } | { readonly problem: Fault } {
  const { input, faults } = scorer.read(assessment)
  if (input === undefined) return { problem: faults[0]! }
  const { clauses } = scorer.score(input)
  const shares = new Map<string, number>()
  for (const [index, { id, weight }] of scorer.expanded.clauses.entries()) {
    const points = clauses.points[index]
    if (clauses.state[index] !== SCORED || points === null || points === undefined) continue
    if (weight.n !== 0n) shares.set(id, toExact(points).div(weight).valueOf())
  }
  return { shares }
}

function assessorsOf({ answers }: Assessment): ReadonlySet<string> {
  const names = new Set<string>()
  for (const given of Object.values(answers)) {
    const { assessors, results } = asAnswer(given)
    for (const one of [assessors, ...(results ?? []).map((result) => result.assessors)])
      for (const name of Object.keys(one ?? {})) names.add(name)
  }
  return names
}

function aloneWith(
  assessment: Assessment,
  assessor: string,
): { readonly alone: Assessment; readonly answered: ReadonlySet<string> } {
  const answered = new Set<string>()
  const own = <T extends Pick<Answer, 'assessors' | 'consensus' | 'value'>>(
    one: T,
    input: string,
  ): T => {
    const value: AnswerValue | undefined = one.assessors?.[assessor]
    if (value === undefined) return one
    answered.add(input)
    const { assessors: _assessors, consensus: _consensus, ...rest } = one
    return { ...rest, value } as T
  }
  const answers = Object.fromEntries(
    Object.entries(assessment.answers).map(([input, given]) => {
      const answer = own(asAnswer(given), input)
      if (answer.results === undefined) return [input, answer]
      return [input, { ...answer, results: answer.results.map((one) => own(one, input)) }]
    }),
  )
  return { alone: { ...assessment, answers }, answered }
}
