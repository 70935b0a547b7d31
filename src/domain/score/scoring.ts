import { toFact } from '../numbers/exact.ts'
import type { Exact } from '../numbers/exact.ts'
import type { Expanded } from '../expand/expanded.ts'
import type { ItemKey } from '../expand/needs.ts'
import type { Phase } from '../expand/plan.ts'
import type { RuleDocument, RuleOutcome, SharedConditions } from '../rules/document.ts'
import { pointsFact } from './clauses.ts'
import type { ClauseFact, Facts } from './facts.ts'
import { workOut } from './work-out.ts'

/** Rules to judge on facts. The list of rules is the same object at every score of one pack. */
export type RuleRequest = {
  readonly rules: readonly RuleDocument[]
  readonly shared: SharedConditions
  readonly facts: Facts
}

/** Work that asks for rules to be judged on its way: whoever drives it brings the engine. */
export type Working<T> = Generator<RuleRequest, T, readonly RuleOutcome[]>

/** The state of one scoring: facts so far, and what rules have decided. */
export type Scoring = {
  readonly facts: Facts
  readonly picks: Map<string, number>
  readonly outcomes: Map<string, RuleOutcome>
  /** Works phases through. Items that `own` does not take are terms, groups and applicability. */
  run(phases: readonly Phase[], own: (key: ItemKey) => boolean): Working<void>
  isHidden(clauseOrSection: string): boolean
  /** Replaces the points that rules read of a clause. */
  clausePoints(clause: string, points: Exact): void
}

/** A scoring that starts from these facts. */
export function startScoring(expanded: Expanded, facts: Facts): Scoring {
  const picks = new Map<string, number>()
  const outcomes = new Map<string, RuleOutcome>()
  const hidden = new Set<string>()

  function common(key: ItemKey): void {
    if (key.startsWith('group:')) {
      const name = key.slice('group:'.length)
      const rules = expanded.groups.get(name)!.rules
      picks.set(
        name,
        rules.findIndex((rule) => outcomes.get(rule.name)?.holds === true),
      )
      return
    }
    if (key.startsWith('applies:')) {
      const id = key.slice('applies:'.length)
      if (outcomes.get(`applies:${id}`)?.holds !== true) hide(id)
      return
    }
    const term = expanded.terms.get(key)
    if (term === undefined) return
    const value = workOut(term.worked, facts, picks)
    if (value === undefined) delete facts[term.space][term.id]
    else facts[term.space][term.id] = toFact(value)
  }

  /** A hidden clause has no answers for anybody, whatever was recorded. */
  function hide(id: string): void {
    hidden.add(id)
    for (const { id: clause, under } of expanded.clauses)
      if ((clause === id || under.includes(id)) && Object.hasOwn(facts.answers, clause))
        delete facts.answers[clause]
  }

  return {
    facts,
    picks,
    outcomes,
    *run(phases, own) {
      for (const { items, rules } of phases) {
        for (const key of items) if (!own(key)) common(key)
        if (rules.length === 0) continue
        for (const outcome of yield { rules, shared: expanded.shared, facts })
          outcomes.set(outcome.rule, outcome)
      }
    },
    isHidden: (id) =>
      hidden.size > 0 &&
      (hidden.has(id) || (expanded.clauseById.get(id)?.under.some((s) => hidden.has(s)) ?? false)),
    clausePoints(clause, points) {
      const known: ClauseFact = facts.clauses[clause]!
      const { weight } = expanded.clauseById.get(clause)!
      facts.clauses[clause] = { ...known, ...pointsFact(points, weight) }
    },
  }
}
