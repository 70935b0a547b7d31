import type { Expanded, ExpandedGate } from '../expand/expanded.ts'
import { pointer } from '../fault.ts'
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

/** Floors of parts carry ids of their own; everything else says what it is called. */
export function gatePlace(expanded: Expanded, r: number, gate: ExpandedGate): GatePlace {
  const scheme = schemePointer(expanded, r)
  for (const [index, { level }] of expanded.results[r]!.levels.entries()) {
    const levelName = named(level.id, level.title)
    for (const id of Object.keys(level.parts ?? {}))
      if (gate.id === `${level.id}-parts-${id}`) {
        const part = partNamed(expanded, r, id)
        return {
          pointer: pointer(...scheme, 'levels', index, 'parts', id),
          name: message('proof-minimum', { part }),
          floor: { level: levelName, part },
        }
      }
    if (gate.id === `${level.id}-needs`)
      return {
        pointer: pointer(...scheme, 'levels', index, 'needs'),
        name: message('proof-level-needs', { level: levelName }),
      }
  }
  const clause = gate.id.startsWith('mandatory-') ? gate.id.slice('mandatory-'.length) : undefined
  if (clause !== undefined && expanded.clauseById.has(clause))
    return {
      pointer: pointer(...scheme, 'mandatory', clause),
      clause,
      name: message('proof-mandatory', { clause: clauseNamed(expanded, clause) }),
    }
  const own = r === 0 ? expanded.pack.rules : expanded.pack.rules.results?.[expanded.results[r]!.id]
  const at = (own?.gates ?? []).findIndex(({ id }) => id === gate.id)
  return {
    pointer: pointer(...scheme, 'gates', at),
    name: message('proof-gate', { gate: named(gate.id, gate.title) }),
  }
}
