import { pointer } from '../faults/fault.ts'
import { isObject, type JsonValue } from '../schema/json.ts'
import type { FieldChange } from './rules-revision.ts'

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

/** Files by path, as text. */
export type Texts = { readonly [path: string]: string }

/**
 * Where the files of a revision differ, in order of path: member by member where both sides are JSON, else
 * the file as a whole.
 */
export function fileChanges(before: Texts, after: Texts): readonly FieldChange[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted()
  return paths.flatMap((file): readonly FieldChange[] => {
    if (before[file] === after[file]) return []
    const [then, now] = [jsonIn(before[file]), jsonIn(after[file])]
    return then === undefined || now === undefined
      ? [{ file, pointer: '' }]
      : memberChanges(then, now).map((one) => ({ file, ...one }))
  })
}

/** What a text says, undefined where it is not there or no JSON. */
function jsonIn(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
