import { mergePack, type Merged } from '../pack/merge.ts'
import type { SourceFile } from '../pack/source-map.ts'
import { isObject, type JsonValue } from '../schema/json.ts'
import { readText, type DraftFiles } from './place-edit.ts'

/** What the files of a draft say, whether or not it is sound, and where each member stands. */
export type ReadDraft = Merged & {
  /** What each file says. */
  readonly values: { readonly [path: string]: JsonValue }
  /** Files that are no JSON. */
  readonly unreadable: readonly string[]
}

/** Puts the files of a draft together; a file that is no JSON is left out. */
export function readDraft(files: DraftFiles): ReadDraft {
  const values: { [path: string]: JsonValue } = {}
  const unreadable: string[] = []
  const halves: { standard: SourceFile[]; rules: SourceFile[] } = { standard: [], rules: [] }
  for (const [file, text] of Object.entries(files)) {
    const value = readText(text)
    if (value === undefined) {
      unreadable.push(file)
      continue
    }
    values[file] = value
    halves[file.startsWith('standards/') ? 'standard' : 'rules'].push({ file, value })
  }
  const folder = ([first]: readonly SourceFile[]): string =>
    first?.file.replace(/\/[^/]*$/, '') ?? ''
  const merged = mergePack({
    standard: { folder: folder(halves.standard), files: halves.standard },
    rules: { folder: folder(halves.rules), files: halves.rules },
  })
  return { ...merged, values, unreadable }
}

/** A member of an object of a draft, if it is one: what committees are still writing has any shape. */
export function memberOf(value: JsonValue | undefined, key: string): JsonValue | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** The items of a list of a draft; none where it is no list. */
export function itemsOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : []
}

/** The members of an object of a draft; none where it is no object. */
export function membersOf(value: JsonValue | undefined): readonly (readonly [string, JsonValue])[] {
  return isObject(value) ? Object.entries(value) : []
}

/** A plain value of a draft as it would be typed; undefined for anything that is made of others. */
export function plainText(value: JsonValue | undefined): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}
