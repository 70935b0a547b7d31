import type { SecondOpinion } from '../../src/app/score-assessment.ts'
import { firstDifference } from '../../src/domain/difference.ts'
import { canonicalJson } from '../../src/domain/pack/canonical.ts'
import { compileRules, type CompiledRules } from '../../src/domain/rules/compile.ts'
import type { RuleDocument } from '../../src/domain/rules/document.ts'
import { readAssessment } from '../../src/domain/score/answers.ts'
import { scoreAssessment } from '../../src/domain/score/score.ts'

const compiled = new WeakMap<readonly RuleDocument[], CompiledRules>()

/**
 * Works a whole receipt out again with the compiled rules instead of the engine of record, and says
 * where the two differ: the explanations, too.
 */
export const explainedAgain: SecondOpinion = (prepared, receipt) => {
  const { assessment, software, engine, inputDigest } = receipt
  const { read } = readAssessment(prepared.expanded, assessment)
  const work = scoreAssessment(prepared, assessment, read, inputDigest, { software, engine })
  let step = work.next()
  while (step.done !== true) {
    const { rules, shared, facts } = step.value
    const own = compiled.get(rules) ?? compileRules(rules, shared)
    compiled.set(rules, own)
    step = work.next(own.explain(facts))
  }
  const difference = firstDifference(step.value, receipt)
  if (difference === undefined) return undefined
  const { pointer, expected, actual } = difference
  return `at ${pointer} the engine gives ${said(actual)}, the compiled rules ${said(expected)}`
}

function said(value: unknown): string {
  return value === undefined ? 'nothing' : canonicalJson(value).slice(0, 200)
}
