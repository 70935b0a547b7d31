import { guessAmong } from '../did-you-mean.ts'
import { pointer } from '../fault.ts'
import { message } from '../messages/message.ts'
import type { Check } from './check.ts'
import { packFault } from './codes.ts'

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
