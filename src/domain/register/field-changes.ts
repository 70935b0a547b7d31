import { pointer } from '../faults/fault.ts'
import { isObject, type JsonValue } from '../schema/json.ts'

/** What stands at one place of a document before and after; absent where nothing stood or stands. */
export type MemberChange = {
  /** RFC 6901. */
  readonly pointer: string
  readonly before?: JsonValue
  readonly after?: JsonValue
}

/** Where two documents differ, member by member; lists are told whole. Both were read from JSON. */
export function memberChanges(
  before: unknown,
  after: unknown,
  path: readonly string[] = [],
): readonly MemberChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  if (!isObject(before) || !isObject(after))
    return [
      {
        pointer: pointer(...path),
        ...(before === undefined ? {} : { before: before as JsonValue }),
        ...(after === undefined ? {} : { after: after as JsonValue }),
      },
    ]
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].flatMap((key) => memberChanges(before[key], after[key], [...path, key]))
}
