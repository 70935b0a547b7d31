import { didYouMean } from '../did-you-mean.ts'
import type { Fault } from '../fault.ts'
import { pointer } from '../fault.ts'
import { packFault } from './codes.ts'
import type { ClauseView, PackView } from './pack-view.ts'
import { aboveWeight } from './points-above-weight.ts'
import { guessed, quoted } from './words.ts'

/** Points for options: one entry for each option of the input, none for others. */
export function optionFaults(
  view: PackView,
  clause: ClauseView,
  choice: { readonly [option: string]: number | string },
  options: readonly string[] = [],
  at: string,
): Fault[] {
  const unknown = Object.keys(choice).filter((option) => !options.includes(option))
  const meant = new Set(unknown.map((option) => didYouMean(option, options)))
  return [
    ...unknown.map((option) =>
      packFault(
        'option-unknown',
        at + pointer(option),
        `${clause.name} has no option ${quoted(option)}.${guessed(didYouMean(option, options))}`,
        'Use the ids of the options of the input.',
      ),
    ),
    ...options
      .filter((option) => !Object.hasOwn(choice, option) && !meant.has(option))
      .map((option) =>
        packFault(
          'option-missing',
          at,
          `Nothing says what option ${quoted(option)} of ${clause.name.charAt(0).toLowerCase()}${clause.name.slice(1)} earns.`,
          `Add ${quoted(option)} with its points, or with "none".`,
        ),
      ),
    ...aboveWeight(
      view,
      clause,
      Object.entries(choice).map(([option, points]) => [points, at + pointer(option)] as const),
    ),
  ]
}
