import { didYouMean } from '../did-you-mean.ts'
import { pointer } from '../fault.ts'
import type { Check } from './check.ts'
import { packFault } from './codes.ts'
import { guessed, quoted } from './words.ts'

/** Names for people belong to computed values. */
export const labels: Check = {
  name: 'labels',
  reads: ['rules/labels', 'rules/values'],
  faults: ({ rules: { labels = {}, values = {} } }) =>
    Object.keys(labels)
      .filter((id) => !Object.hasOwn(values, id))
      .map((id) =>
        packFault(
          'label-unknown',
          pointer('rules', 'labels', id),
          `${quoted(id)} has a label, but there is no such value.${guessed(didYouMean(id, Object.keys(values)))}`,
          'Use the id of a value from "values".',
        ),
      ),
}
