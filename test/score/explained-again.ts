import type { SecondOpinion } from '../../src/app/scoring/score-assessment.ts'
import { firstDifference } from '../../src/domain/receipt/difference.ts'
import { canonicalJson } from '../../src/domain/pack/canonical.ts'
import type { RuleDocument } from '../../src/domain/rules/document.ts'
import { readAssessment } from '../../src/domain/score/answers.ts'
import { scoreAssessment } from '../../src/domain/score/score.ts'
import { explaining } from '../rules/explained.ts'

const explained = new WeakMap<readonly RuleDocument[], ReturnType<typeof explaining>>()

/**
 * Works a whole receipt out again without the engine of record, by an evaluator of rules of the tests'
 * own, and says where the two differ: the explanations, too.
 */
export const explainedAgain: SecondOpinion = (prepared, receipt) => {
  const { assessment, software, engine, inputDigest } = receipt
  const { read } = readAssessment(prepared.expanded, assessment)
  const work = scoreAssessment(prepared, assessment, read, inputDigest, { software, engine })
  let step = work.next()
  while (step.done !== true) {
    const { rules, shared, facts } = step.value
    const own = explained.get(rules) ?? explaining(rules, shared)
    explained.set(rules, own)
    step = work.next(own(facts))
  }
  const difference = firstDifference(step.value, receipt)
  if (difference === undefined) return undefined
  const { pointer, expected, actual } = difference
  return `at ${pointer} the engine gives ${said(actual)}, the other evaluator ${said(expected)}`
}

function said(value: unknown): string {
  return value === undefined ? 'nothing' : canonicalJson(value).slice(0, 200)
}
