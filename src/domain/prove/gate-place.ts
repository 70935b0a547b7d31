import type { Expanded, ExpandedGate } from '../expand/expanded.ts'
import { pointer } from '../faults/fault.ts'
import { memberOf } from '../language/gates/written.ts'
import { vetoedClause } from '../language/vetoes/registry.ts'
import { message, type Message, type Parameter } from '../messages/message.ts'
import { clauseNamed, named, partNamed, schemePointer } from './names.ts'

/** Where a gate stands in the pack and what it is called. */
export type GatePlace = {
  readonly pointer: string
  readonly clause?: string
  readonly name: Message
  /** The minimum of a part that a level asks, where the gate stands for one. */
  readonly floor?: { readonly level: Parameter; readonly part: Message }
}

/** What the pack calls a gate, by the member that it stands for. */
export function gatePlace(
  expanded: Expanded,
  r: number,
  { id, title, origin }: ExpandedGate,
): GatePlace {
  const at = pointer(...schemePointer(expanded, r), ...memberOf(origin))
  const mandatory = (clause: string): GatePlace => ({
    pointer: at,
    clause,
    name: message('proof-mandatory', { clause: clauseNamed(expanded, clause) }),
  })
  switch (origin.kind) {
    case 'veto': {
      const clause = vetoedClause(origin.veto)
      return clause === undefined
        ? { pointer: at, name: message('proof-veto', { veto: named(id, title) }) }
        : mandatory(clause)
    }
    case 'mandatory':
      return mandatory(origin.clause)
    case 'floor': {
      const part = expanded.clauseById.has(origin.of)
        ? message('proof-clause', { clause: clauseNamed(expanded, origin.of) })
        : partNamed(expanded, r, origin.of)
      return {
        pointer: at,
        name: message('proof-minimum', { part }),
        floor: { level: named(origin.level.id, origin.level.title), part },
      }
    }
    case 'needs': {
      const level = named(origin.level.id, origin.level.title)
      return { pointer: at, name: message('proof-level-needs', { level }) }
    }
    case 'gate':
      return { pointer: at, name: message('proof-gate', { gate: named(id, title) }) }
    default:
      return origin satisfies never
  }
}
