import type { Fault } from '../fault.ts'
import { pointer } from '../fault.ts'
import { packFault } from './codes.ts'

/** The points of a line stand in rising order of x. */
export function lineFaults(through: readonly (readonly [number, unknown])[], at: string): Fault[] {
  return through.flatMap(([x], index) => {
    const before = through[index - 1]?.[0]
    if (before === undefined || x > before) return []
    return [
      packFault(
        'line-order',
        at + pointer(index, 0),
        `The points of a line must rise from left to right, but ${x} comes after ${before}.`,
        'Put the points in order of their first number, each once.',
      ),
    ]
  })
}
