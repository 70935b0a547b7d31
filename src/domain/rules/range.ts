import { message, type Message } from '../messages/message.ts'

/** The numbers from one bound to another, either of which may be open; undefined where both are. */
export function rangeOf({
  min,
  max,
}: {
  readonly min?: number | undefined
  readonly max?: number | undefined
}): Message | undefined {
  if (min === undefined)
    return max === undefined ? undefined : message('range-to', { max: { value: max } })
  if (max === undefined) return message('range-from', { min: { value: min } })
  return message('range-between', { min: { value: min }, max: { value: max } })
}
