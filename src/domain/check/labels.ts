import { guessAmong } from '../faults/did-you-mean.ts'
import { pointer } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import type { Check } from './check.ts'
import { packFault } from '../faults/pack-faults.ts'

/** Names for people, and what explanations leave out, belong to computed values. */
export const labels: Check = {
  name: 'labels',
  reads: ['rules/labels', 'rules/helpers', 'rules/values'],
  faults: ({ rules: { labels = {}, helpers = [], values = {} } }) => {
    const isUnknown = (id: string): boolean => !Object.hasOwn(values, id)
    const guess = (id: string) => guessAmong(id, Object.keys(values))
    return [
      ...Object.keys(labels)
        .filter(isUnknown)
        .map((id) =>
          packFault(
            message('fault-label-unknown', { id: { value: id } }),
            pointer('rules', 'labels', id),
            guess(id),
          ),
        ),
      ...helpers.flatMap((id, place) =>
        isUnknown(id)
          ? [
              packFault(
                message('fault-label-unknown--helper', { id: { value: id } }),
                pointer('rules', 'helpers', place),
                guess(id),
              ),
            ]
          : [],
      ),
    ]
  },
}
