import type { Assessment } from '../language/assessment.ts'
import type { Expanded } from '../expand/expanded.ts'
import type { Fault } from '../faults/fault.ts'
import { pointer } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import { readAssessment } from '../score/answers.ts'
import { packFault } from '../faults/pack-faults.ts'

/**
 * Worked examples whose assessment nobody could make: each answer that would be refused, where it
 * stands. `told` are the faults that are known already; nothing is said twice of one place.
 */
export function unlawfulExamples(expanded: Expanded, told: readonly Fault[]): Fault[] {
  const { standard, rules } = expanded.pack
  const known = new Set(told.map((fault) => fault.pointer))
  return Object.entries(rules.examples ?? {}).flatMap(([id, { assessment }]) => {
    const named = { standard: standard.id, edition: standard.edition, ...assessment } as Assessment
    const { faults } = readAssessment(expanded, named)
    return faults
      .map((one) => {
        const at = pointer('rules', 'examples', id, 'assessment') + one.pointer
        const found = message('fault-example-refused', { reason: one.message })
        const clause = one.clause ?? answeredClause(one.pointer, expanded)
        return packFault(found, at, {
          ...(clause === undefined ? {} : { clause }),
          ...(one.guess === undefined ? {} : { guess: one.guess }),
        })
      })
      .filter((fault) => !known.has(fault.pointer))
  })
}

/** The clause whose own answer stands at a place of an assessment. */
export function answeredClause(at: string, { clauseById }: Expanded): string | undefined {
  const id = /^\/answers\/([^/]+)/.exec(at)?.[1]
  return id !== undefined && clauseById.has(id) ? id : undefined
}
