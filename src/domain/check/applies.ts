import { guessAmong } from '../faults/did-you-mean.ts'
import { pointer } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import type { Check } from './check.ts'
import { packFault } from '../faults/pack-faults.ts'

/** Conditions of applicability belong to sections and clauses. */
export const applies: Check = {
  name: 'applicability',
  reads: ['standard/clauses', 'rules/applies'],
  faults: ({ rules, nodeById }) =>
    Object.keys(rules.applies ?? {})
      .filter((id) => !nodeById.has(id))
      .map((id) =>
        packFault(
          message('fault-clause-unknown--applies', { id: { value: id } }),
          pointer('rules', 'applies', id),
          guessAmong(id, nodeById.keys()),
        ),
      ),
}
