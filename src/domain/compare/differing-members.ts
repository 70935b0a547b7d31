import { isObject, type JsonValue } from '../schema/json.ts'
import { isSameMeaning } from './meaning.ts'

/** A member that two documents have differently, by the names that lead to it. */
export type DifferingMember = {
  readonly at: string
  readonly before?: JsonValue
  readonly after?: JsonValue
}

/** The innermost members in which two meanings differ, in the order of the documents. */
export function differingMembers(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  at: readonly string[] = [],
): readonly DifferingMember[] {
  if (before !== undefined && after !== undefined) {
    if (isSameMeaning(before, after)) return []
    const [was, is] = [membersOf(before), membersOf(after)]
    if (was !== undefined && is !== undefined && Array.isArray(before) === Array.isArray(after))
      return [...new Set([...was.keys(), ...is.keys()])].flatMap((name) =>
        differingMembers(was.get(name), is.get(name), [...at, name]),
      )
  }
  return [
    {
      at: at.join('.'),
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    },
  ]
}

function membersOf(value: JsonValue): ReadonlyMap<string, JsonValue> | undefined {
  if (Array.isArray(value)) return new Map(value.map((one, index) => [String(index + 1), one]))
  return isObject(value) ? new Map(Object.entries(value)) : undefined
}
