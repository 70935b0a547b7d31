import { guessAmong } from '../faults/did-you-mean.ts'
import { pointer } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import type { Check } from './check.ts'
import { packFault } from '../faults/pack-faults.ts'

/** Names for people belong to values, tables and conditions; what explanations leave out is a value. */
export const labels: Check = {
  name: 'labels',
  reads: ['rules/labels', 'rules/helpers', 'rules/values', 'rules/tables', 'rules/conditions'],
  faults: ({ rules: { labels = {}, helpers = [], values = {}, tables = {}, conditions = {} } }) => {
    const named = { ...values, ...tables, ...conditions }
    const isUnknown = (id: string): boolean => !Object.hasOwn(values, id)
    const guess = (id: string) => guessAmong(id, Object.keys(values))
    return [
      ...Object.keys(labels)
        .filter((id) => !Object.hasOwn(named, id))
        .map((id) =>
          packFault(
            message('fault-label-unknown', { id: { value: id } }),
            pointer('rules', 'labels', id),
            guessAmong(id, Object.keys(named)),
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
