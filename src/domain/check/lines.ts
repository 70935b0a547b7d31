import type { Fault } from '../faults/fault.ts'
import { pointer } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import { packFault } from '../faults/pack-faults.ts'

/** The points of a line stand in rising order of x. */
export function lineFaults(through: readonly (readonly [number, unknown])[], at: string): Fault[] {
  return through.flatMap(([x], index) => {
    const before = through[index - 1]?.[0]
    if (before === undefined || x > before) return []
    return [
      packFault(
        message('fault-line-order', { x: { value: x }, before: { value: before } }),
        at + pointer(index, 0),
      ),
    ]
  })
}
