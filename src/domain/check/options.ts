import { didYouMean, guessAmong } from '../faults/did-you-mean.ts'
import type { PointsOrShare } from '../language/criteria/earning.ts'
import type { Fault } from '../faults/fault.ts'
import { pointer } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import { packFault } from '../faults/pack-faults.ts'
import type { CheckedClause, PackView } from './pack-view.ts'
import type { PackFact } from './vocabulary.ts'
import { aboveWeight } from './points-above-weight.ts'

/** Points for options: one entry for each option of the input, none for others. */
export function optionFaults(
  view: PackView,
  clause: CheckedClause,
  choice: { readonly [option: string]: PointsOrShare },
  { values: options = [], stating = [] }: PackFact,
  at: string,
): Fault[] {
  const given = Object.keys(choice)
  const unknown = given.filter((option) => ![...options, ...stating].includes(option))
  const meant = new Set(unknown.map((option) => didYouMean(option, options)))
  return [
    ...unknown.map((option) =>
      packFault(
        message('fault-option-unknown', { clause: clause.label, option: { value: option } }),
        at + pointer(option),
        guessAmong(option, options),
      ),
    ),
    ...given
      .filter((option) => stating.includes(option))
      .map((option) =>
        packFault(
          message('fault-option-state--earns', { clause: clause.label, option: { value: option } }),
          at + pointer(option),
        ),
      ),
    ...options
      .filter((option) => !Object.hasOwn(choice, option) && !meant.has(option))
      .map((option) =>
        packFault(
          message('fault-option-missing', { clause: clause.label, option: { value: option } }),
          at,
        ),
      ),
    ...aboveWeight(
      view,
      clause,
      Object.entries(choice).map(([option, points]) => [points, at + pointer(option)] as const),
    ),
  ]
}
