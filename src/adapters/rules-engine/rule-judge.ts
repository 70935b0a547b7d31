import type { RuleJudge } from '../../app/ports.ts'
import type { RuleDocument } from '../../domain/rules/document.ts'
import { createRuleRunner, prepareRules, type PreparedRules } from './rule-runner.ts'

/**
 * The engine of record as a judge. A list of rules is prepared when it first comes and remembered
 * as long as somebody else holds it, so the same pack is not checked again at every score.
 */
export function createRuleJudge(): RuleJudge {
  const runner = createRuleRunner()
  const known = new WeakMap<readonly RuleDocument[], PreparedRules>()
  return {
    engine: runner.engine,
    judge(rules, shared, facts) {
      const prepared = known.get(rules) ?? prepareRules(rules, shared)
      known.set(rules, prepared)
      return runner.evaluate(prepared, facts)
    },
  }
}
