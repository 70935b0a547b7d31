import type { Fault } from '../fault.ts'
import { pointer } from '../fault.ts'
import { packFault } from './codes.ts'
import { quoted } from './words.ts'

/** The faults of things in one list that have the same id. */
export function duplicateIds(
  list: readonly { readonly id: string }[],
  at: string,
  what: string,
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
        'id-duplicate',
        at + pointer(index, 'id'),
        `The ${what}s ${first + 1} and ${index + 1} have the same id, ${quoted(id)}.`,
        `Give each ${what} an id of its own.`,
      ),
    ]
  })
}
