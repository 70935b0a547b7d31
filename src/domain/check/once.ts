import { pointer } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import type { Check } from './check.ts'
import { unknownClause } from './clause-names.ts'
import { packFault } from '../faults/pack-faults.ts'

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
          return unknownClause(view, id, at, 'once')
        }
        return [
          packFault(
            message('fault-once-overlap', {
              id: { value: id },
              first: earlier + 1,
              second: group + 1,
            }),
            at,
            { clause: id },
          ),
        ]
      }),
    )
  },
}
