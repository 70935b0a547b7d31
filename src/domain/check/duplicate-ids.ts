import type { Fault } from '../faults/fault.ts'
import { pointer } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import { packFault } from '../faults/pack-faults.ts'

/** The faults of things in one list that have the same id. */
export function duplicateIds(
  list: readonly { readonly id: string }[],
  at: string,
  what: 'adjustment' | 'level' | 'gate' | 'qualifier',
): Fault[] {
  const seen = new Map<string, number>()
  return list.flatMap(({ id }, index) => {
    const first = seen.get(id)
    if (first === undefined) {
      seen.set(id, index)
      return []
    }
    return [
      packFault(
        message('fault-id-duplicate--list', {
          what,
          first: first + 1,
          second: index + 1,
          id: { value: id },
        }),
        at + pointer(index, 'id'),
      ),
    ]
  })
}
