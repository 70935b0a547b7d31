import { didYouMean } from '../did-you-mean.ts'
import { pointer } from '../fault.ts'
import type { Check } from './check.ts'
import { packFault } from './codes.ts'
import { guessed, quoted } from './words.ts'

/** Conditions of applicability belong to sections and clauses. */
export const applies: Check = {
  name: 'applicability',
  reads: ['standard/clauses', 'rules/applies'],
  faults: ({ rules, nodeById }) =>
    Object.keys(rules.applies ?? {})
      .filter((id) => !nodeById.has(id))
      .map((id) =>
        packFault(
          'clause-unknown',
          pointer('rules', 'applies', id),
          `${quoted(id)} has a condition in "applies", but there is no such clause or section.${guessed(didYouMean(id, nodeById.keys()))}`,
          'Use the id of a clause or a section.',
        ),
      ),
}
