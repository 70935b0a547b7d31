import { pointer } from '../fault.ts'
import type { Check } from './check.ts'
import { unknownClause } from './clause-names.ts'
import { packFault } from './codes.ts'
import { quoted } from './words.ts'

/** Groups of clauses of which one may count name clauses, and share none. */
export const once: Check = {
  name: 'groups of which one may count',
  reads: ['standard/clauses', 'rules/once'],
  faults: (view) => {
    const groupOf = new Map<string, number>()
    return (view.rules.once ?? []).flatMap(({ clauses }, group) =>
      clauses.flatMap((id, index) => {
        const at = pointer('rules', 'once', group, 'clauses', index)
        const earlier = groupOf.get(id)
        if (earlier === undefined) groupOf.set(id, group)
        if (earlier === undefined || earlier === group) {
          return unknownClause(view, id, at, 'is in a group of which one may count')
        }
        return [
          packFault(
            'once-overlap',
            at,
            `${quoted(id)} is in group ${earlier + 1} and in group ${group + 1}, of each of which one may count.`,
            'Join the two groups, or take the clause out of one.',
            { clause: id },
          ),
        ]
      }),
    )
  },
}
