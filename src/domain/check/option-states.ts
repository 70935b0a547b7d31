import type { Fault } from '../faults/fault.ts'
import { pointer } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import { criterionOf } from '../language/criteria/criterion-of.ts'
import type { ChoiceOption } from '../language/inputs/choice.ts'
import { answersOf } from '../language/inputs/choice.ts'
import type { Check } from './check.ts'
import { packFault } from '../faults/pack-faults.ts'
import {
  inputsOf,
  isScored,
  type CheckedClause,
  type InputView,
  type PackView,
} from './pack-view.ts'

/** An option that records a state stands where that state may be recorded, and earns nothing. */
export const optionStates: Check = {
  name: 'options that record a state',
  reads: [
    'standard/ask',
    'standard/clauses',
    'standard/inputs',
    'standard/profile',
    'standard/notApplicable',
    'rules/criteria',
    'rules/criterion',
    'rules/policies',
  ],
  faults: (view) => [
    ...[...view.profile.values()].flatMap((input) =>
      stating(input).map(({ option, at }) =>
        packFault(message('fault-option-state--profile', about(option)), at),
      ),
    ),
    ...[...view.inputs.values()].flatMap((input) => inputFaults(input, view)),
  ],
}

type Stating = ChoiceOption & { readonly state: NonNullable<ChoiceOption['state']> }

/** The options of an input that record a state, with where it says so. */
function stating({
  input,
  at,
}: InputView): readonly { readonly option: Stating; readonly at: string }[] {
  if (input.type !== 'choice') return []
  return input.options.flatMap((option, index) =>
    option.state === undefined
      ? []
      : [
          {
            option: { ...option, state: option.state },
            at: at + pointer('options', index, 'state'),
          },
        ],
  )
}

function about({ id, state }: Stating): {
  readonly option: { readonly value: string }
  readonly state: Stating['state']
} {
  return { option: { value: id }, state }
}

function inputFaults(one: InputView, view: PackView): Fault[] {
  const { id, input, at: here } = one
  const found = stating(one)
  if (found.length === 0 || input.type !== 'choice') return []
  const asking = view.clauses.filter((clause) =>
    inputsOf(view, clause).some((asked) => asked.id === id),
  )
  const faults = found.flatMap(({ option, at }): Fault[] => {
    if (option.state === 'not-applicable' && view.sharedInputs.has(id))
      return [packFault(message('fault-option-state--shared', about(option)), at)]
    return asking
      .filter((clause) => !allows(clause, option.state, view))
      .map((clause) =>
        packFault(message('fault-option-state', { ...about(option), clause: clause.label }), at, {
          clause: clause.id,
        }),
      )
  })
  if (answersOf(input.options).length > 0) return faults
  return [...faults, packFault(message('fault-option-state--only'), here + pointer('options'))]
}

/** Whether a clause may be recorded in a state. */
function allows(clause: CheckedClause, state: Stating['state'], view: PackView): boolean {
  const { rules, standard } = view
  const criterion = criterionOf(rules, clause.clause)
  const policy = (name: 'notApplicable' | 'notChecked'): string | undefined =>
    criterion?.policies?.[name] ?? rules.policies?.[name]
  if (state === 'not-checked') return policy('notChecked') !== 'forbid' || !isScored(view, clause)
  const may = clause.clause.notApplicable ?? standard.notApplicable ?? false
  return may && policy('notApplicable') !== 'forbid'
}
