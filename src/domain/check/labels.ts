import { guessAmong } from '../did-you-mean.ts'
import { pointer } from '../fault.ts'
import { message } from '../messages/message.ts'
import type { Check } from './check.ts'
import { packFault } from './codes.ts'

/** Names for people belong to computed values. */
export const labels: Check = {
  name: 'labels',
  reads: ['rules/labels', 'rules/values'],
  faults: ({ rules: { labels = {}, values = {} } }) =>
    Object.keys(labels)
      .filter((id) => !Object.hasOwn(values, id))
      .map((id) =>
        packFault(
          message('fault-label-unknown', { id: { value: id } }),
          pointer('rules', 'labels', id),
          guessAmong(id, Object.keys(values)),
        ),
      ),
}
