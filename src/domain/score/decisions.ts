import { isExact, toJson } from '../numbers/exact.ts'
import type { RuleDecision, ResultReceipt } from '../receipt/receipt.ts'
import { byEvaluated, type EvaluatedCondition } from '../rules/document.ts'

/**
 * A decision as JSON holds it: exact numbers that were compared become numbers or fractions, and
 * what is missing goes. The decision itself where nothing changes, which is nearly always.
 */
export function plainDecision(decision: RuleDecision): RuleDecision {
  const conditions = plainCondition(decision.conditions)
  return conditions === decision.conditions ? decision : { ...decision, conditions }
}

/** A result with all its decisions plain. */
export function plainResult(result: ResultReceipt): ResultReceipt {
  return {
    ...result,
    adjustments: result.adjustments.map(plainMember),
    levels: result.levels.map(plainMember),
    gates: result.gates.map(plainMember),
    qualifiers: result.qualifiers.map(plainMember),
  }
}

function plainMember<T extends { readonly decision?: RuleDecision }>(member: T): T {
  if (member.decision === undefined) return member
  const decision = plainDecision(member.decision)
  return decision === member.decision ? member : { ...member, decision }
}

function plainCondition(one: EvaluatedCondition): EvaluatedCondition {
  return byEvaluated(one, PLAIN)
}

/** A judged condition of each kind with plain values; itself where they are plain already. */
const PLAIN: Parameters<typeof byEvaluated<EvaluatedCondition>>[1] = {
  all(one) {
    const all = plainList(one.all)
    return all === one.all ? one : { ...one, all }
  },
  any(one) {
    const any = plainList(one.any)
    return any === one.any ? one : { ...one, any }
  },
  not(one) {
    const not = plainCondition(one.not)
    return not === one.not ? one : { ...one, not }
  },
  condition(one) {
    const of = plainCondition(one.of)
    return of === one.of ? one : { ...one, of }
  },
  fact(one) {
    const { actual, expected } = one
    if (typeof actual !== 'object' && typeof expected !== 'object') return one
    return { ...one, ...plainSide('actual', actual), ...plainSide('expected', expected) }
  },
}

function plainList(list: readonly EvaluatedCondition[]): readonly EvaluatedCondition[] {
  let copy: EvaluatedCondition[] | undefined
  for (let index = 0; index < list.length; index += 1) {
    const one = list[index]!
    const made = plainCondition(one)
    if (made !== one) copy ??= [...list]
    if (copy !== undefined) copy[index] = made
  }
  return copy ?? list
}

function plainSide(side: 'actual' | 'expected', value: unknown): object {
  return value === undefined ? {} : { [side]: plainValue(value) }
}

function plainValue(value: unknown): unknown {
  if (isExact(value)) return toJson(value)
  if (Array.isArray(value)) return value.map(plainValue)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plainValue(one)]))
}
