import { canonicalJson } from '../domain/pack/canonical.ts'
import { firstDifference } from '../domain/difference.ts'
import { compileRules, type CompiledRules } from '../domain/rules/compile.ts'
import type { RuleDocument } from '../domain/rules/document.ts'
import { readAssessment } from '../domain/score/answers.ts'
import { scoreAssessment } from '../domain/score/score.ts'
import type { SecondOpinion } from './score-assessment.ts'

/**
 * Works a receipt out again with the compiled rules instead of the engine of record, and says where
 * the two differ.
 */
export function compiledOpinion(): SecondOpinion {
  const compiled = new WeakMap<readonly RuleDocument[], CompiledRules>()
  return (prepared, receipt) => {
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
}

function said(value: unknown): string {
  return value === undefined ? 'nothing' : canonicalJson(value).slice(0, 200)
}
