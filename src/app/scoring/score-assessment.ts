import type { Assessment } from '../../domain/language/assessment.ts'
import { message } from '../../domain/messages/message.ts'
import type { Receipt } from '../../domain/receipt/receipt.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import { readAssessment } from '../../domain/score/answers.ts'
import { scoreAssessment, type PreparedPack } from '../../domain/score/score.ts'
import type { Alarm, DigestOf, RuleJudge } from '../ports.ts'

/** A second computation of the same score, by other means: what it found to differ, or undefined. */
export type SecondOpinion = (prepared: PreparedPack, receipt: Receipt) => string | undefined

export type ScoreAssessment = (prepared: PreparedPack, assessment: Assessment) => Promise<Receipt>

/**
 * Scores an assessment by the engine of record and has a second computation agree before anybody
 * sees the result. A faulty assessment is refused with all its faults; a difference between the two
 * computations is refused and raises the alarm.
 */
export function scoreAssessmentWith(ports: {
  readonly judge: RuleJudge
  readonly digestOf: DigestOf
  readonly software: Receipt['software']
  readonly secondOpinion: SecondOpinion
  readonly alarm: Alarm
}): ScoreAssessment {
  const { judge, digestOf, software, secondOpinion, alarm } = ports
  return async (prepared, assessment) => {
    const { faults, read } = readAssessment(prepared.expanded, assessment)
    if (faults.length > 0)
      throw new Refusal(
        'assessment-faulty',
        message('refusal-assessment-faulty', { count: faults.length }),
        faults,
      )
    const origin = { software, engine: judge.engine }
    const work = scoreAssessment(prepared, assessment, read, digestOf(assessment), origin)
    let step = work.next()
    while (step.done !== true) {
      const { rules, shared, facts } = step.value
      step = work.next(await judge.judge(rules, shared, facts))
    }
    const receipt = step.value
    const difference = secondOpinion(prepared, receipt)
    if (difference !== undefined) {
      alarm('two computations of one score differ', {
        difference,
        pack: prepared.digest,
        input: receipt.inputDigest,
      })
      throw new Refusal('evaluators-differ', message('refusal-evaluators-differ'))
    }
    return receipt
  }
}
