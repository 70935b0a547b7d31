import type { Fault } from '../faults/fault.ts'
import { pointer } from '../faults/fault.ts'
import { message, type Message } from '../messages/message.ts'
import type { Check } from './check.ts'
import { packFault } from '../faults/pack-faults.ts'
import type { CheckedClause } from './pack-view.ts'

/** Sections, clauses, inputs and parts share one space of ids; printed numbers are unique. */
export const clauseIds: Check = {
  name: 'clause ids and numbers',
  reads: [
    'standard/clauses',
    'standard/inputs',
    'rules/parts',
    'rules/part',
    'rules/results',
    'rules/result',
  ],
  faults: ({ nodes, clauses, sharedInputs, schemes }) => {
    const faults = [
      ...repeated(nodes, ({ id }) => id).map(([first, again]) =>
        packFault(
          message('fault-id-duplicate', {
            id: { value: again.id },
            first: named(first),
            second: named(again),
          }),
          `${again.at}/id`,
          { clause: again.id },
        ),
      ),
      ...repeated(nodes, ({ clause }) => clause.number).map(([first, again]) =>
        packFault(
          message('fault-number-duplicate', {
            number: { value: again.clause.number },
            first: { value: first.id },
            second: { value: again.id },
          }),
          `${again.at}/number`,
          { clause: again.id },
        ),
      ),
    ]
    const reserved = (at: string, clause?: string): Fault =>
      packFault(message('fault-id-reserved'), at, clause === undefined ? {} : { clause })
    for (const { id, at } of nodes) if (id === 'total') faults.push(reserved(`${at}/id`, id))
    const clauseById = new Map(clauses.map((clause) => [clause.id, clause]))
    const clash = (id: string, at: string, what: 'shared-input' | 'part'): Fault =>
      packFault(message(`fault-id-duplicate--${what}`, { id: { value: id } }), at, { clause: id })
    for (const { id, at } of sharedInputs.values()) {
      const ask = clauseById.get(id)?.clause.ask
      // One answer would serve two; where the clause asks for the input, it is the same one.
      const isItsOwn = ask !== undefined && !('type' in ask) && ask.includes(id)
      if (clauseById.has(id) && !isItsOwn) faults.push(clash(id, at, 'shared-input'))
    }
    for (const { scheme, at } of schemes) {
      for (const id of Object.keys(scheme.parts ?? {})) {
        const here = at + pointer('parts', id)
        if (id === 'total') faults.push(reserved(here))
        else if (clauseById.has(id)) faults.push(clash(id, here, 'part'))
      }
    }
    return faults
  },
}

function repeated(
  nodes: readonly CheckedClause[],
  keyOf: (node: CheckedClause) => string | undefined,
): (readonly [CheckedClause, CheckedClause])[] {
  const seen = new Map<string, CheckedClause>()
  return nodes.flatMap((node) => {
    const key = keyOf(node)
    if (key === undefined) return []
    const first = seen.get(key)
    if (first === undefined) seen.set(key, node)
    return first === undefined ? [] : [[first, node] as const]
  })
}

function named({ label, isSection }: CheckedClause): Message {
  return message(isSection ? 'the-section' : 'the-clause', { name: label })
}
