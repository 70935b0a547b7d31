import type { ExpandedClause } from '../expand/expanded.ts'
import { fault, pointer, type Fault } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import type { Recorded } from './answers.ts'

/**
 * The fault of a clause that has no answer, or none was looked for, where the standard forbids it.
 * Undefined for every other clause. A hidden clause has no such fault: ask only for those that count.
 */
export function forbiddenFault(clause: ExpandedClause, recorded: Recorded): Fault | undefined {
  const { id, policies } = clause
  const { state, unresolved } = recorded
  if (!clause.scored || unresolved !== undefined) return undefined
  if (state !== 'missing' && state !== 'not-checked') return undefined
  if ((state === 'missing' ? policies.missing : policies.notChecked) !== 'forbid') return undefined
  const given = { clause: clause.clause.number ?? id }
  return fault(
    state === 'missing'
      ? message('fault-state-forbidden--missing', given)
      : message('fault-state-forbidden--not-checked', given),
    pointer('answers', clause.inputs.length === 1 ? clause.inputs[0]! : id),
    { clause: id },
  )
}
