import { guessAmong } from '../faults/did-you-mean.ts'
import { pointer } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import type { Check } from './check.ts'
import { packFault } from '../faults/pack-faults.ts'

/** Sections of which it is said where their weights come from are there. */
export const founding: Check = {
  name: 'where numbers come from',
  reads: ['standard/clauses', 'rules/provenanceOf'],
  faults: ({ nodes, rules }) => {
    const sections = nodes.filter(({ isSection }) => isSection).map(({ id }) => id)
    return Object.keys(rules.provenanceOf?.sections ?? {})
      .filter((id) => !sections.includes(id))
      .map((id) =>
        packFault(
          message('fault-section-unknown--provenance', { name: { value: id } }),
          pointer('rules', 'provenanceOf', 'sections', id),
          guessAmong(id, sections),
        ),
      )
  },
}
