import type { ExactJson } from '../numbers/exact.ts'
import { message, written, type Message } from '../messages/message.ts'

/** The numbers from one bound to another, either of which may be open; undefined where both are. */
export function rangeOf({
  min,
  max,
}: {
  readonly min?: ExactJson | undefined
  readonly max?: ExactJson | undefined
}): Message | undefined {
  if (min === undefined)
    return max === undefined ? undefined : message('range-to', { max: written(max) })
  if (max === undefined) return message('range-from', { min: written(min) })
  return message('range-between', { min: written(min), max: written(max) })
}
