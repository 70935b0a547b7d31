import { guessAmong } from '../faults/did-you-mean.ts'
import type { Fault } from '../faults/fault.ts'
import { pointer } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import { byInput, type Input } from '../language/inputs/registry.ts'
import { criterionOf } from '../language/criteria/criterion-of.ts'
import type { Check } from './check.ts'
import { packFault } from '../faults/pack-faults.ts'
import { shapeOf } from './pack-view.ts'

/** What clauses ask for exists, and what inputs say of themselves makes sense. */
export const inputs: Check = {
  name: 'inputs',
  reads: [
    'standard/ask',
    'standard/clauses',
    'standard/inputs',
    'standard/profile',
    'rules/criteria',
    'rules/criterion',
  ],
  faults: (view) => {
    const { standard, nodes, sharedInputs, profile, inputs } = view
    const declared = new Map([...inputs.values(), ...profile.values()].map((one) => [one.at, one]))
    const faults = [...declared.values()].flatMap(({ input, at }) => inputFaults(input, at))
    if (standard.ask !== undefined && !declared.has('/standard/ask')) {
      faults.push(...inputFaults(standard.ask, '/standard/ask'))
    }
    for (const { id, clause, at, label, isSection } of nodes) {
      if (isSection) {
        if (clause.ask === undefined) continue
        faults.push(
          packFault(message('fault-section-asks', { section: label }), `${at}/ask`, { clause: id }),
        )
        continue
      }
      const ask = clause.ask ?? standard.ask
      if (ask === undefined && shapeOf(criterionOf(view.rules, clause)) === undefined) {
        faults.push(
          packFault(message('fault-clause-asks-nothing', { clause: label }), at, { clause: id }),
        )
      }
      if (ask === undefined || 'type' in ask) continue
      for (const [index, input] of ask.entries()) {
        if (sharedInputs.has(input)) continue
        faults.push(
          packFault(
            message('fault-input-unknown', { clause: label, input: { value: input } }),
            at + pointer('ask', index),
            { clause: id, ...guessAmong(input, sharedInputs.keys()) },
          ),
        )
      }
    }
    return faults
  },
}

function inputFaults(input: Input, at: string): Fault[] {
  const none = (): Fault[] => []
  return byInput<Fault[]>(input, {
    'yes-no': none,
    points: none,
    choice: ({ options }) => optionFaults(options, at + pointer('options')),
    number: ({ min, max }) => rangeFaults(min, max, at),
    samples: none,
    checklist: ({ items }) => optionFaults(items, at + pointer('items')),
    entries: none,
    date: none,
    text: none,
  })
}

function rangeFaults(min: number | undefined, max: number | undefined, at: string): Fault[] {
  if (min === undefined || max === undefined || min < max) return []
  return [
    packFault(
      message('fault-range-empty', { min: { value: min }, max: { value: max } }),
      at + pointer('min'),
    ),
  ]
}

function optionFaults(options: readonly { readonly id: string }[], at: string): Fault[] {
  const seen = new Set<string>()
  return options.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [
      packFault(
        message('fault-id-duplicate--option', { id: { value: id } }),
        at + pointer(index, 'id'),
      ),
    ]
  })
}
