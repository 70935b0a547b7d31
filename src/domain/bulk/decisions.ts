import { compileFirstHolding, type CompileOptions } from '../rules/compile.ts'
import type { RuleDocument, SharedConditions } from '../rules/document.ts'
import { accessTo } from './access.ts'
import type { Memory } from './memory.ts'

/** The verdict on one group of rules: which of them held first, or -1; to be read after judging. */
export type Verdict = () => number

/** Rules that are judged together, compiled. */
export type Judging = {
  /** Whether code was generated. */
  readonly generated: boolean
  judge(): void
}

/** Collects groups of rules to be judged at one time, then compiles them over the facts in memory. */
export type JudgingDraft = {
  /** Adds rules of which the first that holds decides. */
  first(rules: readonly RuleDocument[]): Verdict
  compile(): Judging
}

/** A draft without rules. `compile` throws `RulesRefused` for rules that the gate refuses. */
export function draftJudging(
  memory: Memory,
  shared: SharedConditions,
  options: CompileOptions,
): JudgingDraft {
  const groups: (readonly RuleDocument[])[] = []
  const held: { verdicts: Int32Array } = { verdicts: new Int32Array(0) }
  return {
    first(rules) {
      const index = groups.push(rules) - 1
      return () => held.verdicts[index]!
    },
    compile() {
      if (groups.length === 0) return { generated: false, judge: () => {} }
      const compiled = compileFirstHolding(groups, shared, options, accessTo(memory.layout))
      const verdicts = new Int32Array(groups.length)
      held.verdicts = verdicts
      return {
        generated: compiled.generated,
        judge: () => void compiled.decide(memory.facts, verdicts),
      }
    },
  }
}
