import { didYouMean } from '../did-you-mean.ts'
import type { Fault } from '../fault.ts'
import { pointer } from '../fault.ts'
import type { Input } from '../pack/standard.ts'
import { criterionOf } from '../pack/criterion.ts'
import type { Check } from './check.ts'
import { packFault } from './codes.ts'
import { shapeOf } from './pack-view.ts'
import { guessed, quoted } from './words.ts'

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
    for (const { id, clause, at, name, isSection } of nodes) {
      if (isSection) {
        if (clause.ask === undefined) continue
        faults.push(
          packFault(
            'section-asks',
            `${at}/ask`,
            `${name} asks for something, but only its clauses are answered.`,
            'Move "ask" into the clauses of the section.',
            { clause: id },
          ),
        )
        continue
      }
      const ask = clause.ask ?? standard.ask
      if (ask === undefined && shapeOf(criterionOf(view.rules, clause)) === undefined) {
        faults.push(
          packFault(
            'clause-asks-nothing',
            at,
            `${name} asks for nothing, and the standard has no "ask" for all clauses.`,
            'Say in "ask" what an assessor must answer, or give the clause a criterion.',
            { clause: id },
          ),
        )
      }
      if (ask === undefined || 'type' in ask) continue
      for (const [index, input] of ask.entries()) {
        if (sharedInputs.has(input)) continue
        faults.push(
          packFault(
            'input-unknown',
            at + pointer('ask', index),
            `${name} asks for the input ${quoted(input)}, which is not in "inputs".${guessed(didYouMean(input, sharedInputs.keys()))}`,
            'Name an input from "inputs", or describe the input here.',
            { clause: id },
          ),
        )
      }
    }
    return faults
  },
}

function inputFaults(input: Input, at: string): Fault[] {
  if (input.type === 'choice') return optionFaults(input.options, at + pointer('options'))
  if (input.type === 'checklist') return optionFaults(input.items, at + pointer('items'))
  if (input.type !== 'number') return []
  const { min, max } = input
  if (min === undefined || max === undefined || min < max) return []
  return [
    packFault(
      'range-empty',
      at + pointer('min'),
      `The least, ${min}, is not below the greatest, ${max}.`,
      'Exchange "min" and "max", or correct one of them.',
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
        'id-duplicate',
        at + pointer(index, 'id'),
        `The id ${quoted(id)} stands twice among these.`,
        'Give each an id of its own.',
      ),
    ]
  })
}
